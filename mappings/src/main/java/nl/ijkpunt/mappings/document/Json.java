package nl.ijkpunt.mappings.document;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * An object of JSON.
 *
 * @param members texts, decimals, booleans, lists and objects of members, in this order
 */
public record Json(Map<String, Object> members) implements Document {

  public Json {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  public void write(JsonGenerator out) {
    write(members, out);
  }

  private static void write(Object value, JsonGenerator out) {
    if (value instanceof Map<?, ?> object) {
      out.writeStartObject();
      object.forEach(
          (name, member) -> {
            out.writeName(String.valueOf(name));
            write(member, out);
          });
      out.writeEndObject();
    } else if (value instanceof List<?> items) {
      out.writeStartArray();
      items.forEach(item -> write(item, out));
      out.writeEndArray();
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof BigDecimal number) {
      out.writeNumber(number);
    } else {
      out.writeString(value.toString());
    }
  }
}
