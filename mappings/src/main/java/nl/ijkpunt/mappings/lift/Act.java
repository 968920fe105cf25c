package nl.ijkpunt.mappings.lift;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is done with a value to say it. */
public enum Act {
  /** What the range of the property asks for. */
  SAY,
  /** Texts with their languages. */
  TEXTS,
  /** A text of which the language is not known. */
  UND,
  /** The value of a member of it. */
  INNER,
  /** A code with its scheme before it. */
  CODED,
  /** Learning outcomes, each a thing. */
  OUTCOMES,
  /** The day of a moment. */
  DAY,
  /** The day after a day, or after that of a moment. */
  DAY_AFTER,
  /** A concept of a list, by a crosswalk. */
  CONCEPT,
  /** The level that goes with level and sector. */
  LEVEL,
  /** An address in one line. */
  ADDRESS,
  /** Latitude and longitude. */
  COORDINATES,
  /** A location that has a code. */
  PLACE_CODE,
  /** A text in a language that is known. */
  LANG,
  /** A code of digits of which zeros at the front may have been left out. */
  PADDED,
  /** Two references, each with a property of its own. */
  PAIR,
  /** The one of a list that begins last; the others are told elsewhere. */
  LATEST,
  /** The first of a list. */
  FIRST,
  /** The one of a list that begins last; the others are not told. */
  CURRENT,
  /** The last of a list. */
  LAST,
  /** The words of a text, without its language. */
  WORDS,
  /** A concept that a vocabulary and a code name. */
  TERM,
  /** The one of a list that is meant for a consumer. */
  CONSUMER,
  /** A record that is referred to. */
  REFER,
  /** What it holds is told by a shape. */
  NEST,
  /** Something else says it. */
  TOLD,
  /** Another member, if it is there, says it. */
  ALONG,
  /** Nothing. */
  LOSE;

  /** Whether it is done with a list as a whole. */
  boolean isOfAll() {
    return this == FIRST || this == LAST || this == CURRENT || this == CONSUMER || this == PAIR;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Act> of(String word) {
    return Arrays.stream(values()).filter(act -> act.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Act::word).sorted().toList();
  }
}
