package nl.ijkpunt.validators.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.PatternSyntaxException;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.record.JsonValue;

/** What is wrong with the schemas of a standard, before anything is checked with them. */
public final class SchemaProblems {

  private SchemaProblems() {}

  /** References that lead nowhere and expressions that cannot be read, in words. */
  public static List<String> in(Standard standard) {
    List<String> problems = new ArrayList<>();
    for (Profile profile : standard.profiles().values()) {
      for (String problem : in(standard, profile, name -> Optional.of(List.of()))) {
        if (!problems.contains(problem)) {
          problems.add(problem);
        }
      }
    }
    standard.schemas().forEach((name, schema) -> patterns(name, schema, problems));
    return problems;
  }

  /** The same of the schemas as one profile has them; code lists that there are not, too. */
  public static List<String> in(
      Standard standard, Profile profile, Function<String, Optional<List<String>>> codes) {
    List<String> problems = new ArrayList<>();
    SchemaSet schemas = SchemaSet.of(standard, profile, codes);
    for (String dangling : SchemaBundle.dangling(schemas)) {
      problems.add("there is no schema for $ref " + dangling);
    }
    schemas.missingCodes().forEach(list -> problems.add("there is no complete code list " + list));
    profile.overlays().forEach((name, all) -> all.forEach(s -> patterns(name, s, problems)));
    return problems;
  }

  private static void patterns(String name, JsonValue schema, List<String> problems) {
    for (JsonValue.Member member : schema.members()) {
      if (member.name().equals("pattern") && member.value().isText()) {
        try {
          new BoundedPattern(member.value().text());
        } catch (PatternSyntaxException e) {
          problems.add("a pattern in " + name + " cannot be read: " + e.getDescription());
        }
      }
      patterns(name, member.value(), problems);
    }
    schema.items().forEach(item -> patterns(name, item, problems));
  }
}
