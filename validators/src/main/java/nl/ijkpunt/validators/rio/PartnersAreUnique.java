package nl.ijkpunt.validators.rio;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Cells;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.Found;
import nl.ijkpunt.validators.JsonCheck;

/** Looks for partners that are named twice, at home or abroad. */
@AutoService(Check.class)
public final class PartnersAreUnique implements JsonCheck {
  /** Of longer lists the texts are gathered, for comparing each with each takes too long. */
  private static final int SHORT = 32 * Tape.WIDTH;

  private static final JsonPath JOINT = JsonPath.of("/jointPartnerCodes");
  private static final JsonPath FOREIGN = JsonPath.of("/foreignPartners");

  @Override
  public String rule() {
    return "rio-partners-are-unique";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    return Versions.check(record, rule, PartnersAreUnique::inVersion);
  }

  private static List<Finding> inVersion(
      JsonRecord record, int version, Rule rule, List<Finding> found) {
    int consumer = RioConsumer.first(record.tape(), version);
    return consumer < 0
        ? found
        : inList(record, FOREIGN, consumer, rule, inList(record, JOINT, consumer, rule, found));
  }

  private static List<Finding> inList(
      JsonRecord record, JsonPath path, int consumer, Rule rule, List<Finding> found) {
    Tape tape = record.tape();
    int list = path.find(tape, consumer);
    if (list < 0 || tape.kind(list) != Tape.ARRAY) {
      return found;
    }
    List<Finding> all = found;
    Set<String> names = tape.next(list) - list > SHORT ? new HashSet<>() : null;
    int first = list + Tape.WIDTH;
    for (int item = first; item < tape.next(list); item = tape.next(item)) {
      boolean before = names == null ? stoodBefore(tape, first, item) : !names.add(tape.text(item));
      if (before && tape.kind(item) == Tape.STRING) {
        all = Found.and(all, finding(record, item, rule));
      }
    }
    return all;
  }

  private static boolean stoodBefore(Tape tape, int first, int item) {
    for (int earlier = first; earlier < item; earlier = tape.next(earlier)) {
      if (Cells.areSame(tape, earlier, item)) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(JsonRecord record, int item, Rule rule) {
    return Found.at(record, item, rule, Map.of()).actual('"' + record.tape().text(item) + '"');
  }
}
