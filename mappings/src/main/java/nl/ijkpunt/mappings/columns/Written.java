package nl.ijkpunt.mappings.columns;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.ijkpunt.standards.record.Tape;

/** A value as its text has it. */
final class Written {

  private Written() {}

  static String of(Tape tape, int at) {
    int kind = tape.kind(at);
    // The bytes between quotation marks are what a cell of a string spans.
    int around = kind == Tape.STRING ? 1 : 0;
    int from = tape.start(at) - around;
    return new String(tape.bytes(), from, tape.end(at) + around - from, UTF_8);
  }
}
