package nl.ijkpunt.mappings.lift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.lift.LiftTable.Beside;
import nl.ijkpunt.mappings.lift.LiftTable.Condition;
import nl.ijkpunt.mappings.lift.LiftTable.Effect;
import nl.ijkpunt.mappings.lift.LiftTable.Kind;
import nl.ijkpunt.mappings.lift.LiftTable.Shape;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.pack.YamlFile;
import nl.ijkpunt.standards.record.JsonValue;
import org.jspecify.annotations.Nullable;

/** Reads a table from YAML. */
public final class LiftTableReader {
  private static final Set<String> KEYS =
      Set.of("by", "of", "to", "as", "at", "when", "unless", "where", "because", "near");

  private final String name;
  private final JsonValue root;
  private final Map<String, Text> reasons = new HashMap<>();
  private final Map<String, JsonValue> written = new LinkedHashMap<>();

  private LiftTableReader(String name, JsonValue root) {
    this.name = name;
    this.root = root;
  }

  /**
   * The table in this text.
   *
   * @param name what to call it
   * @throws IllegalArgumentException when that describes no table, with where and why
   */
  public static LiftTable read(String name, String text) {
    return new LiftTableReader(name, YamlFile.readJson(name, text)).table();
  }

  private LiftTable table() {
    for (JsonValue.Member reason : members("reasons")) {
      reasons.put(
          reason.name(),
          new Text(reason.value().text("en").orElse(""), reason.value().text("nl").orElse("")));
    }
    members("shapes").forEach(shape -> written.put(shape.name(), shape.value()));
    Map<String, Shape> shapes = new LinkedHashMap<>();
    written.keySet().forEach(shape -> shapes.put(shape, shape(shape)));
    Map<String, LiftTable.Entry> records = new LinkedHashMap<>();
    for (JsonValue.Member record : members("records")) {
      String text = record.value().text();
      boolean nothing = text.startsWith("nothing as ");
      String shape = nothing ? text.substring("nothing as ".length()) : text;
      require(shapes.containsKey(shape), record.name() + ": there is no shape " + shape);
      records.put(record.name(), new LiftTable.Entry(shape, nothing));
    }
    return new LiftTable(name, Form.of(required("from")), Form.of(required("to")), records, shapes);
  }

  private List<JsonValue.Member> members(String member) {
    return root.member(member).map(JsonValue::members).orElse(List.of());
  }

  private String required(String member) {
    return root.text(member)
        .orElseThrow(() -> new IllegalArgumentException(name + " has no '" + member + "'"));
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(name + ": " + otherwise);
    }
  }

  private Shape shape(String called) {
    Draft draft = new Draft();
    take(called, draft);
    return new Shape(
        called, draft.classes, draft.each, draft.also, draft.same, draft.rows, draft.rest);
  }

  /** A shape that is being put together from those that it takes over. */
  private static final class Draft {
    private final List<Kind> classes = new ArrayList<>();
    private final List<Beside> also = new ArrayList<>();
    private final Map<String, List<Effect>> rows = new LinkedHashMap<>();
    private List<Effect> rest = List.of();
    private boolean each;
    private String same = "";
  }

  private void take(String called, Draft draft) {
    JsonValue shape = written.get(called);
    if (shape == null) {
      throw new IllegalArgumentException(name + ": there is no shape " + called);
    }
    shape.member("+").ifPresent(more -> texts(more).forEach(other -> take(other, draft)));
    for (JsonValue.Member member : shape.members()) {
      String field = member.name();
      String where = called + "/" + field;
      if (field.equals("=class") || field.equals("=classes")) {
        draft.classes.clear();
        draft.each = field.equals("=classes");
        texts(member.value()).forEach(text -> draft.classes.add(new Line(where, text).kind()));
      } else if (field.startsWith("=also ")) {
        List<Line> lines =
            texts(member.value()).stream().map(text -> new Line(where, text)).toList();
        String at = lines.isEmpty() ? "" : lines.get(0).said("at");
        draft.also.add(new Beside(field.substring(6), lines.stream().map(Line::kind).toList(), at));
      } else if (field.equals("=same")) {
        draft.same = member.value().text();
      } else if (field.equals("*")) {
        draft.rest = effects(where, member.value());
      } else if (!field.equals("+")) {
        draft.rows.put(field, effects(where, member.value()));
      }
    }
  }

  private static List<String> texts(JsonValue value) {
    return value.isArray() ? value.texts() : List.of(value.text());
  }

  private List<Effect> effects(String where, JsonValue value) {
    return texts(value).stream().map(text -> new Line(where, text).effect()).toList();
  }

  /** A line of words: {@code vorm by concept:vorm:hosa-vorm of offered near self-paced}. */
  private final class Line {
    private final String where;
    private final Map<String, String> said = new LinkedHashMap<>();
    private final List<String> bare = new ArrayList<>();

    Line(String where, String text) {
      this.where = where;
      String[] words = text.strip().split("\\s+", -1);
      for (int i = 0; i < words.length; i++) {
        if (KEYS.contains(words[i]) && i + 1 < words.length) {
          said.put(words[i], words[++i]);
        } else {
          bare.add(words[i]);
        }
      }
    }

    private String said(String key) {
      return said.getOrDefault(key, "");
    }

    private Text reason(String key) {
      String named = said(key);
      require(
          named.isEmpty() || reasons.containsKey(named), where + ": there is no reason " + named);
      return reasons.getOrDefault(named, Text.NONE);
    }

    private Condition condition(String key, boolean not) {
      String text = said(key);
      if (text.isEmpty()) {
        return Condition.ALWAYS;
      }
      int and = text.indexOf('&');
      return and < 0
          ? condition(text, not, null)
          : condition(text.substring(0, and), not, condition(text.substring(and + 1), not, null));
    }

    private static Condition condition(String text, boolean not, @Nullable Condition and) {
      int equals = text.indexOf('=');
      return equals < 0
          ? new Condition(text, "", not, and)
          : new Condition(text.substring(0, equals), text.substring(equals + 1), not, and);
    }

    Kind kind() {
      require(bare.size() == 1, where + ": takes a class");
      return new Kind(bare.get(0), condition("when", false));
    }

    Effect effect() {
      require(bare.size() <= 1, where + ": one property, or lost or told; not " + bare);
      String first = bare.isEmpty() ? "" : bare.get(0);
      boolean lost = first.equals("lost");
      boolean told = first.equals("told");
      require(!lost || !reason("because").isEmpty(), where + ": what is lost needs a reason");
      String by = said("by");
      int colon = by.indexOf(':');
      String function = colon < 0 ? by : by.substring(0, colon);
      Act act = lost ? Act.LOSE : told && by.isEmpty() ? Act.TOLD : act(function);
      require(as().isEmpty() || written.containsKey(as()), where + ": there is no shape " + as());
      return new Effect(
          lost || told ? "" : first.replaceFirst("^\\^", ""),
          first.startsWith("^"),
          act,
          colon < 0 ? "" : by.substring(colon + 1),
          said("of"),
          said("to"),
          as(),
          said("at"),
          said.containsKey("unless") ? condition("unless", true) : condition("when", false),
          condition("where", false),
          reason("because"),
          reason("near"));
    }

    private String as() {
      return said("as");
    }

    private Act act(String function) {
      if (!function.isEmpty()) {
        return Act.of(function)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "%s: %s: there is no function %s; there are: %s"
                            .formatted(name, where, function, String.join(", ", Act.words()))));
      }
      return !said("to").isEmpty() ? Act.REFER : !as().isEmpty() ? Act.NEST : Act.SAY;
    }
  }
}
