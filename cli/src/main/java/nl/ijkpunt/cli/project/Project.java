package nl.ijkpunt.cli.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.pack.YamlValue;

/**
 * What the project file of a folder says: what a run checks, against what, and how it reports.
 *
 * @param said the values of each setting that stands in it
 */
public record Project(Map<Setting, List<Value>> said) {
  /** What the file is called. */
  public static final String FILE = "ijk.yaml";

  /** One that says nothing. */
  public static final Project NONE = new Project(Map.of());

  public Project {
    said = Map.copyOf(said);
  }

  /**
   * A value, and where it stands.
   *
   * @param line the line in the file, from 1
   */
  public record Value(String text, int line) {
    /** Whether a message speaks of it, as messages do: in quotes. */
    private boolean isIn(String message) {
      return message.contains("'" + text + "'")
          || message.contains("'" + text.replaceFirst("=.*", "") + "'");
    }
  }

  /**
   * The project of a folder; one that says nothing where there is no file.
   *
   * @throws IOException when the file cannot be read
   * @throws IllegalArgumentException when something is wrong with it, with the line and why
   */
  public static Project in(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    return Files.isRegularFile(file) ? parse(Files.readString(file)) : NONE;
  }

  /** The project that a text says. */
  static Project parse(String text) {
    Map<Setting, List<Value>> said = new EnumMap<>(Setting.class);
    YamlValue.read(FILE, text)
        .ifPresent(
            all ->
                all.members()
                    .forEach((name, value) -> said.put(setting(name), values(name, value))));
    return new Project(said);
  }

  private static Setting setting(YamlValue name) {
    return Setting.of(name.text())
        .orElseThrow(
            () ->
                name.wrong(
                    "there is no setting '%s'%s (there are %s)"
                        .formatted(
                            name.text(),
                            meant(name.text(), Setting.words()),
                            String.join(", ", Setting.words()))));
  }

  private static List<Value> values(YamlValue name, YamlValue value) {
    Setting setting = setting(name);
    List<YamlValue> all = value.isList() && setting.isMany() ? value.items() : List.of(value);
    List<Value> values = new ArrayList<>();
    for (YamlValue one : all) {
      if (!one.isText() || one.text().isBlank()) {
        throw one.wrong(
            "%s is %s"
                .formatted(
                    setting.word(), setting.isMany() ? "a text, or a list of texts" : "one text"));
      }
      if (!setting.choices().isEmpty() && !setting.choices().contains(one.text())) {
        throw one.wrong(
            "%s is %s, not '%s'%s"
                .formatted(
                    setting.word(),
                    String.join(" or ", setting.choices()),
                    one.text(),
                    meant(one.text(), setting.choices())));
      }
      values.add(new Value(one.text(), one.line()));
    }
    return List.copyOf(values);
  }

  private static String meant(String written, List<String> known) {
    return Nearest.to(written, known).map(n -> "; did you mean " + n + "?").orElse("");
  }

  /** All values of a setting. */
  public List<String> texts(Setting setting) {
    return said.getOrDefault(setting, List.of()).stream().map(Value::text).toList();
  }

  /** The value of a setting that has one. */
  public Optional<String> text(Setting setting) {
    return texts(setting).stream().findFirst();
  }

  /** This project without what it says of some settings, since somebody else said that. */
  public Project without(Setting... others) {
    Map<Setting, List<Value>> rest = new EnumMap<>(Setting.class);
    rest.putAll(said);
    List.of(others).forEach(rest::remove);
    return new Project(rest);
  }

  /** A message with the line of the value that it speaks of, where it speaks of one of these. */
  public String placed(String message) {
    return said.values().stream()
        .flatMap(List::stream)
        .filter(value -> value.isIn(message))
        .findFirst()
        .map(value -> "%s line %d: %s".formatted(FILE, value.line(), message))
        .orElse(message);
  }
}
