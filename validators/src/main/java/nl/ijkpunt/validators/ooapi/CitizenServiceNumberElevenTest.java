package nl.ijkpunt.validators.ooapi;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.CheckDigits;
import nl.ijkpunt.validators.JsonCheck;

/** Puts a citizen service number to the eleven-test. */
@AutoService(Check.class)
public final class CitizenServiceNumberElevenTest implements JsonCheck {
  private static final byte[] TYPE = "nationalIdentityNumber".getBytes(US_ASCII);

  @Override
  public String rule() {
    return "ooapi-citizen-service-number-eleven-test";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    return CodeEntries.check(record, rule, TYPE, CheckDigits::isCitizenServiceNumber, true);
  }
}
