package nl.ijkpunt.validators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.finding.Needs;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.validators.OnBoard;
import nl.ijkpunt.validators.RunPlan;
import nl.ijkpunt.validators.catalogue.RulePage.Example;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every rule page is a test: its examples must give the findings that stand under them. */
@Tag("once")
final class RuleExamplesTest {
  private static final Map<String, Standard> VERSIONS =
      Standards.ids().stream()
          .filter(id -> id.startsWith("ooapi@"))
          .collect(Collectors.toMap(id -> id, id -> Standards.find(id).orElseThrow()));

  @TempDir private static Path temporary = Path.of("");

  @TestFactory
  Stream<DynamicNode> anExampleGivesTheFindingsOnItsPage() {
    return OnBoard.CATALOGUE.all().stream()
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
      return findings(ExchangeExamples.report(rule, exchangePlan(rule, example), example));
    }
    Standard usual = usual(rule, example);
    RecordType type = example.type().isEmpty() ? null : usual.type(example.type()).orElseThrow();
    RunPlan plan =
        usual.equals(OnBoard.OOAPI) ? OnBoard.plan(rule, type) : OnBoard.plan(usual, rule, type);
    return findings(plan, example);
  }

  private static RunPlan exchangePlan(Rule rule, Example example) {
    Standard usual = usual(rule, example);
    return usual.equals(OnBoard.OOAPI) ? OnBoard.plan(rule, null) : OnBoard.plan(usual, rule, null);
  }

  private static List<String> findings(RunPlan plan, Example example) {
    return findings(OnBoard.report(plan, source(example)));
  }

  private static List<String> findings(Report report) {
    assertThat(report.notifications()).isEmpty();
    return report.findings().stream().map(OnBoard::written).toList();
  }

  /** A rule that looks the other way has nothing against any example. */
  @Test
  void aRuleAboutExchangesHasSomethingToAskOfAGoodExample() {
    assertThat(
            OnBoard.CATALOGUE.all().stream()
                .filter(rule -> rule.needs() == Needs.EXCHANGE)
                .filter(rule -> goodExamples(rule).noneMatch(example -> asks(rule, example)))
                .map(Rule::id))
        .isEmpty();
  }

  private static Stream<Example> goodExamples(Rule rule) {
    return Catalogue.page(rule).examples().stream().filter(one -> one.findings().isEmpty());
  }

  private static boolean asks(Rule rule, Example example) {
    return ExchangeExamples.report(rule, exchangePlan(rule, example), example).tallies().stream()
        .anyMatch(tally -> tally.checked() > 0);
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
            .map(RuleExamplesTest::version)
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
    return OnBoard.CATALOGUE.all().stream()
        .flatMap(
            rule ->
                rule.standards().stream()
                    .filter(VERSIONS::containsKey)
                    .map(RuleExamplesTest::version)
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
}
