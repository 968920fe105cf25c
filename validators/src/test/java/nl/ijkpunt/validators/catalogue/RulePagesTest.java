package nl.ijkpunt.validators.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ijkpunt.standards.finding.Needs;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.OnBoard;
import nl.ijkpunt.validators.catalogue.RulePage.Example;
import org.junit.jupiter.api.Test;

/** Every rule has a page with words in both languages and examples, which RuleExamplesTest runs. */
final class RulePagesTest {
  private static final Path IDS = Path.of("src/test/resources/rule-ids.txt");
  private static final Pattern HEADING = Pattern.compile("(?m)^## Example: ");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+\\}|\\[\\[|\\]\\]");
  private static final Pattern NO_BAD_EXAMPLE = Pattern.compile("<!-- no bad example: \\S.*? -->");

  private static final Pattern NO_EXAMPLE = Pattern.compile("<!-- no example: \\S.*? -->");

  @Test
  void noExampleIsOverlooked() {
    assertThat(
            idsWhere(
                rule ->
                    HEADING.matcher(text(rule)).results().count()
                        != Catalogue.page(rule).examples().size()))
        .isEmpty();
  }

  /** Of data or of exchanges there always are examples. */
  private static boolean isShown(Rule rule) {
    return rule.needs() == Needs.RECORDS || rule.needs() == Needs.EXCHANGE;
  }

  private static boolean hasExamples(Rule rule) {
    return isShown(rule)
        || (rule.needs() == Needs.DOCUMENT && !NO_EXAMPLE.matcher(text(rule)).find());
  }

  @Test
  void everyPageHasAGoodExample() {
    assertThat(
            idsWhere(
                rule -> hasExamples(rule) && examples(rule).noneMatch(e -> e.findings().isEmpty())))
        .isEmpty();
  }

  @Test
  void onlyAPageOfARuleAboutNeitherRecordsNorExchangesSaysWhyItHasNoExample() {
    assertThat(
            idsWhere(
                rule ->
                    NO_EXAMPLE.matcher(text(rule)).find()
                        != (!isShown(rule) && examples(rule).findAny().isEmpty())))
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
