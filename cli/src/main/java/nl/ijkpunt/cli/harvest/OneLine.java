package nl.ijkpunt.cli.harvest;

/** What a stranger says, made fit for a line of a message. */
final class OneLine {
  private static final int LONGEST = 200;

  private OneLine() {}

  static String of(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }
}
