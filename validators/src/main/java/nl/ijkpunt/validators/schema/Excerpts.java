package nl.ijkpunt.validators.schema;

import nl.ijkpunt.standards.finding.Excerpt;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;

/**
 * Cuts excerpts out of records: the way to a place, with what stands beside it. Values that say
 * something about a person are shown by their shape.
 */
public final class Excerpts {
  private static final int BEFORE = 3;
  private static final int AFTER = 2;
  private static final int MOST_MEMBERS = 8;

  private final SchemaCheck shape;
  private final boolean showValues;

  /**
   * Excerpts from records.
   *
   * @param shape knows which values say something about a person
   * @param showValues whether those may be shown
   */
  public Excerpts(SchemaCheck shape, boolean showValues) {
    this.shape = shape;
    this.showValues = showValues;
  }

  /**
   * The record around a place.
   *
   * @param path the way from the record to the place, as a JSON Pointer; where it leads to nothing,
   *     the excerpt is about the last value on it
   */
  public Excerpt around(JsonRecord record, String path) {
    Cutting cutting = new Cutting(record);
    Trail start = shape.trail(record);
    cutting.along(start, path.isEmpty() ? new String[0] : path.substring(1).split("/", -1), 0, 0);
    return new Excerpt(cutting.out.toString(), cutting.from, cutting.to);
  }

  /** One excerpt on its way. */
  private final class Cutting {
    private final Tape tape;
    private final ExcerptText out;
    private int from;
    private int to;

    Cutting(JsonRecord record) {
      this.tape = record.tape();
      this.out = new ExcerptText(tape, showValues, record.recordType().personal());
    }

    /** Writes the value a trail has come to, opened along the rest of the way. */
    private void along(Trail trail, String[] way, int step, int depth) {
      int cell = trail.cell();
      boolean container = tape.kind(cell) == Tape.OBJECT || tape.kind(cell) == Tape.ARRAY;
      int next = container && step < way.length ? member(cell, way[step]) : -1;
      if (next < 0) {
        spot(trail, depth);
        return;
      }
      boolean object = tape.kind(cell) == Tape.OBJECT;
      out.add(object ? "{" : "[");
      int place = placeOf(cell, next);
      int index = 0;
      boolean skipping = false;
      for (int at = cell + Tape.WIDTH; at < tape.next(cell); at = after(cell, at)) {
        boolean shown = index == place || (object && isBeside(index - place));
        if (shown || !skipping) {
          out.nextLine(depth + 1, at == cell + Tape.WIDTH);
        }
        if (index == place) {
          on(trail, at, object, way, step, depth + 1);
        } else if (shown) {
          whole(trail, at);
        } else if (!skipping) {
          out.add(ExcerptText.LEFT_OUT);
        }
        skipping = !shown;
        index++;
      }
      out.line(depth);
      out.add(object ? "}" : "]");
    }

    private boolean isBeside(int distance) {
      return distance >= -BEFORE && distance <= AFTER;
    }

    /** The member or item the way leads through; the spot begins here if it ends here. */
    private void on(Trail trail, int at, boolean object, String[] way, int step, int depth) {
      int begin = out.length();
      Trail inner = into(trail, at, object);
      if (object) {
        out.name(at);
      }
      along(inner, way, step + 1, depth);
      if (step + 1 == way.length) {
        from = begin;
      }
    }

    /** What the excerpt is about: the first of its members, when it has some. */
    private void spot(Trail trail, int depth) {
      from = out.length();
      int cell = trail.cell();
      boolean object = tape.kind(cell) == Tape.OBJECT;
      if (!object || tape.next(cell) == cell + Tape.WIDTH) {
        out.value(trail);
        to = out.length();
        return;
      }
      out.add("{");
      to = out.length();
      int count = 0;
      for (int at = cell + Tape.WIDTH; at < tape.next(cell); at = after(cell, at)) {
        out.nextLine(depth + 1, count == 0);
        if (count++ == MOST_MEMBERS) {
          out.add(ExcerptText.LEFT_OUT);
          break;
        }
        whole(trail, at);
      }
      out.line(depth);
      out.add("}");
    }

    private void whole(Trail trail, int at) {
      out.name(at);
      out.value(into(trail, at, true));
    }

    private Trail into(Trail trail, int at, boolean object) {
      return object
          ? trail.member(tape.text(at), tape)
          : trail.item(placeOf(trail.cell(), at), tape);
    }

    private int member(int container, String segment) {
      String wanted = segment.replace("~1", "/").replace("~0", "~");
      boolean object = tape.kind(container) == Tape.OBJECT;
      int index = 0;
      for (int at = container + Tape.WIDTH; at < tape.next(container); at = after(container, at)) {
        if (object ? tape.text(at).equals(wanted) : String.valueOf(index).equals(wanted)) {
          return at;
        }
        index++;
      }
      return -1;
    }

    private int placeOf(int container, int wanted) {
      int index = 0;
      for (int at = container + Tape.WIDTH; at < wanted; at = after(container, at)) {
        index++;
      }
      return index;
    }

    private int after(int container, int at) {
      return tape.next(tape.kind(container) == Tape.OBJECT ? at + Tape.WIDTH : at);
    }
  }
}
