package nl.ijkpunt.cli.harvest;

import java.time.Duration;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Text;

/** What keeps a harvest from going on: what is the matter, and what to try. */
public final class HarvestTrouble extends Exception {
  /** Of what sort it is. */
  public enum Kind {
    /** The command was not used as it should be. */
    MISUSE,
    /** It will be the same when tried again. */
    LASTING,
    /** The list cannot be gone on with, however often it is tried. */
    FINAL,
    /** It may be over when tried again. */
    PASSING
  }

  private final Kind kind;
  private final Text words;
  private final Optional<Duration> wait;

  private HarvestTrouble(Kind kind, Text words, Optional<Duration> wait) {
    super(words.en());
    this.kind = kind;
    this.words = words;
    this.wait = wait;
  }

  static HarvestTrouble misuse(String en, String nl) {
    return new HarvestTrouble(Kind.MISUSE, new Text(en, nl), Optional.empty());
  }

  static HarvestTrouble lasting(String en, String nl) {
    return new HarvestTrouble(Kind.LASTING, new Text(en, nl), Optional.empty());
  }

  static HarvestTrouble ending(String en, String nl) {
    return new HarvestTrouble(Kind.FINAL, new Text(en, nl), Optional.empty());
  }

  static HarvestTrouble passing(String en, String nl) {
    return new HarvestTrouble(Kind.PASSING, new Text(en, nl), Optional.empty());
  }

  /** The same, when the repository said how long to wait. */
  HarvestTrouble waiting(Optional<Duration> asked) {
    return new HarvestTrouble(kind, words, asked);
  }

  /** The same, which will not be tried again. */
  HarvestTrouble lasting() {
    return new HarvestTrouble(Kind.LASTING, words, wait);
  }

  /** The same, and what it is about. */
  HarvestTrouble of(Text what) {
    Text named = new Text(what.en() + ": " + words.en(), what.nl() + ": " + words.nl());
    return new HarvestTrouble(kind, named, wait);
  }

  public Kind kind() {
    return kind;
  }

  public Text words() {
    return words;
  }

  Optional<Duration> asked() {
    return wait;
  }
}
