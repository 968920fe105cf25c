package nl.ijkpunt.validators.eduxchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.validators.DatasetCheck;
import nl.ijkpunt.validators.Notes;

/**
 * Which programs and courses send students to an address, and which offerings have none. An
 * offering is remembered only when what it offers has not come by yet.
 */
final class EnrolmentAddresses implements DatasetCheck.Fold {
  /** Begins the note of a program or course: its id, an alliance, the groups with an address. */
  static final long TAUGHT = 1;

  /** Begins that of an offering: the same, its own id, its type, a pointer and where it stands. */
  static final long OFFERED = 2;

  private static final int TAUGHT_WIDTH = 6;
  private static final int OFFERED_WIDTH = TAUGHT_WIDTH + 4 + Notes.Standing.WIDTH;

  private final Rule rule;
  private final Set<Taught> withoutAddress = new HashSet<>();
  private final Map<Taught, Long> withAddress = new HashMap<>();
  private final List<Offered> waiting = new ArrayList<>();

  EnrolmentAddresses(Rule rule) {
    this.rule = rule;
  }

  @Override
  public void fold(Notes notes, Consumer<Finding> findings) {
    int at = 0;
    while (at < notes.size()) {
      Taught taught = new Taught(text(notes, at + 1).toLowerCase(Locale.ROOT), text(notes, at + 3));
      if (notes.number(at) == TAUGHT) {
        add(taught, notes.number(at + 5));
        at += TAUGHT_WIDTH;
      } else {
        if (!withoutAddress.contains(taught)) {
          meet(offered(taught, notes, at), findings);
        }
        at += OFFERED_WIDTH;
      }
    }
  }

  private static String text(Notes notes, int at) {
    return notes.written((int) notes.number(at), (int) notes.number(at + 1));
  }

  private void add(Taught taught, long groups) {
    if (groups == 0) {
      withoutAddress.add(taught);
    } else {
      withAddress.merge(taught, groups, (one, other) -> one | other);
    }
  }

  private static Offered offered(Taught taught, Notes notes, int at) {
    int own = at + TAUGHT_WIDTH;
    Subject subject = new Subject(notes.text(notes.number(own + 2)), text(notes, own), null);
    Location location =
        notes.location(
            (int) notes.number(at + 3), notes.standing(own + 4), notes.text(notes.number(own + 3)));
    return new Offered(taught, notes.number(at + 5), subject, location);
  }

  private void meet(Offered offered, Consumer<Finding> findings) {
    if (withAddress.containsKey(offered.taught)) {
      judge(offered, findings);
    } else {
      waiting.add(offered);
    }
  }

  private void judge(Offered offered, Consumer<Finding> findings) {
    long asked = withAddress.getOrDefault(offered.taught, 0L);
    for (int i = 0; i < Route.ALL.size(); i++) {
      if ((asked & offered.groups & (1L << i)) != 0) {
        findings.accept(finding(offered, Route.ALL.get(i)));
      }
    }
  }

  private Finding finding(Offered offered, Route route) {
    Map<String, String> arguments =
        Map.of(
            "alliance", offered.taught.alliance,
            "address", route.address().name(),
            "way", route.way().name());
    return rule.failsAt(offered.location, offered.subject, arguments);
  }

  @Override
  public void finish(Consumer<Finding> findings) {
    waiting.forEach(offered -> judge(offered, findings));
  }

  /** A program or course in an alliance. */
  private record Taught(String id, String alliance) {}

  /**
   * An offering in an alliance.
   *
   * @param groups one bit for each group of students that it has no address for
   * @param location where it names the alliance
   */
  private record Offered(Taught taught, long groups, Subject subject, Location location) {}
}
