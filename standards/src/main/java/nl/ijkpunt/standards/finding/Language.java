package nl.ijkpunt.standards.finding;

import static java.util.Locale.ROOT;

/** The languages that reports speak. */
public enum Language {
  EN,
  NL;

  /** Where to look when words are missing in this one. */
  public Language other() {
    return this == EN ? NL : EN;
  }

  public String code() {
    return name().toLowerCase(ROOT);
  }
}
