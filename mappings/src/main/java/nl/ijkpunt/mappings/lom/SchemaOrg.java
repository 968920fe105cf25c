package nl.ijkpunt.mappings.lom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.mappings.Computation.Computed;
import nl.ijkpunt.mappings.Value;
import nl.ijkpunt.standards.finding.Text;

/** How things are said in the words of schema.org. */
final class SchemaOrg {
  static final List<String> TYPES = List.of("schema:CreativeWork", "schema:LearningResource");
  static final Map<String, String> CONTEXT = context();

  private static final Text NEITHER =
      new Text("it says neither yes nor no", "er staat geen yes en geen no");

  private SchemaOrg() {}

  private static Map<String, String> context() {
    Map<String, String> context = new LinkedHashMap<>();
    context.put("dcterms", "http://purl.org/dc/terms/");
    context.put("lom", "http://ltsc.ieee.org/xsd/LOM#");
    context.put("schema", "https://schema.org/");
    return context;
  }

  /** What costs something is not free. */
  static Computed free(Value cost) {
    return switch (cost.text()) {
      case "no" -> Computed.one(true);
      case "yes" -> Computed.one(false);
      default -> Computed.failed(NEITHER);
    };
  }

  static Computed audience(Value role) {
    return object("schema:Audience", "schema:audienceType", role.text());
  }

  /** A term, with the vocabulary near it. */
  static Computed term(Value code) {
    return coded(code, "schema:DefinedTerm", "schema:termCode", "schema:inDefinedTermSet");
  }

  /** A subject, with the vocabulary near it. */
  static Computed alignment(Value code) {
    return coded(
        code, "schema:AlignmentObject", "schema:targetName", "schema:educationalFramework");
  }

  private static Computed coded(Value code, String type, String term, String set) {
    Map<String, Object> object = new LinkedHashMap<>();
    String source = code.near("source");
    if (source.startsWith("http") && code.text().matches("[A-Za-z0-9._~-]+")) {
      boolean concept = source.contains("begrippenkader");
      object.put("@id", source + (concept ? "/" : "#") + code.text());
    }
    object.put("@type", type);
    object.put(term, code.text());
    if (!source.isEmpty()) {
      object.put(set, source);
    }
    return Computed.one(object);
  }

  /** Another form of the material, of which a description near it says the format. */
  static Computed encoding(Value identifier) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("@type", "schema:MediaObject");
    object.put("schema:contentUrl", identifier.text());
    String format = identifier.near("description");
    if (!format.isEmpty()) {
      object.put("schema:encodingFormat", format);
    }
    return Computed.one(object);
  }

  private static Computed object(String type, String member, String text) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("@type", type);
    object.put(member, text);
    return Computed.one(object);
  }
}
