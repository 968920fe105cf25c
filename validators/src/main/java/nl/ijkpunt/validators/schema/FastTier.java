package nl.ijkpunt.validators.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

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
  private int[] cells = tape.cells();
  private boolean unlisted;

  /** Whether the value in this cell certainly satisfies the node. */
  boolean accepts(SchemaNode node, Tape record, int at) {
    tape = record;
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
    while (node.byKind != null || node.discriminator != null) {
      SchemaNode next = node.resolve(tape, at);
      if (next == node) {
        break;
      }
      node = next;
    }
    boolean undecided = node.opaque || node.byKind != null || node.discriminator != null;
    if (undecided || (node.kinds & (1 << kind)) == 0) {
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

  private boolean object(SchemaNode node, int at) {
    if ((cells[at] & (Tape.DUPLICATES | Tape.INCOMPLETE)) != 0) {
      return false;
    }
    int end = cells[at + 3];
    long seen = 0;
    int previous = 0;
    int[] predicted = node.predicted;
    for (int name = at + Tape.WIDTH; name < end; name = cells[name + Tape.WIDTH + 3]) {
      int place = predicted[previous];
      if (place < 0 || !node.properties.is(place, tape, name)) {
        place = node.properties.find(tape, name);
        if (place < 0) {
          if (!unknown(node, name)) {
            return false;
          }
          continue;
        }
        predicted[previous] = place;
      }
      seen |= 1L << place;
      previous = place + 1;
      boolean before = unlisted;
      if (!value(node.propertyNodes[place], name + Tape.WIDTH)) {
        return false;
      }
      if ((node.openProperties & (1L << place)) != 0) {
        unlisted = before;
      }
    }
    return (seen & node.required) == node.required;
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
    for (int item = at + Tape.WIDTH; item < end; item = next(item)) {
      count++;
      if (items != null && !value(items, item)) {
        return false;
      }
    }
    return count >= node.minItems && count <= node.maxItems;
  }

  private int next(int at) {
    return cells[at + 3];
  }

  private boolean string(SchemaNode node, int at) {
    int from = cells[at + 1];
    int to = cells[at + 2];
    if (node.listed != null && node.listed.findText(tape, at) < 0) {
      unlisted |= !isOwn(from, to);
    }
    boolean constrained =
        node.values != null
            || node.format != TextFormat.NONE
            || !node.patterns.isEmpty()
            || node.minLength > 0;
    if (!constrained && to - from <= node.maxLength) {
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
    return to - from > 2 && tape.bytes()[from] == 'x' && tape.bytes()[from + 1] == '-';
  }

  private boolean isAsAsked(SchemaNode node, int at, int from, int to) {
    if (node.values != null && node.values.findText(tape, at) < 0) {
      return false;
    }
    if (!node.format.accepts(tape.bytes(), from, to)) {
      return false;
    }
    for (BoundedPattern pattern : node.patterns) {
      if (!pattern.isFoundIn(text.at(tape.bytes(), from, to))) {
        return false;
      }
    }
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
    byte[] bytes = tape.bytes();
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
    byte[] bytes = tape.bytes();
    boolean negative = bytes[from] == '-';
    long value = 0;
    for (int i = negative ? from + 1 : from; i < to; i++) {
      value = value * 10 + (bytes[i] - '0');
    }
    return negative ? -value : value;
  }
}
