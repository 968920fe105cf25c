package nl.ijkpunt.validators.rio;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.Found;
import nl.ijkpunt.validators.JsonCheck;

/** Looks for HTML in the texts that the RIO mapper reads. */
@AutoService(Check.class)
public final class TextHoldsNoHtml implements JsonCheck {
  private static final Texts OF_A_SPECIFICATION =
      texts("/name", "/description", "/abbreviation", "/learningOutcomes", "/link");
  private static final Texts OF_A_PROGRAM =
      texts("/name", "/description", "/abbreviation", "/learningOutcomes");
  private static final Texts OF_A_COURSE = texts("/name", "/description", "/abbreviation");

  @Override
  public String rule() {
    return "rio-text-holds-no-html";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    Texts texts =
        switch (record.type()) {
          case "EducationSpecification" -> OF_A_SPECIFICATION;
          case "Program" -> OF_A_PROGRAM;
          default -> OF_A_COURSE;
        };
    return texts.check(record, rule);
  }

  private static Texts texts(String... properties) {
    return new Texts(Html::isIn, TextHoldsNoHtml::tell, properties);
  }

  private static Finding tell(JsonRecord record, int cell, Rule rule) {
    return Found.at(record, cell, rule, Map.of())
        .actual('"' + Html.shown(record.tape(), cell) + '"');
  }
}
