package nl.ijkpunt.standards.suite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name that stands in braces in a case, for which is filled in what earlier answers hold. */
public enum Binding {
  KNOWN("known"),
  UNKNOWN("unknown"),
  NEW("new"),
  WRITTEN("written"),
  WRONG("wrong"),
  OVERRIDDEN("overridden"),
  CONSUMER("consumer"),
  ETAG("etag"),
  EXPAND("expand"),
  FILTER("filter"),
  VALUE("value"),
  SORT("sort"),
  PREFIX("prefix"),
  TOKEN("token"),
  DELETED("deleted"),
  STAMP("stamp"),
  DAY("day"),
  EARLIEST("earliest"),
  LATEST("latest"),
  SET("set"),
  NO_SET("noSet"),
  TIME("time");

  /** What an id in a path can be. */
  public static final Set<Binding> OF_ID =
      Collections.unmodifiableSet(EnumSet.range(KNOWN, OVERRIDDEN));

  /** What stands in queries and headers of an endpoint of JSON. */
  public static final Set<Binding> OF_TEXT = Collections.unmodifiableSet(EnumSet.range(ETAG, SORT));

  /** What a repository of OAI-PMH is asked with. */
  public static final Set<Binding> OF_REPOSITORY = ofRepository();

  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");

  private final String wire;

  Binding(String wire) {
    this.wire = wire;
  }

  private static Set<Binding> ofRepository() {
    Set<Binding> all = EnumSet.range(PREFIX, TIME);
    all.add(KNOWN);
    all.add(UNKNOWN);
    return Collections.unmodifiableSet(all);
  }

  /** How it is written in a case. */
  public String written() {
    return "{" + wire + "}";
  }

  /** The one that a text is, as a whole. */
  public static Optional<Binding> of(String text) {
    for (Binding one : values()) {
      if (one.written().equals(text)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** All that stands in braces in a text, braces included, whether it is a name that there is. */
  public static List<String> in(String text) {
    return BRACES.matcher(text).results().map(MatchResult::group).toList();
  }

  /** A text with all names filled in; nothing where one of those has no value. */
  public static Optional<String> filled(String text, Function<Binding, Optional<String>> value) {
    List<String> values = new ArrayList<>();
    for (String name : in(text)) {
      Optional<String> known = of(name).flatMap(value);
      if (known.isEmpty()) {
        return Optional.empty();
      }
      values.add(known.get());
    }
    Matcher braces = BRACES.matcher(text);
    return Optional.of(braces.replaceAll(found -> Matcher.quoteReplacement(values.remove(0))));
  }
}
