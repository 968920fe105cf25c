package nl.ijkpunt.standards.finding;

import static java.util.Locale.ROOT;

/** The languages that reports speak. */
public enum Language {
  EN,
  NL;

  public String code() {
    return name().toLowerCase(ROOT);
  }
}
