package nl.ijkpunt.mappings.lift;

import java.util.List;
import nl.ijkpunt.mappings.lift.LiftTable.Effect;
import nl.ijkpunt.standards.finding.Text;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Tells of values that lead to another thing, below which the table has nothing more to say. */
record Leaves(Saying saying, Names names, Identities identities, Things things, Tallies tallies) {
  private static final Text NAME =
      new Text("the last part of its name", "het laatste deel van zijn naam");

  Said term(Effect effect, Branch value, Thing thing) {
    Node concept = names.concept(value.scheme(), value.text());
    Said said = saying.put(effect, thing, concept, value);
    boolean made = !concept.getURI().equals(value.text());
    return made && said.how() == Said.How.SAME ? Said.as(effect.near()) : said;
  }

  /** What a name ends with that tells it from those beside it. */
  static String last(Node node) {
    String[] steps = node.getURI().split("/", -1);
    int from = Math.max(0, steps.length - 2);
    return String.join("/", List.of(steps).subList(from, steps.length));
  }

  /** Says something of a thing that no member of the source says. */
  void say(Thing thing, String property, String text, Branch from) {
    Vocabulary.Property said = saying.words().property(property);
    Node value = NodeFactory.createLiteralDT(text, said.datatype());
    thing.draft().say(Triple.create(thing.node(), said.node(), value), from.location());
    tallies.added(thing.classes().get(0) + "/" + property, NAME, from.location());
  }

  Said pair(Effect effect, Branch value, Thing thing) {
    List<Branch> items = value.items();
    String[] properties = effect.argument().split(":", -1);
    for (int i = 0; i < Math.min(items.size(), properties.length); i++) {
      Node node = names.record(identities.kind(effect.to()), items.get(i).text());
      Node property = saying.words().property(properties[i]).node();
      thing.draft().say(Triple.create(thing.node(), property, node), items.get(i).location());
    }
    return items.size() == properties.length ? Said.SAME : Said.not(Saying.NO_FORM);
  }

  Said outcome(Effect effect, Branch value, Thing thing) {
    String id = Outcomes.id(value);
    if (!thing.node().isURI() || id.isEmpty()) {
      return Said.not(Saying.NO_FORM);
    }
    Node node = Names.below(thing.node(), effect.property() + "/" + id);
    Said linked = saying.put(effect, thing, node, value);
    if (linked.how() == Said.How.NOT) {
      return linked;
    }
    Thing outcome = things.begin(node, List.of("Leeruitkomst"), value);
    Vocabulary.Property naam = saying.words().property("naam");
    for (Branch text : value.items()) {
      Node said =
          text.isObject()
              ? Saying.text(text.text("value"), text.text("language"))
              : NodeFactory.createLiteralLang(text.text(), "und");
      outcome.draft().say(Triple.create(node, naam.node(), said), text.location());
    }
    say(outcome, "identificatie", id, value);
    return linked;
  }

  Said place(Effect effect, Branch value, Thing thing) {
    String type = "Onderwijslocatie";
    String code = value.text();
    Node node = names.of(type, code);
    Said linked = saying.put(effect, thing, node, value);
    if (linked.how() != Said.How.NOT) {
      Thing place = things.begin(node, List.of(type), value);
      say(place, "locatiecode", code, value);
      say(place, "identificatie", code, value);
    }
    return linked;
  }
}
