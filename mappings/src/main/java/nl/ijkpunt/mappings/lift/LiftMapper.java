package nl.ijkpunt.mappings.lift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.mappings.FieldMap;
import nl.ijkpunt.mappings.FieldRow;
import nl.ijkpunt.mappings.FieldRow.How;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.lift.LiftTable.Effect;
import nl.ijkpunt.mappings.lom.LomSource;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.DataRecord;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.XmlRecord;
import nl.ijkpunt.standards.rio.RioMessages;
import org.jspecify.annotations.Nullable;

/** A mapper that says in statements what records of a standard say. */
public final class LiftMapper implements Mapper {
  private final LiftTable table;

  /** A mapper that goes by this table. */
  public LiftMapper(LiftTable table) {
    this.table = table;
  }

  /** The table itself. */
  public LiftTable table() {
    return table;
  }

  @Override
  public String name() {
    return table.name();
  }

  @Override
  public List<Form> from() {
    return isOfMaterial() ? List.of(LomSource.IMS, LomSource.IEEE) : List.of(table.from());
  }

  @Override
  public List<Form> to() {
    return List.of(table.to());
  }

  @Override
  public Optional<Form> formOf(DataRecord record) {
    if (isOfMaterial()) {
      return record instanceof XmlRecord ? LomSource.formOf(record) : Optional.empty();
    }
    boolean suits =
        record instanceof XmlRecord xml
            ? isOfMessages() && RioMessages.isOf(xml.root().namespace())
            : record instanceof JsonRecord && !isOfMessages();
    return suits && table.records().containsKey(record.type())
        ? Optional.of(table.from())
        : Optional.empty();
  }

  private boolean isOfMessages() {
    return table.from().standard().startsWith("rio@");
  }

  private boolean isOfMaterial() {
    return table.from().standard().equals(LomSource.STANDARD);
  }

  @Override
  public FieldMap table(Form to) {
    List<FieldRow> rows = new ArrayList<>();
    for (LiftTable.Shape shape : table.shapes().values()) {
      String type = shape.classes().isEmpty() ? "" : shape.classes().get(0).name() + "/";
      for (Map.Entry<String, List<Effect>> row : shape.rows().entrySet()) {
        row.getValue().forEach(effect -> rows.add(row(shape.name(), row.getKey(), type, effect)));
      }
      shape.rest().forEach(effect -> rows.add(row(shape.name(), "*", type, effect)));
    }
    return FieldMap.of(rows);
  }

  private static FieldRow row(String shape, String member, String type, Effect effect) {
    String from = shape + "/" + member;
    if (effect.act() == Act.LOSE) {
      return new FieldRow(from, "", How.LOSES, "", "", 0, effect.reason());
    }
    String to = effect.property().isEmpty() ? "(" + effect.act().word() + ")" : effect.property();
    boolean plain = effect.act() == Act.SAY || effect.act() == Act.NEST;
    String with = effect.argument().isEmpty() ? effect.act().word() : effect.argument();
    Text reason = effect.reason();
    How how = plain ? How.RENAMES : effect.act() == Act.CONCEPT ? How.TRANSLATES : How.COMPUTES;
    return new FieldRow(from, "", how, type + to, plain ? "" : with, 0, reason);
  }

  @Override
  public @Nullable LiftIndex index(Form to) {
    // Messages refer to each other by code, and material to nothing.
    return isOfMessages() || isOfMaterial() ? null : new LiftIndex();
  }

  @Override
  public LiftMapping mapping(Form to, Given given) {
    return LiftMapping.of(table, given);
  }
}
