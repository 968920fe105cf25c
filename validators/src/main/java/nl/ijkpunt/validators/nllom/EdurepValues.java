package nl.ijkpunt.validators.nllom;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomCheckGroup;
import nl.ijkpunt.validators.nllom.EdurepTreatment.Fate;

/** Tells which values Edurep would change, and which it would take out of the record. */
@AutoService(Check.class)
public final class EdurepValues implements LomCheckGroup {

  @Override
  public List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    for (EdurepTreatment treatment : EdurepTreatment.ALL) {
      for (Fate fate : List.of(Fate.REWRITTEN, Fate.DROPPED)) {
        String verb = fate == Fate.DROPPED ? "drop" : "rewrite";
        checks.add(
            new Deciding(
                "nl-lom-edurep-would-" + verb + "-" + treatment.name(),
                (record, answers) -> tell(record, treatment, fate, answers)));
      }
    }
    return checks;
  }

  private static void tell(
      LomRecord record, EdurepTreatment treatment, Fate fate, LomAnswers answers) {
    for (LomNode node : record.all(treatment.path())) {
      Optional<LomNode> value = node.first("value").filter(LomNode::saysSomething);
      if (value.isPresent() && treatment.concerns(node)) {
        String becomes = treatment.becomes(value.get().raw());
        if (Fate.of(value.get().raw(), becomes) == fate) {
          answers.fails(value.get(), becomes.isEmpty() ? Map.of() : Map.of("becomes", becomes));
        }
      }
    }
  }
}
