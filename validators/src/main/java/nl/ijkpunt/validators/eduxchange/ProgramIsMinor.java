package nl.ijkpunt.validators.eduxchange;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Looks for programs that are meant for eduXchange and that it does not ask for. */
@AutoService(Check.class)
public final class ProgramIsMinor implements JsonCheck {
  private static final JsonPath TYPE = JsonPath.of("/programType");
  private static final Set<String> OTHERS = Set.of("program", "honours", "specialization", "track");

  @Override
  public String rule() {
    return "eduxchange-program-is-minor";
  }

  @Override
  public List<Finding> check(JsonRecord program, Rule rule) {
    if (Alliances.first(program.tape(), program.root()) < 0) {
      return List.of();
    }
    String type = program.text(TYPE).orElse("");
    return OTHERS.contains(type)
        ? List.of(
            rule.failsAt(program.at(TYPE), program.subject(), Map.of()).actual('"' + type + '"'))
        : List.of();
  }
}
