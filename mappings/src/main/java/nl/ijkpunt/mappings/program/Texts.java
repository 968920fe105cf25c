package nl.ijkpunt.mappings.program;

import java.util.List;
import java.util.Map;
import nl.ijkpunt.mappings.document.Document;
import nl.ijkpunt.mappings.document.Json;
import nl.ijkpunt.mappings.document.JsonText;
import nl.ijkpunt.mappings.document.Markup;
import nl.ijkpunt.standards.record.JsonValue;

/** All that a document says, in one text: whether a value can be in it at all. */
final class Texts {
  private Texts() {}

  static String of(Document document) {
    StringBuilder all = new StringBuilder();
    if (document instanceof Markup markup) {
      add(markup, all);
    } else if (document instanceof Json json) {
      add(json.members(), all);
    } else if (document instanceof JsonText text) {
      add(JsonValue.parse(text.text()), all);
    } else {
      throw new IllegalArgumentException("no program makes statements");
    }
    return all.toString();
  }

  /** A text without what programs are wont to change in blanks. */
  static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static void add(Markup markup, StringBuilder all) {
    all.append(plain(markup.text())).append('\n');
    markup.attributes().values().forEach(value -> all.append(plain(value)).append('\n'));
    markup.children().forEach(child -> add(child, all));
  }

  private static void add(Object value, StringBuilder all) {
    if (value instanceof Map<?, ?> members) {
      members.values().forEach(member -> add(member, all));
    } else if (value instanceof List<?> items) {
      items.forEach(item -> add(item, all));
    } else {
      all.append(plain(value.toString())).append('\n');
    }
  }

  private static void add(JsonValue value, StringBuilder all) {
    value.members().forEach(member -> add(member.value(), all));
    value.items().forEach(item -> add(item, all));
    if (!value.isObject() && !value.isArray()) {
      all.append(plain(value.text())).append('\n');
    }
  }
}
