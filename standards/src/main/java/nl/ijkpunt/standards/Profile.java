package nl.ijkpunt.standards;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonValue;

/**
 * Which rules a community picks, how heavy it finds them, and what it asks beyond the standard's
 * own schemas.
 *
 * @param parents the names of the profiles it extends, in order
 * @param choices which rules it takes in or leaves out, in order: the last that matches counts
 * @param grades how heavy it finds rules, by pattern of their ids: the last that matches counts
 * @param overlays schemas by name, each asked for besides the standard's schema of that name
 * @param replacements schemas by name, each asked for instead of the standard's schema
 * @param narrowing what a level leaves of those rules; empty where it is no level of a profile
 */
public record Profile(
    String name,
    About about,
    List<String> parents,
    List<Choice> choices,
    Map<String, Severity> grades,
    SortedMap<String, List<JsonValue>> overlays,
    SortedMap<String, JsonValue> replacements,
    List<Choice> narrowing) {

  public Profile {
    parents = List.copyOf(parents);
    choices = List.copyOf(choices);
    grades = Collections.unmodifiableMap(new LinkedHashMap<>(grades));
    overlays = Collections.unmodifiableSortedMap(new TreeMap<>(overlays));
    replacements = Collections.unmodifiableSortedMap(new TreeMap<>(replacements));
    narrowing = List.copyOf(narrowing);
  }

  /** A profile with every rule, and schemas laid over those of the standard. */
  public static Profile of(String name, Map<String, JsonValue> overlays) {
    SortedMap<String, List<JsonValue>> laid = new TreeMap<>();
    overlays.forEach((schema, overlay) -> laid.put(schema, List.of(overlay)));
    return of(name, List.of(new Choice("*", true)), laid);
  }

  /** A profile that asks no more of records than that they can be read. */
  public static Profile reading() {
    return of(
        "reading",
        List.of(new Choice("json-*", true), new Choice("record-*", true)),
        new TreeMap<>());
  }

  private static Profile of(
      String name, List<Choice> choices, SortedMap<String, List<JsonValue>> overlays) {
    About about = new About(Text.NONE, Text.NONE, "", "", "", "", JsonValue.parse("{}"));
    return new Profile(
        name, about, List.of(), choices, Map.of(), overlays, new TreeMap<>(), List.of());
  }

  public Text title() {
    return about.title();
  }

  /** Whether it asks anything by schemas of its own. */
  public boolean changesSchemas() {
    return !overlays.isEmpty() || !replacements.isEmpty();
  }

  /** Whether the rule with this id is run. */
  public boolean picks(String rule) {
    return lastOf(choices, rule) && (narrowing.isEmpty() || lastOf(narrowing, rule));
  }

  private static boolean lastOf(List<Choice> choices, String rule) {
    return choices.stream()
        .filter(choice -> matches(choice.pattern(), rule))
        .reduce((earlier, later) -> later)
        .map(Choice::included)
        .orElse(false);
  }

  /** The names of its levels of conformance. */
  public List<String> levels() {
    return narrowing.isEmpty()
        ? members(about.published(), "levels").stream().map(JsonValue.Member::name).toList()
        : List.of();
  }

  /** A part of it that can be conformed to by itself, under the name {@code profile:level}. */
  public Optional<Profile> level(String level) {
    return about
        .published()
        .member("levels")
        .flatMap(levels -> levels.member(level))
        .map(part -> narrowed(name + ":" + level, part));
  }

  private Profile narrowed(String called, JsonValue part) {
    List<Choice> rules = choices(part);
    // A level that only leaves out begins with all there is.
    boolean leavesOut = rules.stream().noneMatch(Choice::included) && !rules.isEmpty();
    List<Choice> all = new ArrayList<>(leavesOut ? List.of(new Choice("*", true)) : List.of());
    all.addAll(rules);
    Map<String, Severity> graded = new LinkedHashMap<>(grades);
    members(part, "grades").forEach(m -> graded.put(m.name(), severity(m)));
    SortedMap<String, List<JsonValue>> kept = new TreeMap<>(overlays);
    if (part.member("schemas").isPresent()) {
      List<String> named = part.texts("schemas");
      for (JsonValue.Member own : members(about.published(), "schemas")) {
        if (!named.contains(own.name())) {
          kept.computeIfPresent(
              own.name(),
              (n, parts) -> parts.stream().filter(p -> !p.equals(own.value())).toList());
        }
      }
    }
    return new Profile(called, about.of(part), parents, choices, graded, kept, replacements, all);
  }

  /** The rule, as heavy as this profile finds it. */
  public Rule grade(Rule rule) {
    return grades.entrySet().stream()
        .filter(grade -> matches(grade.getKey(), rule.id()))
        .reduce((earlier, later) -> later)
        .map(grade -> rule.graded(grade.getValue()))
        .orElse(rule);
  }

  /** Whether a pattern, in which {@code *} stands for anything, is about a rule. */
  public static boolean matches(String pattern, String rule) {
    return pattern.equals(rule)
        || (pattern.indexOf('*') >= 0
            && rule.matches(Pattern.quote(pattern).replace("*", "\\E.*\\Q")));
  }

  /** This profile on top of one that it extends. */
  Profile over(Profile parent) {
    List<Choice> allChoices = new ArrayList<>(parent.choices);
    allChoices.addAll(choices);
    Map<String, Severity> allGrades = new LinkedHashMap<>(parent.grades);
    grades.forEach(
        (pattern, severity) -> {
          // What is said later counts, so it must also stand later.
          allGrades.remove(pattern);
          allGrades.put(pattern, severity);
        });
    SortedMap<String, List<JsonValue>> allOverlays = new TreeMap<>(parent.overlays);
    overlays.forEach(
        (schema, own) ->
            allOverlays.merge(
                schema,
                own,
                (first, second) -> {
                  List<JsonValue> both = new ArrayList<>(first);
                  second.stream().filter(part -> !both.contains(part)).forEach(both::add);
                  return both;
                }));
    SortedMap<String, JsonValue> allReplacements = new TreeMap<>(parent.replacements);
    allReplacements.putAll(replacements);
    return new Profile(
        name, about, parents, allChoices, allGrades, allOverlays, allReplacements, narrowing);
  }

  /** A profile from its file, without what it extends. */
  static Profile from(String name, JsonValue file) {
    Map<String, Severity> grades = new LinkedHashMap<>();
    members(file, "grades").forEach(m -> grades.put(m.name(), severity(m)));
    SortedMap<String, List<JsonValue>> overlays = new TreeMap<>();
    members(file, "schemas").forEach(m -> overlays.put(m.name(), List.of(m.value())));
    SortedMap<String, JsonValue> replacements = new TreeMap<>();
    members(file, "replaces").forEach(m -> replacements.put(m.name(), m.value()));
    return new Profile(
        file.text("name").orElse(name),
        About.from(file),
        file.texts("extends"),
        choices(file),
        grades,
        overlays,
        replacements,
        List.of());
  }

  private static List<Choice> choices(JsonValue file) {
    List<Choice> choices = new ArrayList<>();
    file.member("rules")
        .ifPresent(
            rules -> {
              rules.texts("include").forEach(pattern -> choices.add(new Choice(pattern, true)));
              rules.texts("exclude").forEach(pattern -> choices.add(new Choice(pattern, false)));
            });
    return choices;
  }

  private static List<JsonValue.Member> members(JsonValue file, String name) {
    return file.member(name).map(JsonValue::members).orElse(List.of());
  }

  private static Severity severity(JsonValue.Member grade) {
    String word = grade.value().text();
    return Optional.of(word)
        .filter(w -> w.matches("error|warning|info"))
        .map(Severity::of)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "grades: %s is '%s', which is none of error, warning and info"
                        .formatted(grade.name(), word)));
  }

  /** Whether rules with ids of a pattern, in which {@code *} stands for anything, are run. */
  public record Choice(String pattern, boolean included) {}

  /**
   * What people want to know of a profile.
   *
   * @param date when this version was published, or empty
   * @param status draft, candidate, final, deprecated or empty
   * @param source where it is published
   * @param published all that its file says
   */
  public record About(
      Text title,
      Text description,
      String version,
      String date,
      String status,
      String source,
      JsonValue published) {

    /** The same, with the title and the description of a part. */
    private About of(JsonValue part) {
      Text called = Standard.words(part, "title");
      Text described = Standard.words(part, "description");
      return new About(
          called.isEmpty() ? title : called,
          described.isEmpty() ? description : described,
          version,
          date,
          status,
          source,
          published);
    }

    private static About from(JsonValue file) {
      return new About(
          Standard.words(file, "title"),
          Standard.words(file, "description"),
          file.text("version").orElse(""),
          file.text("date").orElse(""),
          file.text("status").orElse(""),
          file.text("source").orElse(""),
          file);
    }
  }
}
