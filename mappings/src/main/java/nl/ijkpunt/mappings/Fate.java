package nl.ijkpunt.mappings;

import nl.ijkpunt.standards.finding.Language;

/** What becomes of a value, from best to worst. */
public enum Fate {
  /** The target says the same. */
  MAPPED("mapped", "overgezet"),
  /** The target says nearly the same. */
  APPROXIMATED("approximated", "benaderd"),
  /** The target says something that the source does not. */
  DEFAULTED("defaulted", "aangevuld"),
  /** A program had it, and nobody saw what it did with it. */
  UNFOLLOWED("not followed", "niet gevolgd"),
  /** The target does not say it. */
  LOST("lost", "verloren");

  private final String en;
  private final String nl;

  Fate(String en, String nl) {
    this.en = en;
    this.nl = nl;
  }

  public String word(Language language) {
    return language == Language.NL ? nl : en;
  }
}
