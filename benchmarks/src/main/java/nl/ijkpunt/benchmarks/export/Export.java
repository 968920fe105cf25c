package nl.ijkpunt.benchmarks.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the export of a plan; the same plan gives the same bytes. */
public final class Export {
  private static final int BLOCK = 1 << 20;

  private final Plan plan;
  private final JsonBytes out = new JsonBytes();
  private final Dice dice = new Dice();

  /** An export of that plan. */
  public Export(Plan plan) {
    this.plan = plan;
  }

  /**
   * Writes all records in blocks of about a megabyte.
   *
   * @return how many of them are bad
   */
  public int writeTo(OutputStream target) throws IOException {
    boolean items = plan.shape() == Shape.ITEMS;
    if (items) {
      out.open('{').key("items").open('[').plain('\n');
    }
    int bad = 0;
    for (int position = 0; position < plan.records(); position++) {
      if (items && position > 0) {
        out.plain(',').plain('\n');
      }
      bad += record(position) ? 1 : 0;
      if (!items) {
        out.plain('\n');
      }
      if (out.length() >= BLOCK) {
        out.drainTo(target);
      }
    }
    if (items) {
      out.plain('\n').close(']').close('}').plain('\n');
    }
    out.drainTo(target);
    return bad;
  }

  private boolean record(int position) {
    dice.seed(Dice.mix(plan.seed()) + position);
    Mistake mistake = plan.mistakeAt(position);
    Slot slot = new Slot(plan, position, mistake, dice);
    switch (plan.kindAt(position)) {
      case COURSE -> Education.course(out, slot);
      case PROGRAM -> Education.program(out, slot);
      case COURSE_OFFERING -> Offerings.ofCourse(out, slot);
      case PROGRAM_OFFERING -> Offerings.ofProgram(out, slot);
      default -> Reference.write(out, slot);
    }
    return mistake != Mistake.NONE;
  }
}
