package nl.ijkpunt.benchmarks.export;

/** The one thing that is wrong with a bad record; each breaks one keyword of the schema. */
enum Mistake {
  NONE,
  /** {@code description} is left out. */
  MISSING,
  /** {@code name} is a text, not a list. */
  WRONG_TYPE,
  /** {@code validFrom} or {@code startDate} is 30 February. */
  BAD_DATE,
  /** {@code level} or {@code resultValueType} is a value that the list does not have. */
  BAD_VALUE,
  /** {@code link} is null. */
  NULL,
  /** {@code teachingLanguage} is a word. */
  BAD_PATTERN,
  /** The id is not a UUID. */
  BAD_ID,
  /** {@code primaryCode} has a member too many. */
  EXTRA_MEMBER,
  /** {@code abbreviation} is longer than 256. */
  TOO_LONG,
  /** {@code organization} is a text that is no UUID. */
  BAD_REFERENCE;

  private static final Mistake[] ALL = values();

  /** The mistakes in turn; never {@link #NONE}. */
  static Mistake inTurn(long turn) {
    return ALL[1 + (int) Long.remainderUnsigned(turn, ALL.length - 1)];
  }
}
