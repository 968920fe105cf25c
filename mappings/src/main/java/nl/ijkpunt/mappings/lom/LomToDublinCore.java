package nl.ijkpunt.mappings.lom;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.mappings.Computation;
import nl.ijkpunt.mappings.Computation.Computed;
import nl.ijkpunt.mappings.FieldMap;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.TableMapping;
import nl.ijkpunt.mappings.Value;
import nl.ijkpunt.mappings.document.Markup;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.record.DataRecord;

/** Writes LOM as simple Dublin Core, as harvesters ask for it. */
@AutoService(Mapper.class)
public final class LomToDublinCore implements Mapper {
  private static final Text TOLD_BY_NAME =
      new Text("its words are told, not its code", "de woorden worden verteld, niet de code");
  private static final Map<String, Computation> FUNCTIONS =
      Map.of("card-name", Cards::name, "id-without-entry", LomToDublinCore::idWithoutEntry);

  @Override
  public List<Form> from() {
    return LomSource.FORMS;
  }

  @Override
  public List<Form> to() {
    return List.of(DublinCore.FORM);
  }

  @Override
  public Optional<Form> formOf(DataRecord record) {
    return LomSource.formOf(record);
  }

  @Override
  public FieldMap table(Form to) {
    return FieldMap.named("lom-to-oai-dc");
  }

  @Override
  public Mapping mapping(Form to, Given given) {
    LomSource source = new LomSource(given.standards().apply(LomSource.STANDARD));
    FieldMap table = table(to);
    TableMapping mapping = new TableMapping(table, FUNCTIONS);
    return (record, account, out) -> {
      LomRecord lom = source.read(record, account);
      Set<Said> said = new LinkedHashSet<>();
      TableMapping.Target target =
          (row, value, content) -> {
            said.add(new Said(row.to(), content.toString(), value.language()));
            return true;
          };
      LomSource.map(lom, account, (value, told) -> mapping.map(value, target, told));
      out.accept(new Mapped(LomSource.id(lom), document(said, table)));
    };
  }

  private static Computed idWithoutEntry(Value id) {
    return id.near("entry").isEmpty() ? Computed.one(id.text()) : Computed.failed(TOLD_BY_NAME);
  }

  private static Markup document(Set<Said> said, FieldMap table) {
    List<Said> sorted = new ArrayList<>(said);
    sorted.sort(Comparator.comparingInt(one -> table.place(one.element)));
    return DublinCore.document(sorted.stream().map(Said::markup).toList());
  }

  /** What an element says. Twice the same is once. */
  private record Said(String element, String text, String language) {
    Markup markup() {
      Markup markup = Markup.of(element, text);
      boolean tagged = !language.isEmpty() && !language.equals("x-none");
      return tagged ? markup.with("xml:lang", language) : markup;
    }
  }
}
