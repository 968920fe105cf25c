package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Mask;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Compares the score of a result with the scale that its offering names, where that is at hand. */
@AutoService(Check.class)
public final class ScoreFitsScale implements JsonCheck {
  /** The scale of the offering, by what versions of the standard call that. */
  private static final List<JsonPath> SCALES =
      Stream.of(
              "offering",
              "programmeOffering",
              "courseOffering",
              "learningComponentOffering",
              "testComponentOffering")
          .map(offering -> JsonPath.of("/" + offering + "/resultValueType"))
          .toList();

  private static final JsonPath SCORE = JsonPath.of("/result/score");

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(?:[.,][0-9]{1,6})?");
  private static final Pattern ONE_DECIMAL = Pattern.compile("[0-9]{1,2}(?:[.,][0-9])?");
  private static final Pattern US_LETTER = Pattern.compile("[A-F][+-]?");
  private static final Pattern UK_LETTER = Pattern.compile("[A-GU][*+-]?");
  private static final Pattern PASS_OR_FAIL = Pattern.compile("(?i)pass(?:ed)?|fail(?:ed)?");
  private static final Pattern THREE_WORDS = Pattern.compile("(?i)insufficient|satisfactory|good");

  @Override
  public String rule() {
    return "ooapi-score-fits-scale";
  }

  @Override
  public List<Finding> check(JsonRecord association, Rule rule) {
    Optional<String> scale = scale(association);
    Optional<String> score = scale.isEmpty() ? scale : association.text(SCORE);
    if (scale.isEmpty() || score.isEmpty() || fits(score.get(), scale.get())) {
      return List.of();
    }
    return List.of(
        rule.failsAt(association.at(SCORE), association.subject(), Map.of("scale", scale.get()))
            .actual('"' + Mask.shape(score.get()) + '"'));
  }

  private static Optional<String> scale(JsonRecord association) {
    for (JsonPath scale : SCALES) {
      Optional<String> named = association.text(scale);
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** What is said of a scale that the standard does not know is the schema's business. */
  private static boolean fits(String score, String scale) {
    return switch (scale) {
      case "grade_0_10" -> isBetween(score, 0, 10);
      case "grade_0_10_one_decimal" ->
          ONE_DECIMAL.matcher(score).matches() && isBetween(score, 0, 10);
      case "insufficient_satisfactory_good" -> THREE_WORDS.matcher(score).matches();
      case "1-10" -> isBetween(score, 1, 10);
      case "0-100", "grade_0_100" -> isBetween(score, 0, 100);
      case "US letter", "us_letter" -> US_LETTER.matcher(score).matches();
      case "UK letter", "uk_letter" -> UK_LETTER.matcher(score).matches();
      case "pass-or-fail", "pass_or_fail" -> PASS_OR_FAIL.matcher(score).matches();
      default -> true;
    };
  }

  private static boolean isBetween(String score, int least, int most) {
    if (!NUMBER.matcher(score).matches()) {
      return false;
    }
    double value = Double.parseDouble(score.replace(',', '.'));
    return value >= least && value <= most;
  }
}
