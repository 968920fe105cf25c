package nl.ijkpunt.validators.eduxchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.validators.DatasetCheck;
import nl.ijkpunt.validators.Notes;

/**
 * Which programs and courses send students to an address, and which offerings have none. An
 * offering is remembered only when what it offers has not come by yet.
 */
final class EnrolmentAddresses implements DatasetCheck.Fold {
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
      Taught taught = new Taught(notes.number(at + 1), notes.number(at + 2), notes.number(at + 3));
      long groups = notes.number(at + 4);
      if (notes.number(at) == EnrolmentAddressGiven.TAUGHT) {
        add(taught, groups);
        at += EnrolmentAddressGiven.TAUGHT_WIDTH;
      } else {
        if (!withoutAddress.contains(taught)) {
          meet(offered(taught, groups, notes, at), findings);
        }
        at += EnrolmentAddressGiven.OFFERED_WIDTH;
      }
    }
  }

  private void add(Taught taught, long groups) {
    if (groups == 0) {
      withoutAddress.add(taught);
    } else {
      withAddress.merge(taught, groups, (one, other) -> one | other);
    }
  }

  private static Offered offered(Taught taught, long groups, Notes notes, int at) {
    int alliance = at + EnrolmentAddressGiven.TAUGHT_WIDTH;
    String offering = notes.value(alliance + Notes.VALUE_WIDTH).text();
    return new Offered(taught, groups, notes.value(alliance), offering);
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
            "alliance", offered.alliance.text(),
            "address", route.address().name(),
            "way", route.way().name());
    Subject subject = new Subject(offered.alliance.type(), offered.offering, null);
    return rule.failsAt(offered.alliance.location(), subject, arguments);
  }

  @Override
  public void finish(Consumer<Finding> findings) {
    waiting.forEach(offered -> judge(offered, findings));
  }

  /** A program or course in an alliance, by two halves of its id and a hash of the name. */
  private record Taught(long high, long low, long alliance) {}

  /**
   * An offering in an alliance.
   *
   * @param groups one bit for each group of students that it has no address for
   * @param alliance where it names the alliance
   * @param offering its id
   */
  private record Offered(Taught taught, long groups, Notes.NotedValue alliance, String offering) {}
}
