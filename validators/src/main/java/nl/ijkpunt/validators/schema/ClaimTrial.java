package nl.ijkpunt.validators.schema;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ijkpunt.standards.imports.Defect;
import nl.ijkpunt.standards.imports.DefectKind;
import nl.ijkpunt.standards.openapi.Claim;
import nl.ijkpunt.standards.openapi.Imported;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.schema.SchemaSet.Located;
import org.jspecify.annotations.Nullable;

/** Puts what a specification says about its own schemas to the test. */
public final class ClaimTrial {
  private final SchemaSet schemas;
  private final FullTier full;
  private final Specimens specimens;

  /** A trial of an import. */
  public ClaimTrial(Imported imported) {
    SortedMap<String, JsonValue> all = new TreeMap<>();
    imported.schemas().forEach((name, schema) -> all.put(name, JsonTree.value(schema)));
    imported.inline().forEach((name, schema) -> all.put(name, JsonTree.value(schema)));
    this.schemas = SchemaSet.of(all);
    this.full = new FullTier(schemas);
    this.specimens = new Specimens(schemas);
  }

  /**
   * What is the matter with some claims.
   *
   * @param untried takes claims that could not be tried
   */
  public List<Defect> judge(List<Claim> claims, List<Claim> untried) {
    List<Defect> defects = new ArrayList<>();
    for (Claim claim : new LinkedHashSet<>(claims)) {
      try {
        judge(claim).ifPresent(defects::add);
      } catch (RuntimeException e) {
        // The library throws what it likes at schemas that it cannot compile.
        untried.add(claim);
      }
    }
    return defects.stream().distinct().toList();
  }

  private Optional<Defect> judge(Claim claim) {
    return switch (claim.kind()) {
      case EXAMPLE -> example(claim);
      case NULL_ALLOWED ->
          errors(claim, "", null).isEmpty()
              ? Optional.empty()
              : Optional.of(Defect.at(claim.place(), DefectKind.NULL_NEVER));
      case BRANCHES_APART -> branches(claim);
    };
  }

  private Optional<Defect> example(Claim claim) {
    List<Error> errors = errors(claim, "", claim.value());
    return errors.isEmpty()
        ? Optional.empty()
        : Optional.of(Defect.at(claim.place(), DefectKind.EXAMPLE_FAILS, "why", why(errors)));
  }

  /** The first few mistakes, in short. */
  private static String why(List<Error> errors) {
    return RootCause.of(errors).stream()
        .limit(3)
        .map(
            mistake ->
                "%s %s %s"
                    .formatted(
                        mistake.at().toString().isEmpty() ? "/" : mistake.at(),
                        mistake.keyword(),
                        mistake.property().isEmpty() ? mistake.asked() : mistake.property())
                    .strip())
        .collect(Collectors.joining("; "));
  }

  private Optional<Defect> branches(Claim claim) {
    Located whole = located(claim).orElseThrow();
    List<Located> branches = whole.schema().items("oneOf").stream().map(whole::at).toList();
    for (int i = 0; i < branches.size(); i++) {
      for (Wish wish : wishes(branches.get(i))) {
        Object made = specimens.make(List.of(branches.get(i)), wish);
        if (!errors(claim, "/oneOf/" + i, made).isEmpty()) {
          continue;
        }
        for (int j = 0; j < branches.size(); j++) {
          if (j != i && errors(claim, "/oneOf/" + j, made).isEmpty()) {
            return Optional.of(overlap(claim, Math.min(i, j), Math.max(i, j), made));
          }
        }
      }
    }
    return Optional.empty();
  }

  private List<Wish> wishes(Located branch) {
    List<Wish> wishes = new ArrayList<>(List.of(Wish.NONE));
    Demand demand = Demand.of(List.of(branch), schemas);
    demand.properties().keySet().stream()
        .limit(40)
        .forEach(
            name ->
                wishes.add(new Wish(java.util.Set.of("/" + name), java.util.Set.of(), Map.of())));
    return wishes;
  }

  private static Defect overlap(Claim claim, int one, int other, @Nullable Object made) {
    String example = JsonTree.text(made);
    return Defect.at(
        claim.place(),
        DefectKind.BRANCHES_OVERLAP,
        "first",
        String.valueOf(one + 1),
        "second",
        String.valueOf(other + 1),
        "example",
        example.length() > 160 ? example.substring(0, 160) + "…" : example);
  }

  private Optional<Located> located(Claim claim) {
    JsonValue at = schemas.parts(claim.schema()).get(0).schema();
    String[] steps =
        claim.within().isEmpty() ? new String[0] : claim.within().substring(1).split("/", -1);
    for (String step : steps) {
      String name = step.replace("~1", "/").replace("~0", "~");
      Optional<JsonValue> next =
          at.isArray() ? Optional.of(at.items().get(Integer.parseInt(name))) : at.member(name);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next.get();
    }
    return Optional.of(new Located(at, claim.schema()));
  }

  private List<Error> errors(Claim claim, String further, @Nullable Object value) {
    JsonValue json = JsonTree.value(value);
    return full.errors(claim.schema(), claim.within() + further, json);
  }
}
