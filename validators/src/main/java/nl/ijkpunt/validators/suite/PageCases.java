package nl.ijkpunt.validators.suite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Needs;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.suite.DataCase;
import nl.ijkpunt.standards.suite.TestCase;
import nl.ijkpunt.validators.catalogue.Catalogue;
import nl.ijkpunt.validators.catalogue.RulePage;
import org.jspecify.annotations.Nullable;

/** The examples on the pages of rules, as cases: a page is the test of its rule. */
final class PageCases {
  private static final Pattern FINDING =
      Pattern.compile("(?<at>.*?) (?:error|warning|info) .*", Pattern.DOTALL);

  private PageCases() {}

  /** A case for each example on the page of a rule that is one of the standard. */
  static List<TestCase> of(Rule rule, Standard standard) {
    List<TestCase> cases = new ArrayList<>();
    if (rule.needs() != Needs.RECORDS || isOfAnother(rule, standard)) {
      return cases;
    }
    for (RulePage.Example example : Catalogue.page(rule).examples()) {
      boolean hasType = example.type().isEmpty() || standard.type(example.type()).isPresent();
      if (!hasType || !example.isOf(standard.id())) {
        continue;
      }
      String id = rule.id() + "/" + (cases.size() + 1);
      cases.add(
          new DataCase(
              id,
              title(rule, example),
              List.of(),
              input(example),
              null,
              List.of(rule.id()),
              new DataCase.Expected(null, places(rule, example)),
              Optional.empty(),
              Optional.empty()));
    }
    return cases;
  }

  /** Examples of rules about all record types are records of OOAPI. */
  private static boolean isOfAnother(Rule rule, Standard standard) {
    return standard.lom() != null && rule.id().startsWith("record-");
  }

  /** Pages have their examples in English only; in Dutch the rule itself says what it is about. */
  private static Text title(Rule rule, RulePage.Example example) {
    boolean good = example.findings().isEmpty();
    return new Text(
        example.title(), rule.words().title().nl() + (good ? ": voldoet" : ": voldoet niet"));
  }

  private static List<DataCase.Place> places(Rule rule, RulePage.Example example) {
    return example.findings().stream().map(line -> place(rule, line)).toList();
  }

  private static DataCase.Place place(Rule rule, String line) {
    Matcher finding = FINDING.matcher(line);
    if (!finding.matches()) {
      throw new IllegalArgumentException(
          "the page of %s has no place in: %s".formatted(rule.id(), line));
    }
    String at = finding.group("at");
    return new DataCase.Place(rule.id(), at.equals("(record)") ? "" : at);
  }

  private static DataCase.Input input(RulePage.Example example) {
    @Nullable String type = example.type().isEmpty() ? null : example.type();
    return switch (example.kind()) {
      case "json-hex" -> new DataCase.Input("example.json", hex(example.data()), type);
      case "turtle" -> input("ttl", example, type);
      default -> input(example.kind(), example, type);
    };
  }

  private static DataCase.Input input(
      String ending, RulePage.Example example, @Nullable String type) {
    return new DataCase.Input("example." + ending, example.data().getBytes(UTF_8), type);
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits.replaceAll("\\s", ""));
  }
}
