package nl.ijkpunt.mappings.lift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.ijkpunt.mappings.Crosswalk;
import nl.ijkpunt.mappings.lift.LiftTable.Effect;
import nl.ijkpunt.mappings.lift.LiftTable.Shape;
import nl.ijkpunt.mappings.table.SchemaMembers;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.lom.LomField;
import nl.ijkpunt.standards.lom.LomTable;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.RecordType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of every schema stands in its table, and every row leads to a property. */
class LiftTablesTest {
  /** Types that are only there for records that do not tell what they are. */
  private static final Set<String> UNDECIDED =
      Set.of("Offering", "Association", "ProblemVersionNotAcceptable");

  static List<String> tables() {
    return LiftTables.names();
  }

  static List<String> tablesOfJson() {
    return LiftTables.names().stream().filter(name -> name.startsWith("ooapi-")).toList();
  }

  @ParameterizedTest
  @MethodSource("tablesOfJson")
  void everyTypeOfRecordStandsInTheTable(String name) {
    LiftTable table = LiftTables.named(name);
    assertThat(standard(table.from().standard()).types().all())
        .extracting(RecordType::name)
        .filteredOn(type -> !UNDECIDED.contains(type))
        .allSatisfy(type -> assertThat(table.records()).containsKey(type));
  }

  @ParameterizedTest
  @MethodSource("tablesOfJson")
  void everyFieldOfTheSourceStandsInTheTable(String name) {
    Walker walker = new Walker(LiftTables.named(name));
    walker
        .table
        .records()
        .forEach(
            (type, entry) ->
                walker.shape(entry.shape(), walker.source.of(walker.source.ofType(type))));
    assertThat(walker.wrong).isEmpty();
    assertThat(walker.rows).isGreaterThan(150);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyRowLeadsToAPropertyOfTheModel(String name) {
    LiftTable table = LiftTables.named(name);
    Vocabulary words = words(table);
    effects(table)
        .filter(effect -> !effect.property().isEmpty())
        .forEach(
            effect ->
                assertThat(words.hasProperty(effect.property())).as(effect.property()).isTrue());
    for (Shape shape : table.shapes().values()) {
      shape.classes().forEach(kind -> assertThat(words.hasClass(kind.name())).isTrue());
      shape
          .also()
          .forEach(
              also ->
                  also.kinds().forEach(kind -> assertThat(words.hasClass(kind.name())).isTrue()));
    }
  }

  @Test
  void shapesOfLearningMaterialHaveThePathsOfItsElements() {
    LiftTable table = LiftTables.named("nl-lom-to-hosa");
    LomTable lom = Objects.requireNonNull(standard(table.from().standard()).lom());
    List<String> paths = lom.fields().stream().map(LomField::path).toList();
    assertThat(table.shapes().values())
        .flatExtracting(
            shape ->
                shape.rows().keySet().stream()
                    .map(row -> shape.name().equals("lom") ? row : shape.name() + "/" + row)
                    .toList())
        .hasSizeGreaterThan(50)
        .isSubsetOf(paths);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyCodeOfACrosswalkIsInItsList(String name) {
    LiftTable table = LiftTables.named(name);
    String lists = String.join("", model(table));
    effects(table)
        .filter(effect -> effect.act() == Act.CONCEPT && effect.argument().contains(":"))
        .map(effect -> effect.argument().split(":", -1))
        .forEach(
            listed ->
                Crosswalk.named(listed[1])
                    .matches()
                    .values()
                    .forEach(
                        match ->
                            assertThat(lists)
                                .contains("/lijst/" + listed[0] + "/" + match.code() + "> a ")));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void whatIsNotTheSameIsExplainedInBothLanguages(String name) {
    effects(LiftTables.named(name))
        .flatMap(effect -> Stream.of(effect.reason(), effect.near()))
        .forEach(LiftTablesTest::inBoth);
  }

  private static void inBoth(Text reason) {
    assertThat(reason.en().isEmpty()).isEqualTo(reason.nl().isEmpty());
  }

  private static Stream<Effect> effects(LiftTable table) {
    return table.shapes().values().stream()
        .flatMap(shape -> Stream.concat(shape.rows().values().stream(), Stream.of(shape.rest())))
        .flatMap(List::stream);
  }

  private static Vocabulary words(LiftTable table) {
    return new Vocabulary(Objects.requireNonNull(standard(table.to().standard()).graph()));
  }

  private static List<String> model(LiftTable table) {
    return Objects.requireNonNull(standard(table.to().standard()).graph()).model();
  }

  private static Standard standard(String id) {
    return Standards.find(id).orElseThrow();
  }

  /** Goes through a table and the schemas of its source side by side. */
  private static final class Walker {
    private final LiftTable table;
    private final SchemaMembers source;
    private final Set<String> seen = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();
    private int rows;

    Walker(LiftTable table) {
      this.table = table;
      this.source = new SchemaMembers(standard(table.from().standard()));
    }

    void shape(String name, Map<String, List<JsonValue>> members) {
      Shape shape = table.shapes().get(name);
      if (shape == null || !seen.add(name)) {
        return;
      }
      members.forEach(
          (member, schemas) -> {
            List<Effect> effects = shape.effects(member).orElse(List.of());
            if (effects.isEmpty()) {
              wrong.add(name + " has no row for " + member);
            }
            for (Effect effect : effects) {
              // What is in a consumer is agreed on elsewhere.
              if (!effect.as().isEmpty() && effect.act() != Act.CONSUMER) {
                shape(effect.as(), source.of(schemas));
              }
            }
          });
      shape.rows().keySet().stream()
          .filter(member -> !members.containsKey(member))
          .forEach(member -> wrong.add(name + " has a row for " + member + ", which is not there"));
      rows += shape.rows().size();
    }
  }
}
