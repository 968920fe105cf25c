package nl.ijkpunt.mappings.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.mappings.Choices;
import nl.ijkpunt.mappings.Crosswalk;
import nl.ijkpunt.mappings.FieldMap;
import nl.ijkpunt.mappings.FieldRow;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.record.DataRecord;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.RecordType;
import org.jspecify.annotations.Nullable;

/** A mapper that is a table. */
public final class TableMapper implements Mapper {
  private final Table table;

  public TableMapper(Table table) {
    this.table = table;
  }

  /** The table itself. */
  public Table table() {
    return table;
  }

  @Override
  public String name() {
    return table.name();
  }

  @Override
  public boolean isInChunks() {
    return true;
  }

  @Override
  public List<Form> from() {
    return List.of(table.from());
  }

  @Override
  public List<Form> to() {
    return List.of(table.to());
  }

  @Override
  public Optional<Form> formOf(DataRecord record) {
    return record instanceof JsonRecord json && table.records().containsKey(json.type())
        ? Optional.of(table.from())
        : Optional.empty();
  }

  @Override
  public FieldMap table(Form to) {
    List<FieldRow> rows = new ArrayList<>();
    for (Table.Shape shape : table.shapes().values()) {
      for (Row row : shape.rows()) {
        String target = row.to().isEmpty() ? "" : shape.name() + "/" + row.to();
        rows.add(
            new FieldRow(
                shape.name() + "/" + row.from(), "", row.how(), target, row.by(), 0, row.reason()));
      }
      for (Constant one : shape.constants()) {
        rows.add(
            new FieldRow(
                "",
                "",
                FieldRow.How.DEFAULTS,
                shape.name() + "/" + one.to(),
                one.value(),
                0,
                one.reason()));
      }
    }
    return FieldMap.of(rows);
  }

  @Override
  public Set<Choices.Needed> needs(Form to) {
    return table.needs();
  }

  @Override
  public @Nullable Index index(Form to) {
    boolean asks =
        table.records().values().stream()
            .flatMap(List::stream)
            .anyMatch(one -> one.when().startsWith("kind="));
    return asks ? new ComponentKinds() : null;
  }

  @Override
  public Mapping mapping(Form to, Given given) {
    return ready(given, null, null);
  }

  /**
   * Makes it ready.
   *
   * @param marks where to note what was written from what; or null
   * @param origins what a mapping before this one noted; or null
   */
  TableMapping ready(Given given, @Nullable Marks marks, @Nullable Marks origins) {
    Standard source = given.standards().apply(table.from().standard());
    Standard target = given.standards().apply(table.to().standard());
    Map<String, String> ids = new HashMap<>();
    for (RecordType type : source.types().all()) {
      if (type.id() != null) {
        ids.put(type.name(), type.id().name());
      }
    }
    Compiler compiler = new Compiler(table, given.choices(), ids, new Crosswalks(Crosswalk::named));
    return new TableMapping(
        new Walk(compiler, given.choices(), marks, origins),
        given.index() instanceof ComponentKinds kinds ? kinds : null,
        origins,
        type -> Demands.of(target, type));
  }
}
