package nl.ijkpunt.mappings.lift;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ijkpunt.mappings.lift.LiftTable.Beside;
import nl.ijkpunt.mappings.lift.LiftTable.Effect;
import nl.ijkpunt.mappings.lift.LiftTable.Kind;
import nl.ijkpunt.mappings.lift.LiftTable.Shape;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Text;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Makes things of records by a table, on one thread. */
final class Lifter {
  private static final Text NO_ROW =
      new Text("the table does not know this field", "de tabel kent dit veld niet");
  private static final Text NO_THING =
      new Text(
          "the record tells of no thing that has this",
          "het record vertelt van geen ding dat dit heeft");
  private static final Text NOTHING_ALONG =
      new Text(
          "there is nothing to tell it along with", "er is niets om het samen mee te vertellen");
  private static final Text NAME =
      new Text("the last part of its name", "het laatste deel van zijn naam");

  private final LiftTable table;
  private final Saying saying;
  private final Names names;
  private final Map<String, LiftTable.Identity> identities;
  private final Tallies tallies = new Tallies();
  private final List<Draft> drafts = new ArrayList<>();
  private Source source = new Source("", "", null);

  /**
   * A lifter.
   *
   * @param identities by type of the source how its records are named
   */
  Lifter(
      LiftTable table, Vocabulary words, Names names, Map<String, LiftTable.Identity> identities) {
    this.table = table;
    this.saying = new Saying(words);
    this.names = names;
    this.identities = Map.copyOf(identities);
  }

  /**
   * What is known of a record besides what it holds.
   *
   * @param name of the source
   * @param kind what kind its component is; empty where that is not known
   * @param key the code by which people know it
   */
  record Source(String name, String kind, @Nullable String key) {}

  Tallies tallies() {
    return tallies;
  }

  /** The things that a record tells of; the first is what the record is about. */
  List<Draft> lift(String type, Branch record, Source from) {
    source = from;
    drafts.clear();
    LiftTable.Entry entry = table.records().get(type);
    if (entry == null) {
      return List.of();
    }
    Shape shape = shape(entry.shape());
    if (entry.nothing()) {
      Draft draft = new Draft(NodeFactory.createBlankNode(), type, from.key(), record.location());
      members(record, shape, new Thing(draft, draft.root(), List.of(), Map.of()), type);
      return List.of(draft);
    }
    whole(type, shape, record, type);
    return List.copyOf(drafts);
  }

  private Shape shape(String name) {
    Shape shape = table.shapes().get(name);
    if (shape == null) {
      throw new IllegalStateException(table.name() + " has no shape " + name);
    }
    return shape;
  }

  /** Tells of a record, or of one that stands in another. */
  private void whole(String type, Shape shape, Branch record, String path) {
    String id = id(type, record);
    Node node = id.isEmpty() ? NodeFactory.createBlankNode() : names.record(kind(type), id);
    Thing bare = begin(node, shape, record);
    Map<String, Thing> beside = new HashMap<>();
    for (Beside one : shape.also()) {
      List<String> classes = classes(one.kinds(), false, record);
      if (node.isURI() && !classes.isEmpty()) {
        beside.put(one.name(), begin(Names.below(node, one.at()), classes, record));
      }
    }
    members(record, shape, new Thing(bare.draft(), node, bare.classes(), beside), path);
  }

  /** What identifies a record; empty where nothing does. */
  private String id(String type, Branch record) {
    LiftTable.Identity identity = identities.get(type);
    List<String> members = identity == null ? List.of() : identity.members();
    String id =
        members.stream().map(record::text).filter(one -> !one.isEmpty()).findFirst().orElse("");
    return id.isEmpty() ? record.givenName() : id;
  }

  private String kind(String type) {
    LiftTable.Identity identity = identities.get(type);
    return identity == null ? type : identity.name();
  }

  private Thing begin(Node node, Shape shape, Branch object) {
    return begin(node, classes(shape, object), object);
  }

  private Thing begin(Node node, List<String> classes, Branch object) {
    Location at = object.location();
    Draft draft = new Draft(node, classes.isEmpty() ? "" : classes.get(0), source.key(), at);
    drafts.add(draft);
    Node bron = saying.words().property("bron").node();
    Node name = NodeFactory.createLiteralDT(source.name(), XSDDatatype.XSDstring);
    draft.say(Triple.create(node, bron, name), at);
    return typed(draft, node, classes, at);
  }

  private Thing typed(Draft draft, Node node, List<String> classes, Location at) {
    for (String type : classes) {
      draft.say(Triple.create(node, RDF.type.asNode(), saying.words().type(type)), at);
    }
    return new Thing(draft, node, classes, Map.of());
  }

  private List<String> classes(Shape shape, Branch object) {
    return classes(shape.classes(), shape.each(), object);
  }

  private List<String> classes(List<Kind> kinds, boolean each, Branch object) {
    List<String> classes = new ArrayList<>();
    for (Kind kind : kinds) {
      boolean enough = !classes.isEmpty() && (kind.when().isAlways() || !each);
      if (!enough && holds(kind.when(), object)) {
        classes.add(kind.name());
      }
    }
    return classes;
  }

  private boolean holds(LiftTable.Condition condition, Branch object) {
    return Conditions.hold(condition, object, source.kind());
  }

  private void members(Branch object, Shape shape, Thing thing, String path) {
    for (Branch.Named member : object.members()) {
      if (!member.value().isNothing()) {
        String way = path + "/" + member.name();
        Optional<List<Effect>> effects = shape.effects(member.name());
        if (effects.isEmpty()) {
          tallies.add(way, "", Said.not(NO_ROW), member.value());
        } else {
          member(effects.get(), object, member.value(), thing, way);
        }
      }
    }
  }

  private void member(List<Effect> effects, Branch object, Branch value, Thing thing, String path) {
    for (Effect effect : effects) {
      if (effect.act() == Act.LATEST) {
        latest(effect, value, thing, path);
      }
    }
    boolean whole = effects.stream().anyMatch(effect -> effect.act().isOfAll());
    List<Branch> items = whole ? List.of(value) : value.items();
    int number = 0;
    for (Branch item : items) {
      number++;
      Said said = Said.NOT_MEANT;
      String to = "";
      boolean told = false;
      for (Effect effect : effects) {
        boolean done = effect.act() == Act.LATEST;
        if (done || !holds(effect.when(), object) || !holds(effect.where(), item)) {
          continue;
        }
        Place place = new Place(object, item, path, items.size() > 1 ? number : 0, told);
        Said next = one(effect, place, thing);
        told |= next.how() == Said.How.INSIDE;
        to = next.or(said).equals(next) && !next.equals(said) ? target(effect, thing) : to;
        said = said.or(next);
      }
      if (said.how() == Said.How.NOT_MEANT) {
        said = Said.not(NO_ROW);
      }
      if (said.how() != Said.How.INSIDE) {
        tallies.add(path, to, said, item);
      }
    }
  }

  private static String target(Effect effect, Thing thing) {
    List<String> classes = thing.of(effect.of()).map(Thing::classes).orElse(List.of());
    if (classes.isEmpty() || effect.property().isEmpty()) {
      return classes.isEmpty() ? effect.property() : classes.get(0);
    }
    return classes.get(0) + "/" + effect.property();
  }

  /**
   * Where a value stands.
   *
   * @param number the how-manieth of several it is; 0 for the only one
   * @param told whether what it holds was told already
   */
  private record Place(Branch object, Branch value, String path, int number, boolean told) {}

  private Said one(Effect effect, Place at, Thing around) {
    Optional<Thing> thing = around.of(effect.of());
    if (thing.isEmpty()) {
      return Said.not(NO_THING);
    }
    return switch (effect.act()) {
      case LOSE -> Said.not(effect.reason());
      case TOLD -> Said.as(effect.reason());
      case ALONG ->
          at.object().text(effect.argument()).isEmpty()
              ? Said.not(NOTHING_ALONG)
              : Said.as(effect.reason());
      case REFER -> refer(effect, at, thing.get());
      case NEST -> nest(effect, at, thing.get());
      case PAIR -> pair(effect, at, thing.get());
      case FIRST -> oneOf(effect, at, thing.get(), 0);
      case LAST -> oneOf(effect, at, thing.get(), at.value().items().size() - 1);
      case TERM -> term(effect, at.value(), thing.get());
      case CONSUMER -> consumer(effect, at, around);
      case OUTCOMES -> outcome(effect, at, thing.get());
      case PLACE_CODE -> place(effect, at, thing.get());
      default -> saying.say(effect, at.object(), at.value(), thing.get());
    };
  }

  private Said refer(Effect effect, Place at, Thing thing) {
    Branch value = at.value();
    boolean inPlace = value.isObject();
    String id = inPlace ? id(effect.to(), value) : value.text();
    if (id.isEmpty()) {
      return Said.not(Saying.NO_FORM);
    }
    Node node = names.record(kind(effect.to()), id);
    Node target = effect.at().isEmpty() ? node : Names.below(node, effect.at());
    Said said = saying.put(effect, thing, target, value);
    LiftTable.Entry entry = table.records().get(effect.to());
    if (!inPlace || value.members().size() == 1 || entry == null) {
      return said;
    }
    if (!at.told()) {
      // What stands in another record is known by no code of that record.
      Source around = source;
      source = new Source(around.name(), "", null);
      whole(effect.to(), shape(entry.shape()), value, at.path());
      source = around;
    }
    return Said.INSIDE;
  }

  private Said nest(Effect effect, Place at, Thing thing) {
    Shape shape = shape(effect.as());
    Branch value = at.value();
    if (shape.classes().isEmpty()) {
      members(value, shape, thing, at.path());
      return Said.INSIDE;
    }
    int colon = effect.at().indexOf(':');
    String own = colon < 0 ? "" : own(effect.at().substring(colon + 1), value);
    String last = own.isEmpty() && at.number() > 0 ? String.valueOf(at.number()) : own;
    String place = colon < 0 ? effect.at() : effect.at().substring(0, colon);
    String name = last.isEmpty() ? place : place + "/" + Names.encoded(last);
    boolean named = !effect.at().isEmpty() && thing.node().isURI();
    Node node = named ? Names.below(thing.node(), name) : NodeFactory.createBlankNode();
    // What is said of the inner thing itself belongs to what is told of it.
    Said linked = effect.inverse() ? Said.SAME : saying.put(effect, thing, node, value);
    if (linked.how() == Said.How.NOT) {
      return linked;
    }
    Thing inner;
    if (named) {
      inner = begin(node, shape, value);
    } else {
      thing.draft().owns(node);
      inner = typed(thing.draft(), node, classes(shape, value), value.location());
    }
    if (effect.inverse()) {
      Node property = saying.words().property(effect.property()).node();
      inner.draft().say(Triple.create(node, property, thing.node()), value.location());
    }
    if (!shape.same().isEmpty() && named) {
      say(inner, shape.same(), last(node), value);
    }
    members(value, shape, inner, at.path());
    return Said.INSIDE;
  }

  /** What tells a value from those beside it: a member, or all that it says. */
  private static String own(String member, Branch value) {
    return member.equals("=")
        ? UUID.nameUUIDFromBytes(value.text().getBytes(UTF_8)).toString()
        : value.text(member);
  }

  private Said term(Effect effect, Branch value, Thing thing) {
    Node concept = names.concept(value.scheme(), value.text());
    Said said = saying.put(effect, thing, concept, value);
    boolean made = !concept.getURI().equals(value.text());
    return made && said.how() == Said.How.SAME ? Said.as(effect.near()) : said;
  }

  /** What a name ends with that tells it from those beside it. */
  private static String last(Node node) {
    String[] steps = node.getURI().split("/", -1);
    int from = Math.max(0, steps.length - 2);
    return String.join("/", List.of(steps).subList(from, steps.length));
  }

  private void say(Thing thing, String property, String text, Branch from) {
    Vocabulary.Property said = saying.words().property(property);
    Node value = NodeFactory.createLiteralDT(text, said.datatype());
    thing.draft().say(Triple.create(thing.node(), said.node(), value), from.location());
    tallies.added(thing.classes().get(0) + "/" + property, NAME, from.location());
  }

  /** Tells of the thing around what the one says that begins last; it is counted by itself. */
  private void latest(Effect effect, Branch value, Thing thing, String path) {
    value.items().stream()
        .max(Comparator.comparing(item -> item.text("begindatum")))
        .ifPresent(
            item -> {
              tallies.mute(true);
              members(item, shape(effect.as()), thing, path);
              tallies.mute(false);
            });
  }

  private Said pair(Effect effect, Place at, Thing thing) {
    List<Branch> items = at.value().items();
    String[] properties = effect.argument().split(":", -1);
    for (int i = 0; i < Math.min(items.size(), properties.length); i++) {
      Node node = names.record(kind(effect.to()), items.get(i).text());
      Node property = saying.words().property(properties[i]).node();
      thing.draft().say(Triple.create(thing.node(), property, node), items.get(i).location());
    }
    return items.size() == properties.length ? Said.SAME : Said.not(Saying.NO_FORM);
  }

  private Said oneOf(Effect effect, Place at, Thing thing, int wanted) {
    List<Branch> items = at.value().items();
    Said said = Said.INSIDE;
    for (int i = 0; i < items.size(); i++) {
      Branch item = items.get(i);
      Said next =
          i != wanted
              ? Said.not(effect.near())
              : nest(effect, new Place(at.object(), item, at.path(), 0, false), thing);
      if (next.how() != Said.How.INSIDE) {
        tallies.add(at.path(), "", next, item);
      }
    }
    return said;
  }

  private Said consumer(Effect effect, Place at, Thing thing) {
    for (Branch item : at.value().items()) {
      if (item.text("consumerKey").equals(effect.argument())) {
        members(item, shape(effect.as()), thing, at.path());
      } else {
        tallies.add(at.path(), "", Said.not(effect.reason()), item);
      }
    }
    return Said.INSIDE;
  }

  private Said outcome(Effect effect, Place at, Thing thing) {
    Branch value = at.value();
    String id = Outcomes.id(value);
    if (!thing.node().isURI() || id.isEmpty()) {
      return Said.not(Saying.NO_FORM);
    }
    Node node = Names.below(thing.node(), effect.property() + "/" + id);
    Said linked = saying.put(effect, thing, node, value);
    if (linked.how() == Said.How.NOT) {
      return linked;
    }
    Thing outcome = begin(node, List.of("Leeruitkomst"), value);
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

  private Said place(Effect effect, Place at, Thing thing) {
    String type = "Onderwijslocatie";
    String code = at.value().text();
    Node node = names.of(type, code);
    Said linked = saying.put(effect, thing, node, at.value());
    if (linked.how() != Said.How.NOT) {
      Thing place = begin(node, List.of(type), at.value());
      say(place, "locatiecode", code, at.value());
      say(place, "identificatie", code, at.value());
    }
    return linked;
  }
}
