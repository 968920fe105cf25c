package nl.ijkpunt.validators.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import nl.ijkpunt.standards.record.Bytes;
import nl.ijkpunt.standards.record.Tape;

/**
 * Walks a record on a tape along the nodes of its schema and says <em>certainly valid</em> or
 * <em>do not know</em>; never that it is not valid. Not thread-safe.
 */
final class FastTier {
  /** Numbers longer than this may be rounded by who reads them. */
  private static final int MOST_DIGITS = 15;

  private final TapeText text = new TapeText();
  private Tape tape = new Tape();
  private byte[] bytes = tape.bytes();
  private int[] cells = tape.cells();
  private boolean unlisted;

  /** Whether the value in this cell certainly satisfies the node. */
  boolean accepts(SchemaNode node, Tape record, int at) {
    tape = record;
    bytes = record.bytes();
    cells = record.cells();
    unlisted = false;
    return value(node, at);
  }

  /** Whether the last record has a property or value that the standard does not list. */
  boolean sawUnlisted() {
    return unlisted;
  }

  private boolean value(SchemaNode asked, int at) {
    SchemaNode node = asked;
    int kind = cells[at] & 0xFF;
    while (true) {
      if (!node.prepared) {
        node.prepare();
      }
      if (node.straight) {
        break;
      }
      if (!node.anyOf.isEmpty() && !satisfiesOneOfEach(node.anyOf, at)) {
        return false;
      }
      if (node.byKind != null) {
        SchemaNode next = node.byKind[kind];
        if (next == null) {
          return false;
        }
        node = next;
      } else if (node.discriminator != null && kind == Tape.OBJECT) {
        node = node.discriminator.choose(tape, at);
      } else {
        break;
      }
    }
    if (node.opaque || node.discriminator != null || (node.kinds & (1 << kind)) == 0) {
      return false;
    }
    return switch (kind) {
      case Tape.OBJECT -> object(node, at);
      case Tape.ARRAY -> array(node, at);
      case Tape.STRING -> string(node, at);
      case Tape.INTEGER -> integer(node, at);
      case Tape.NUMBER -> number(node, at);
      default -> true;
    };
  }

  private boolean satisfiesOneOfEach(List<SchemaNode[]> choices, int at) {
    for (int i = 0; i < choices.size(); i++) {
      if (!satisfiesOne(choices.get(i), at)) {
        return false;
      }
    }
    return true;
  }

  private boolean satisfiesOne(SchemaNode[] alternatives, int at) {
    // What an alternative does not name, the rest of the schema may.
    boolean before = unlisted;
    for (SchemaNode alternative : alternatives) {
      if (value(alternative, at)) {
        unlisted = before;
        return true;
      }
    }
    return false;
  }

  private boolean object(SchemaNode node, int at) {
    if ((cells[at] & (Tape.DUPLICATES | Tape.INCOMPLETE)) != 0) {
      return false;
    }
    int end = cells[at + 3];
    long seen = 0;
    int count = 0;
    int previous = 0;
    int name = at + Tape.WIDTH;
    while (name < end) {
      int place = place(node, name, previous);
      int value = name + Tape.WIDTH;
      if (place >= 0) {
        seen |= 1L << place;
        previous = place + 1;
        boolean plain = ((node.plain[place] >>> (cells[value] & 7)) & 1) != 0;
        if (!plain && !property(node, place, value)) {
          return false;
        }
      } else if (!unknown(node, name)) {
        return false;
      }
      name = cells[value + 3];
      count++;
    }
    return (seen & node.required) == node.required
        && count >= node.minProperties
        && count <= node.maxProperties;
  }

  /** The place of a name among the node's properties: most likely what came next the last time. */
  private int place(SchemaNode node, int name, int previous) {
    int from = cells[name + 1];
    int to = cells[name + 2];
    int[] predicted = node.predicted;
    int place = predicted[previous];
    if (place >= 0 && node.properties.is(place, bytes, from, to)) {
      return place;
    }
    place = node.properties.find(tape, name);
    if (place >= 0) {
      predicted[previous] = place;
    }
    return place;
  }

  private boolean property(SchemaNode node, int place, int value) {
    boolean before = unlisted;
    boolean accepted = value(node.propertyNodes[place], value);
    if ((node.openProperties & (1L << place)) != 0) {
      unlisted = before;
    }
    return accepted;
  }

  private boolean unknown(SchemaNode node, int name) {
    if (node.closed || (cells[name] & Tape.ESCAPED) != 0) {
      return false;
    }
    unlisted |= !node.open;
    return node.additional == null || value(node.additional, name + Tape.WIDTH);
  }

  private boolean array(SchemaNode node, int at) {
    int end = cells[at + 3];
    int count = 0;
    SchemaNode items = node.items;
    int plain = node.plain[node.plain.length - 1];
    int item = at + Tape.WIDTH;
    while (item < end) {
      count++;
      if (items != null && ((plain >>> (cells[item] & 7)) & 1) == 0 && !value(items, item)) {
        return false;
      }
      item = cells[item + 3];
    }
    return count >= node.minItems
        && count <= node.maxItems
        && (node.contained == null || contains(node.contained, at));
  }

  private boolean contains(SchemaNode wanted, int at) {
    boolean before = unlisted;
    int end = cells[at + 3];
    for (int item = at + Tape.WIDTH; item < end; item = cells[item + 3]) {
      if (value(wanted, item)) {
        unlisted = before;
        return true;
      }
    }
    return false;
  }

  private boolean string(SchemaNode node, int at) {
    if (node.anyText) {
      return true;
    }
    int from = cells[at + 1];
    int to = cells[at + 2];
    if (node.listed != null && node.listed.findText(tape, at) < 0) {
      unlisted |= !isOwn(from, to);
    }
    if (node.limitedOnly && to - from <= node.maxLength) {
      return true;
    }
    if ((cells[at] & (Tape.ESCAPED | Tape.NON_ASCII)) != 0) {
      return isAsAsked(node, tape.text(at));
    }
    return to - from <= node.maxLength
        && to - from >= node.minLength
        && isAsAsked(node, at, from, to);
  }

  /** Whether an extensible value is one of the institution's own: {@code x-} and something. */
  private boolean isOwn(int from, int to) {
    return to - from > 2 && bytes[from] == 'x' && bytes[from + 1] == '-';
  }

  private boolean isAsAsked(SchemaNode node, int at, int from, int to) {
    if (node.values != null && node.values.findText(tape, at) < 0) {
      return false;
    }
    if (!node.format.accepts(bytes, from, to)) {
      return false;
    }
    return node.patterns.isEmpty() || isMatched(node, from, to);
  }

  private boolean isMatched(SchemaNode node, int from, int to) {
    if (node.matched.contains(bytes, from, to)) {
      return true;
    }
    for (BoundedPattern pattern : node.patterns) {
      if (!pattern.isFoundAtOnce(bytes, from, to) && !pattern.isFoundIn(text.at(bytes, from, to))) {
        return false;
      }
    }
    node.matched.add(bytes, from, to);
    return true;
  }

  /** The same of a string with escapes or letters outside ASCII: rare enough to make a text of. */
  private static boolean isAsAsked(SchemaNode node, String text) {
    int length = text.codePointCount(0, text.length());
    boolean known = node.values == null || node.valueTexts.contains(text);
    // Half a surrogate pair is no character: who knows what others make of it.
    if (!known
        || length < node.minLength
        || length > node.maxLength
        || !UTF_8.newEncoder().canEncode(text)) {
      return false;
    }
    byte[] bytes = Bytes.padded(text);
    return node.format.accepts(bytes, 0, bytes.length - Bytes.PADDING)
        && node.patterns.stream().allMatch(pattern -> pattern.isFoundIn(text));
  }

  private boolean integer(SchemaNode node, int at) {
    if (node.minimum == Long.MIN_VALUE && node.maximum == Long.MAX_VALUE) {
      return true;
    }
    int from = cells[at + 1];
    int to = cells[at + 2];
    if (to - from > MOST_DIGITS) {
      return false;
    }
    long value = whole(from, to);
    return value >= node.minimum && value <= node.maximum;
  }

  /** A number with a fraction: between two whole numbers that must both be within bounds. */
  private boolean number(SchemaNode node, int at) {
    if (!node.whole && node.minimum == Long.MIN_VALUE && node.maximum == Long.MAX_VALUE) {
      return true;
    }
    int from = cells[at + 1];
    int to = cells[at + 2];
    int point = from;
    while (point < to && bytes[point] != '.') {
      point++;
    }
    boolean whole = true;
    for (int i = point + 1; i < to; i++) {
      if (bytes[i] < '0' || bytes[i] > '9') {
        return false;
      }
      whole &= bytes[i] == '0';
    }
    if (point == to || point - from > MOST_DIGITS || (node.whole && !whole)) {
      return false;
    }
    long value = whole(from, point);
    long below = whole || bytes[from] != '-' ? value : value - 1;
    long above = whole || bytes[from] == '-' ? value : value + 1;
    return below >= node.minimum && above <= node.maximum;
  }

  private long whole(int from, int to) {
    boolean negative = bytes[from] == '-';
    long value = 0;
    for (int i = negative ? from + 1 : from; i < to; i++) {
      value = value * 10 + (bytes[i] - '0');
    }
    return negative ? -value : value;
  }
}
