package nl.ijkpunt.standards.openapi;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.imports.Defect;
import nl.ijkpunt.standards.imports.DefectKind;
import nl.ijkpunt.standards.pack.Placed;
import nl.ijkpunt.standards.pack.PlacedDocument;
import org.jspecify.annotations.Nullable;

/** Reads a specification: an OpenAPI document with what it refers to, or a folder of schemas. */
public final class SpecificationReader {
  private static final Set<String> MARKS =
      Set.of(
          "type",
          "properties",
          "allOf",
          "oneOf",
          "anyOf",
          "enum",
          "$ref",
          "items",
          "const",
          "required",
          "x-ooapi-extensible-enum");

  private static final Set<String> OTHER =
      Set.of(
          "openapi", "swagger", "paths", "get", "post", "put", "patch", "delete", "overlay", "in");

  private final List<Defect> defects = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final SchemaNames names = new SchemaNames();
  private final Map<String, Object> schemas = new TreeMap<>();
  private final Map<String, Dialect> dialects = new HashMap<>();
  private final Specification specification;
  private Dialect usual = Dialect.NEWER;

  private SpecificationReader(Path folder) {
    Documents documents = new Documents(folder, defects::add);
    this.specification =
        new Specification(
            documents, new References(documents, defects::add), names, claims, defects::add);
  }

  /**
   * Reads a file with what it refers to below its folder and the consumers that stand beside it, a
   * folder, or a zip.
   *
   * @throws IllegalArgumentException when there is no specification, with why
   */
  public static Imported read(Path place) throws IOException {
    return read(place, null);
  }

  /**
   * Reads a specification of which the document with the operations is named.
   *
   * @param main its path in the folder or zip; null to find it
   * @throws IllegalArgumentException when there is no specification, with why
   */
  public static Imported read(Path place, @Nullable String main) throws IOException {
    if (Files.isDirectory(place)) {
      return new SpecificationReader(place).inFolder(place, main);
    }
    if (!Files.exists(place)) {
      throw new NoSuchFileException(place.toString());
    }
    if (place.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      try (FileSystem zip = FileSystems.newFileSystem(place)) {
        return new SpecificationReader(zip.getPath("/")).inFolder(place, main);
      } catch (ProviderNotFoundException e) {
        throw new IllegalArgumentException(place + " is no zip", e);
      }
    }
    Path folder = Objects.requireNonNull(place.toAbsolutePath().getParent());
    SpecificationReader reader = new SpecificationReader(folder);
    String name = String.valueOf(place.getFileName());
    PlacedDocument document =
        reader
            .specification
            .documents()
            .find(name)
            .orElseThrow(() -> new IllegalArgumentException(reader.unread(place)));
    boolean openApi = document.root().member("openapi").isPresent();
    List<PlacedDocument> all = new ArrayList<>(List.of(document));
    if (openApi) {
      all.addAll(reader.below("consumers/"));
    }
    return reader.imported(openApi ? document : null, all);
  }

  private String unread(Path place) {
    return defects.isEmpty()
        ? place + " is not there"
        : defects.get(0).arguments().getOrDefault("why", place + " cannot be read");
  }

  private Imported inFolder(Path place, @Nullable String named) throws IOException {
    List<PlacedDocument> all = below("");
    MainDocument main = MainDocument.of(all, place, named);
    main.tell(defects::add);
    return imported(main.document(), all.stream().filter(main::isBeside).toList());
  }

  /** The documents that lie below a folder, by the beginning of their names. */
  private List<PlacedDocument> below(String beginning) throws IOException {
    List<PlacedDocument> all = new ArrayList<>();
    for (String name : specification.documents().names()) {
      if (name.startsWith(beginning)) {
        specification.documents().find(name).ifPresent(all::add);
      }
    }
    return all;
  }

  private Imported imported(@Nullable PlacedDocument main, List<PlacedDocument> all) {
    if (main != null) {
      usual = Dialect.ofOpenApi(main.root());
      components(main.root());
    }
    all.stream().filter(document -> isSchema(document, main)).forEach(this::file);
    if (main == null && all.stream().noneMatch(document -> isSchema(document, null))) {
      throw new IllegalArgumentException("there is no OpenAPI document and no JSON Schema in it");
    }
    PathConversion paths = new PathConversion(specification, usual);
    Map<String, @Nullable Object> operations = main == null ? null : paths.convert(main.root());
    // Schemas may refer to others, which are converted in their turn.
    for (String name = names.next(); name != null; name = names.next()) {
      Placed place = names.place(name);
      Dialect dialect = dialects.getOrDefault(place.document().name(), usual);
      schemas.put(name, new SchemaConversion(specification, name, place, dialect).convert());
    }
    new Circles(schemas, this::circle).breakAll();
    lookAtNames(paths.inline());
    words();
    return new Imported(
        new TreeMap<>(schemas),
        paths.inline(),
        operations,
        main == null ? Map.of() : info(main.root()),
        sources(),
        claims,
        defects.stream().distinct().toList());
  }

  private List<String> sources() {
    return specification.documents().read().stream().map(PlacedDocument::name).toList();
  }

  private static Map<String, String> info(Placed top) {
    Map<String, String> info = new LinkedHashMap<>();
    for (String name : List.of("title", "version", "description")) {
      top.member("info").flatMap(i -> i.text(name)).ifPresent(text -> info.put(name, text));
    }
    info.put("openapi", top.member("openapi").map(Placed::text).orElse(""));
    return info;
  }

  /** Components that only refer to another place keep their own name too. */
  private void components(Placed top) {
    Optional<Placed> all =
        top.member("components").flatMap(components -> components.member("schemas"));
    for (Placed.Member component : all.map(Placed::members).orElse(List.of())) {
      if (component.name().equals("$ref") && component.value().isText()) {
        defects.add(Defect.at(component.value(), DefectKind.REF_STRAY));
        continue;
      }
      specification
          .references()
          .end(component.value(), usual.siblings())
          .ifPresent(
              end -> {
                String name = names.give(component.name(), end);
                if (!name.equals(component.name()) && names.take(component.name())) {
                  schemas.put(
                      component.name(), new LinkedHashMap<>(Map.of("$ref", name + ".json")));
                }
              });
    }
  }

  private static boolean isSchema(PlacedDocument document, @Nullable PlacedDocument main) {
    Placed top = document.root();
    boolean marked =
        top.members().stream().map(Placed.Member::name).anyMatch(MARKS::contains)
            || top.text("$schema").isPresent();
    boolean other = top.members().stream().map(Placed.Member::name).anyMatch(OTHER::contains);
    // Beside operations lie examples and texts as well; only these folders hold schemas.
    boolean placed =
        main == null || document.name().matches("(.*/)?(schemas|consumers|enumerations)/.*");
    return marked && !other && placed;
  }

  private void file(PlacedDocument document) {
    if (document.root().text("$schema").isPresent()) {
      dialects.put(document.name(), Dialect.ofSchema(document.root()));
    }
    names.give(SchemaNames.ofFile(document.name()), document.root());
  }

  private void circle(String schema, String within) {
    Placed top = names.place(schema);
    Placed at = top.document().at(top.pointer() + within + "/$ref").orElse(top);
    defects.add(Defect.at(at, DefectKind.REF_CIRCLE, "ref", at.isText() ? at.text() : schema));
  }

  private void lookAtNames(Map<String, Object> inline) {
    Map<String, Object> all = new TreeMap<>(schemas);
    all.putAll(inline);
    Set<String> told = new TreeSet<>();
    new RequiredNames(
            all,
            (missing, known) -> {
              if (schemas.containsKey(missing.schema())
                  && told.add(missing.toString())
                  && !(schemas.get(missing.schema()) instanceof Map<?, ?> map
                      && map.size() == 1
                      && map.containsKey("$ref"))) {
                tell(missing, known);
              }
            })
        .look();
  }

  private void tell(RequiredNames.Missing missing, Set<String> known) {
    Placed top = names.place(missing.schema());
    Placed at = top.document().at(top.pointer() + missing.within() + "/required").orElse(top);
    defects.add(
        Nearest.to(missing.name(), known)
            .map(
                meant ->
                    Defect.at(
                        at, DefectKind.REQUIRED_UNKNOWN, "name", missing.name(), "meant", meant))
            .orElseGet(() -> Defect.at(at, DefectKind.REQUIRED_UNKNOWN, "name", missing.name())));
  }

  /** Unquoted words that readers of YAML 1.1 take for booleans, where they are values of data. */
  private void words() {
    for (PlacedDocument document : specification.documents().read()) {
      for (String pointer : document.words()) {
        if (pointer.matches(
            ".*/(enum|x-ooapi-extensible-enum|examples)/[0-9]+|.*/(const|default|example)")) {
          document
              .at(pointer)
              .ifPresent(
                  word ->
                      defects.add(Defect.at(word, DefectKind.WORD_UNQUOTED, "value", word.text())));
        }
      }
    }
  }
}
