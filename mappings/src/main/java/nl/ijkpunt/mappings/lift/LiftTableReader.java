package nl.ijkpunt.mappings.lift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.mappings.TableLine;
import nl.ijkpunt.mappings.YamlTable;
import nl.ijkpunt.mappings.lift.LiftTable.Beside;
import nl.ijkpunt.mappings.lift.LiftTable.Condition;
import nl.ijkpunt.mappings.lift.LiftTable.Effect;
import nl.ijkpunt.mappings.lift.LiftTable.Kind;
import nl.ijkpunt.mappings.lift.LiftTable.Shape;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonValue;
import org.jspecify.annotations.Nullable;

/** Reads a table from YAML. */
public final class LiftTableReader {
  private static final Set<String> KEYS =
      Set.of("by", "of", "to", "as", "at", "when", "unless", "where", "because", "near");

  private final YamlTable yaml;
  private final Map<String, JsonValue> written = new LinkedHashMap<>();

  private LiftTableReader(YamlTable yaml) {
    this.yaml = yaml;
  }

  /**
   * The table in this text.
   *
   * @param name what to call it
   * @throws IllegalArgumentException when that describes no table, with where and why
   */
  public static LiftTable read(String name, String text) {
    return new LiftTableReader(new YamlTable(name, text)).table();
  }

  private LiftTable table() {
    yaml.members("shapes").forEach(shape -> written.put(shape.name(), shape.value()));
    Map<String, Shape> shapes = new LinkedHashMap<>();
    written.keySet().forEach(shape -> shapes.put(shape, shape(shape)));
    Map<String, LiftTable.Entry> records = new LinkedHashMap<>();
    for (JsonValue.Member record : yaml.members("records")) {
      String text = record.value().text();
      boolean nothing = text.startsWith("nothing as ");
      String shape = nothing ? text.substring("nothing as ".length()) : text;
      yaml.require(shapes.containsKey(shape), record.name() + ": there is no shape " + shape);
      records.put(record.name(), new LiftTable.Entry(shape, nothing));
    }
    return new LiftTable(yaml.name(), yaml.from(), yaml.to(), identities(), records, shapes);
  }

  private Map<String, LiftTable.Identity> identities() {
    Map<String, LiftTable.Identity> identities = new LinkedHashMap<>();
    for (JsonValue.Member identity : yaml.members("identities")) {
      List<String> by = identity.value().texts("by");
      identity
          .value()
          .texts("of")
          .forEach(type -> identities.put(type, new LiftTable.Identity(identity.name(), by)));
    }
    return identities;
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
      throw new IllegalArgumentException(yaml.name() + ": there is no shape " + called);
    }
    shape.member("+").ifPresent(more -> YamlTable.texts(more).forEach(other -> take(other, draft)));
    for (JsonValue.Member member : shape.members()) {
      String field = member.name();
      String where = called + "/" + field;
      if (field.equals("=class") || field.equals("=classes")) {
        draft.classes.clear();
        draft.each = field.equals("=classes");
        YamlTable.texts(member.value())
            .forEach(text -> draft.classes.add(new Line(where, text).kind()));
      } else if (field.startsWith("=also ")) {
        List<Line> lines =
            YamlTable.texts(member.value()).stream().map(text -> new Line(where, text)).toList();
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

  private List<Effect> effects(String where, JsonValue value) {
    return YamlTable.texts(value).stream().map(text -> new Line(where, text).effect()).toList();
  }

  /** A line of words: {@code vorm by concept:vorm:hosa-vorm of offered near self-paced}. */
  private final class Line {
    private final TableLine line;

    Line(String where, String text) {
      this.line = TableLine.of(where, text, KEYS);
    }

    private String said(String key) {
      return line.said(key);
    }

    private Text reason(String key) {
      return yaml.reason(line, key);
    }

    private void require(boolean holds, String otherwise) {
      yaml.require(holds, line.where() + ": " + otherwise);
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
      require(line.bare().size() == 1, "takes a class");
      return new Kind(
          line.bare(0),
          line.said().containsKey("unless") ? condition("unless", true) : condition("when", false));
    }

    Effect effect() {
      require(line.bare().size() <= 1, "one property, or lost or told; not " + line.bare());
      String first = line.bare(0);
      boolean lost = first.equals("lost");
      boolean told = first.equals("told");
      require(!lost || !reason("because").isEmpty(), "what is lost needs a reason");
      String by = said("by");
      int colon = by.indexOf(':');
      String function = colon < 0 ? by : by.substring(0, colon);
      Act act = lost ? Act.LOSE : told && by.isEmpty() ? Act.TOLD : act(function);
      require(as().isEmpty() || written.containsKey(as()), "there is no shape " + as());
      return new Effect(
          lost || told ? "" : first.replaceFirst("^\\^", ""),
          first.startsWith("^"),
          act,
          colon < 0 ? "" : by.substring(colon + 1),
          said("of"),
          said("to"),
          as(),
          said("at"),
          line.said().containsKey("unless") ? condition("unless", true) : condition("when", false),
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
                            .formatted(
                                yaml.name(),
                                line.where(),
                                function,
                                String.join(", ", Act.words()))));
      }
      return !said("to").isEmpty() ? Act.REFER : !as().isEmpty() ? Act.NEST : Act.SAY;
    }
  }
}
