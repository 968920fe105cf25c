package nl.ijkpunt.mappings.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.mappings.FieldRow.How;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.RecordType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of every schema stands in its table, and every row leads to a field. */
class OoapiTablesTest {
  /** Types that are only there for records that do not tell what they are. */
  private static final Set<String> UNDECIDED =
      Set.of("Offering", "Association", "ProblemVersionNotAcceptable");

  static List<String> tables() {
    return Tables.names();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyTypeOfRecordStandsInTheTable(String name) {
    Table table = Tables.named(name);
    assertThat(standard(table.from().standard()).types().all())
        .extracting(RecordType::name)
        .filteredOn(type -> !UNDECIDED.contains(type))
        .allSatisfy(type -> assertThat(table.records()).containsKey(type));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyFieldOfTheSourceStandsInItAndEveryRowLeadsToAField(String name) {
    Walker walker = new Walker(Tables.named(name));
    walker.table.records().forEach((type, cases) -> cases.forEach(one -> walker.record(type, one)));
    walker.rest();
    assertThat(walker.wrong).isEmpty();
    assertThat(walker.rows).isGreaterThan(150);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void whatIsNotTheSameIsExplainedInBothLanguages(String name) {
    for (Table.Shape shape : Tables.named(name).shapes().values()) {
      assertThat(shape.rows())
          .as(shape.name())
          .allSatisfy(
              row ->
                  assertThat(row.reason().en().isEmpty()).isEqualTo(row.reason().nl().isEmpty()));
    }
  }

  @Test
  void everyCrosswalkIsThere() {
    for (String name : Tables.names()) {
      Table table = Tables.named(name);
      Crosswalks crosswalks = new Crosswalks(nl.ijkpunt.mappings.Crosswalk::named);
      table.shapes().values().stream()
          .flatMap(shape -> shape.rows().stream())
          .filter(row -> row.how() == How.TRANSLATES)
          .forEach(row -> assertThat(crosswalks.codes(row.by())).as(row.by()).isNotNull());
    }
  }

  private static Standard standard(String id) {
    return Standards.find(id).orElseThrow();
  }

  /** Goes through a table and both schemas side by side. */
  private static final class Walker {
    private final Table table;
    private final SchemaMembers source;
    private final SchemaMembers target;
    private final Set<String> seen = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();

    /** Shapes that stand in others come later: what stands in another may be told in short. */
    private final ArrayDeque<Runnable> later = new ArrayDeque<>();

    private int rows;

    Walker(Table table) {
      this.table = table;
      this.source = new SchemaMembers(standard(table.from().standard()));
      this.target = new SchemaMembers(standard(table.to().standard()));
    }

    void record(String type, Table.Case one) {
      shape(
          one.shape(),
          source.of(source.ofType(type)),
          one.to().isEmpty() ? Map.of() : target.of(target.ofType(one.to())));
    }

    void rest() {
      while (!later.isEmpty()) {
        later.remove().run();
      }
    }

    private void shape(
        String name, Map<String, List<JsonValue>> from, Map<String, List<JsonValue>> to) {
      Table.Shape shape = table.shapes().get(name);
      if (shape == null) {
        wrong.add("there is no shape " + name);
        return;
      }
      if (!seen.add(name)) {
        return;
      }
      Set<String> missing = new HashSet<>(from.keySet());
      shape.rows().forEach(row -> missing.remove(row.from()));
      missing.forEach(member -> wrong.add(name + " has no row for " + member));
      shape.rows().forEach(row -> row(name, row, from, to));
      shape.constants().stream()
          .filter(one -> !to.containsKey(one.to()))
          .forEach(one -> wrong.add(name + " adds " + one.to() + ", which is not there"));
    }

    /** What a shape is of by its own word, else what the member holds. */
    private Map<String, List<JsonValue>> nested(String name, List<JsonValue> held) {
      Table.Shape shape = table.shapes().get(name);
      List<JsonValue> own = shape == null ? List.of() : source.ofType(shape.of());
      return source.of(own.isEmpty() ? held : own);
    }

    private void row(
        String shape, Row row, Map<String, List<JsonValue>> from, Map<String, List<JsonValue>> to) {
      rows++;
      if (!from.containsKey(row.from())) {
        wrong.add(shape + " has a row for " + row.from() + ", which is not there");
        return;
      }
      String by = Functions.name(row.by());
      boolean elsewhere = row.to().startsWith("(") || by.equals("for-consumer");
      if (!row.to().isEmpty() && !elsewhere && !to.containsKey(row.to())) {
        wrong.add(shape + "/" + row.from() + " goes to " + row.to() + ", which is not there");
      }
      String other = by.startsWith("reference") || by.startsWith("first-") ? row.beside() : "";
      Map<String, List<JsonValue>> members =
          by.equals("reference") || by.equals("references") ? to : from;
      if (!other.isEmpty() && !members.containsKey(other)) {
        wrong.add(shape + "/" + row.from() + " goes beside " + other + ", which is not there");
      }
      // What is in a consumer is agreed on elsewhere.
      if (!row.as().isEmpty() && !by.equals("consumers") && !by.equals("for-consumer")) {
        String into = members.equals(to) && !other.isEmpty() ? other : row.to();
        later.add(
            () ->
                shape(
                    row.as(),
                    nested(row.as(), from.getOrDefault(row.from(), List.of())),
                    by.equals("inline-first") ? to : target.of(to.getOrDefault(into, List.of()))));
      }
    }
  }
}
