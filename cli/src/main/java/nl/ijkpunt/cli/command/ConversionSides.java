package nl.ijkpunt.cli.command;

import java.util.List;
import java.util.Set;
import nl.ijkpunt.cli.convert.Conversion;
import nl.ijkpunt.cli.convert.ConversionPlan;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.table.TableMapper;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.codes.CodeList;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.validators.RunPlan;
import org.jspecify.annotations.Nullable;

/** What both sides of a conversion are read with and checked against. */
final class ConversionSides {
  private final Selection source;
  private final @Nullable Selection target;

  /**
   * The sides of a conversion.
   *
   * @param profile of the target; its usual one where it is null
   */
  ConversionSides(ConversionPlan plan, @Nullable String profile) {
    String read = reading(plan);
    String writes = plan.to().standard();
    List<String> profiles = profile == null ? List.of() : List.of(profile);
    boolean known = Selection.ids().contains(writes);
    this.target = known ? Selection.of(writes, true, profiles, null) : null;
    this.source =
        Selection.of(read, true, read.equals(writes) || !known ? profiles : List.of(), null);
  }

  private static String reading(ConversionPlan plan) {
    if (plan.mappers().get(0) instanceof TableMapper table) {
      return table.table().from().standard();
    }
    Form from = plan.from();
    return MapperReading.of(
        from == null
            ? plan.mappers().stream().flatMap(mapper -> mapper.from().stream()).toList()
            : List.of(from));
  }

  /** Sources are only checked where that is to be known of what is written. */
  Conversion.Sides checks(Equipment equipment) {
    return checks(equipment, source.reading().plan(equipment, List.of(), options(source)));
  }

  Conversion.Sides checksOfBoth(Equipment equipment) {
    return checks(equipment, null);
  }

  private Conversion.Sides checks(Equipment equipment, @Nullable RunPlan reading) {
    return new Conversion.Sides(
        source.plan(equipment, List.of(), options(source)),
        reading,
        target == null ? null : target.plan(equipment, List.of(), options(target)));
  }

  Conversion.Readers readers() {
    RecordReader reads = reader(source.standard());
    return new Conversion.Readers(reads, target == null ? reads : reader(target.standard()));
  }

  private static RecordReader reader(Standard standard) {
    return Readers.of(standard, null, Readers.USUAL_GRAPH);
  }

  private static RunPlan.Options options(Selection selection) {
    return new RunPlan.Options(
        null,
        Runtime.getRuntime().availableProcessors(),
        20,
        false,
        false,
        Severity.ERROR,
        Set.of(),
        list ->
            selection
                .standard()
                .codes()
                .find(list)
                .filter(CodeList::isComplete)
                .map(CodeList::texts));
  }
}
