package nl.ijkpunt.mappings.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Tape;

/** Codes that become other codes by a crosswalk. */
final class Translations {
  static final Text NO_CODE =
      new Text("the crosswalk has no code for this", "de codetabel heeft hier geen code voor");
  static final Text NEAR_CODE =
      new Text(
          "the crosswalk has only a code that comes near",
          "de codetabel heeft alleen een code die in de buurt komt");
  private static final Text OWN_CODE =
      new Text(
          "no code of the target means this; it is marked as one of your own",
          "geen code van het doel betekent dit; het is gemerkt als een eigen code");
  private static final byte[] OWN = "x-".getBytes(UTF_8);

  private Translations() {}

  /** What has no other code is lost, unless it is one of somebody's own. */
  static void closed(Walk walk, Field field, int object, int value) {
    run(walk, field, value, false);
  }

  /** What has no other code becomes one of somebody's own. */
  static void open(Walk walk, Field field, int object, int value) {
    run(walk, field, value, true);
  }

  private static void run(Walk walk, Field field, int value, boolean open) {
    if (walk.kind(value) == Tape.ARRAY) {
      list(walk, field, value, open);
    } else {
      int before = walk.out.size();
      boolean had = walk.has(field.slot);
      walk.name(field);
      if (!one(walk, field, value, open)) {
        walk.unname(field, before, had);
      }
    }
  }

  private static void list(Walk walk, Field field, int value, boolean open) {
    Tape tape = walk.tape();
    int before = walk.out.size();
    boolean had = walk.has(field.slot);
    walk.name(field);
    walk.out.write('[');
    List<byte[]> written = new ArrayList<>(4);
    int end = tape.next(value);
    boolean none = value + Tape.WIDTH < end;
    for (int item = value + Tape.WIDTH; item < end; item = tape.next(item)) {
      int here = walk.out.size();
      walk.out.next();
      int from = walk.out.size();
      if (!one(walk, field, item, open)) {
        walk.out.back(here);
        continue;
      }
      byte[] code = Arrays.copyOfRange(walk.out.bytes(), from, walk.out.size());
      if (written.stream().anyMatch(other -> Arrays.equals(other, code))) {
        walk.out.back(here);
      } else {
        written.add(code);
        none = false;
      }
    }
    walk.out.write(']');
    if (none) {
      walk.unname(field, before, had);
    }
    if (end == value + Tape.WIDTH) {
      walk.settled(field, value);
    }
  }

  /** Writes the other code; says whether there is one. */
  private static boolean one(Walk walk, Field field, int value, boolean open) {
    Tape tape = walk.tape();
    Codes codes = (Codes) Objects.requireNonNull(field.held);
    int place = walk.kind(value) == Tape.STRING ? codes.find(tape, value) : -1;
    if (place >= 0) {
      Text reason =
          field.row.reason().isEmpty() && !codes.isExact(place) ? NEAR_CODE : field.row.reason();
      walk.count(field, reason.isEmpty() ? Fate.MAPPED : Fate.APPROXIMATED, reason, value);
      walk.out.write(codes.quoted(place));
      return true;
    }
    if (walk.kind(value) == Tape.STRING && isOwn(tape, value)) {
      walk.settled(field, value);
      walk.copy(value);
      return true;
    }
    if (open && walk.kind(value) == Tape.STRING) {
      walk.count(field, Fate.APPROXIMATED, OWN_CODE, value);
      walk.out.write('"');
      walk.out.write(OWN);
      walk.out.write(tape.bytes(), tape.start(value), tape.end(value));
      walk.out.write('"');
      return true;
    }
    walk.lost(field, NO_CODE, value);
    return false;
  }

  private static boolean isOwn(Tape tape, int value) {
    int start = tape.start(value);
    return tape.end(value) - start > OWN.length
        && tape.bytes()[start] == 'x'
        && tape.bytes()[start + 1] == '-';
  }
}
