package nl.ijkpunt.mappings.xslt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.mappings.MappingFailed;
import nl.ijkpunt.mappings.document.Json;
import nl.ijkpunt.mappings.document.Markup;

/** JSON as XSLT writes it: what its own function xml-to-json() takes. */
final class XmlJson {
  private XmlJson() {}

  static Json document(Markup root) {
    if (!local(root).equals("map")) {
      throw new MappingFailed(
          "the program writes JSON that is no object: <%s>".formatted(local(root)));
    }
    return new Json(members(root));
  }

  private static String local(Markup element) {
    return element.name().substring(element.name().indexOf(':') + 1);
  }

  private static Map<String, Object> members(Markup map) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (Markup child : map.children()) {
      String key = child.attributes().get("key");
      if (key == null || members.putIfAbsent(key, value(child)) != null) {
        throw new MappingFailed(
            "the program writes a member of JSON %s"
                .formatted(key == null ? "without a key" : "twice: " + key));
      }
    }
    return members;
  }

  private static Object value(Markup element) {
    return switch (local(element)) {
      case "map" -> members(element);
      case "array" -> {
        List<Object> items = new ArrayList<>();
        element.children().forEach(child -> items.add(value(child)));
        yield items;
      }
      case "string" -> element.text();
      case "boolean" -> element.text().strip().equals("true") || element.text().strip().equals("1");
      case "number" -> number(element.text().strip());
      default ->
          throw new MappingFailed(
              "the program writes <%s>, which is no value of JSON; leave out what has no value"
                  .formatted(local(element)));
    };
  }

  private static BigDecimal number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      MappingFailed failed = new MappingFailed("the program writes a number that is none: " + text);
      failed.initCause(e);
      throw failed;
    }
  }
}
