package nl.ijkpunt.validators.schema;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.NameTable;
import nl.ijkpunt.standards.record.Tape;
import org.jspecify.annotations.Nullable;

/**
 * What a schema asks of one value, as far as the fast tier understands it. References and {@code
 * allOf} have been merged in; alternatives are chosen by the value's kind or by a discriminator.
 *
 * <p>Open fields, because it is built in steps (schemas refer to themselves) and then read millions
 * of times by {@link FastTier} alone. Each thread has its own: predictions are written while
 * reading.
 */
final class SchemaNode {
  static final int ANY_KIND = 0xFF;

  /** What kinds of value are allowed, a bit for each kind of {@link Tape}. */
  int kinds = ANY_KIND;

  /** Whether something is asked that the fast tier does not understand. */
  boolean opaque;

  /** Whether a number must be whole. */
  boolean whole;

  // Strings.
  int minLength;
  int maxLength = Integer.MAX_VALUE;
  TextFormat format = TextFormat.NONE;
  List<BoundedPattern> patterns = new ArrayList<>();
  @Nullable NameTable values;
  List<String> valueTexts = List.of();

  /** Values that a standard lists, but does not limit a schema to. */
  @Nullable NameTable listed;

  List<String> listedValues = List.of();

  // Numbers.
  long minimum = Long.MIN_VALUE;
  long maximum = Long.MAX_VALUE;

  // Arrays.
  @Nullable SchemaNode items;
  int minItems;
  int maxItems = Integer.MAX_VALUE;

  // Objects.
  List<String> names = List.of();
  NameTable properties = new NameTable(List.of());
  SchemaNode[] propertyNodes = {};
  int[] predicted = {0};
  long required;

  /** Properties below which anything may stand. */
  long openProperties;

  boolean closed;
  @Nullable SchemaNode additional;

  /** Whether properties that the schema does not name are nobody's business. */
  boolean open;

  /** Whether the value says something about a person. */
  boolean personal;

  // Alternatives.
  SchemaNode @Nullable [] byKind;
  @Nullable Discriminator discriminator;

  /** Chooses by the value of a property. */
  static final class Discriminator {
    final JsonPath property;
    final List<String> values;
    final NameTable table;
    final SchemaNode[] chosen;
    final SchemaNode otherwise;

    Discriminator(
        JsonPath property, List<String> values, SchemaNode[] chosen, SchemaNode otherwise) {
      this.property = property;
      this.values = values;
      this.table = new NameTable(values);
      this.chosen = chosen;
      this.otherwise = otherwise;
    }

    /** The node for this object. */
    SchemaNode choose(Tape tape, int object) {
      int at = property.find(tape, object);
      if (at < 0 || tape.kind(at) != Tape.STRING) {
        return otherwise;
      }
      boolean escaped = tape.has(at, Tape.ESCAPED);
      int place = escaped ? values.indexOf(tape.text(at)) : table.findText(tape, at);
      return place < 0 ? otherwise : chosen[place];
    }
  }

  /** The node that is meant for this value, after all choices. */
  SchemaNode resolve(Tape tape, int at) {
    SchemaNode node = this;
    while (true) {
      if (node.byKind != null) {
        SchemaNode next = node.byKind[tape.kind(at)];
        if (next == null) {
          return node;
        }
        node = next;
      } else if (node.discriminator != null && tape.kind(at) == Tape.OBJECT) {
        node = node.discriminator.choose(tape, at);
      } else {
        return node;
      }
    }
  }
}
