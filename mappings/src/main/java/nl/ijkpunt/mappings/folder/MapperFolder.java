package nl.ijkpunt.mappings.folder;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.pack.YamlFile;
import nl.ijkpunt.standards.record.JsonValue;

/** Reads mappers that are a folder with a {@code mapper.yaml}. */
public final class MapperFolder {
  /** The file that describes a mapper. */
  public static final String FILE = "mapper.yaml";

  private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
  private static final Set<String> SETTINGS =
      Set.of("name", "title", "kind", "from", "type", "root", "to");

  private MapperFolder() {}

  /** The kinds of mapper that there are. */
  public static List<MapperKind> kinds() {
    return ServiceLoader.load(MapperKind.class).stream().map(ServiceLoader.Provider::get).toList();
  }

  /** Makes a mapper ready, from its folder or its {@code mapper.yaml}. */
  public static Mapper open(Path given) throws UnusableMapper, IOException {
    MapperFile file = read(given);
    return kind(file.kind()).open(file);
  }

  /** The kind with this name. */
  public static MapperKind kind(String name) throws UnusableMapper {
    List<MapperKind> kinds = kinds();
    Optional<MapperKind> found =
        kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    if (found.isPresent()) {
      return found.get();
    }
    String known = kinds.stream().map(MapperKind::name).sorted().collect(joining(", "));
    throw new UnusableMapper("there is no kind '%s'; there are: %s".formatted(name, known));
  }

  /** What a {@code mapper.yaml} says. */
  public static MapperFile read(Path given) throws UnusableMapper, IOException {
    Path yaml = Files.isDirectory(given) ? given.resolve(FILE) : given;
    if (!Files.isRegularFile(yaml)) {
      throw new UnusableMapper("there is no " + yaml);
    }
    JsonValue settings;
    try {
      settings = YamlFile.readJson(FILE, Files.readString(yaml));
    } catch (IllegalArgumentException e) {
      throw new UnusableMapper(String.valueOf(e.getMessage()));
    }
    requireKnown(settings);
    String name = required(settings, "name");
    if (!name.matches(NAME)) {
      throw new UnusableMapper(
          "name: '%s' must be of lower case letters, digits and hyphens".formatted(name));
    }
    Path folder = Optional.ofNullable(yaml.toAbsolutePath().getParent()).orElse(yaml);
    return new MapperFile(
        folder,
        name,
        required(settings, "kind"),
        title(settings, name),
        claim(settings),
        Form.of(required(settings, "from")),
        Form.of(required(settings, "to")),
        settings);
  }

  private static void requireKnown(JsonValue settings) throws UnusableMapper {
    Set<String> known = new TreeSet<>(SETTINGS);
    known.addAll(kind(required(settings, "kind")).settings());
    Set<String> seen = new HashSet<>();
    for (JsonValue.Member member : settings.members()) {
      if (!known.contains(member.name()) || !seen.add(member.name())) {
        String near =
            Nearest.to(member.name(), known).map(n -> "; did you mean " + n + "?").orElse("");
        throw new UnusableMapper(
            "%s: there is no '%s'%s It knows: %s"
                .formatted(FILE, member.name(), near, String.join(", ", known)));
      }
    }
  }

  private static String required(JsonValue settings, String name) throws UnusableMapper {
    return settings
        .text(name)
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> new UnusableMapper("%s: '%s' is missing".formatted(FILE, name)));
  }

  private static Text title(JsonValue settings, String name) {
    Optional<JsonValue> title = settings.member("title");
    return title
        .filter(JsonValue::isObject)
        .map(words -> new Text(words.text("en").orElse(name), words.text("nl").orElse(name)))
        .orElseGet(
            () -> {
              String words = title.map(JsonValue::text).orElse(name);
              return new Text(words, words);
            });
  }

  private static Claim claim(JsonValue settings) throws UnusableMapper {
    Optional<JsonValue> type = settings.member("type");
    Optional<JsonValue> root = settings.member("root");
    Set<String> named = kind(required(settings, "kind")).types(settings);
    if (!named.isEmpty() && type.isEmpty() && root.isEmpty()) {
      return new Claim(named, "", "");
    }
    if (!named.isEmpty()) {
      throw new UnusableMapper(
          FILE + ": the records it is for stand there already; leave 'type' and 'root' out");
    }
    if (type.isPresent() == root.isPresent()) {
      throw new UnusableMapper(
          FILE
              + ": say which records it is for: by 'type' (records in JSON: Course), or by 'root'"
              + " (records in XML: {name: …, namespace: …})");
    }
    if (root.isPresent()) {
      JsonValue given = root.get();
      String name = given.isText() ? given.text() : required(given, "name");
      return new Claim(Set.of(), name, given.text("namespace").orElse(""));
    }
    JsonValue types = type.get();
    return new Claim(types.isArray() ? Set.copyOf(types.texts()) : Set.of(types.text()), "", "");
  }
}
