package nl.ijkpunt.standards.lom;

import nl.ijkpunt.standards.codes.CodeLists;
import nl.ijkpunt.standards.record.DataRecord;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlRecord;
import org.jspecify.annotations.Nullable;

/** A record in the making: out of XML that is not LOM, or to complete one that was read. */
public final class LomDraft {
  private final DataRecord carrier;
  private final LomBinding binding;
  private final LomModel model;

  private LomDraft(DataRecord carrier, LomBinding binding, LomModel model) {
    this.carrier = carrier;
    this.binding = binding;
    this.model = model;
  }

  /** A record without anything in it, to say what this one says. */
  public static LomDraft of(XmlRecord carrier, LomTable table) {
    return new LomDraft(carrier, LomBinding.IEEE, new LomModel(table, carrier.root(), -1));
  }

  /** A record that was read, to be added to; it is not to be used any more itself. */
  public static LomDraft completing(LomRecord record) {
    return new LomDraft(record.carrier(), record.binding(), record.model());
  }

  /** The record itself. */
  public LomNode root() {
    return model.root();
  }

  /**
   * Adds a part.
   *
   * @param from the element that says so, where one does
   * @throws IllegalArgumentException when there is no such part
   */
  public LomNode add(
      LomNode in, String name, @Nullable XmlElement from, String text, String language) {
    LomField field = in.field().childNamed(name);
    if (field == null) {
      throw new IllegalArgumentException("there is no " + name + " in " + in.field());
    }
    XmlElement element = from == null ? root().element().orElse(null) : from;
    return element == null
        ? model.add(in, field, root().cell(), text, language)
        : model.add(in, field, element, text, language);
  }

  /** The record that was made; not to be added to any more. */
  public LomRecord record(CodeLists codes) {
    return new LomRecord(carrier, binding, model, codes);
  }
}
