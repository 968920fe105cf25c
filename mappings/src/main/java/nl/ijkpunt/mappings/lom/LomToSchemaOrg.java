package nl.ijkpunt.mappings.lom;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.mappings.Computation;
import nl.ijkpunt.mappings.FieldMap;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.TableMapping;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.record.DataRecord;

/** Writes LOM as JSON-LD in the words of schema.org and LRMI. */
@AutoService(Mapper.class)
public final class LomToSchemaOrg implements Mapper {
  private static final Form FORM = Form.of("schema.org");
  private static final Map<String, Computation> FUNCTIONS =
      Map.of(
          "agent", Cards::agent,
          "free", SchemaOrg::free,
          "audience", SchemaOrg::audience,
          "encoding", SchemaOrg::encoding,
          "term", SchemaOrg::term,
          "term-of-path", SchemaOrg::term,
          "alignment", SchemaOrg::alignment);

  @Override
  public List<Form> from() {
    return LomSource.FORMS;
  }

  @Override
  public List<Form> to() {
    return List.of(FORM);
  }

  @Override
  public Optional<Form> formOf(DataRecord record) {
    return LomSource.formOf(record);
  }

  @Override
  public FieldMap table(Form to) {
    return FieldMap.named("lom-to-schema-org");
  }

  @Override
  public Mapping mapping(Form to, Given given) {
    LomSource source = new LomSource(given.standards().apply(LomSource.STANDARD));
    FieldMap table = table(to);
    TableMapping mapping = new TableMapping(table, FUNCTIONS);
    return (record, account, out) -> {
      LomRecord lom = source.read(record, account);
      JsonLd document = new JsonLd(table);
      LomSource.map(lom, account, (value, told) -> mapping.map(value, document, told));
      out.accept(
          new Mapped(
              LomSource.id(lom),
              document.finish(SchemaOrg.CONTEXT, SchemaOrg.TYPES, address(lom))));
    };
  }

  /** The first identifier that is an address by itself. */
  private static Optional<String> address(LomRecord lom) {
    return lom.all("general/identifier/entry").stream()
        .map(LomNode::text)
        .filter(text -> text.matches("(?:urn:|https?://)[^\\s<>\"{}|\\\\^`]+"))
        .findFirst();
  }
}
