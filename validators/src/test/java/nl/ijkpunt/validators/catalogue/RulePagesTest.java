package nl.ijkpunt.validators.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.finding.Needs;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.OnBoard;
import nl.ijkpunt.validators.RunPlan;
import nl.ijkpunt.validators.catalogue.RulePage.Example;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every rule page is a test: its examples must give the findings that stand under them. */
final class RulePagesTest {
  private static final Path IDS = Path.of("src/test/resources/rule-ids.txt");
  private static final Map<String, Standard> VERSIONS =
      Standards.ids().stream()
          .filter(id -> id.startsWith("ooapi@"))
          .collect(Collectors.toMap(id -> id, id -> Standards.find(id).orElseThrow()));

  private static final Pattern HEADING = Pattern.compile("(?m)^## Example: ");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+\\}|\\[\\[|\\]\\]");
  private static final Pattern NO_BAD_EXAMPLE = Pattern.compile("<!-- no bad example: \\S.*? -->");

  @TempDir private static Path temporary = Path.of("");

  private static final Pattern NO_EXAMPLE = Pattern.compile("<!-- no example: \\S.*? -->");

  @TestFactory
  Stream<DynamicNode> anExampleGivesTheFindingsOnItsPage() {
    return rules()
        .map(
            rule ->
                dynamicContainer(
                    rule.id(), Catalogue.page(rule).examples().stream().map(e -> test(rule, e))));
  }

  private static DynamicNode test(Rule rule, Example example) {
    return dynamicTest(
        example.title(),
        () -> assertThat(findings(rule, example)).containsExactlyElementsOf(example.findings()));
  }

  private static List<String> findings(Rule rule, Example example) throws IOException {
    if (rule.needs() == Needs.DOCUMENT) {
      return DocumentExamples.findings(rule, example, temporary);
    }
    if (rule.needs() == Needs.EXCHANGE) {
      return ExchangeExamples.findings(rule, OnBoard.plan(rule, null), example);
    }
    Standard usual = usual(rule, example);
    RecordType type = example.type().isEmpty() ? null : usual.type(example.type()).orElseThrow();
    RunPlan plan =
        usual.equals(OnBoard.OOAPI) ? OnBoard.plan(rule, type) : OnBoard.plan(usual, rule, type);
    return findings(plan, example);
  }

  private static List<String> findings(RunPlan plan, Example example) {
    Report report = OnBoard.report(plan, source(example));
    assertThat(report.notifications()).isEmpty();
    return report.findings().stream().map(OnBoard::written).toList();
  }

  /** The version of OOAPI that a page is written for: 5.0, unless its rule does not hold there. */
  private static Standard usual(Rule rule) {
    boolean other =
        !rule.standards().isEmpty()
            && VERSIONS.containsKey(rule.standards().get(0))
            && !rule.standards().contains(OnBoard.OOAPI.id());
    return other ? version(rule.standards().get(0)) : OnBoard.OOAPI;
  }

  /**
   * The version that an example is written for: that of its page, or the first that has its type.
   */
  private static Standard usual(Rule rule, Example example) {
    if (!example.standard().isEmpty()) {
      return version(example.standard());
    }
    Standard usual = usual(rule);
    return example.type().isEmpty() || usual.types().named(example.type()).isPresent()
        ? usual
        : rule.standards().stream()
            .filter(VERSIONS::containsKey)
            .map(RulePagesTest::version)
            .filter(version -> version.types().named(example.type()).isPresent())
            .findFirst()
            .orElse(usual);
  }

  private static Standard version(String id) {
    return Objects.requireNonNull(VERSIONS.get(id));
  }

  /** A rule that holds for several versions says the same of the same record in each. */
  @TestFactory
  Stream<DynamicNode> anExampleGivesTheSameFindingsInEveryVersionThatHasItsType() {
    return rules()
        .flatMap(
            rule ->
                rule.standards().stream()
                    .filter(VERSIONS::containsKey)
                    .map(RulePagesTest::version)
                    .flatMap(version -> inVersion(rule, version)));
  }

  private static Stream<DynamicNode> inVersion(Rule rule, Standard version) {
    return Catalogue.page(rule).examples().stream()
        .filter(example -> version.types().named(example.type()).isPresent())
        .filter(example -> example.isOf(version.id()))
        .filter(example -> !version.equals(usual(rule, example)))
        .map(
            example ->
                dynamicTest(
                    "%s in %s: %s".formatted(rule.id(), version.id(), example.title()),
                    () -> {
                      RecordType type = version.types().named(example.type()).orElseThrow();
                      assertThat(findings(OnBoard.plan(version, rule, type), example))
                          .containsExactlyElementsOf(example.findings());
                    }));
  }

  private static Source source(Example example) {
    return switch (example.kind()) {
      case "json" -> OnBoard.source("example.json", example.data());
      case "xml" -> OnBoard.source("example.xml", example.data());
      case "turtle" -> OnBoard.source("example.ttl", example.data());
      case "ndjson" -> OnBoard.source("example.ndjson", example.data());
      case "json-hex" ->
          OnBoard.source(
              "example.json", HexFormat.of().parseHex(example.data().replaceAll("\\s", "")));
      default -> throw new IllegalArgumentException("no kind of example: " + example.kind());
    };
  }

  @Test
  void noExampleIsOverlooked() {
    assertThat(
            idsWhere(
                rule ->
                    HEADING.matcher(text(rule)).results().count()
                        != Catalogue.page(rule).examples().size()))
        .isEmpty();
  }

  private static boolean hasExamples(Rule rule) {
    return rule.needs() == Needs.RECORDS
        || ((rule.needs() == Needs.DOCUMENT || rule.needs() == Needs.EXCHANGE)
            && !NO_EXAMPLE.matcher(text(rule)).find());
  }

  @Test
  void everyPageHasAGoodExample() {
    assertThat(
            idsWhere(
                rule -> hasExamples(rule) && examples(rule).noneMatch(e -> e.findings().isEmpty())))
        .isEmpty();
  }

  /** Examples are data, or exchanges with a repository. */
  @Test
  void onlyAPageOfARuleThatNeedsAnExchangeSaysWhyItHasNoExample() {
    assertThat(
            idsWhere(
                rule ->
                    NO_EXAMPLE.matcher(text(rule)).find()
                        != (rule.needs() != Needs.RECORDS && examples(rule).findAny().isEmpty())))
        .isEmpty();
  }

  @Test
  void everyPageHasABadExampleOrSaysWhyNot() {
    assertThat(
            idsWhere(
                rule ->
                    hasExamples(rule)
                        && examples(rule).allMatch(e -> e.findings().isEmpty())
                            != NO_BAD_EXAMPLE.matcher(text(rule)).find()))
        .isEmpty();
  }

  @Test
  void everyRuleIsWrittenInBothLanguages() {
    assertThat(idsWhere(rule -> words(rule).anyMatch(t -> t.en().isBlank() || t.nl().isBlank())))
        .isEmpty();
    assertThat(
            idsWhere(
                rule ->
                    !Catalogue.page(rule).why().contains("\n## Waarom\n")
                        || Catalogue.page(rule).why().startsWith("## Waarom")))
        .isEmpty();
  }

  @Test
  void bothLanguagesFillInTheSame() {
    assertThat(
            idsWhere(
                rule ->
                    words(rule)
                        .anyMatch(
                            t ->
                                !placeholders(t.en())
                                    .equals(placeholders(t.nl().replace("{reden}", "{reason}"))))))
        .isEmpty();
  }

  @Test
  void aMessageHasNoFullStop() {
    assertThat(
            idsWhere(
                rule ->
                    Stream.of(rule.words().message(), rule.words().expected(), rule.words().title())
                        .anyMatch(t -> t.en().endsWith(".") || t.nl().endsWith("."))))
        .isEmpty();
  }

  @Test
  void aFixIsASentence() {
    assertThat(
            idsWhere(
                rule ->
                    !rule.words().fix().en().endsWith(".")
                        || !rule.words().fix().nl().endsWith(".")))
        .isEmpty();
  }

  @Test
  void theCatalogueHoldsWhatThePagesSay() {
    assertThat(idsWhere(rule -> !rule.id().equals(Catalogue.page(rule).words().get("id"))))
        .isEmpty();
    assertThat(idsWhere(rule -> !rule.id().matches("[a-z][a-z0-9]*(-[a-z0-9]+)+"))).isEmpty();
  }

  @Test
  void everyHandWrittenRuleIsDecidedByOneCheckInItsFolder() {
    Map<String, String> decided = new TreeMap<>();
    for (Check check : OnBoard.checks()) {
      String folder = "/" + check.getClass().getPackageName().replace('.', '/') + "/";
      for (String id : check.rules()) {
        assertThat(decided.put(id, folder)).as("checks that decide " + id).isNull();
      }
    }
    Map<String, String> pages = new TreeMap<>();
    rules()
        .filter(rule -> isHandWritten(rule) || decided.containsKey(rule.id()))
        .filter(rule -> OnBoard.CATALOGUE.statement(rule.id()).isEmpty())
        .filter(rule -> OnBoard.CATALOGUE.lomStatement(rule.id()).isEmpty())
        .filter(rule -> rule.needs() != Needs.GIVEN)
        .forEach(r -> pages.put(r.id(), r.page().replaceFirst("[^/]*$", "")));
    assertThat(decided).isEqualTo(pages);
  }

  /**
   * The pages of schema and reader rules have no class: one class decides several of them; those of
   * HOSA are decided by shapes, of which {@code HosaModelTest} tells that each has its page.
   */
  private static boolean isHandWritten(Rule rule) {
    return !rule.page().startsWith("/nl/ijkpunt/validators/schema/")
        && !rule.page().startsWith("/nl/ijkpunt/validators/json/")
        && !rule.page().startsWith("/nl/ijkpunt/validators/xml/")
        && !rule.page().startsWith("/nl/ijkpunt/validators/rdf/")
        && !rule.page().startsWith("/nl/ijkpunt/validators/hosa/")
        && rule.needs() != Needs.DOCUMENT
        && !rule.id().equals("nl-lom-recognised");
  }

  /**
   * Ids are for ever: others suppress, count and quote by them. A new id goes at the end of the
   * file ({@code make fixtures} puts it there). A rule that goes stays in the file, with the id of
   * the rule that takes its place: {@code old-id -> new-id}, or {@code old-id -> none}.
   */
  @Test
  void noIdIsEverLostOrUsedAgain() throws IOException {
    Set<String> current = rules().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    List<String> written = Files.readAllLines(IDS);
    Map<String, String> heirs = new TreeMap<>();
    for (String line : written) {
      String[] parts = line.split(" -> ", 2);
      assertThat(heirs).as("ids that stand twice in " + IDS).doesNotContainKey(parts[0]);
      heirs.put(parts[0], parts.length > 1 ? parts[1] : "");
    }
    Set<String> added = new TreeSet<>(current);
    added.removeAll(heirs.keySet());
    if (Boolean.getBoolean("ijk.write")) {
      Files.write(IDS, added, UTF_8, StandardOpenOption.APPEND);
      added.clear();
    }
    assertThat(added).as("new ids: add them at the end of " + IDS).isEmpty();
    List<String> problems = new ArrayList<>();
    heirs.forEach(
        (id, heir) -> {
          if (heir.isEmpty() != current.contains(id)) {
            problems.add(id);
          }
          if (!heir.isEmpty() && !heir.equals("none") && !current.contains(heir)) {
            problems.add(heir);
          }
        });
    assertThat(problems).as("ids that are gone without an heir, or back").isEmpty();
  }

  private static Stream<Rule> rules() {
    return OnBoard.CATALOGUE.all().stream();
  }

  private static Stream<Example> examples(Rule rule) {
    return Catalogue.page(rule).examples().stream();
  }

  private static Stream<Text> words(Rule rule) {
    Rule.Words words = rule.words();
    return Stream.of(words.title(), words.message(), words.expected(), words.fix());
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> idsWhere(Predicate<Rule> wrong) {
    return rules().filter(wrong).map(Rule::id).toList();
  }

  private static String text(Rule rule) {
    try (InputStream in = Catalogue.class.getResourceAsStream(rule.page())) {
      assertThat(in).as(rule.page()).isNotNull();
      return in == null ? "" : new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
