package nl.ijkpunt.mappings.lom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.mappings.Computation.Computed;
import nl.ijkpunt.mappings.Value;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.lom.Vcard;

/** What is made of cards, and what cards are made of. */
final class Cards {
  private static final Text NO_NAME =
      new Text("no name could be read from the card", "uit de kaart kon geen naam worden gelezen");

  private Cards() {}

  /** Who a card is about. */
  static Computed name(Value card) {
    return Vcard.name(card.text()).map(Computed::one).orElse(Computed.failed(NO_NAME));
  }

  /**
   * The same as an object of schema.org: an organisation where the card is one of an organisation.
   */
  static Computed agent(Value card) {
    return Vcard.name(card.text())
        .map(
            name -> {
              boolean organisation =
                  Vcard.text(card.text(), "ORG").filter(name::equals).isPresent();
              Map<String, Object> agent = new LinkedHashMap<>();
              if (organisation) {
                agent.put("@type", "schema:Organization");
              } else if (!card.near("role/value").equals("publisher")) {
                agent.put("@type", "schema:Person");
              }
              agent.put("schema:name", name);
              return Computed.one(agent);
            })
        .orElse(Computed.failed(NO_NAME));
  }

  /** A card with a name. */
  static Computed card(Value name) {
    String written = Vcard.escaped(name.text());
    return Computed.one(Vcard.of(List.of("FN:" + written, "N:" + written + ";;;;")));
  }
}
