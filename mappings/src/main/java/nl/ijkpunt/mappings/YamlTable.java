package nl.ijkpunt.mappings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.pack.YamlFile;
import nl.ijkpunt.standards.record.JsonValue;

/** What tables in YAML have in common: two forms, and reasons that have names. */
public final class YamlTable {
  private final String name;
  private final JsonValue root;
  private final Map<String, Text> reasons = new HashMap<>();

  /**
   * A table in this text.
   *
   * @param name what to call it
   * @throws IllegalArgumentException when that is no YAML
   */
  public YamlTable(String name, String text) {
    this(name, YamlFile.readJson(name, text));
  }

  /** A table of which the YAML is read already. */
  public YamlTable(String name, JsonValue root) {
    this.name = name;
    this.root = root;
    for (JsonValue.Member reason : members("reasons")) {
      JsonValue words = reason.value();
      reasons.put(
          reason.name(), new Text(words.text("en").orElse(""), words.text("nl").orElse("")));
    }
  }

  public String name() {
    return name;
  }

  public JsonValue root() {
    return root;
  }

  public Form from() {
    return Form.of(required("from"));
  }

  public Form to() {
    return Form.of(required("to"));
  }

  /** What a member holds by name; nothing where it is not there. */
  public List<JsonValue.Member> members(String member) {
    return root.member(member).map(JsonValue::members).orElse(List.of());
  }

  private String required(String member) {
    return root.text(member)
        .orElseThrow(() -> new IllegalArgumentException(name + " has no '" + member + "'"));
  }

  /**
   * Whether the table is as it must be.
   *
   * @throws IllegalArgumentException when it is not, with the name of the table
   */
  public void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(name + ": " + otherwise);
    }
  }

  /** One text, or all of a list. */
  public static List<String> texts(JsonValue value) {
    return value.isArray() ? value.texts() : List.of(value.text());
  }

  /** The reason that a line names after a word; none where it does not say the word. */
  public Text reason(TableLine line, String key) {
    String named = line.said(key);
    require(
        named.isEmpty() || reasons.containsKey(named),
        line.where() + ": there is no reason " + named);
    return reasons.getOrDefault(named, Text.NONE);
  }
}
