package nl.ijkpunt.standards.finding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.ijkpunt.standards.hash.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One place where one rule does not hold.
 *
 * @param arguments what goes into the rule's words here
 * @param actual what was found, as it may be shown; empty when there is nothing to show
 * @param clause the clause that asks for it, where it is more precise than the rule's own
 * @param profiles the profiles it was found under; empty when under all that pick its rule
 * @param excerpt the record around the place, where it was at hand
 * @param known whether a baseline has it already, so that it does not count
 */
public record Finding(
    Rule rule,
    Location location,
    Subject subject,
    Map<String, String> arguments,
    @Nullable String actual,
    @Nullable Requirement clause,
    List<String> profiles,
    @Nullable Excerpt excerpt,
    boolean known)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::location)
          .thenComparing(finding -> finding.rule().id())
          .thenComparing(finding -> finding.message(Language.EN));

  public Finding {
    arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    profiles = List.copyOf(profiles);
  }

  /** The same finding with what was found there. */
  public Finding actual(@Nullable String found) {
    return new Finding(rule, location, subject, arguments, found, clause, profiles, excerpt, known);
  }

  /** The same finding with a more precise clause. */
  public Finding clause(Requirement precise) {
    return new Finding(
        rule, location, subject, arguments, actual, precise, profiles, excerpt, known);
  }

  /** The same finding, as found under these profiles only. */
  public Finding under(List<String> some) {
    return new Finding(rule, location, subject, arguments, actual, clause, some, excerpt, known);
  }

  /** The same finding, with the record around its place. */
  public Finding excerpt(@Nullable Excerpt around) {
    return new Finding(rule, location, subject, arguments, actual, clause, profiles, around, known);
  }

  /**
   * The same finding without what may say who somebody is, whatever field it came from. Names of
   * properties stay: a finding is told by them.
   */
  public Finding discreet() {
    Map<String, String> told = new TreeMap<>(arguments);
    told.replaceAll((name, value) -> name.equals("property") ? value : Mask.discreet(value));
    String shown = actual == null ? null : Mask.discreet(actual);
    return new Finding(rule, location, subject, told, shown, clause, profiles, excerpt, known);
  }

  /** The same finding, as one that a baseline has already. */
  public Finding asKnown() {
    return new Finding(rule, location, subject, arguments, actual, clause, profiles, excerpt, true);
  }

  public Severity severity() {
    return rule.severity();
  }

  public String message(Language language) {
    return rule.words().message().in(language, arguments);
  }

  public String expected(Language language) {
    return rule.words().expected().in(language, arguments);
  }

  public String fix(Language language) {
    return rule.words().fix().in(language, arguments);
  }

  public Requirement requirement() {
    return Objects.requireNonNullElse(clause, rule.requirement());
  }

  /**
   * The same for the same mistake in another run, wherever the record has moved to: of the rule,
   * the type and id of the record (where it has none, the code by which people know it) and the
   * place in the record, without array indexes. Mistakes alike in all of these share one.
   */
  public String fingerprint() {
    String who = Objects.requireNonNullElse(subject.id(), Objects.toString(subject.key(), ""));
    boolean nowhere = who.isEmpty() && location.record() == null;
    String within = nowhere ? path(location.pointer()) : within(location);
    String what = arguments.getOrDefault("property", "");
    byte[] identity =
        String.join("\n", rule.id(), subject.type(), who, within, what).getBytes(UTF_8);
    return HexFormat.of().formatHex(Sha256.digest(identity), 0, 8);
  }

  private static String within(Location location) {
    if (location.record() != null) {
      return pathInRecord(location);
    }
    String path = path(location.pointer());
    return path.contains("/*") ? path.replaceFirst("^(/[^/]+)*?/\\*", "") : path;
  }

  /** The way from the record to the place, with {@code *} for every place in an array. */
  public String path() {
    return location.record() == null ? path(location.pointer()) : pathInRecord(location);
  }

  private static String pathInRecord(Location location) {
    Location.InRecord record = location.record();
    if (record != null && record.path() != null) {
      return record.path();
    }
    int skipped = record == null ? 0 : record.pointer().length();
    return path(location.pointer().substring(skipped));
  }

  private static String path(String pointer) {
    for (int i = 0; i < pointer.length(); i++) {
      if (isDigit(pointer.charAt(i))) {
        return starred(pointer);
      }
    }
    return pointer;
  }

  private static String starred(String pointer) {
    StringBuilder path = new StringBuilder(pointer.length());
    int start = 0;
    while (start < pointer.length()) {
      int next = pointer.indexOf('/', start + 1);
      int end = next < 0 ? pointer.length() : next;
      path.append(isIndex(pointer, start, end) ? "/*" : pointer.substring(start, end));
      start = end;
    }
    return path.toString();
  }

  private static boolean isIndex(String pointer, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (!isDigit(pointer.charAt(i))) {
        return false;
      }
    }
    return end > start + 1 && pointer.charAt(start) == '/';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** By place first, so that every report lists findings in the same order. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
