package nl.ijkpunt.cli.command;

import java.util.List;
import java.util.Set;
import nl.ijkpunt.cli.convert.Conversion;
import nl.ijkpunt.cli.convert.ConversionPlan;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.table.TableMapper;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.codes.CodeList;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.validators.RunPlan;
import org.jspecify.annotations.Nullable;

/** What both sides of a conversion are read with and checked against. */
final class ConversionSides {
  private static final String LOM = "nl-lom@1.01";

  private final Selection source;
  private final @Nullable Selection target;

  /**
   * The sides of a conversion.
   *
   * @param profile of the target; its usual one where it is null
   */
  ConversionSides(ConversionPlan plan, @Nullable String profile) {
    String reads = standard(plan.from());
    String writes = standard(plan.to());
    List<String> profiles = profile == null ? List.of() : List.of(profile);
    boolean known = Standards.ids().contains(writes);
    this.target = known ? Selection.of(writes, true, profiles, null) : null;
    boolean table = plan.mappers().get(0) instanceof TableMapper;
    String read = table || Standards.ids().contains(reads) ? reads : LOM;
    this.source =
        Selection.of(read, true, read.equals(writes) || !known ? profiles : List.of(), null);
  }

  private static String standard(@Nullable Form form) {
    return form == null ? LOM : form.standard();
  }

  Conversion.Sides checks(Equipment equipment) {
    return new Conversion.Sides(
        source.plan(equipment, List.of(), options(source)),
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
