package nl.ijkpunt.validators.nllom;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import nl.ijkpunt.standards.lom.LomBinding;
import nl.ijkpunt.standards.lom.LomDuration;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.lom.VocabularyReference.Kind;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomCheckGroup;

/** Tells where Edurep would change more of a record than a value. */
@AutoService(Check.class)
public final class EdurepRepairs implements LomCheckGroup {
  private static final Set<String> NOT_OPEN = Set.of("ClosedAccess", "RestrictedAccess");

  @Override
  public List<Check> checks() {
    return List.of(
        new Deciding("nl-lom-edurep-would-drop-learning-time", EdurepRepairs::learningTime),
        new Deciding("nl-lom-edurep-would-break-context", EdurepRepairs::context),
        new Deciding("nl-lom-edurep-would-add-open-access", EdurepRepairs::openAccess),
        new Deciding("nl-lom-edurep-would-default-role", EdurepRepairs::role),
        new Deciding("nl-lom-edurep-would-misplace-description", EdurepRepairs::description));
  }

  private static void learningTime(LomRecord record, LomAnswers answers) {
    for (LomNode time : record.all("educational/typicalLearningTime/duration")) {
      String raw = time.raw();
      boolean kept = LomDuration.parse(raw).isPresent() && !raw.equals("P") && !raw.equals("PT");
      if (time.saysSomething() && !kept) {
        answers.fails(time);
      }
    }
  }

  /** The harvester takes an IMS record with this source for one in the IEEE binding. */
  private static void context(LomRecord record, LomAnswers answers) {
    if (record.binding().isIms()) {
      for (LomNode context : record.all("educational/context")) {
        if (record.vocabulary(context).kind() == Kind.LOM && context.first("value").isPresent()) {
          answers.fails(context);
        }
      }
    }
  }

  /** The harvester looks for access rights in langstrings only. */
  private static void openAccess(LomRecord record, LomAnswers answers) {
    if (record.binding() == LomBinding.IEEE) {
      for (LomNode id : record.all("classification/taxonPath/taxon/id")) {
        if (NOT_OPEN.contains(id.text())) {
          answers.fails(id);
        }
      }
    }
  }

  private static void role(LomRecord record, LomAnswers answers) {
    for (LomNode role : record.all("educational/intendedEndUserRole")) {
      if (role.first("value").isPresent() && role.textOf("value").isEmpty()) {
        answers.fails(role.first("value").orElseThrow());
      }
    }
  }

  private static void description(LomRecord record, LomAnswers answers) {
    if (record.binding() == LomBinding.IEEE) {
      for (LomNode text : record.all("educational/typicalLearningTime/description")) {
        if (text.saysSomething()) {
          answers.fails(text);
        }
      }
    }
  }
}
