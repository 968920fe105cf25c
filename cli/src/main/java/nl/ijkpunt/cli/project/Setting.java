package nl.ijkpunt.cli.project;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a project file may say; docs/project.schema.json says the same to editors. */
public enum Setting {
  SOURCES(true, ""),
  STANDARDS(true, ""),
  PROFILES(true, ""),
  REPORTS(true, ""),
  BASELINE(false, ""),
  STRICT_BASELINE(false, "true false"),
  EVIDENCE(false, ""),
  PREVIOUS(true, ""),
  FAIL_ON(false, "error warning info"),
  TYPE(false, ""),
  CODES(true, ""),
  ALLOW_MISSING(true, ""),
  MAX_FINDINGS(false, ""),
  LANG(false, "nl en");

  private final boolean many;
  private final String choices;

  Setting(boolean many, String choices) {
    this.many = many;
    this.choices = choices;
  }

  /** How it is written. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it may have several values. */
  boolean isMany() {
    return many;
  }

  /** The values it may have; none where any will do. */
  List<String> choices() {
    return choices.isEmpty() ? List.of() : List.of(choices.split(" ", -1));
  }

  static Optional<Setting> of(String word) {
    return Arrays.stream(values()).filter(setting -> setting.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Setting::word).toList();
  }
}
