package nl.ijkpunt.benchmarks.export;

/** Repeatable chance (SplitMix64): the same seed gives the same throws on every machine. */
final class Dice {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  /** Makes this the dice of that seed. */
  void seed(long seed) {
    state = mix(seed);
  }

  long next() {
    state += GOLDEN;
    return mix(state);
  }

  /** A number from 0 up to the bound, the bound left out. */
  int below(int bound) {
    return (int) (((next() >>> 33) * bound) >>> 31);
  }

  /** True once in so many throws. */
  boolean oneIn(int throwCount) {
    return below(throwCount) == 0;
  }

  String of(String... choices) {
    return choices[below(choices.length)];
  }

  static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
