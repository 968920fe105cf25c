package nl.ijkpunt.validators.schema;

import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.record.JsonValue;

/** {@code if} one property has one text, {@code then}: the form in which schemas discriminate. */
record Condition(String property, String value, JsonValue then) {

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
    List<JsonValue.Member> asked = properties.get(0).value().members();
    boolean required = test.get().texts("required").equals(List.of(property));
    boolean oneText =
        asked.size() == 1 && asked.get(0).name().equals("const") && asked.get(0).value().isText();
    return required && oneText
        ? Optional.of(new Condition(property, asked.get(0).value().text(), then.get()))
        : Optional.empty();
  }
}
