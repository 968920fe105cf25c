package nl.ijkpunt.validators.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.ijkpunt.standards.finding.Basis;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.validators.compare.Difference.Kind;
import org.jspecify.annotations.Nullable;

/** Compares the rules that two profiles pick: only what makes data fail counts. */
public final class RuleComparison {

  private RuleComparison() {}

  /** Rules that one of two profiles has as an error and the other has not. */
  public static List<Difference> of(Map<String, Rule> before, Map<String, Rule> after) {
    List<Difference> found = new ArrayList<>();
    TreeSet<String> ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    Map<String, Rule> one = new TreeMap<>(before);
    Map<String, Rule> two = new TreeMap<>(after);
    for (String id : ids) {
      Rule was = one.get(id);
      Rule is = two.get(id);
      boolean failed = fails(was);
      boolean fails = fails(is);
      // Who does without a rule that only we ask, relaxes nothing.
      boolean ofSpecification = was != null && was.basis() == Basis.SPEC;
      if (!failed && fails) {
        found.add(new Difference(Kind.RULE, id, "", word(was), word(is), true, false));
      } else if (failed && !fails && ofSpecification) {
        found.add(new Difference(Kind.RULE, id, "", word(was), word(is), false, true));
      }
    }
    return found;
  }

  private static boolean fails(@Nullable Rule rule) {
    return rule != null && rule.severity() == Severity.ERROR;
  }

  private static String word(@Nullable Rule rule) {
    return rule == null ? "" : rule.severity().word();
  }
}
