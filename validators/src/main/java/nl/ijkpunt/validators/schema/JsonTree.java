package nl.ijkpunt.validators.schema;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.pack.YamlFile;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.Tape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Values as maps, lists, texts, numbers, booleans and null, for who puts values together. */
final class JsonTree {

  private JsonTree() {}

  static @Nullable Object of(JsonValue value) {
    return switch (value.tape().kind(value.at())) {
      case Tape.OBJECT -> {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        value.members().forEach(member -> members.put(member.name(), of(member.value())));
        yield members;
      }
      case Tape.ARRAY -> {
        List<@Nullable Object> items = new ArrayList<>();
        value.items().forEach(item -> items.add(of(item)));
        yield items;
      }
      case Tape.STRING -> value.text();
      case Tape.TRUE -> true;
      case Tape.FALSE -> false;
      case Tape.NULL -> null;
      default -> new BigDecimal(value.text());
    };
  }

  static String text(@Nullable Object tree) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      YamlFile.write(json, tree);
    }
    return out.toString();
  }

  static JsonValue value(@Nullable Object tree) {
    return JsonValue.parse(text(tree));
  }
}
