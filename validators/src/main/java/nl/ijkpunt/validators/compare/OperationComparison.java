package nl.ijkpunt.validators.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.compare.Difference.Kind;

/** Compares the operations of two standards: who offers them writes, who calls them reads. */
public final class OperationComparison {
  private static final Set<String> METHODS =
      Set.of("get", "post", "put", "patch", "delete", "head", "options", "trace");

  private OperationComparison() {}

  /** Everything that is different between two OpenAPI documents, apart from schemas. */
  public static List<Difference> of(JsonValue one, JsonValue two) {
    SortedMap<String, Operation> before = operations(one);
    SortedMap<String, Operation> after = operations(two);
    List<Difference> found = new ArrayList<>();
    before.forEach(
        (name, operation) -> {
          Operation other = after.get(name);
          if (other == null) {
            found.add(new Difference(Kind.PATH_REMOVED, name, "", name, "", false, true));
          } else {
            compare(name, operation, other, found);
          }
        });
    after.forEach(
        (name, operation) -> {
          if (!before.containsKey(name)) {
            found.add(new Difference(Kind.PATH_ADDED, name, "", "", name, false, false));
          }
        });
    return found;
  }

  private static void compare(String name, Operation one, Operation two, List<Difference> found) {
    one.parameters.forEach(
        (parameter, required) -> {
          Boolean now = two.parameters.get(parameter);
          if (now == null || !now.equals(required)) {
            String after = now == null ? "" : word(now);
            // Who calls may go on sending what is optional now, and must begin with what is
            // required.
            boolean breaks = now == null || now;
            found.add(
                new Difference(
                    Kind.PARAMETER, name, " " + parameter, word(required), after, false, breaks));
          }
        });
    two.parameters.forEach(
        (parameter, required) -> {
          if (!one.parameters.containsKey(parameter)) {
            found.add(
                new Difference(
                    Kind.PARAMETER, name, " " + parameter, "", word(required), false, required));
          }
        });
    if (one.body != two.body) {
      found.add(
          new Difference(
              Kind.BODY,
              name,
              "",
              one.body ? "has one" : "",
              two.body ? "has one" : "",
              false,
              true));
    }
  }

  private static String word(boolean required) {
    return required ? "required" : "optional";
  }

  private static SortedMap<String, Operation> operations(JsonValue document) {
    SortedMap<String, Operation> all = new TreeMap<>();
    for (JsonValue.Member path :
        document.member("paths").map(JsonValue::members).orElse(List.of())) {
      SortedMap<String, Boolean> shared = parameters(document, path.value(), new TreeMap<>());
      for (JsonValue.Member method : path.value().members()) {
        if (METHODS.contains(method.name())) {
          all.put(
              method.name().toUpperCase(java.util.Locale.ROOT) + " " + path.name(),
              new Operation(
                  parameters(document, method.value(), shared),
                  method.value().member("requestBody").isPresent()));
        }
      }
    }
    return all;
  }

  private static SortedMap<String, Boolean> parameters(
      JsonValue document, JsonValue of, SortedMap<String, Boolean> shared) {
    SortedMap<String, Boolean> parameters = new TreeMap<>(shared);
    for (JsonValue written : of.items("parameters")) {
      JsonValue parameter = referred(document, written);
      String name = parameter.text("name").orElse("");
      if (!name.isEmpty()) {
        parameters.put(
            parameter.text("in").orElse("") + " " + name,
            parameter.member("required").map(JsonValue::isTrue).orElse(false));
      }
    }
    return parameters;
  }

  private static JsonValue referred(JsonValue document, JsonValue written) {
    String name = written.text("$ref").orElse("").replaceFirst("^#/components/parameters/", "");
    return document
        .member("components")
        .flatMap(components -> components.member("parameters"))
        .flatMap(parameters -> parameters.member(name))
        .orElse(written);
  }

  private record Operation(SortedMap<String, Boolean> parameters, boolean body) {}
}
