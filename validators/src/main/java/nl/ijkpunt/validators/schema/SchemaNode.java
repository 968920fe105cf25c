package nl.ijkpunt.validators.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
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

  /** Texts that the patterns were found in. */
  final AcceptedTexts matched = new AcceptedTexts();

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

  /** What at least one item must satisfy. */
  @Nullable SchemaNode contained;

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

  int minProperties;
  int maxProperties = Integer.MAX_VALUE;
  boolean closed;
  @Nullable SchemaNode additional;

  /**
   * Of each property the kinds of value that need no further look, a bit for each kind; after that
   * those of an array's items. Worked out when the node is first used, as what follows.
   */
  byte[] plain = {};

  boolean prepared;

  /** Whether there is nothing to choose: no alternatives, no discriminator. */
  boolean straight;

  /** Whether any string will do. */
  boolean anyText;

  /** Whether of a string only its length is limited, at most. */
  boolean limitedOnly;

  /** Whether properties that the schema does not name are nobody's business. */
  boolean open;

  /** Whether the value says something about a person. */
  boolean personal;

  // Alternatives.
  SchemaNode @Nullable [] byKind;

  /** Of each it is enough that one is satisfied. */
  final List<SchemaNode[]> anyOf = new ArrayList<>();

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

  /** The kinds of value that satisfy this node whatever they hold. */
  private int plainKinds() {
    if (opaque || byKind != null || !anyOf.isEmpty() || discriminator != null) {
      return 0;
    }
    boolean anyText = takesAnyText();
    boolean anyNumber = minimum == Long.MIN_VALUE && maximum == Long.MAX_VALUE;
    boolean anyItems =
        items == null && contained == null && minItems == 0 && maxItems == Integer.MAX_VALUE;
    boolean anyNumberOfMembers = minProperties == 0 && maxProperties == Integer.MAX_VALUE;
    boolean anyMembers =
        open && names.isEmpty() && !closed && additional == null && anyNumberOfMembers;
    int plainKinds = (1 << Tape.TRUE) | (1 << Tape.FALSE) | (1 << Tape.NULL);
    plainKinds |= anyText ? 1 << Tape.STRING : 0;
    plainKinds |= anyNumber ? 1 << Tape.INTEGER : 0;
    plainKinds |= anyNumber && !whole ? 1 << Tape.NUMBER : 0;
    plainKinds |= anyItems ? 1 << Tape.ARRAY : 0;
    plainKinds |= anyMembers ? 1 << Tape.OBJECT : 0;
    return kinds & plainKinds;
  }

  private boolean limitsTextOnly() {
    return values == null && patterns.isEmpty() && format == TextFormat.NONE && minLength == 0;
  }

  private boolean takesAnyText() {
    return limitsTextOnly() && listed == null && maxLength == Integer.MAX_VALUE;
  }

  /** Works out what needs no further look; once everything it refers to has been built. */
  void prepare() {
    straight = byKind == null && anyOf.isEmpty() && discriminator == null;
    limitedOnly = limitsTextOnly();
    anyText = takesAnyText();
    byte[] all = new byte[propertyNodes.length + 1];
    for (int i = 0; i < propertyNodes.length; i++) {
      all[i] = (byte) propertyNodes[i].plainKinds();
    }
    all[propertyNodes.length] = (byte) (items == null ? ANY_KIND : items.plainKinds());
    plain = all;
    prepared = true;
  }

  /** The names of the properties of all nodes that may be chosen for an object. */
  SortedSet<String> allNames() {
    SortedSet<String> all = new TreeSet<>(names);
    if (discriminator != null) {
      all.addAll(discriminator.otherwise.allNames());
      Stream.of(discriminator.chosen).forEach(node -> all.addAll(node.allNames()));
    }
    if (byKind != null) {
      Stream.of(byKind).filter(Objects::nonNull).forEach(node -> all.addAll(node.allNames()));
    }
    return all;
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
