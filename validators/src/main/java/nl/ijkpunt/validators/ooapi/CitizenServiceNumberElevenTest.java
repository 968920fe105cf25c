package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.NameTable;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.CheckDigits;
import nl.ijkpunt.validators.JsonCheck;

/** Puts a citizen service number to the eleven-test. */
@AutoService(Check.class)
public final class CitizenServiceNumberElevenTest implements JsonCheck {
  private static final NameTable TYPES =
      new NameTable(List.of("nationalIdentityNumber", "national_identity_number"));

  @Override
  public String rule() {
    return "ooapi-citizen-service-number-eleven-test";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    return CodeEntries.check(record, rule, TYPES, CheckDigits::isCitizenServiceNumber, true);
  }
}
