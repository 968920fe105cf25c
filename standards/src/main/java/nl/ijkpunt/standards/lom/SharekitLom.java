package nl.ijkpunt.standards.lom;

import java.util.List;
import nl.ijkpunt.standards.codes.CodeLists;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.Tape;

/**
 * Reads an item of SURFsharekit's JSON:API as a record about learning material. Where the item does
 * not name a vocabulary, it is the one that SURFsharekit itself names in its export as LOM.
 */
public final class SharekitLom {
  /** What standard.yaml calls an item. */
  public static final String TYPE = "repoItem";

  private static final JsonPath ATTRIBUTES = JsonPath.of("/attributes");
  private static final JsonPath STATUS = JsonPath.of("/meta/status");
  private static final String LOM = "LOMv1.0";
  private static final String NO_LANGUAGE = "x-none";
  private static final String RIGHTS =
      "http://purl.edustandaard.nl/copyrightsandotherrestrictions_nllom_20180530";
  private static final String MATERIAL =
      "http://purl.edustandaard.nl/vdex_learningresourcetype_lomv1p0_20060628.xml";

  private final SharekitParts parts;
  private final JsonValue item;
  private final JsonValue attributes;

  private SharekitLom(SharekitParts parts, JsonValue item, JsonValue attributes) {
    this.parts = parts;
    this.item = item;
    this.attributes = attributes;
  }

  /** The record that an item stands for. */
  public static LomRecord read(JsonRecord item, LomTable table, CodeLists codes) {
    LomModel model = new LomModel(table, null, item.root());
    int attributes = ATTRIBUTES.find(item.tape(), item.root());
    SharekitLom reading =
        new SharekitLom(
            new SharekitParts(model),
            new JsonValue(item.tape(), item.root()),
            new JsonValue(item.tape(), Math.max(attributes, item.root())));
    reading.identifiers();
    if (attributes >= 0) {
      reading.description();
      reading.technical();
      reading.education();
      reading.rights();
      new SharekitPeople(reading.parts, reading.attributes).read();
      reading.classifications();
      reading.relations();
    }
    return new LomRecord(item, LomBinding.SHAREKIT, model, codes);
  }

  /** Whether an item only says that it is no longer there. */
  public static boolean isDeleted(JsonRecord item) {
    return item.text(STATUS).filter("deleted"::equals).isPresent();
  }

  private void identifiers() {
    item.member("type").ifPresent(type -> parts.model().read(type.at()));
    for (JsonValue id : SharekitParts.all(item, "id")) {
      identifier("general", "UUID", id, "urn:uuid:" + id.text());
      identifier("metaMetadata", "UUID", id, "urn:uuid:" + id.text());
    }
    SharekitParts.all(attributes, "doi").forEach(id -> identifier("general", "DOI", id, id.text()));
    SharekitParts.all(attributes, "handle")
        .forEach(id -> identifier("general", "Handle", id, id.text()));
    SharekitParts.all(attributes, "urn:nbn")
        .forEach(id -> identifier("general", "URN:NBN", id, id.text()));
  }

  private void identifier(String category, String catalog, JsonValue id, String entry) {
    LomNode in = parts.container(category, id);
    LomNode identifier = parts.add(in, "identifier", id, "");
    parts.add(identifier, "catalog", id, catalog);
    parts.add(identifier, "entry", id, entry);
  }

  private void description() {
    List<JsonValue> languages = SharekitParts.all(attributes, "language");
    String language = languages.isEmpty() ? "" : languages.get(0).text();
    strings("title", "title", language);
    for (JsonValue code : languages) {
      parts.add(parts.container("general", code), "language", code, code.text());
    }
    strings("abstract", "description", language);
    strings("keywords", "keyword", NO_LANGUAGE);
    for (JsonValue level : SharekitParts.all(attributes, "aggregationlevel")) {
      parts.term(parts.container("general", level), "aggregationLevel", LOM, level);
    }
  }

  private void strings(String attribute, String name, String language) {
    for (JsonValue text : SharekitParts.all(attributes, attribute)) {
      parts.string(parts.container("general", text), name, text, language);
    }
  }

  private void technical() {
    for (JsonValue format : SharekitParts.all(attributes, "technicalFormat")) {
      parts.once(parts.container("technical", format), "format", format);
    }
    for (JsonValue file : attributes.items("files")) {
      SharekitParts.all(file, "resourceMimeType")
          .forEach(type -> parts.once(parts.container("technical", type), "format", type));
    }
    for (String list : List.of("files", "links")) {
      for (JsonValue place : attributes.items(list)) {
        SharekitParts.all(place, "url")
            .forEach(url -> parts.once(parts.container("technical", url), "location", url));
      }
    }
  }

  private void education() {
    for (JsonValue type : SharekitParts.all(attributes, "typesLearningMaterial")) {
      parts.term(parts.container("educational", type), "learningResourceType", MATERIAL, type);
    }
    for (JsonValue user : SharekitParts.all(attributes, "intendedUser")) {
      parts.term(parts.container("educational", user), "intendedEndUserRole", LOM, user);
    }
    for (JsonValue level : attributes.items("educationalLevels")) {
      term("educational", "context", level);
    }
    attributes.member("typicalAgeRange").stream()
        .flatMap(range -> SharekitParts.all(range, "string").stream())
        .forEach(
            text ->
                parts.string(
                    parts.container("educational", text), "typicalAgeRange", text, NO_LANGUAGE));
  }

  private void rights() {
    attributes.member("cost").ifPresent(cost -> term("rights", "cost", cost));
    for (JsonValue terms : SharekitParts.all(attributes, "termsOfUse")) {
      parts.term(parts.container("rights", terms), "copyrightAndOtherRestrictions", RIGHTS, terms);
    }
  }

  /** A term that names its vocabulary itself. */
  private void term(String category, String name, JsonValue term) {
    List<JsonValue> values = SharekitParts.all(term, "value");
    for (JsonValue value : values) {
      LomNode node = parts.add(parts.container(category, value), name, value, "");
      SharekitParts.all(term, "source")
          .forEach(source -> parts.add(node, "source", source, source.text()));
      parts.add(node, "value", value, value.text());
    }
  }

  private void classifications() {
    for (JsonValue theme : SharekitParts.all(attributes, "themesLearningMaterial")) {
      LomNode path = parts.taxonPath("discipline", theme);
      parts.add(parts.add(path, "taxon", theme, ""), "id", theme, theme.text());
    }
    attributes.member("vocabularies").stream()
        .flatMap(all -> all.members().stream())
        .flatMap(vocabulary -> vocabulary.value().items().stream())
        .forEach(this::idea);
    new SharekitAccess(parts, attributes).read();
  }

  private void idea(JsonValue term) {
    for (JsonValue value : SharekitParts.all(term, "value")) {
      LomNode path = parts.taxonPath("idea", value);
      SharekitParts.all(term, "source")
          .forEach(source -> parts.string(path, "source", source, NO_LANGUAGE));
      parts.string(parts.add(path, "taxon", value, ""), "entry", value, NO_LANGUAGE);
    }
  }

  private void relations() {
    relation("hasParts", "haspart");
    relation("partOf", "ispartof");
  }

  private void relation(String attribute, String kind) {
    for (JsonValue other : SharekitParts.all(attributes, attribute)) {
      LomNode relation = parts.add(parts.model().root(), "relation", other, "");
      parts.term(relation, "kind", LOM, other, kind);
      LomNode resource = parts.add(relation, "resource", other, "");
      LomNode identifier = parts.add(resource, "identifier", other, "");
      parts.add(identifier, "catalog", other, "UUID");
      parts.add(identifier, "entry", other, "urn:uuid:" + other.text());
    }
  }

  /** Whether a value says something. */
  public static boolean says(JsonValue value) {
    int kind = value.tape().kind(value.at());
    return kind != Tape.NULL
        && kind != Tape.OBJECT
        && kind != Tape.ARRAY
        && !value.text().isBlank();
  }
}
