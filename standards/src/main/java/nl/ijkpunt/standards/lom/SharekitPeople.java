package nl.ijkpunt.standards.lom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.record.JsonValue;

/** Who made and published an item, as cards. */
record SharekitPeople(SharekitParts parts, JsonValue attributes) {

  void read() {
    for (JsonValue author : attributes.items("authors")) {
      JsonValue person = author.member("person").filter(JsonValue::isObject).orElse(author);
      author(person);
    }
    List<JsonValue> dates = SharekitParts.all(attributes, "publishedAt");
    List<JsonValue> publishers = SharekitParts.all(attributes, "publishers");
    if (publishers.isEmpty() && dates.isEmpty()) {
      return;
    }
    LomNode contribute =
        contribute("publisher", publishers.isEmpty() ? dates.get(0) : publishers.get(0));
    for (JsonValue publisher : publishers) {
      String name = VcardText.escaped(publisher.text());
      parts.add(
          contribute,
          "entity",
          publisher,
          VcardText.of(List.of("FN:" + name, "N:" + name + ";;;;", "ORG:" + name)));
    }
    for (JsonValue moment : dates) {
      parts.add(parts.add(contribute, "date", moment, ""), "dateTime", moment, moment.text());
    }
  }

  private void author(JsonValue person) {
    List<JsonValue> names =
        SharekitLom.says(person) ? List.of(person) : SharekitParts.all(person, "name");
    if (names.isEmpty()) {
      return;
    }
    JsonValue name = names.get(0);
    List<String> lines = new ArrayList<>();
    String written = VcardText.escaped(name.text());
    lines.add("FN:" + written);
    lines.add("N:" + written + ";;;;");
    line(person, "email", "EMAIL:").ifPresent(lines::add);
    line(person, "orcid", "URL:https://orcid.org/").ifPresent(lines::add);
    parts.add(contribute("author", name), "entity", name, VcardText.of(lines));
  }

  private Optional<String> line(JsonValue person, String property, String begin) {
    return SharekitParts.all(person, property).stream()
        .findFirst()
        .map(
            value -> {
              parts.model().read(value.at());
              String text = value.text();
              boolean address = begin.startsWith("URL:") && text.startsWith("http");
              return (address ? "URL:" : begin) + VcardText.escaped(text);
            });
  }

  private LomNode contribute(String role, JsonValue from) {
    LomNode contribute = parts.add(parts.container("lifeCycle", from), "contribute", from, "");
    parts.term(contribute, "role", "LOMv1.0", from, role);
    return contribute;
  }
}
