package nl.ijkpunt.validators.schema;

import com.networknt.schema.Error;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.Pointers;
import org.jspecify.annotations.Nullable;

/** Makes examples of what a profile allows, and says what a profile has against an example. */
public final class Exhibits {
  private final SchemaSet schemas;
  private @Nullable FullTier full;

  private Exhibits(SchemaSet schemas) {
    this.schemas = schemas;
  }

  /** Of a standard as a profile has it. */
  public static Exhibits of(
      Standard standard, Profile profile, Function<String, Optional<List<String>>> codes) {
    return new Exhibits(SchemaSet.of(standard, profile, codes));
  }

  /** Of what this one and another both allow. */
  public Exhibits and(Exhibits other) {
    return new Exhibits(schemas.and(other.schemas));
  }

  /** An example of what a schema allows, as JSON; nobody has looked yet whether it conforms. */
  public String make(String schema, Wish wish) {
    return JsonTree.text(new Specimens(schemas).make(schema, wish));
  }

  /** The value at a place of an example, as one makes it; null where there is none. */
  public @Nullable Object sample(String schema, String path, Wish wish) {
    return at(new Specimens(schemas).make(schema, wish), path);
  }

  private static @Nullable Object at(@Nullable Object tree, String path) {
    Object at = tree;
    for (String step : path.isEmpty() ? new String[0] : path.substring(1).split("/", -1)) {
      if (at instanceof java.util.Map<?, ?> map) {
        at = map.get(step.replace("~1", "/").replace("~0", "~"));
      } else if (at instanceof List<?> list && !list.isEmpty()) {
        at = list.get(0);
      } else {
        return null;
      }
    }
    return at;
  }

  /**
   * The places of an example that a schema refuses: names after slashes, {@code *} for items; of
   * what is missing, where it should be.
   */
  public List<String> refusals(String schema, String example) {
    JsonValue value = JsonValue.parse(example);
    return full().errors(schema, "", value).stream().map(Exhibits::place).distinct().toList();
  }

  private static String place(Error error) {
    String at = error.getInstanceLocation().toString().replaceAll("/[0-9]+(?=/|$)", "/*");
    String property = error.getProperty();
    boolean below = property != null && !property.isEmpty();
    return below ? at + "/" + Pointers.segment(property) : at;
  }

  private FullTier full() {
    FullTier tier = full;
    if (tier == null) {
      tier = new FullTier(schemas);
      full = tier;
    }
    return tier;
  }
}
