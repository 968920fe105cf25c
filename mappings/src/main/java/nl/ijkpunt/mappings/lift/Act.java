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
  /** The first of a list. */
  FIRST,
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
