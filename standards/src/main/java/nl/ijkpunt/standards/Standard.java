package nl.ijkpunt.standards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ijkpunt.standards.codes.CodeLists;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.lom.LomTable;
import nl.ijkpunt.standards.rdf.GraphModel;
import nl.ijkpunt.standards.record.Envelope;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.standards.record.RecordTypes;
import nl.ijkpunt.standards.record.Relations;
import nl.ijkpunt.standards.xml.XmlModel;
import org.jspecify.annotations.Nullable;

/**
 * One version of a standard, as its folder of data describes it.
 *
 * @param hash SHA-256 of that folder
 * @param types its record types, and what may stand around records
 * @param relations how its records refer to each other
 * @param openContent properties below which anything may stand
 * @param renamed names that other versions use for a property of this one
 * @param schemas its schemas by name, as they are written
 * @param profiles its profiles by name
 * @param codes its code lists and those that standards share, read when asked for
 * @param usualProfile the name of the profile to use where nobody names one
 * @param lom its elements, where its records are about learning material
 * @param graph its classes and shapes, where its records are graphs
 * @param xml its schemas, where its records are XML and no learning material
 * @param rules rules that only it knows of
 */
public record Standard(
    String name,
    String version,
    Text title,
    String maintainer,
    String status,
    String home,
    String hash,
    RecordTypes types,
    Relations relations,
    List<String> openContent,
    Map<String, Renaming> renamed,
    SortedMap<String, JsonValue> schemas,
    SortedMap<String, Profile> profiles,
    CodeLists codes,
    String usualProfile,
    @Nullable LomTable lom,
    @Nullable GraphModel graph,
    @Nullable XmlModel xml,
    List<Rule> rules) {

  public Standard {
    rules = List.copyOf(rules);
  }

  /** How people name it: {@code ooapi@5.0}. */
  public String id() {
    return name + "@" + version;
  }

  /** The standard that this is another reading of: {@code ooapi@5.0} of ooapi@5.0+official. */
  public String base() {
    return id().replaceFirst("\\+.*", "");
  }

  /** Whether a rule is about how its records are read. */
  public boolean isReadBy(String rule) {
    return (xml != null && rule.startsWith("xml-")) || (graph != null && rule.startsWith("rdf-"));
  }

  /** Whether it asks by itself what rules are about that otherwise need a file of the user. */
  public boolean gives(String rule) {
    return xml != null && !xml.schemas().isEmpty() && rule.startsWith("xsd-");
  }

  /** The profile with this name, or the level of one: {@code profile:level}. */
  public Optional<Profile> profile(String wanted) {
    Profile profile = profiles.get(wanted);
    int colon = wanted.lastIndexOf(':');
    return profile == null && colon > 0
        ? Optional.ofNullable(profiles.get(wanted.substring(0, colon)))
            .flatMap(whole -> whole.level(wanted.substring(colon + 1)))
        : Optional.ofNullable(profile);
  }

  /**
   * A profile that is not on board, from the text of its file; it may extend those that are.
   *
   * @param named what to call it where its file gives no name
   * @throws IllegalArgumentException when that does not describe a profile, with why
   */
  public Profile readProfile(String named, String text) {
    return ProfileFiles.of(profiles).read(named, text);
  }

  /** The record type with this name; else a type for the schema with this name. */
  public Optional<RecordType> type(String wanted) {
    return types
        .named(wanted)
        .or(
            () ->
                schemas.containsKey(wanted)
                    ? Optional.of(RecordType.ofSchema(wanted))
                    : Optional.empty());
  }

  /** This standard with other code lists. */
  public Standard with(CodeLists others) {
    return new Standard(
        name,
        version,
        title,
        maintainer,
        status,
        home,
        hash,
        types,
        relations,
        openContent,
        renamed,
        schemas,
        profiles,
        others,
        usualProfile,
        lom,
        graph,
        xml,
        rules);
  }

  /** A standard from its pack and its code lists. */
  static Standard from(JsonValue pack, CodeLists codes) {
    JsonValue about =
        pack.member("standard")
            .orElseThrow(() -> new IllegalArgumentException("there is no standard.yaml"));
    SortedMap<String, JsonValue> schemas = new TreeMap<>();
    pack.member("schemas")
        .ifPresent(all -> all.members().forEach(m -> schemas.put(m.name(), m.value())));
    SortedMap<String, Profile> profiles = ProfileFiles.of(pack).all();
    return new Standard(
        required(about, "id"),
        required(about, "version"),
        words(about, "title"),
        about.text("maintainer").orElse(""),
        about.text("status").orElse(""),
        about.text("home").orElse(""),
        pack.text("hash").orElse(""),
        types(about),
        Relations.from(about),
        about.texts("openContent"),
        renamed(about),
        schemas,
        profiles,
        codes,
        about.text("usualProfile").orElse("base"),
        LomTable.from(pack).orElse(null),
        GraphModel.from(pack).orElse(null),
        XmlModel.from(pack).orElse(null),
        OwnRules.from(pack));
  }

  static Text words(JsonValue of, String name) {
    Optional<JsonValue> words = of.member(name);
    return words.isEmpty()
        ? Text.NONE
        : words.get().isText()
            ? new Text(words.get().text(), words.get().text())
            : new Text(words.get().text("en").orElse(""), words.get().text("nl").orElse(""));
  }

  static String required(JsonValue of, String name) {
    return of.text(name)
        .orElseThrow(() -> new IllegalArgumentException("standard.yaml has no " + name));
  }

  private static RecordTypes types(JsonValue about) {
    List<RecordType> types = new ArrayList<>();
    for (JsonValue type : about.items("recordTypes")) {
      types.add(type(type));
    }
    JsonValue page = about.member("page").orElse(JsonValue.parse("{}"));
    JsonValue gateway = about.member("gateway").orElse(JsonValue.parse("{}"));
    return new RecordTypes(
        types,
        new Envelope(
            RecordType.ofSchema(page.text("schema").orElse("Page")),
            page.text("items").orElse("items"),
            page.texts("members"),
            gateway.texts("marks"),
            gateway.text("bodies").orElse("responses"),
            about.texts("around")),
        Relations.from(about).all());
  }

  private static RecordType.Discriminator discriminator(JsonValue of) {
    List<String> values = of.texts("values");
    return new RecordType.Discriminator(
        required(of, "property"), values.isEmpty() ? List.of(required(of, "value")) : values);
  }

  private static RecordType type(JsonValue type) {
    String name = required(type, "name");
    return new RecordType(
        name,
        type.text("schema").orElse(name),
        type.text("id").map(JsonPath::of).orElse(null),
        type.member("discriminator").map(Standard::discriminator).orElse(null),
        type.texts("marks"),
        type.texts("collections"),
        type.text("key").map(JsonPath::of).orElse(null),
        type.member("fallback").map(JsonValue::isTrue).orElse(false),
        type.member("personal").map(JsonValue::isTrue).orElse(false));
  }

  private static Map<String, Renaming> renamed(JsonValue about) {
    Map<String, Renaming> renamed = new LinkedHashMap<>();
    for (JsonValue entry : about.items("renamed")) {
      renamed.put(
          required(entry, "name"), new Renaming(required(entry, "is"), required(entry, "in")));
    }
    return renamed;
  }

  /**
   * What another version calls a property.
   *
   * @param property the name in this version
   * @param version the version that uses the other name
   */
  public record Renaming(String property, String version) {}
}
