package nl.ijkpunt.mappings.lom;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ijkpunt.mappings.Computation;
import nl.ijkpunt.mappings.FieldMap;
import nl.ijkpunt.mappings.FieldRow;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.TableMapping;
import nl.ijkpunt.mappings.document.Markup;
import nl.ijkpunt.standards.lom.LomBinding;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.record.DataRecord;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlRecord;

/** Writes simple Dublin Core as LOM, as far as that goes; makes nothing up. */
@AutoService(Mapper.class)
public final class DublinCoreToLom implements Mapper {
  private static final Map<String, Computation> FUNCTIONS =
      Map.of(
          "identifier", DublinCoreParts::identifier,
          "language", new Languages()::of,
          "card", Cards::card,
          "moment", DublinCoreParts::moment);

  @Override
  public List<Form> from() {
    return List.of(DublinCore.FORM);
  }

  @Override
  public List<Form> to() {
    return List.of(LomSource.IEEE, LomSource.IMS);
  }

  @Override
  public Optional<Form> formOf(DataRecord record) {
    return record instanceof XmlRecord xml && DublinCore.isRoot(xml.root())
        ? Optional.of(DublinCore.FORM)
        : Optional.empty();
  }

  @Override
  public FieldMap table(Form to) {
    return FieldMap.named("oai-dc-to-lom");
  }

  @Override
  public Mapping mapping(Form to, Given given) {
    LomSource source = new LomSource(given.standards().apply(LomSource.STANDARD));
    LomBinding binding = to.equals(LomSource.IMS) ? LomBinding.IMS : LomBinding.IEEE;
    LomWriter writer = LomWriter.of(binding, source.table());
    FieldMap table = table(to);
    TableMapping mapping = new TableMapping(table, FUNCTIONS);
    return (record, account, out) -> {
      XmlRecord dc = (XmlRecord) record;
      DublinCoreParts parts = new DublinCoreParts(dc, source.table());
      for (XmlElement element : dc.root().children()) {
        each(dc, element, value -> mapping.map(value, parts, account));
      }
      for (FieldRow row : table.defaults()) {
        if (parts.fill(row)) {
          account.defaulted(row.to(), row.reason());
        }
      }
      // What the draft says has been counted in the words of Dublin Core.
      LossAccount writing = new LossAccount();
      LomRecord lom = parts.record(source.standard().codes());
      Markup written = writer.write(lom, writing);
      account.worsened(writing);
      out.accept(new Mapped(parts.id(), written));
    };
  }

  private static void each(XmlRecord record, XmlElement element, Consumer<DublinCoreValue> sink) {
    if (!element.text().isBlank()) {
      sink.accept(new DublinCoreValue(record, element));
    }
    element.children().forEach(child -> each(record, child, sink));
  }
}
