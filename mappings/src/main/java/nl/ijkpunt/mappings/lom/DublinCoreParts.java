package nl.ijkpunt.mappings.lom;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ijkpunt.mappings.Computation.Computed;
import nl.ijkpunt.mappings.FieldRow;
import nl.ijkpunt.mappings.TableMapping;
import nl.ijkpunt.mappings.Value;
import nl.ijkpunt.standards.codes.CodeLists;
import nl.ijkpunt.standards.lom.LomDraft;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.lom.LomTable;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlRecord;

/** Puts what Dublin Core says in the parts of a record of LOM. */
final class DublinCoreParts implements TableMapping.Target {
  private static final Pattern LICENCE =
      Pattern.compile(
          "https?://creativecommons\\.org/(licenses|publicdomain)/([a-z-]+)/(\\d)\\.(\\d)\\b.*");
  private static final String LICENCES =
      "http://purl.edustandaard.nl/copyrightsandotherrestrictions_nllom_20180530";
  private static final Pattern DAY =
      Pattern.compile("\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01])(?:T.+)?)?)?");

  private final XmlRecord carrier;
  private final LomDraft draft;
  private final LomPaths paths;

  DublinCoreParts(XmlRecord carrier, LomTable table) {
    this.carrier = carrier;
    this.draft = LomDraft.of(carrier, table);
    this.paths = new LomPaths(draft);
  }

  LomRecord record(CodeLists codes) {
    return draft.record(codes);
  }

  /** The first identifier; else what the record was called by those that handed it over. */
  String id() {
    return draft.root().first("general").stream()
        .flatMap(general -> general.all("identifier").stream())
        .map(identifier -> identifier.textOf("entry"))
        .findFirst()
        .orElse(Objects.requireNonNullElse(carrier.subject().key(), ""));
  }

  @Override
  public boolean put(FieldRow row, Value value, Object content) {
    XmlElement from = ((DublinCoreValue) value).element();
    paths.put(row.to(), from, content, value.language());
    return true;
  }

  /** Adds what a row says by default; whether there was something to add. */
  boolean fill(FieldRow row) {
    return switch (row.with()) {
      case "first address" -> fillAddress(row);
      case "licence" -> fillLicence(row);
      default -> {
        paths.put(row.to(), null, row.with(), "");
        yield true;
      }
    };
  }

  private boolean fillAddress(FieldRow row) {
    Optional<LomNode> address =
        draft.root().first("general").stream()
            .flatMap(general -> general.all("identifier").stream())
            .flatMap(identifier -> identifier.first("entry").stream())
            .filter(entry -> entry.text().matches("https?://\\S+"))
            .findFirst();
    address.ifPresent(entry -> paths.put(row.to(), entry.element().orElse(null), entry.text(), ""));
    return address.isPresent();
  }

  private boolean fillLicence(FieldRow row) {
    Optional<Matcher> licence =
        draft.root().first("rights").stream()
            .flatMap(rights -> rights.all("description").stream())
            .flatMap(description -> description.all("string").stream())
            .map(string -> LICENCE.matcher(string.text()))
            .filter(Matcher::matches)
            .findFirst();
    licence.ifPresent(
        found -> paths.put(row.to(), null, Map.of("source", LICENCES, "value", code(found)), ""));
    return licence.isPresent();
  }

  private static String code(Matcher licence) {
    String version = licence.group(3) + licence.group(4);
    return switch (licence.group(2)) {
      case "zero" -> "cc0-" + version;
      case "mark" -> "pdm-" + version;
      default -> "cc-" + licence.group(2) + "-" + version;
    };
  }

  /** An identifier, with the scheme it belongs to where that can be told. */
  static Computed identifier(Value value) {
    String text = value.text();
    if (text.matches("\\d{10}|\\d{9}X|\\d{13}")) {
      return Computed.one(Map.of("catalog", "urn:isbn", "entry", text));
    }
    return text.matches("[A-Za-z][A-Za-z0-9+.-]*:\\S+")
        ? Computed.one(Map.of("catalog", "URI", "entry", text))
        : Computed.one(Map.of("entry", text));
  }

  /** A date; what is none is told as its description. */
  static Computed moment(Value value) {
    boolean day = DAY.matcher(value.text()).matches();
    return Computed.one(Map.of(day ? "dateTime" : "description", value.text()));
  }
}
