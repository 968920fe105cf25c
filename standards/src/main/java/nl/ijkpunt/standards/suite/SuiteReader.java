package nl.ijkpunt.standards.suite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.finding.Verdict;
import nl.ijkpunt.standards.pack.YamlFile;
import nl.ijkpunt.standards.record.JsonValue;
import org.jspecify.annotations.Nullable;

/** Reads a suite from its {@code suite.yaml}, and names all that is wrong with it. */
final class SuiteReader {
  static final String FILE = "suite.yaml";
  private static final String FORM = "1.0";
  private static final Set<String> OF_SUITE =
      Set.of("suiteVersion", "id", "version", "title", "standard", "profile", "pages", "cases");
  private static final Set<String> OF_CASE =
      Set.of(
          "id",
          "kind",
          "title",
          "requirements",
          "input",
          "file",
          "type",
          "profile",
          "only",
          "expect",
          "skip",
          "known");
  private static final Set<String> OF_EXCHANGE =
      Set.of("id", "kind", "title", "requirements", "request", "rules", "skip");
  private static final Set<String> OF_REQUEST =
      Set.of("method", "of", "each", "id", "query", "headers", "body");

  /** The other files of the suite. */
  interface Folder {
    byte[] read(String name) throws IOException;
  }

  private final Folder folder;
  private final List<String> problems = new ArrayList<>();

  private SuiteReader(Folder folder) {
    this.folder = folder;
  }

  /**
   * Reads a suite.
   *
   * @throws IllegalArgumentException when it is not one, with all that is wrong
   */
  static Suite read(Folder folder) throws IOException {
    SuiteReader reader = new SuiteReader(folder);
    JsonValue all = YamlFile.readJson(FILE, new String(folder.read(FILE), UTF_8));
    Suite suite = reader.suite(all);
    if (!reader.problems.isEmpty()) {
      throw new IllegalArgumentException(
          String.join(System.lineSeparator() + "  ", reader.problems));
    }
    return suite;
  }

  private Suite suite(JsonValue all) throws IOException {
    if (!all.isObject()) {
      throw new IllegalArgumentException(FILE + " is no list of names");
    }
    only(all, OF_SUITE, FILE);
    if (!all.text("suiteVersion").equals(Optional.of(FORM))) {
      problems.add(FILE + ": suiteVersion is not \"" + FORM + "\"");
    }
    List<TestCase> cases = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    for (JsonValue one : all.items("cases")) {
      TestCase read = testCase(one, "case " + one.text("id").orElse("" + (cases.size() + 1)));
      if (!ids.add(read.id())) {
        problems.add("two cases are called '" + read.id() + "'");
      }
      cases.add(read);
    }
    return new Suite(
        text(all, "id", FILE),
        text(all, "version", FILE),
        words(all, "title", FILE),
        text(all, "standard", FILE),
        text(all, "profile", FILE),
        all.member("pages").map(JsonValue::isTrue).orElse(false),
        cases);
  }

  private TestCase testCase(JsonValue one, String where) throws IOException {
    String kind = one.text("kind").orElse("data");
    if (kind.equals("exchange")) {
      return exchangeCase(one, where);
    }
    if (!kind.equals("data")) {
      problems.add(
          "%s: kind is '%s', and this ijk knows only data and exchange".formatted(where, kind));
    }
    return dataCase(one, where);
  }

  private ExchangeCase exchangeCase(JsonValue one, String where) {
    only(one, OF_EXCHANGE, where);
    if (one.texts("rules").isEmpty()) {
      problems.add(where + ": does not say which rules it is about");
    }
    return new ExchangeCase(
        text(one, "id", where),
        words(one, "title", where),
        one.texts("requirements"),
        request(one, where),
        one.texts("rules"),
        skip(one, where));
  }

  private ExchangeCase.Request request(JsonValue one, String where) {
    JsonValue request = one.member("request").orElseGet(() -> JsonValue.parse("{}"));
    only(request, OF_REQUEST, where + ": request");
    ExchangeCase.Request read =
        new ExchangeCase.Request(
            request.text("method").orElse("GET"),
            request.texts("of"),
            request.member("each").map(JsonValue::isTrue).orElse(false),
            request.text("id").orElse(""),
            texts(request, "query"),
            texts(request, "headers"),
            request.text("body").orElse(""));
    RequestLimits.broken(read).forEach(broken -> problems.add(where + ": " + broken));
    return read;
  }

  private static Map<String, String> texts(JsonValue of, String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    of.member(name)
        .ifPresent(all -> all.members().forEach(m -> texts.put(m.name(), m.value().text())));
    return texts;
  }

  private Optional<Skip> skip(JsonValue one, String where) {
    return one.member("skip")
        .map(skip -> new Skip(words(skip, "reason", where), skip.text("unless")));
  }

  private DataCase dataCase(JsonValue one, String where) throws IOException {
    only(one, OF_CASE, where);
    return new DataCase(
        text(one, "id", where),
        words(one, "title", where),
        one.texts("requirements"),
        input(one, where),
        one.text("profile").orElse(null),
        one.texts("only"),
        expected(one, where),
        skip(one, where),
        one.member("known").map(known -> known(known, where)));
  }

  private DataCase.Input input(JsonValue one, String where) throws IOException {
    Optional<String> file = one.text("file");
    Optional<String> inline = one.text("input");
    if (file.isPresent() == inline.isPresent()) {
      problems.add(where + ": has either input or file");
    }
    String type = one.text("type").orElse(null);
    if (file.isPresent() && (file.get().contains("..") || file.get().startsWith("/"))) {
      problems.add("%s: file '%s' is not in the folder of the suite".formatted(where, file.get()));
      return new DataCase.Input(file.get(), new byte[0], type);
    }
    return file.isPresent()
        ? new DataCase.Input(file.get(), read(file.get(), where), type)
        : inline(inline.orElse(""), type);
  }

  private static DataCase.Input inline(String text, @Nullable String type) {
    String name = text.stripLeading().startsWith("<") ? "input.xml" : "input.json";
    return new DataCase.Input(name, text.getBytes(UTF_8), type);
  }

  private byte[] read(String file, String where) throws IOException {
    try {
      return folder.read(file);
    } catch (IOException e) {
      problems.add("%s: there is no file %s in the suite".formatted(where, file));
      return new byte[0];
    }
  }

  private DataCase.Expected expected(JsonValue one, String where) {
    Optional<JsonValue> expect = one.member("expect");
    if (expect.isEmpty()) {
      problems.add(where + ": does not say what to expect");
      return new DataCase.Expected(null, List.of());
    }
    List<DataCase.Place> places = new ArrayList<>();
    for (JsonValue finding : expect.get().items("findings")) {
      places.add(new DataCase.Place(text(finding, "rule", where), finding.text("at").orElse("")));
    }
    return new DataCase.Expected(verdict(expect.get(), where), places);
  }

  private @Nullable Verdict verdict(JsonValue expect, String where) {
    String word = expect.text("verdict").orElse(null);
    if (word == null) {
      return null;
    }
    for (Verdict verdict : Verdict.values()) {
      if (verdict.word().equals(word)) {
        return verdict;
      }
    }
    problems.add("%s: verdict '%s' is none of pass, fail, inconclusive".formatted(where, word));
    return null;
  }

  private KnownFailure known(JsonValue known, String where) {
    try {
      return new KnownFailure(
          words(known, "reason", where), LocalDate.parse(text(known, "until", where)));
    } catch (DateTimeParseException e) {
      problems.add(where + ": known needs until: a day, as \"2027-06-30\"");
      return new KnownFailure(Text.NONE, LocalDate.MIN);
    }
  }

  private void only(JsonValue of, Set<String> names, String where) {
    for (JsonValue.Member member : of.members()) {
      if (!names.contains(member.name())) {
        problems.add(
            "%s: '%s' is none of %s".formatted(where, member.name(), new TreeSet<>(names)));
      }
    }
  }

  private String text(JsonValue of, String name, String where) {
    String text = of.text(name).orElse("");
    if (text.isBlank()) {
      problems.add("%s: there is no %s".formatted(where, name));
    }
    return text;
  }

  private Text words(JsonValue of, String name, String where) {
    Optional<JsonValue> words = of.member(name);
    String en = words.flatMap(w -> w.text("en")).orElse("");
    String nl = words.flatMap(w -> w.text("nl")).orElse("");
    if (en.isBlank() || nl.isBlank()) {
      problems.add("%s: %s lacks en or nl".formatted(where, name));
    }
    return new Text(en, nl);
  }
}
