package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.DatasetCheck;
import nl.ijkpunt.validators.Notes;
import nl.ijkpunt.validators.RunPlan;
import org.jspecify.annotations.Nullable;

/** Counts the organizations that are the root of all others. */
@AutoService(Check.class)
public final class RootOrganization implements DatasetCheck {
  private static final String RULE = "ooapi-one-root-organization";
  private static final JsonPath ID = JsonPath.of("/organizationId");
  private static final JsonPath TYPE = JsonPath.of("/organizationType");
  private static final int WIDTH = 5 + Notes.Standing.WIDTH;

  @Override
  public List<String> rules() {
    return List.of(RULE);
  }

  @Override
  public Noting noting(RunPlan plan) {
    return RootOrganization::note;
  }

  private static void note(JsonRecord record, Notes notes) {
    if (!record.type().equals("Organization")) {
      return;
    }
    Tape tape = record.tape();
    int type = TYPE.find(tape, record.root());
    int id = ID.find(tape, record.root());
    boolean known = type >= 0 && tape.kind(type) == Tape.STRING;
    boolean named = id >= 0 && tape.kind(id) == Tape.STRING;
    notes.add(known && tape.text(type).equals("root") ? 1 : 0);
    notes.add(known ? tape.start(type) : tape.start(record.root()) + 1);
    notes.add(known ? 1 : 0);
    notes.add(named ? tape.start(id) : 0);
    notes.add(named ? tape.end(id) : 0);
    notes.addStanding(record);
  }

  @Override
  public Fold begin(RunPlan plan) {
    return new Counting(plan.rule(RULE).orElseThrow());
  }

  private static final class Counting implements Fold {
    private final Rule rule;
    private long organizations;
    private @Nullable Place root;
    private @Nullable Place first;

    Counting(Rule rule) {
      this.rule = rule;
    }

    @Override
    public void fold(Notes notes, Consumer<Finding> findings) {
      for (int at = 0; at < notes.size(); at += WIDTH) {
        organizations++;
        boolean isRoot = notes.number(at) == 1;
        if (isRoot || root == null) {
          Place here = place(notes, at);
          first = first == null || here.isBefore(first) ? here : first;
          if (isRoot) {
            root(here, findings);
          }
        }
      }
    }

    /** Of several, the same is spared in whatever order they come: else each export has news. */
    private void root(Place here, Consumer<Finding> findings) {
      Place known = root;
      if (known == null) {
        root = here;
      } else if (here.isBefore(known)) {
        findings.accept(finding(known, "another", here.toString()));
        root = here;
      } else {
        findings.accept(finding(here, "another", known.toString()));
      }
    }

    private static Place place(Notes notes, int at) {
      Notes.Standing standing = notes.standing(at + 5);
      int from = (int) notes.number(at + 3);
      int to = (int) notes.number(at + 4);
      String path = notes.number(at + 2) == 1 ? "/organizationType" : "";
      Location location = notes.location((int) notes.number(at + 1), standing, path);
      return new Place(location, to == 0 ? null : notes.written(from, to));
    }

    private Finding finding(Place place, String argument, String value) {
      return rule.failsAt(
          place.location(), new Subject("Organization", place.id(), null), Map.of(argument, value));
    }

    @Override
    public void finish(Consumer<Finding> findings) {
      // One organization alone may well be an example of a part.
      if (first != null && root == null && organizations > 1) {
        findings.accept(finding(first, "none", String.valueOf(organizations)));
      }
    }
  }

  private record Place(Location location, @Nullable String id) {

    /** By id, so that the order of records does not matter. */
    boolean isBefore(Place other) {
      return id != null && (other.id == null || id.compareTo(other.id) < 0);
    }

    @Override
    public String toString() {
      return location.source() + ":" + location.line();
    }
  }
}
