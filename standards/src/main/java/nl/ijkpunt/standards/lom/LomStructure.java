package nl.ijkpunt.standards.lom;

import static java.util.Locale.ROOT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.lom.LomShape.Content;
import nl.ijkpunt.standards.lom.LomShape.Difference;
import nl.ijkpunt.standards.lom.LomShape.Slot;
import nl.ijkpunt.standards.record.JsonValue;

/** Which elements one binding of LOM has, in which order and how often, as its table says. */
public final class LomStructure {
  private static final Pattern SLOT = Pattern.compile("(\\w+)([?*+]?)(~?)(?::(\\w+))?");
  private static final String ROOT_KIND = "lom";

  private final JsonValue table;
  private final Map<String, LomShape> shapes = new HashMap<>();
  private final Map<String, String> closed = new HashMap<>();
  private final List<String> open;
  private final boolean ordered;

  private LomStructure(JsonValue table) {
    this.table = table;
    this.open = table.texts("open");
    this.ordered = table.member("ordered").map(JsonValue::isTrue).orElse(false);
    table
        .member("closed")
        .ifPresent(all -> all.members().forEach(m -> closed.put(m.name(), m.value().text())));
    shape(ROOT_KIND);
  }

  /** A structure from its table. */
  static LomStructure from(JsonValue table) {
    return new LomStructure(table);
  }

  /** What a record may hold. */
  public LomShape root() {
    return shape(ROOT_KIND);
  }

  public String namespace() {
    return table.text("namespace").orElse("");
  }

  /** Whether elements must stand in the order of the table. */
  public boolean isOrdered() {
    return ordered;
  }

  /** The files that describe it. */
  public List<String> schemas() {
    return table.texts("schemas");
  }

  /** The vocabulary that an element in one of that kind must take its value from. */
  public Optional<String> vocabulary(LomShape in, Slot slot) {
    return Optional.ofNullable(closed.get(in.name() + "/" + slot.name()));
  }

  private LomShape shape(String name) {
    LomShape known = shapes.get(name);
    if (known != null) {
      return known;
    }
    Optional<String> held =
        table.member("holds").flatMap(all -> all.text(name)).filter(text -> !text.isBlank());
    Content content = held.isPresent() ? Content.ELEMENTS : Content.valueOf(name.toUpperCase(ROOT));
    LomShape shape = new LomShape(name, content, open.contains(name));
    shapes.put(name, shape);
    held.ifPresent(text -> List.of(text.split(" +")).forEach(slot -> shape.add(slot(shape, slot))));
    return shape;
  }

  private Slot slot(LomShape in, String text) {
    Matcher parts = SLOT.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("a structure has no '" + text + "'");
    }
    String name = String.valueOf(parts.group(1));
    String often = String.valueOf(parts.group(2));
    String kind = parts.group(4);
    boolean repeats = often.equals("*") || often.equals("+");
    Difference other = repeats ? Difference.NL_LOM_ALLOWS_ONE : Difference.NL_LOM_ALLOWS_MORE;
    return new Slot(
        in.slots().size(),
        name,
        shape(kind == null ? name : kind),
        often.isEmpty() || often.equals("+"),
        repeats,
        "~".equals(parts.group(3)) ? other : Difference.NONE);
  }
}
