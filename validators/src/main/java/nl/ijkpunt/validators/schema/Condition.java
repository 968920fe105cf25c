package nl.ijkpunt.validators.schema;

import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.record.JsonValue;

/** {@code if} one property has one of some texts, {@code then}: how schemas discriminate. */
record Condition(String property, List<String> values, JsonValue then) {

  /** The condition of a schema with {@code if}, when it is of that form. */
  static Optional<Condition> of(JsonValue schema) {
    Optional<JsonValue> test = schema.member("if");
    Optional<JsonValue> then = schema.member("then");
    if (test.isEmpty() || then.isEmpty() || schema.member("else").isPresent()) {
      return Optional.empty();
    }
    List<JsonValue.Member> keywords = test.get().members();
    List<JsonValue.Member> properties =
        test.get().member("properties").map(JsonValue::members).orElse(List.of());
    if (keywords.size() != 2 || properties.size() != 1) {
      return Optional.empty();
    }
    String property = properties.get(0).name();
    boolean required = test.get().texts("required").equals(List.of(property));
    List<String> values = values(properties.get(0).value());
    return required && !values.isEmpty()
        ? Optional.of(new Condition(property, values, then.get()))
        : Optional.empty();
  }

  private static List<String> values(JsonValue asked) {
    if (asked.members().size() != 1) {
      return List.of();
    }
    JsonValue.Member keyword = asked.members().get(0);
    boolean oneOfTexts =
        switch (keyword.name()) {
          case "const" -> keyword.value().isText();
          case "enum" -> keyword.value().items().stream().allMatch(JsonValue::isText);
          default -> false;
        };
    if (!oneOfTexts) {
      return List.of();
    }
    return keyword.value().isText() ? List.of(keyword.value().text()) : keyword.value().texts();
  }
}
