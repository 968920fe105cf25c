package nl.ijkpunt.validators.nllom.oai;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.oai.OaiAnswer;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomCheckGroup;

/** Judges what a repository says of requests that are wrong, or that nothing answers to. */
@AutoService(Check.class)
public final class Errors implements LomCheckGroup {

  @Override
  public List<Check> checks() {
    return List.of(
        error("nl-lom-oai-bad-verb", "badVerb"),
        error("nl-lom-oai-bad-argument", "badArgument"),
        error("nl-lom-oai-unknown-format", "cannotDisseminateFormat"),
        error("nl-lom-oai-unknown-identifier", "idDoesNotExist"),
        error("nl-lom-oai-nothing-matches", "noRecordsMatch"),
        error("nl-lom-oai-unknown-token", "badResumptionToken"),
        error("nl-lom-oai-no-sets", "noSetHierarchy"));
  }

  /** Of codes that nobody knows, and of records of another time, other rules tell. */
  private static boolean isUpTo(OaiAnswer answer, String code) {
    boolean others = code.equals("noRecordsMatch") && !answer.headers().isEmpty();
    return !others && Answers.CODES.containsAll(answer.errors());
  }

  private static Check error(String rule, String code) {
    return Deciding.each(
        rule,
        asked -> {
          Optional<OaiAnswer> answer = asked.own().filter(one -> isUpTo(one, code));
          if (answer.isPresent() && !answer.get().hasError(code)) {
            asked.fails(String.join(", ", answer.get().errors()));
          }
          return answer.isPresent();
        });
  }
}
