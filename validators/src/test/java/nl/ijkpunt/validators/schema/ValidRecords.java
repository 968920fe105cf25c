package nl.ijkpunt.validators.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes records that a schema allows. Reads schemas on its own, without the compiler of the fast
 * tier, so that the two do not make the same mistake.
 */
final class ValidRecords {
  private static final int DEEPEST = 4;

  private final JsonNode schemas;
  private SplittableRandom random = new SplittableRandom(0);
  private ValidTexts texts = new ValidTexts(random);
  private int fullness;

  ValidRecords(SchemaSet set) {
    this.schemas = JsonMapper.shared().readTree(SchemaBundle.write(set)).path("$defs");
  }

  /** A record that the schema with this name allows. */
  Json record(String schema, SplittableRandom source) {
    random = source;
    texts = new ValidTexts(source);
    fullness = new int[] {5, 30, 90}[random.nextInt(3)];
    return value(List.of(schemas.path(schema)), 0);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private Json value(List<JsonNode> conjunction, int depth) {
    Asked asked = new Asked(depth);
    conjunction.forEach(asked::add);
    Map<String, Json> decided = new HashMap<>();
    for (int i = 0; i < asked.conditions.size(); i++) {
      decide(asked, asked.conditions.get(i), decided);
    }
    return switch (asked.type()) {
      case "object" -> object(asked, decided, depth);
      case "array" -> array(asked, depth);
      case "string" -> new Json.Str(string(asked));
      case "integer" -> new Json.Raw(integer(asked));
      case "number" -> new Json.Raw(number(asked));
      case "boolean" -> new Json.Raw(chance(50) ? "true" : "false");
      case "null" -> new Json.Raw("null");
      default -> anything(depth);
    };
  }

  /** Gives the property of a condition a value, and adds what then holds. */
  private void decide(Asked asked, JsonNode condition, Map<String, Json> decided) {
    Map.Entry<String, JsonNode> test =
        condition.path("if").path("properties").properties().iterator().next();
    String property = test.getKey();
    if (!decided.containsKey(property) && (asked.required().contains(property) || chance(60))) {
      List<JsonNode> own = asked.properties().getOrDefault(property, List.of());
      String wanted = test.getValue().path("const").asString();
      boolean listed = own.isEmpty() || allows(own, wanted);
      decided.put(property, listed && chance(40) ? new Json.Str(wanted) : value(own, 1));
    }
    if (new Json.Str(test.getValue().path("const").asString()).equals(decided.get(property))) {
      asked.add(condition.path("then"));
    }
    decided.putIfAbsent(property, new Json.Raw(""));
  }

  private boolean allows(List<JsonNode> schemasOfProperty, String wanted) {
    Asked asked = new Asked(0);
    schemasOfProperty.forEach(asked::add);
    return asked.all("enum").stream()
        .allMatch(list -> list.valueStream().anyMatch(v -> v.asString().equals(wanted)));
  }

  private Json object(Asked asked, Map<String, Json> decided, int depth) {
    Json.Obj object = Json.object();
    Map<String, List<JsonNode>> properties = asked.properties();
    Set<String> required = asked.required();
    List<String> names = new ArrayList<>(properties.keySet());
    required.stream().filter(name -> !names.contains(name)).forEach(names::add);
    if (chance(20)) {
      Collections.shuffle(names, new Random(random.nextLong()));
    }
    int share = depth == 0 ? fullness : depth >= DEEPEST ? 2 : 25;
    int most = asked.least("maxProperties", Integer.MAX_VALUE);
    if (most < names.size()) {
      Collections.shuffle(names, new Random(random.nextLong()));
      names.subList(most, names.size()).clear();
      share = 100;
    }
    for (String name : names) {
      if (decided.containsKey(name)) {
        Json value = decided.get(name);
        if (value != null && !value.equals(new Json.Raw(""))) {
          object.add(name, value);
        }
      } else if (required.contains(name) || chance(share)) {
        object.add(name, value(properties.getOrDefault(name, List.of()), depth + 1));
      }
    }
    boolean closed = asked.all("additionalProperties").stream().anyMatch(JsonNode::isBoolean);
    if (!closed && chance(5)) {
      object.add("x-eigen" + random.nextInt(10), anything(depth + 1));
    }
    return object;
  }

  private Json array(Asked asked, int depth) {
    int least = asked.greatest("minItems", 0);
    int most = Math.min(asked.least("maxItems", 99), least + (depth >= DEEPEST ? 0 : 2));
    Json.Arr array = Json.array();
    int count = least + random.nextInt(Math.max(1, most - least + 1));
    for (int i = 0; i < count; i++) {
      array.items().add(value(asked.all("items"), depth + 1));
    }
    return array;
  }

  private String string(Asked asked) {
    List<JsonNode> lists = asked.all("enum");
    if (!asked.all("const").isEmpty()) {
      return asked.all("const").get(0).asString();
    }
    if (!lists.isEmpty()) {
      List<String> values = lists.get(0).valueStream().map(JsonNode::asString).toList();
      return values.get(random.nextInt(values.size()));
    }
    if (!asked.all("x-ooapi-extensible-enum").isEmpty() && chance(80)) {
      JsonNode listed = asked.all("x-ooapi-extensible-enum").get(0);
      return listed.path(random.nextInt(listed.size())).asString();
    }
    if (!asked.all("pattern").isEmpty()) {
      return texts.ofPattern(asked.all("pattern").get(0).asString());
    }
    if (!asked.all("format").isEmpty()) {
      return texts.ofFormat(asked.all("format").get(0).asString());
    }
    int most = asked.least("maxLength", 4000);
    int least = asked.greatest("minLength", 0);
    return chance(3) && most < 4000 ? texts.ofLength(most) : texts.words(least, most);
  }

  private String integer(Asked asked) {
    int least = asked.greatest("minimum", -1000);
    int most = asked.least("maximum", 100_000);
    int value = least + random.nextInt(most - least + 1);
    int form = random.nextInt(1000);
    return form == 0
        ? value + "e0"
        : form < 40
            ? value + ".0"
            : form < 42 && most == 100_000 ? "12345678901234567890" : value + "";
  }

  private String number(Asked asked) {
    String[] forms = {"52.0907", "5", "-0", "-4.5", "1e2", "1.5E-3", "0.1", "1.0", "100"};
    boolean free = asked.all("minimum").isEmpty() && asked.all("maximum").isEmpty();
    return free ? forms[random.nextInt(forms.length)] : integer(asked);
  }

  /** Any value at all. */
  Json anything(int depth) {
    return switch (random.nextInt(depth >= DEEPEST ? 4 : 6)) {
      case 0 -> new Json.Str(texts.words(0, 50));
      case 1 -> new Json.Raw("-12.5e+1");
      case 2 -> new Json.Raw("true");
      case 3 -> new Json.Raw("null");
      case 4 -> {
        Json.Arr array = Json.array();
        array.items().add(anything(depth + 1));
        yield array;
      }
      default -> {
        Json.Obj object = Json.object();
        object.add("id", anything(depth + 1));
        object.add("é", anything(depth + 1));
        yield object;
      }
    };
  }

  /** What schemas that must all hold ask together; of alternatives, one is chosen. */
  private final class Asked {
    private final int depth;
    private final Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<JsonNode> plain = new ArrayList<>();
    private final List<JsonNode> conditions = new ArrayList<>();

    Asked(int depth) {
      this.depth = depth;
    }

    void add(JsonNode schema) {
      if (!seen.add(schema)) {
        return;
      }
      plain.add(schema);
      if (schema.has("$ref")) {
        String name = schema.path("$ref").asString().replaceFirst("^#/\\$defs/", "");
        add(schemas.path(name.replace("~1", "/")));
      }
      schema.path("allOf").forEach(this::add);
      choose(schema.path("oneOf"));
      JsonNode any = schema.path("anyOf");
      if (!any.isEmpty()) {
        add(any.path(random.nextInt(any.size())));
      }
      if (schema.has("if")) {
        conditions.add(schema);
      }
    }

    /** Takes one of what may stand there; not often what stands in it in full: that never ends. */
    private void choose(JsonNode alternatives) {
      if (alternatives.isEmpty()) {
        return;
      }
      JsonNode last = alternatives.path(alternatives.size() - 1);
      boolean mayBeNull = last.path("type").asString("").equals("null");
      int shortest = mayBeNull && depth >= DEEPEST ? alternatives.size() - 1 : 0;
      boolean free = chance(depth >= DEEPEST ? 0 : 50 >> depth);
      add(alternatives.path(free ? random.nextInt(alternatives.size()) : shortest));
    }

    List<JsonNode> all(String keyword) {
      List<JsonNode> all = new ArrayList<>();
      for (JsonNode schema : plain) {
        JsonNode value = schema.get(keyword);
        if (value != null && !(value.isBoolean() && value.asBoolean())) {
          all.add(value);
        }
      }
      return all;
    }

    int greatest(String keyword, int otherwise) {
      return all(keyword).stream().mapToInt(JsonNode::asInt).max().orElse(otherwise);
    }

    int least(String keyword, int otherwise) {
      return all(keyword).stream().mapToInt(JsonNode::asInt).min().orElse(otherwise);
    }

    Map<String, List<JsonNode>> properties() {
      Map<String, List<JsonNode>> properties = new LinkedHashMap<>();
      for (JsonNode named : all("properties")) {
        for (Map.Entry<String, JsonNode> property : named.properties()) {
          properties
              .computeIfAbsent(property.getKey(), name -> new ArrayList<>())
              .add(property.getValue());
        }
      }
      return properties;
    }

    Set<String> required() {
      Set<String> required = new LinkedHashSet<>();
      all("required").forEach(list -> list.forEach(name -> required.add(name.asString())));
      return required;
    }

    String type() {
      List<String> types = new ArrayList<>();
      for (JsonNode type : all("type")) {
        List<String> named =
            type.isArray()
                ? type.valueStream().map(JsonNode::asString).toList()
                : List.of(type.asString());
        if (types.isEmpty()) {
          types.addAll(named);
        } else {
          types.retainAll(named);
        }
      }
      if (!types.isEmpty()) {
        boolean last = types.size() > 1 && chance(depth >= DEEPEST ? 90 : 25);
        return types.get(last ? types.size() - 1 : 0);
      }
      return !all("properties").isEmpty()
          ? "object"
          : !all("enum").isEmpty() || !all("const").isEmpty() ? "string" : "anything";
    }
  }
}
