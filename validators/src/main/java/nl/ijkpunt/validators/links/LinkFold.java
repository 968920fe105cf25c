package nl.ijkpunt.validators.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.validators.DatasetCheck;
import nl.ijkpunt.validators.Facts;
import nl.ijkpunt.validators.LinkCheck;
import nl.ijkpunt.validators.Notes;
import nl.ijkpunt.validators.RunPlan;
import nl.ijkpunt.validators.links.LinkModel.Link;
import nl.ijkpunt.validators.links.LinkModel.OfType;
import org.jspecify.annotations.Nullable;

/**
 * Follows references over one run. Records are remembered by id; a reference to a record that has
 * not been seen waits, and is looked up again when much has come to wait and at the end.
 */
final class LinkFold implements DatasetCheck.Fold {
  private static final int MOST_TYPES = 32;
  private static final int MOST_FAMILIES = 16;
  private static final int ORDINAL_SHIFT = 44;
  private static final long BY_INDEX = 1L << 43;
  private static final long FIRST_REVIEW = 64L << 20;

  private final LinkModel model;
  private final RunPlan plan;
  private final LinkRules rules;
  private final ObjectTable objects = new ObjectTable();
  private final FactsTable facts = new FactsTable();
  private final boolean[] lookedBackAt;
  private final List<String> sources = new ArrayList<>();
  private final Waiting waiting;
  private final List<Long> families = new ArrayList<>();
  private final int[] familyOf;
  private final boolean[] seen;
  private long records;
  private long review = FIRST_REVIEW;

  LinkFold(LinkModel model, RunPlan plan, LinkRules rules) {
    this.model = model;
    this.plan = plan;
    this.rules = rules;
    this.waiting = new Waiting(model, sources);
    this.familyOf = new int[model.size()];
    this.seen = new boolean[model.size()];
    this.lookedBackAt = model.lookedBackAt();
    for (int type = 0; type < model.size(); type++) {
      long family = model.family(type);
      if (!families.contains(family)) {
        families.add(family);
      }
      familyOf[type] = families.indexOf(family);
    }
    if (model.size() > MOST_TYPES || families.size() > MOST_FAMILIES) {
      throw new IllegalStateException(
          "a standard with more than %d record types or %d kinds of id is more than this can follow"
              .formatted(MOST_TYPES, MOST_FAMILIES));
    }
  }

  @Override
  public void fold(Notes notes, Consumer<Finding> findings) {
    while (sources.size() <= notes.ordinal()) {
      sources.add(notes.source());
    }
    int own = 0;
    int at = 0;
    while (at < notes.size()) {
      switch ((int) notes.number(at) & 0xFF) {
        case LinkNotes.OWN -> {
          own = at;
          own(notes, at, findings);
          at += LinkNotes.OWN_WIDTH;
        }
        case LinkNotes.GIVEN -> {
          given(notes, at);
          at += LinkNotes.GIVEN_WIDTH;
        }
        default -> {
          asked(notes, at, own, findings);
          at += LinkNotes.ASKED_WIDTH;
        }
      }
    }
    if (waiting.size() > review) {
      waiting.removeIf(asking -> isSettled(asking, findings));
      review = Math.max(FIRST_REVIEW, waiting.size() * 2);
    }
  }

  private OfType type(Notes notes, int at) {
    return model.type((int) (notes.number(at) >>> 8) & 0xFF);
  }

  private void own(Notes notes, int at, Consumer<Finding> findings) {
    OfType type = type(notes, at);
    seen[type.index()] = true;
    records++;
    if ((notes.number(at) & LinkNotes.IDENTIFIED) == 0) {
      return;
    }
    Notes.Standing standing = notes.standing(at + 6);
    boolean byIndex = standing.line() == 1 && standing.index() >= 0;
    long place = byIndex ? BY_INDEX | standing.index() : standing.line();
    long where = ((notes.ordinal() + 1L) << ORDINAL_SHIFT) | place;
    objects.add(notes.number(at + 1), notes.number(at + 2), where);
    boolean listed = (notes.number(at) & LinkNotes.LISTED) != 0;
    long family = 1L << (MOST_TYPES + familyOf[type.index()] + (listed ? MOST_FAMILIES : 0));
    if (objects.types() >>> MOST_TYPES == 0) {
      objects.where(where);
    }
    if ((objects.types() & family) != 0) {
      duplicate(notes, at, standing, type, findings);
    }
    objects.addTypes(family | (1L << type.index()));
    remember(notes, at, type);
  }

  private void remember(Notes notes, int at, OfType type) {
    if (lookedBackAt[type.index()]) {
      facts.put(notes.number(at + 1), notes.number(at + 2), notes.number(at + 3));
    }
  }

  private void duplicate(
      Notes notes, int at, Notes.Standing standing, OfType type, Consumer<Finding> findings) {
    Rule rule = rules.unique();
    if (rule == null) {
      return;
    }
    long first = objects.where();
    String source = sources.get((int) (first >>> ORDINAL_SHIFT) - 1);
    long place = first & (BY_INDEX - 1);
    String where =
        (first & BY_INDEX) != 0 ? "%s[%d]".formatted(source, place) : source + ":" + place;
    int start = (int) notes.number(at + 4);
    String id = notes.written(start, (int) notes.number(at + 5));
    String path = String.valueOf(type.type().id());
    findings.accept(
        rule.failsAt(
                notes.location(start, standing, path),
                new Subject(type.type().name(), id, null),
                Map.of("first", where))
            .actual('"' + id + '"'));
  }

  /** A record inside another is there, wherever else it may be. */
  private void given(Notes notes, int at) {
    OfType type = type(notes, at);
    boolean added =
        objects.add(
            notes.number(at + 1), notes.number(at + 2), (notes.ordinal() + 1L) << ORDINAL_SHIFT);
    objects.addTypes(model.family(type.index()));
    if (added) {
      remember(notes, at, type);
    }
  }

  private void asked(Notes notes, int at, int own, Consumer<Finding> findings) {
    OfType type = type(notes, at);
    long head = notes.number(at);
    Link link = type.links().get((int) (head >>> 20) & 0xFFF);
    boolean known = objects.find(notes.number(at + 1), notes.number(at + 2));
    boolean fits = known && (objects.types() & link.targets()) != 0;
    boolean nested = (head & LinkNotes.NESTED) != 0;
    if (fits && (nested || link.checks().isEmpty())) {
      return;
    }
    OfType asker = type(notes, own);
    if (fits && holds(link, asker, notes, at, own)) {
      return;
    }
    Asking asking = asking(notes, at, own, link);
    if (fits) {
      check(asking, findings);
    } else {
      waiting.add(asking);
    }
  }

  private Asking asking(Notes notes, int at, int own, Link link) {
    long head = notes.number(at);
    int start = (int) (notes.number(at + 3) >>> 32);
    int end = (int) notes.number(at + 3);
    int item = (int) (head >>> 32);
    String path =
        notes.text(notes.number(at + 4))
            + "/"
            + link.relation().property()
            + (item == 0 ? "" : "/" + (item - 1));
    boolean identified = (notes.number(own) & LinkNotes.IDENTIFIED) != 0;
    String askerId =
        identified ? notes.written((int) notes.number(own + 4), (int) notes.number(own + 5)) : "";
    OfType asker = type(notes, at);
    return new Asking(
        asker,
        askerId,
        notes.number(own + 3),
        link,
        (head & LinkNotes.NESTED) != 0,
        notes.number(at + 1),
        notes.number(at + 2),
        notes.written(start, end),
        notes.location(start, notes.standing(own + 6), path));
  }

  /** Whether every check of both ends is content with the object that was just found. */
  private boolean holds(Link link, OfType asker, Notes notes, int at, int own) {
    OfType target = model.type(link.usual());
    if (asker.remembered() == null || target.remembered() == null) {
      return true;
    }
    Facts from = new Facts(asker.remembered(), notes.number(own + 3));
    Facts to =
        new Facts(target.remembered(), facts.get(notes.number(at + 1), notes.number(at + 2)));
    for (LinkCheck check : link.checks()) {
      if (check.check(from, to).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private void check(Asking asking, Consumer<Finding> findings) {
    OfType target = model.type(asking.link().usual());
    if (asking.asker().remembered() == null || target.remembered() == null) {
      return;
    }
    Facts from = new Facts(asking.asker().remembered(), asking.facts());
    Facts to = new Facts(target.remembered(), facts.get(asking.high(), asking.low()));
    for (LinkCheck check : asking.link().checks()) {
      Rule rule = plan.rules().get(check.rule());
      if (rule != null) {
        check
            .check(from, to)
            .ifPresent(
                arguments ->
                    findings.accept(
                        rule.failsAt(asking.location(), asking.subject(), arguments)
                            .actual('"' + asking.id() + '"')));
      }
    }
  }

  /** Whether the record has been seen that a reference waits for. */
  private boolean isSettled(Asking asking, Consumer<Finding> findings) {
    boolean known = objects.find(asking.high(), asking.low());
    boolean fits = known && (objects.types() & asking.link().targets()) != 0;
    if (fits && !asking.nested()) {
      check(asking, findings);
    }
    return fits;
  }

  @Override
  public Optional<Undecided> undecided() {
    if (records > 1 || waiting.size() == 0) {
      return Optional.empty();
    }
    List<String> undecided = new ArrayList<>(rules.following());
    plan.checks().stream()
        .filter(LinkCheck.class::isInstance)
        .forEach(check -> undecided.addAll(check.rules()));
    return Optional.of(
        new Undecided(
            undecided,
            new Text(
                "references were not followed: one record alone has no other to refer to",
                "verwijzingen zijn niet gevolgd: één record heeft geen ander om naar te verwijzen")));
  }

  @Override
  public void finish(Consumer<Finding> findings) {
    if (undecided().isPresent()) {
      return;
    }
    waiting.removeIf(
        asking -> {
          if (!isSettled(asking, findings)) {
            unsettled(asking, findings);
          }
          return true;
        });
  }

  private void unsettled(Asking asking, Consumer<Finding> findings) {
    boolean known = objects.find(asking.high(), asking.low());
    String wanted = String.join(" or ", asking.link().relation().to());
    if (known) {
      String found = name(objects.types());
      accept(rules.rightType(), asking, Map.of("type", wanted, "found", found), findings);
    } else {
      boolean allowed =
          asking.link().relation().to().stream().anyMatch(plan.options().allowMissing()::contains);
      boolean none = asking.link().relation().to().stream().noneMatch(type -> seen[indexOf(type)]);
      Rule rule = allowed ? rules.allowed() : rules.resolves();
      Map<String, String> arguments =
          none ? Map.of("type", wanted, "none", wanted) : Map.of("type", wanted);
      accept(rule, asking, arguments, findings);
    }
  }

  private int indexOf(String type) {
    for (int i = 0; i < model.size(); i++) {
      if (model.type(i).type().name().equals(type)) {
        return i;
      }
    }
    throw new IllegalArgumentException(type);
  }

  private String name(long types) {
    RecordType type = model.type(Long.numberOfTrailingZeros(types)).type();
    return type.name();
  }

  private static void accept(
      @Nullable Rule rule,
      Asking asking,
      Map<String, String> arguments,
      Consumer<Finding> findings) {
    if (rule != null) {
      findings.accept(
          rule.failsAt(asking.location(), asking.subject(), arguments)
              .actual('"' + asking.id() + '"'));
    }
  }

  /**
   * The rules that following references decides, as far as they are run.
   *
   * @param unique an id belongs to one record
   * @param resolves what is referred to is there
   * @param rightType and it is of the right type
   * @param allowed what is not there, but need not be
   */
  record LinkRules(
      @Nullable Rule unique,
      @Nullable Rule resolves,
      @Nullable Rule rightType,
      @Nullable Rule allowed) {

    /** The ids of those that need more than one record. */
    List<String> following() {
      return Stream.of(resolves, rightType).filter(Objects::nonNull).map(Rule::id).toList();
    }
  }
}
