package nl.ijkpunt.mappings.program;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ijkpunt.mappings.FieldMap;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.document.Document;
import nl.ijkpunt.mappings.folder.MapperFile;
import nl.ijkpunt.standards.record.DataRecord;

/**
 * A mapper that is a program: what it makes is seen, what it does is not.
 *
 * @param fields what its author says that becomes of each field
 */
public record ProgramMapper(MapperFile file, FieldMap fields, Limits limits, Program program)
    implements Mapper {

  @Override
  public String name() {
    return file.name();
  }

  @Override
  public List<Form> from() {
    return List.of(file.from());
  }

  @Override
  public List<Form> to() {
    return List.of(file.to());
  }

  @Override
  public Optional<Form> formOf(DataRecord record) {
    return file.claim().suits(record) ? Optional.of(file.from()) : Optional.empty();
  }

  @Override
  public FieldMap table(Form to) {
    return fields;
  }

  @Override
  public Mapping mapping(Form to, Given given) {
    Deadline deadline = new Deadline(limits.seconds());
    Following following = new Following(fields);
    return (record, account, out) -> {
      Document made = deadline.within(program.on(record));
      following.tell(record, made, account);
      out.accept(new Mapped(Objects.requireNonNullElse(record.subject().id(), ""), made));
    };
  }
}
