package nl.ijkpunt.mappings.lom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.mappings.Computation.Computed;
import nl.ijkpunt.mappings.Value;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.lom.Vcard;
import nl.ijkpunt.standards.lom.VcardText;

/** What is made of cards, and what cards are made of. */
final class Cards {
  private static final Text NO_NAME =
      new Text("no name could be read from the card", "uit de kaart kon geen naam worden gelezen");

  private Cards() {}

  /** Who a card is about. */
  static Computed name(Value card) {
    return said(Vcard.parse(card.text())).map(Computed::one).orElse(Computed.failed(NO_NAME));
  }

  private static Optional<Object> said(Vcard card) {
    return card.displayName().map(Vcard::plain).filter(name -> !name.isEmpty()).map(n -> n);
  }

  /**
   * The same as an object of schema.org. A card with a name that is also that of its organisation
   * is one of an organisation; a publisher whose card does not say so may be either.
   */
  static Computed agent(Value value) {
    Vcard card = Vcard.parse(value.text());
    return said(card)
        .map(
            name -> {
              Map<String, Object> agent = new LinkedHashMap<>();
              if (card.organisation().filter(name::equals).isPresent()) {
                agent.put("@type", "schema:Organization");
              } else if (!value.near("role/value").equals("publisher")) {
                agent.put("@type", "schema:Person");
              }
              agent.put("schema:name", name);
              return Computed.one(agent);
            })
        .orElse(Computed.failed(NO_NAME));
  }

  /** A card with a name. */
  static Computed card(Value name) {
    String written = VcardText.escaped(name.text());
    return Computed.one(VcardText.of(List.of("FN:" + written, "N:" + written + ";;;;")));
  }
}
