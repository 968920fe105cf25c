package nl.ijkpunt.mappings.lom;

import java.util.Map;
import java.util.Set;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.lom.LomRecord.Stray;
import nl.ijkpunt.standards.record.XmlAttribute;
import nl.ijkpunt.standards.record.XmlElement;

/** Puts on the account what stands in a record and has no place in LOM. */
record Strays(LomRecord record, LossAccount account) {
  private static final Map<Stray.Why, Text> REASONS =
      Map.of(
          Stray.Why.UNKNOWN_ELEMENT,
          new Text("LOM has no such element there", "LOM heeft daar zo'n element niet"),
          Stray.Why.OTHER_NAMESPACE,
          new Text("it is an extension, not LOM", "het is een uitbreiding, geen LOM"),
          Stray.Why.IMS_IDENTIFIER,
          new Text(
              "NL-LOM keeps identifiers in catalogentry, not here",
              "NL-LOM houdt identificaties in catalogentry, niet hier"),
          Stray.Why.FURTHER_STRING,
          new Text(
              "only the first string has a place there",
              "alleen de eerste string heeft daar een plaats"),
          Stray.Why.LOOSE_TEXT,
          new Text("text stands between elements", "er staat tekst tussen elementen"));
  private static final Text ATTRIBUTE =
      new Text("LOM has no such attribute", "LOM heeft zo'n attribuut niet");

  /** What they say is no part of what is described. */
  private static final Set<String> OF_XML =
      Set.of(
          "http://www.w3.org/2001/XMLSchema-instance",
          "http://www.w3.org/XML/1998/namespace",
          "http://www.w3.org/2000/xmlns/");

  private static final Set<String> KNOWN = Set.of("lang", "language", "uniqueElementName");

  void tell() {
    for (Stray stray : record.strays()) {
      String in = stray.in().field().path();
      Text reason = REASONS.getOrDefault(stray.why(), ATTRIBUTE);
      if (stray.why() == Stray.Why.LOOSE_TEXT) {
        lose(in, reason, stray.element());
      } else {
        texts(stray.element(), (in.isEmpty() ? "" : in + "/") + stray.element().local(), reason);
      }
    }
    attributes(record.root());
  }

  private void texts(XmlElement element, String path, Text reason) {
    if (!element.text().isBlank()) {
      lose(path, reason, element);
    }
    element.children().forEach(child -> texts(child, path, reason));
  }

  private void attributes(LomNode node) {
    node.element()
        .ifPresent(
            element -> {
              for (XmlAttribute attribute : element.attributes()) {
                boolean said =
                    KNOWN.contains(attribute.name().local())
                        || OF_XML.contains(attribute.name().namespace());
                if (!said && !attribute.value().isBlank()) {
                  String path = node.field().path() + "/@" + attribute.name().local();
                  lose(path, ATTRIBUTE, element);
                }
              }
            });
    node.children().forEach(this::attributes);
  }

  private void lose(String path, Text reason, XmlElement element) {
    account.lost(path, reason, () -> record.at(element, path));
  }
}
