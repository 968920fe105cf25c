package nl.ijkpunt.validators.schema;

import nl.ijkpunt.standards.finding.Mask;
import nl.ijkpunt.standards.record.Tape;

/** The text of an excerpt: names and values of a record, each as far as it may be shown. */
final class ExcerptText {
  /** Stands for what is not shown. */
  static final String LEFT_OUT = "…";

  private static final int LONGEST = 60;

  private final StringBuilder out = new StringBuilder();
  private final Tape tape;
  private final boolean showValues;
  private final boolean aboutSomebody;

  /**
   * A text without anything in it.
   *
   * @param showValues whether personal values may be shown
   * @param aboutSomebody whether the record is about a person, so that what no schema speaks of may
   *     say anything about them
   */
  ExcerptText(Tape tape, boolean showValues, boolean aboutSomebody) {
    this.tape = tape;
    this.showValues = showValues;
    this.aboutSomebody = aboutSomebody;
  }

  int length() {
    return out.length();
  }

  void add(String text) {
    out.append(text);
  }

  /** Begins a line for a further member or item. */
  void nextLine(int depth, boolean first) {
    boolean leftOut = out.length() > 0 && out.charAt(out.length() - 1) == LEFT_OUT.charAt(0);
    if (!first && !leftOut) {
      out.append(',');
    }
    line(depth);
  }

  void line(int depth) {
    out.append('\n').append("  ".repeat(depth));
  }

  void name(int at) {
    quoted(tape.text(at));
    out.append(": ");
  }

  /** The value a trail leads to; what it holds is left out. */
  void value(Trail trail) {
    int cell = trail.cell();
    boolean empty = tape.next(cell) == cell + Tape.WIDTH;
    switch (tape.kind(cell)) {
      case Tape.OBJECT -> out.append(empty ? "{}" : "{" + LEFT_OUT + "}");
      case Tape.ARRAY -> out.append(empty ? "[]" : "[" + LEFT_OUT + "]");
      case Tape.STRING -> quoted(shown(trail));
      case Tape.INTEGER, Tape.NUMBER -> out.append(shown(trail));
      default -> out.append(isHidden(trail) ? LEFT_OUT : tape.text(cell));
    }
  }

  private String shown(Trail trail) {
    String text = tape.text(trail.cell());
    String may = showValues ? text : isHidden(trail) ? Mask.shape(text) : Mask.discreet(text);
    return may.codePointCount(0, may.length()) <= LONGEST
        ? may
        : may.substring(0, may.offsetByCodePoints(0, LONGEST)) + LEFT_OUT;
  }

  private boolean isHidden(Trail trail) {
    return !showValues && (trail.personal() || (aboutSomebody && trail.node() == null));
  }

  private void quoted(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c == 0x7F) {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
