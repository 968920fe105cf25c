package nl.ijkpunt.standards.lom;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.codes.CodeLists;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.record.DataRecord;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlRecord;

/** A record about learning material, and what it was read from; for one thread at a time. */
public final class LomRecord {
  private final DataRecord carrier;
  private final LomBinding binding;
  private final LomModel model;
  private final CodeLists codes;
  private final Map<LomNode, Vcard> cards = new HashMap<>(4);
  private final Map<LomNode, VocabularyReference> references = new HashMap<>();

  LomRecord(DataRecord carrier, LomBinding binding, LomModel model, CodeLists codes) {
    this.carrier = carrier;
    this.binding = binding;
    this.model = model;
    this.codes = codes;
  }

  DataRecord carrier() {
    return carrier;
  }

  LomModel model() {
    return model;
  }

  public LomBinding binding() {
    return binding;
  }

  public LomTable table() {
    return model.table();
  }

  /** The code lists to look words up in. */
  public CodeLists codes() {
    return codes;
  }

  /** The record as a whole. */
  public LomNode root() {
    return model.root();
  }

  public Subject subject() {
    return carrier.subject();
  }

  /** What it holds of the field with this path, in the order in which it stands there. */
  public List<LomNode> all(String path) {
    return model.all(model.table().field(path));
  }

  /** What it holds of a field, in the order in which it stands there. */
  public List<LomNode> all(LomField field) {
    return model.all(field);
  }

  /** The first it holds of the field with this path. */
  public Optional<LomNode> first(String path) {
    List<LomNode> all = all(path);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** The card in a part of it; read once, as several rules ask for it. */
  public Vcard card(LomNode node) {
    return cards.computeIfAbsent(node, at -> Vcard.parse(at.raw()));
  }

  /** The vocabulary that a value, or a way through a taxonomy, says it is from. */
  public VocabularyReference vocabulary(LomNode of) {
    return references.computeIfAbsent(
        of, at -> VocabularyReference.of(at.field(), source(at), codes));
  }

  private static String source(LomNode of) {
    return of.first("source")
        .map(s -> s.children().isEmpty() ? s.text() : s.textOf("string"))
        .orElse("");
  }

  /** What stands in it and has no place in LOM. */
  public List<Stray> strays() {
    return model.strays();
  }

  /** Whether the record holds what a cell of the JSON says that it was read from. */
  public boolean holds(int cell) {
    return model.isRead(cell);
  }

  /** The root element of the record, where it was XML. */
  public Optional<XmlElement> xml() {
    return carrier instanceof XmlRecord xml ? Optional.of(xml.root()) : Optional.empty();
  }

  /** Where a part of it stands. */
  public Location at(LomNode node) {
    return at(node, node.field());
  }

  /** Where a field is missed: at what it should be part of. */
  public Location at(LomNode node, LomField missing) {
    String path = missing.path().isEmpty() ? "" : "/" + missing.path();
    if (carrier instanceof XmlRecord xml) {
      return xml.at(node.element().orElse(xml.root()), path);
    }
    return ((JsonRecord) carrier).placed(node.cell(), path);
  }

  /** Where an element stands that is in this record. */
  public Location at(XmlElement element, String path) {
    return ((XmlRecord) carrier).at(element, path);
  }

  /**
   * Something that has no place in LOM.
   *
   * @param element where it stands
   * @param in the part of the record that holds it
   */
  public record Stray(XmlElement element, LomNode in, Why why) {

    /** Why it has no place. */
    public enum Why {
      /** No binding has an element with that name there. */
      UNKNOWN_ELEMENT,
      /** It is an element of somebody else. */
      OTHER_NAMESPACE,
      /** IMS has the element, but NL-LOM does not want it used. */
      IMS_IDENTIFIER,
      /** Only one string may stand there, and it is not the first. */
      FURTHER_STRING,
      /** Text stands where only elements may. */
      LOOSE_TEXT
    }
  }
}
