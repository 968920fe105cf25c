package nl.ijkpunt.validators.links;

import java.util.Map;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.validators.RunPlan;
import org.jspecify.annotations.Nullable;

/** Says of references that lead to no record, or to one of the wrong type. */
final class MissingEnds {
  private final LinkModel model;
  private final RunPlan plan;
  private final LinkRules rules;
  private final boolean[] seen;

  /**
   * A judge of references that were not settled.
   *
   * @param seen of which types there are records at all; filled while they are read
   */
  MissingEnds(LinkModel model, RunPlan plan, LinkRules rules, boolean[] seen) {
    this.model = model;
    this.plan = plan;
    this.rules = rules;
    this.seen = seen;
  }

  /** Says what is wrong with a reference that waited in vain. */
  void tell(Asking asking, ObjectTable objects, Consumer<Finding> findings) {
    boolean known = objects.find(asking.high(), asking.low());
    String wanted = String.join(" or ", asking.link().relation().to());
    if (known) {
      String found = name(objects.types());
      accept(rules.rightType(), asking, Map.of("type", wanted, "found", found), findings);
    } else {
      boolean allowed =
          asking.link().relation().to().stream().anyMatch(plan.options().allowMissing()::contains);
      boolean none = asking.link().relation().to().stream().noneMatch(type -> seen[indexOf(type)]);
      Rule rule = allowed ? rules.allowed() : rules.resolves();
      Map<String, String> arguments =
          none ? Map.of("type", wanted, "none", wanted) : Map.of("type", wanted);
      accept(rule, asking, arguments, findings);
    }
  }

  private int indexOf(String type) {
    for (int i = 0; i < model.size(); i++) {
      if (model.type(i).type().name().equals(type)) {
        return i;
      }
    }
    throw new IllegalArgumentException(type);
  }

  private String name(long types) {
    RecordType type = model.type(Long.numberOfTrailingZeros(types)).type();
    return type.name();
  }

  private static void accept(
      @Nullable Rule rule,
      Asking asking,
      Map<String, String> arguments,
      Consumer<Finding> findings) {
    if (rule != null) {
      findings.accept(
          rule.failsAt(asking.location(), asking.subject(), arguments)
              .actual('"' + asking.id() + '"'));
    }
  }
}
