package nl.ijkpunt.standards.lom;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.standards.record.JsonValue;

/** Puts what an item of SURFsharekit says in the parts of a record. */
record SharekitParts(LomModel model) {

  /** The texts of a property that may be one text or a list of them; none where it says nothing. */
  static List<JsonValue> all(JsonValue in, String property) {
    List<JsonValue> found = new ArrayList<>();
    in.member(property)
        .ifPresent(
            value ->
                (value.isArray() ? value.items() : List.of(value))
                    .stream().filter(SharekitLom::says).forEach(found::add));
    return found;
  }

  /** The category with this name, made when it is first asked for. */
  LomNode container(String category, JsonValue from) {
    return model.root().first(category).orElseGet(() -> add(model.root(), category, from, ""));
  }

  LomNode add(LomNode in, String name, JsonValue from, String text) {
    return model.add(in, field(in, name), from.at(), text, "");
  }

  /** A text in a language. */
  void string(LomNode in, String name, JsonValue from, String language) {
    LomNode strings = add(in, name, from, "");
    model.add(strings, field(strings, "string"), from.at(), from.text(), language);
  }

  /** A text that need not be said twice. */
  void once(LomNode in, String name, JsonValue from) {
    model.read(from.at());
    if (in.all(name).stream().noneMatch(said -> said.raw().equals(from.text()))) {
      add(in, name, from, from.text());
    }
  }

  void term(LomNode in, String name, String source, JsonValue value) {
    term(in, name, source, value, value.text());
  }

  void term(LomNode in, String name, String source, JsonValue from, String value) {
    LomNode term = add(in, name, from, "");
    add(term, "source", from, source);
    add(term, "value", from, value);
  }

  /** A way through a classification that serves this purpose. */
  LomNode taxonPath(String purpose, JsonValue from) {
    LomNode classification = add(model.root(), "classification", from, "");
    term(classification, "purpose", "LOMv1.0", from, purpose);
    return add(classification, "taxonPath", from, "");
  }

  static LomField field(LomNode in, String name) {
    LomField field = in.field().childNamed(name);
    if (field == null) {
      throw new IllegalArgumentException("there is no " + name + " in " + in.field());
    }
    return field;
  }
}
