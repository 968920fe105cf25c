package nl.ijkpunt.mappings.table;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.folder.MapperFile;
import nl.ijkpunt.mappings.folder.MapperKind;
import nl.ijkpunt.mappings.folder.UnusableMapper;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.record.JsonValue;

/** Mappers that are a table, which stands in {@code mapper.yaml} itself. */
@AutoService(MapperKind.class)
public final class TableKind implements MapperKind {
  private static final String RECORDS = "records";

  @Override
  public String name() {
    return "table";
  }

  @Override
  public Set<String> settings() {
    return Set.of(RECORDS, "shapes", "reasons", "needs", "nulls");
  }

  @Override
  public Set<String> types(JsonValue settings) {
    Set<String> types = new TreeSet<>();
    settings.member(RECORDS).map(JsonValue::members).orElse(List.of()).stream()
        .map(JsonValue.Member::name)
        .forEach(types::add);
    return types;
  }

  @Override
  public Mapper open(MapperFile file) throws UnusableMapper {
    try {
      return new TableMapper(TableReader.read(file.name(), file.settings()));
    } catch (IllegalArgumentException e) {
      throw new UnusableMapper(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public Map<String, String> begin(Beginning beginning) throws UnusableMapper {
    requireType(beginning.from());
    requireType(beginning.to());
    return TableBeginning.files(beginning);
  }

  private static void requireType(Form form) throws UnusableMapper {
    boolean there =
        Standards.find(form.standard())
            .filter(standard -> standard.lom() == null)
            .flatMap(standard -> standard.type(TableBeginning.TYPE))
            .isPresent();
    if (!there) {
      throw new UnusableMapper(
          "a table begins with a %s, and %s has none in JSON; begin with ooapi@5.0, and change it"
              .formatted(TableBeginning.TYPE, form));
    }
  }
}
