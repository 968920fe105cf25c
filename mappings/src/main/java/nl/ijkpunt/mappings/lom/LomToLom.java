package nl.ijkpunt.mappings.lom;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import nl.ijkpunt.mappings.FieldMap;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.document.Markup;
import nl.ijkpunt.standards.lom.LomBinding;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.record.DataRecord;
import nl.ijkpunt.standards.record.JsonRecord;

/** Writes LOM in another binding. */
@AutoService(Mapper.class)
public final class LomToLom implements Mapper {

  @Override
  public List<Form> from() {
    return LomSource.FORMS;
  }

  @Override
  public List<Form> to() {
    return List.of(LomSource.IEEE, LomSource.IMS);
  }

  @Override
  public Optional<Form> formOf(DataRecord record) {
    return LomSource.formOf(record);
  }

  @Override
  public FieldMap table(Form to) {
    return LomWriter.table(binding(to));
  }

  private static LomBinding binding(Form to) {
    return to.equals(LomSource.IMS) ? LomBinding.IMS : LomBinding.IEEE;
  }

  @Override
  public Mapping mapping(Form to, Given given) {
    LomSource source = new LomSource(given.standards().apply(LomSource.STANDARD));
    LomWriter writer = LomWriter.of(binding(to), source.table());
    return (record, account, out) -> {
      LomRecord lom = source.read(record, account);
      if (!(record instanceof JsonRecord)) {
        out.accept(new Mapped(LomSource.id(lom), writer.write(lom, account)));
        return;
      }
      // What it says has been counted in the words of the JSON.
      LossAccount writing = new LossAccount();
      Markup written = writer.write(source.completed(lom, account), writing);
      account.worsened(writing);
      out.accept(new Mapped(LomSource.id(lom), written));
    };
  }
}
