package nl.ijkpunt.mappings.lift;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ijkpunt.mappings.lift.LiftTable.Beside;
import nl.ijkpunt.mappings.lift.LiftTable.Effect;
import nl.ijkpunt.mappings.lift.LiftTable.Shape;
import nl.ijkpunt.standards.finding.Text;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

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

  private final LiftTable table;
  private final Saying saying;
  private final Names names;
  private final Identities identities;
  private final Tallies tallies = new Tallies();
  private final Things things;
  private final Leaves leaves;
  private final UnknownMembers unknown = new UnknownMembers();

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
    this.identities = new Identities(identities);
    this.things = new Things(words);
    this.leaves = new Leaves(saying, names, this.identities, things, tallies);
  }

  Tallies tallies() {
    return tallies;
  }

  /** The things that a record tells of; the first is what the record is about. */
  List<Draft> lift(String type, Branch record, Things.Source from) {
    things.anew(from);
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
    return things.begun();
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
    String id = identities.id(type, record);
    Node node =
        id.isEmpty() ? NodeFactory.createBlankNode() : names.record(identities.kind(type), id);
    Thing bare = things.begin(node, shape, record);
    Map<String, Thing> beside = new HashMap<>();
    for (Beside one : shape.also()) {
      List<String> classes = things.classes(one.kinds(), false, record);
      if (node.isURI() && !classes.isEmpty()) {
        beside.put(one.name(), things.begin(Names.below(node, one.at()), classes, record));
      }
    }
    members(record, shape, new Thing(bare.draft(), node, bare.classes(), beside), path);
  }

  private void members(Branch object, Shape shape, Thing thing, String path) {
    for (Branch.Named member : object.members()) {
      if (!member.value().isNothing()) {
        String way = path + "/" + member.name();
        Optional<List<Effect>> effects = shape.effects(member.name());
        if (effects.isEmpty()) {
          tallies.add(way, "", Said.not(NO_ROW), member.value());
          unknown.tell(member, shape, thing.draft());
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
        if (done || !things.holds(effect.when(), object) || !things.holds(effect.where(), item)) {
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
      case PAIR -> leaves.pair(effect, at.value(), thing.get());
      case FIRST -> oneOf(effect, at, thing.get(), 0);
      case LAST -> oneOf(effect, at, thing.get(), at.value().items().size() - 1);
      case TERM -> leaves.term(effect, at.value(), thing.get());
      case CURRENT -> oneOf(effect, at, thing.get(), Periods.last(at.value().items()));
      case CONSUMER -> consumer(effect, at, around);
      case OUTCOMES -> leaves.outcome(effect, at.value(), thing.get());
      case PLACE_CODE -> leaves.place(effect, at.value(), thing.get());
      default -> saying.say(effect, at.object(), at.value(), thing.get());
    };
  }

  private Said refer(Effect effect, Place at, Thing thing) {
    Branch value = at.value();
    boolean inPlace = value.isObject();
    String id = inPlace ? identities.id(effect.to(), value) : value.text();
    if (id.isEmpty()) {
      return Said.not(Saying.NO_FORM);
    }
    Node node = names.record(identities.kind(effect.to()), id);
    Node target = effect.at().isEmpty() ? node : Names.below(node, effect.at());
    Said said = saying.put(effect, thing, target, value);
    LiftTable.Entry entry = table.records().get(effect.to());
    if (!inPlace || value.members().size() == 1 || entry == null) {
      return said;
    }
    if (!at.told()) {
      things.within(() -> whole(effect.to(), shape(entry.shape()), value, at.path()));
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
      inner = things.begin(node, shape, value);
    } else {
      thing.draft().owns(node);
      inner = things.typed(thing.draft(), node, things.classes(shape, value), value.location());
    }
    if (effect.inverse()) {
      Node property = saying.words().property(effect.property()).node();
      inner.draft().say(Triple.create(node, property, thing.node()), value.location());
    }
    if (!shape.same().isEmpty() && named) {
      leaves.say(inner, shape.same(), Leaves.last(node), value);
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

  /** Tells of the thing around what the one says that begins last; it is counted by itself. */
  private void latest(Effect effect, Branch value, Thing thing, String path) {
    List<Branch> items = value.items();
    if (!items.isEmpty()) {
      tallies.mute(true);
      members(items.get(Periods.last(items)), shape(effect.as()), thing, path);
      tallies.mute(false);
    }
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
}
