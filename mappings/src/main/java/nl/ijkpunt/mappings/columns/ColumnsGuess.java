package nl.ijkpunt.mappings.columns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.mappings.columns.SchemaPaths.Shape;
import nl.ijkpunt.standards.finding.Nearest;

/** Guesses what the columns of a table are from their headers and some of their cells. */
public final class ColumnsGuess {
  private static final int DEEPEST = 2;

  /** Words that exports use for members, in lower case without signs; the first that is there. */
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("naam", "name"),
          Map.entry("titel", "name"),
          Map.entry("omschrijving", "description"),
          Map.entry("beschrijving", "description"),
          Map.entry("afkorting", "abbreviation"),
          Map.entry("code", "primaryCode"),
          Map.entry("niveau", "level"),
          Map.entry("startdatum", "startDate|firstStartDate|validFrom"),
          Map.entry("begindatum", "startDate|firstStartDate|validFrom"),
          Map.entry("einddatum", "endDate|validTo"),
          Map.entry("cursusid", "courseId"),
          Map.entry("opleidingid", "programId"),
          Map.entry("persoonid", "personId"),
          Map.entry("studielast", "studyLoad/value"),
          Map.entry("ects", "studyLoad/value"),
          Map.entry("voertaal", "teachingLanguage"),
          Map.entry("taal", "teachingLanguage"),
          Map.entry("plaats", "addresses/0/city"),
          Map.entry("postcode", "addresses/0/postalCode"),
          Map.entry("straat", "addresses/0/street"),
          Map.entry("achternaam", "surname"),
          Map.entry("voornaam", "givenName"),
          Map.entry("email", "mail"),
          Map.entry("website", "link"));

  private final SchemaPaths target;
  private final String type;
  private final Map<String, String> paths = new LinkedHashMap<>();

  /**
   * For tables of one type of record.
   *
   * @param type its name, as in {@code Course}
   */
  public ColumnsGuess(SchemaPaths target, String type) {
    this.target = target;
    this.type = type;
    gather(target.root(), "", 0);
  }

  /**
   * What a column was taken for.
   *
   * @param path where it goes; empty where nothing is like it
   * @param type what its cells are to be
   * @param settings what else the columns file says of it, by name
   * @param ground why it was taken for that
   */
  public record Guess(
      String header, String path, ColumnType type, Map<String, String> settings, Ground ground) {}

  /** Why a column was taken for something. */
  public enum Ground {
    NAME,
    KNOWN_WORD,
    LIKE_A_NAME,
    NOTHING
  }

  private void gather(Shape shape, String within, int depth) {
    for (String member : shape.members()) {
      String path = within.isEmpty() ? member : within + "/" + member;
      paths.putIfAbsent(plain(path), path);
      Optional<Shape> next = shape.step(member);
      if (depth < DEEPEST && next.isPresent() && type(next.get()) == ColumnType.JSON) {
        boolean list = next.get().isList();
        Optional<Shape> inner = list ? next.get().step("0") : next;
        inner.ifPresent(found -> gather(found, list ? path + "/0" : path, depth + 1));
      }
    }
  }

  private static String plain(String name) {
    return name.replace("/0", "").replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }

  /**
   * Guesses each column; no two of them go to the same place.
   *
   * @param sample some cells of each column
   */
  public List<Guess> all(List<String> headers, List<List<String>> sample) {
    List<Guess> guesses = new ArrayList<>();
    Set<String> taken = new LinkedHashSet<>();
    for (int i = 0; i < headers.size(); i++) {
      Guess guess = guess(headers.get(i), sample.get(i));
      boolean free =
          guess.type() == ColumnType.LANGUAGE_TYPED
              ? taken.add(guess.path() + " " + guess.settings().get("language"))
              : taken.add(guess.path());
      guesses.add(free || guess.path().isEmpty() ? guess : nothing(guess.header()));
    }
    return guesses;
  }

  private static Guess nothing(String header) {
    return new Guess(header, "", ColumnType.TEXT, Map.of(), Ground.NOTHING);
  }

  private Guess guess(String header, List<String> cells) {
    String bare = plain(header.replaceFirst("(?i)[ _(.-]+(nl|en)(-[A-Z]{2})?\\)?$", ""));
    for (String name : List.of(plain(header), bare, plain(type) + bare)) {
      String path = paths.get(name);
      if (path != null) {
        return guess(header, path, cells, Ground.NAME);
      }
    }
    for (String word : KNOWN.getOrDefault(bare, "").split("[|]", -1)) {
      if (!word.isEmpty() && target.at(TargetPath.of(word)).isPresent()) {
        return guess(header, word, cells, Ground.KNOWN_WORD);
      }
    }
    return bare.length() < 4
        ? nothing(header)
        : Nearest.to(bare, paths.keySet())
            .map(near -> guess(header, paths.getOrDefault(near, ""), cells, Ground.LIKE_A_NAME))
            .orElseGet(() -> nothing(header));
  }

  private Guess guess(String header, String path, List<String> cells, Ground ground) {
    ColumnType guessed =
        target.at(TargetPath.of(path)).map(ColumnsGuess::type).orElse(ColumnType.TEXT);
    Map<String, String> settings = new LinkedHashMap<>();
    switch (guessed) {
      case LANGUAGE_TYPED ->
          settings.put("language", header.matches("(?i).*[ _(.-]en\\b.*") ? "en-GB" : "nl-NL");
      case IDENTIFIER -> settings.put("codeType", "identifier");
      case NUMBER -> {
        if (cells.stream().anyMatch(cell -> cell.matches("-?\\d+,\\d+"))) {
          settings.put("decimal", ",");
        }
      }
      case DATE -> format(cells).ifPresent(format -> settings.put("format", format));
      case LIST -> separator(cells).ifPresent(found -> settings.put("separator", found));
      default -> {}
    }
    return new Guess(header, path, guessed, settings, ground);
  }

  private static Optional<String> format(List<String> cells) {
    return List.of("-", "/", ".").stream()
        .filter(
            sign ->
                cells.stream()
                    .anyMatch(
                        cell -> cell.matches("\\d{1,2}\\" + sign + "\\d{1,2}\\" + sign + "\\d{4}")))
        .map(sign -> "d" + sign + "M" + sign + "yyyy")
        .findFirst();
  }

  private static Optional<String> separator(List<String> cells) {
    return List.of(";", "|").stream()
        .filter(sign -> cells.stream().anyMatch(cell -> cell.contains(sign)))
        .findFirst();
  }

  /** What cells are to be, by what may stand there. */
  private static ColumnType type(Shape shape) {
    Optional<Shape> item = shape.isList() ? shape.step("0") : Optional.empty();
    if (item.isPresent()) {
      Set<String> members = item.get().members();
      return members.contains("language") && members.contains("value")
          ? ColumnType.LANGUAGE_TYPED
          : item.get().isObject() ? ColumnType.JSON : ColumnType.LIST;
    }
    if (shape.members().contains("codeType") && shape.members().contains("code")) {
      return ColumnType.IDENTIFIER;
    }
    if (shape.isObject() && !shape.is("string")) {
      return ColumnType.JSON;
    }
    if (shape.is("boolean")) {
      return ColumnType.BOOLEAN;
    }
    if (shape.is("integer") || shape.is("number")) {
      return shape.is("number") ? ColumnType.NUMBER : ColumnType.INTEGER;
    }
    return switch (shape.format()) {
      case "date" -> ColumnType.DATE;
      case "date-time" -> ColumnType.DATE_TIME;
      default -> ColumnType.TEXT;
    };
  }

  /** What every record must have and no column goes to. */
  public List<String> missing(List<Guess> guesses) {
    return target.root().required().stream()
        .filter(
            member ->
                guesses.stream()
                    .noneMatch(
                        guess ->
                            guess.path().equals(member) || guess.path().startsWith(member + "/")))
        .sorted()
        .toList();
  }
}
