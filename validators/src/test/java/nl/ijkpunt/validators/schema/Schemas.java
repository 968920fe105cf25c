package nl.ijkpunt.validators.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.codes.CodeLists;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Bytes;
import nl.ijkpunt.standards.record.Envelope;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.standards.record.RecordTypes;
import nl.ijkpunt.standards.record.Relations;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.standards.record.Tokenizer;

/** Schemas made up for a test, and what both tiers say of a value. */
final class Schemas {
  private final SchemaCompiler compiler;
  private final FastTier fast = new FastTier();
  private final FullTier full;

  Schemas(SchemaSet schemas, List<String> openNames) {
    this.compiler = new SchemaCompiler(schemas, openNames);
    this.full = new FullTier(schemas);
  }

  /** Schemas by name, in a standard that has nothing else. */
  static Schemas of(Map<String, JsonValue> schemas) {
    return new Schemas(set(schemas, Map.of()), List.of());
  }

  /** One schema, under the name {@code Root}. */
  static Schemas of(String schema) {
    return of(Map.of("Root", JsonValue.parse(schema)));
  }

  /** A set of schemas with what a profile lays over them. */
  static SchemaSet set(Map<String, JsonValue> schemas, Map<String, JsonValue> overlays) {
    Profile profile = Profile.of("made-up", overlays);
    return SchemaSet.of(standard(new TreeMap<>(schemas)), profile, name -> Optional.empty());
  }

  private static Standard standard(SortedMap<String, JsonValue> schemas) {
    Envelope envelope =
        new Envelope(
            RecordType.ofSchema("Page"), "items", List.of(), List.of(), "responses", List.of());
    return new Standard(
        "made-up",
        "1",
        Text.NONE,
        "",
        "",
        "",
        "",
        new RecordTypes(List.of(), envelope),
        Relations.NONE,
        List.of(),
        Map.of(),
        schemas,
        new TreeMap<>(),
        CodeLists.shared(),
        "base",
        null,
        null,
        null,
        List.of());
  }

  /** Whether the fast tier is certain that the value is valid. */
  boolean fastAccepts(String schema, String json) {
    return fast.accepts(compiler.compile(schema), tape(json), 0);
  }

  /** Whether the full validator finds nothing against the value. */
  boolean fullAccepts(String schema, String json) {
    return full.errors(schema, tape(json), 0).isEmpty();
  }

  /** A tape of one value. */
  static Tape tape(String json) {
    byte[] bytes = Bytes.padded(json);
    Tokenizer tokenizer = new Tokenizer();
    int end = tokenizer.read(bytes, 0, bytes.length - Bytes.PADDING, false);
    if (end < 0) {
      throw new IllegalArgumentException("not JSON: " + json);
    }
    return tokenizer.tape();
  }
}
