package nl.ijkpunt.validators.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.validators.DatasetCheck;
import nl.ijkpunt.validators.LinkCheck;
import nl.ijkpunt.validators.Notes;
import nl.ijkpunt.validators.RunPlan;
import nl.ijkpunt.validators.links.LinkModel.Link;
import nl.ijkpunt.validators.links.LinkModel.OfType;

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
  private final BothEnds ends;
  private final MissingEnds missing;
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
    this.ends = new BothEnds(model, plan, facts);
    this.missing = new MissingEnds(model, plan, rules, seen);
    this.lookedBackAt = model.lookedBackAt();
    for (int type = 0; type < model.size(); type++) {
      long family = model.family(type);
      // Records without an id are in no table.
      if (family != 0 && !families.contains(family)) {
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
    if (fits && ends.hold(link, asker, notes, at, own)) {
      return;
    }
    Asking asking = asking(notes, at, own, link);
    if (fits) {
      ends.check(asking, findings);
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

  /** Whether the record has been seen that a reference waits for. */
  private boolean isSettled(Asking asking, Consumer<Finding> findings) {
    boolean known = objects.find(asking.high(), asking.low());
    boolean fits = known && (objects.types() & asking.link().targets()) != 0;
    if (fits && !asking.nested()) {
      ends.check(asking, findings);
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
            missing.tell(asking, objects, findings);
          }
          return true;
        });
  }
}
