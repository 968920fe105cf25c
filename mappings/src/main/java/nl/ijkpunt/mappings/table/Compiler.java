package nl.ijkpunt.mappings.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.mappings.Choices;
import nl.ijkpunt.mappings.FieldRow.How;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonPath;

/** Makes nodes of the shapes of a table, one for each place in a record, as they are come upon. */
final class Compiler {
  static final byte[] UUID_CODE = "{\"codeType\":\"uuid\",\"code\":".getBytes(UTF_8);

  /** Functions whose shape is about members of the object itself. */
  private static final Set<String> INLINE = Set.of("inline-first", "consumers");

  private static final Text NO_ROW =
      new Text("the mapping does not know this field", "de afbeelding kent dit veld niet");

  private final Table table;
  private final Choices choices;
  private final Map<String, String> ids;
  private final Crosswalks crosswalks;
  private final Map<String, JsonPath> paths = new HashMap<>();

  /**
   * A compiler of a table.
   *
   * @param ids by type of the source the member that identifies it
   */
  Compiler(Table table, Choices choices, Map<String, String> ids, Crosswalks crosswalks) {
    this.table = table;
    this.choices = choices;
    this.ids = Map.copyOf(ids);
    this.crosswalks = crosswalks;
  }

  Table table() {
    return table;
  }

  Choices choices() {
    return choices;
  }

  boolean dropsNulls() {
    return table.dropsNulls();
  }

  /** The way to a member. */
  JsonPath path(String name) {
    return paths.computeIfAbsent(name, JsonPath::of);
  }

  /** The member that identifies what has this shape; empty where nothing does. */
  String id(String shape) {
    return ids.getOrDefault(shape(shape).of(), "");
  }

  Codes codes(String name) {
    return crosswalks.codes(name);
  }

  private Table.Shape shape(String name) {
    Table.Shape shape = table.shapes().get(name);
    if (shape == null) {
      throw new IllegalStateException(table.name() + " has no shape " + name);
    }
    return shape;
  }

  /** The node of a record, which tells of these members whether they were written. */
  Node root(Table.Case one, Set<String> asked) {
    Table.Shape shape = shape(one.shape());
    Map<String, Integer> slots = new LinkedHashMap<>();
    asked.forEach(member -> slots.put(member, slots.size()));
    return node(shape, new Field.Paths(shape.of(), one.to()), slots);
  }

  /** The node of what a field holds. */
  Node inner(Field field, String shape) {
    boolean inline = INLINE.contains(Functions.name(field.row.by()));
    return inline
        ? node(
            shape(shape),
            new Field.Paths(field.path, field.outer.at().to()),
            new LinkedHashMap<>(field.outer.slots()))
        : node(shape(shape), new Field.Paths(field.path, field.to), new LinkedHashMap<>());
  }

  private Node node(Table.Shape shape, Field.Paths at, Map<String, Integer> slots) {
    shape.constants().forEach(one -> slots.putIfAbsent(one.to(), slots.size()));
    for (Row row : shape.rows()) {
      if (row.by().startsWith("code:")) {
        slots.putIfAbsent(row.to(), slots.size());
      }
    }
    Field.Outer outer = new Field.Outer(at, slots);
    List<Field> fields = new ArrayList<>();
    for (Row row : shape.rows()) {
      fields.add(field(row, outer));
    }
    List<Node.Fixed> fixed = new ArrayList<>();
    for (Constant one : shape.constants()) {
      Row row = new Row("", How.DEFAULTS, one.to(), one.by(), "", "", one.reason());
      byte[] written =
          switch (one.by()) {
            case "value" -> Output.quoted(one.value());
            case "json" -> one.value().getBytes(UTF_8);
            default -> new byte[0];
          };
      fixed.add(new Node.Fixed(field(row, outer), one, written));
    }
    return new Node(this, at, fields, fixed);
  }

  private Field field(Row row, Field.Outer outer) {
    Functions.Made made = Functions.make(row, this);
    Object held = made.held() instanceof Row beside ? field(beside, outer) : made.held();
    return new Field(row, outer, made.action(), held);
  }

  /** A field for a member that no row is about. */
  Field stranger(Field.Paths at, String name) {
    Row row = new Row(name, How.LOSES, "", "", "", "", NO_ROW);
    return field(row, new Field.Outer(at, Map.of()));
  }
}
