package nl.ijkpunt.mappings.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.mappings.Choices;
import nl.ijkpunt.mappings.FieldRow.How;
import nl.ijkpunt.mappings.TableLine;
import nl.ijkpunt.mappings.YamlTable;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonValue;

/** Reads a table from YAML. */
public final class TableReader {
  private final YamlTable yaml;
  private final Map<String, Table.Shape> shapes = new LinkedHashMap<>();

  private TableReader(YamlTable yaml) {
    this.yaml = yaml;
  }

  /**
   * The table in this text.
   *
   * @param name what to call it
   * @throws IllegalArgumentException when that describes no table, with where and why
   */
  public static Table read(String name, String text) {
    return new TableReader(new YamlTable(name, text)).table();
  }

  /** The table in YAML that is read already. */
  static Table read(String name, JsonValue root) {
    return new TableReader(new YamlTable(name, root)).table();
  }

  private Table table() {
    List<JsonValue.Member> all = yaml.members("shapes");
    for (JsonValue.Member shape : all) {
      shapes.put(shape.name(), shape(shape, all));
    }
    Map<String, List<Table.Case>> records = new LinkedHashMap<>();
    for (JsonValue.Member record : yaml.members("records")) {
      records.put(record.name(), cases(record));
    }
    yaml.require(!records.isEmpty(), "there are no records");
    return new Table(
        yaml.name(),
        yaml.from(),
        yaml.to(),
        needs(),
        yaml.root().text("nulls").orElse("").equals("dropped"),
        records,
        shapes);
  }

  private Set<Choices.Needed> needs() {
    Set<Choices.Needed> needs = EnumSet.noneOf(Choices.Needed.class);
    for (String need : yaml.root().texts("needs")) {
      try {
        needs.add(Choices.Needed.valueOf(need.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            yaml.name() + ": needs: takes zone and language; not '" + need + "'", e);
      }
    }
    return needs;
  }

  private List<Table.Case> cases(JsonValue.Member record) {
    List<JsonValue> given =
        record.value().isArray() ? record.value().items() : List.of(record.value());
    List<Table.Case> cases = new ArrayList<>();
    for (JsonValue one : given) {
      cases.add(new Line(record.name(), one.text()).recordCase());
    }
    return cases;
  }

  private Table.Shape shape(JsonValue.Member shape, List<JsonValue.Member> all) {
    Map<String, Row> rows = new LinkedHashMap<>();
    List<Constant> constants = new ArrayList<>();
    String of = shape.name();
    for (JsonValue.Member member : shape.value().members()) {
      if (member.name().equals("+")) {
        for (String included : YamlTable.texts(member.value())) {
          include(included, all, rows, constants);
        }
      } else if (member.name().equals("of")) {
        of = member.value().text();
      }
    }
    own(shape, rows, constants);
    return new Table.Shape(shape.name(), of, List.copyOf(rows.values()), constants);
  }

  private void include(
      String included,
      List<JsonValue.Member> all,
      Map<String, Row> rows,
      List<Constant> constants) {
    JsonValue.Member found =
        all.stream()
            .filter(one -> one.name().equals(included))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(yaml.name() + ": there is no shape " + included));
    for (JsonValue.Member member : found.value().members()) {
      if (member.name().equals("+")) {
        for (String more : YamlTable.texts(member.value())) {
          include(more, all, rows, constants);
        }
      }
    }
    own(found, rows, constants);
  }

  private void own(JsonValue.Member shape, Map<String, Row> rows, List<Constant> constants) {
    for (JsonValue.Member member : shape.value().members()) {
      String field = member.name();
      if (field.equals("+") || field.equals("of")) {
        continue;
      }
      Line line = new Line(shape.name() + "/" + field, member.value().text());
      if (field.startsWith("=")) {
        constants.removeIf(one -> one.to().equals(field.substring(1)));
        constants.add(line.constant(field.substring(1)));
      } else {
        rows.put(field, line.row(field));
      }
    }
  }

  /** A line of words: {@code computes parentId by reference as Organization because reason}. */
  private final class Line {
    private static final Set<String> KEYS = Set.of("by", "as", "beside", "because", "when");

    private final TableLine line;

    Line(String where, String text) {
      this.line = TableLine.of(where, text, KEYS);
    }

    private String said(String key) {
      return line.said(key);
    }

    private String bare(int place) {
      return line.bare(place);
    }

    private void require(boolean holds, String otherwise) {
      yaml.require(holds, line.where() + ": " + otherwise);
    }

    private Text reason() {
      return yaml.reason(line, "because");
    }

    Table.Case recordCase() {
      boolean none = bare(0).equals("nothing");
      String shape = said("as").isEmpty() ? bare(0) : said("as");
      require(shapes.containsKey(shape), "there is no shape " + shape);
      return new Table.Case(none ? "" : bare(0), shape, said("when"));
    }

    Constant constant(String to) {
      String by = bare(0);
      require(
          Set.of("value", "json", "uuid-of").contains(by) && line.bare().size() == 2,
          "takes 'value TEXT', 'json JSON' or 'uuid-of MEMBER'");
      require(!reason().isEmpty(), "what is added needs a reason");
      return new Constant(to, by, bare(1), reason());
    }

    Row row(String from) {
      How how = how();
      String to = how == How.COPIES ? from : how == How.LOSES ? "" : bare(1);
      require(
          line.bare().size() == (how == How.COPIES || how == How.LOSES ? 1 : 2),
          line.bare().toString());
      require(how != How.LOSES || !reason().isEmpty(), "what is lost needs a reason");
      String by = said("by");
      boolean acts = how == How.TRANSLATES || how == How.COMPUTES;
      require(acts == !by.isEmpty(), "by whom?");
      require(
          how != How.COMPUTES || Functions.names().contains(Functions.name(by)),
          "there is no function " + by + "; there are: " + String.join(", ", Functions.names()));
      return new Row(from, how, to, by, said("as"), said("beside"), reason());
    }

    private How how() {
      try {
        return How.valueOf(bare(0).toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            yaml.name()
                + ": "
                + line.where()
                + ": begins with copies, renames, translates, computes or loses",
            e);
      }
    }
  }
}
