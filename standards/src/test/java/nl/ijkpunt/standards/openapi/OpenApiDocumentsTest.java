package nl.ijkpunt.standards.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.record.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The OpenAPI documents on board are whole, and tools can make programs of them. */
final class OpenApiDocumentsTest {
  private static final Pattern VARYING = Pattern.compile("\\{(\\w+)}");
  private static final String PROBLEM = "application/problem+json";

  static List<String> documents() {
    return Standards.ids().stream().filter(id -> Standards.operations(id).isPresent()).toList();
  }

  @Test
  void everyVersionOfOoapiHasOne() {
    assertThat(documents()).contains("ooapi@4.1", "ooapi@5.0", "ooapi@6.0");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aDocumentHasNoDefects(String id) {
    assertThat(new Lint(id).defects()).isEmpty();
  }

  /** What is wrong with one document. */
  private static final class Lint {
    private final Standard standard;
    private final JsonValue document;
    private final List<String> defects = new ArrayList<>();
    private final Set<String> ids = new TreeSet<>();

    Lint(String id) {
      standard = Standards.find(id).orElseThrow();
      document = Standards.operations(id).orElseThrow();
    }

    List<String> defects() {
      require(document.text("openapi").orElse("").startsWith("3.1."), "it is not OpenAPI 3.1");
      require(document.member("info").flatMap(i -> i.text("version")).isPresent(), "no version");
      references(document);
      for (JsonValue.Member path : members(document, "paths")) {
        path.value().members().forEach(method -> operation(path.name(), method));
      }
      return defects;
    }

    private void require(boolean holds, String otherwise) {
      if (!holds) {
        defects.add(otherwise);
      }
    }

    private static List<JsonValue.Member> members(JsonValue of, String name) {
      return of.member(name).map(JsonValue::members).orElse(List.of());
    }

    private void references(JsonValue value) {
      value.text("$ref").ifPresent(to -> require(resolve(to).isPresent(), "nowhere: " + to));
      value.members().forEach(member -> references(member.value()));
      value.items().forEach(this::references);
    }

    private Optional<JsonValue> resolve(String reference) {
      if (!reference.startsWith("#/")) {
        String name = reference.replaceFirst("^schema/", "").replaceFirst("\\.json$", "");
        return Optional.ofNullable(standard.schemas().get(name));
      }
      Optional<JsonValue> at = Optional.of(document);
      for (String name : reference.substring(2).split("/", -1)) {
        at = at.flatMap(one -> one.member(name));
      }
      return at;
    }

    private JsonValue whole(JsonValue written) {
      return written.text("$ref").flatMap(this::resolve).orElse(written);
    }

    private void operation(String path, JsonValue.Member method) {
      JsonValue operation = method.value();
      String id = operation.text("operationId").orElse(method.name() + " " + path);
      require(operation.text("operationId").isPresent() && ids.add(id), id + ": no id of its own");
      require(operation.text("summary").isPresent(), id + ": no summary");
      require(tags().containsAll(operation.texts("tags")), id + ": a tag that is not listed");
      require(!method.name().equals("get") || operation.member("requestBody").isEmpty(), id);
      parameters(id, path, operation);
      answers(id, operation);
    }

    private Set<String> tags() {
      return document.items("tags").stream()
          .flatMap(tag -> tag.text("name").stream())
          .collect(Collectors.toSet());
    }

    private void parameters(String id, String path, JsonValue operation) {
      List<JsonValue> all = operation.items("parameters").stream().map(this::whole).toList();
      List<String> places = all.stream().map(one -> text(one, "in") + text(one, "name")).toList();
      require(Set.copyOf(places).size() == places.size(), id + ": a parameter stands there twice");
      Stream<JsonValue> inPath = all.stream().filter(one -> text(one, "in").equals("path"));
      Set<String> named = new TreeSet<>();
      inPath.forEach(
          one -> {
            named.add(text(one, "name"));
            require(
                one.member("required").map(JsonValue::isTrue).orElse(false),
                id + ": a part of the path is not required");
          });
      Set<String> varying = new TreeSet<>();
      for (Matcher part = VARYING.matcher(path); part.find(); ) {
        varying.add(part.group(1));
      }
      require(named.equals(varying), "%s: %s in the path, and %s".formatted(id, varying, named));
    }

    private void answers(String id, JsonValue operation) {
      List<JsonValue.Member> answers = members(operation, "responses");
      require(answers.stream().anyMatch(a -> a.name().startsWith("2")), id + ": no good answer");
      for (JsonValue.Member answer : answers) {
        JsonValue whole = whole(answer.value());
        String which = id + " " + answer.name();
        require(whole.text("description").isPresent(), which + ": no description");
        boolean problem =
            members(whole, "content").stream().anyMatch(c -> c.name().equals(PROBLEM));
        require(answer.name().compareTo("400") < 0 || problem, which + ": no problem");
      }
    }

    private static String text(JsonValue of, String name) {
      return of.text(name).orElse("");
    }
  }
}
