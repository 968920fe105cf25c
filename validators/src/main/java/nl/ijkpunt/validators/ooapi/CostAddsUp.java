package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.Found;
import nl.ijkpunt.validators.JsonCheck;

/** Adds up what is asked for without tax and the tax on it. */
@AutoService(Check.class)
public final class CostAddsUp implements JsonCheck {
  private static final JsonPath COSTS = JsonPath.of("/priceInformation");
  private static final JsonPath AMOUNT = JsonPath.of("/amount");
  private static final JsonPath WITHOUT = JsonPath.of("/amountWithoutVat");
  private static final JsonPath VAT = JsonPath.of("/vatAmount");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(?:[.][0-9]{1,15})?");

  @Override
  public String rule() {
    return "ooapi-cost-adds-up";
  }

  @Override
  public List<Finding> check(JsonRecord offering, Rule rule) {
    Tape tape = offering.tape();
    int costs = COSTS.find(tape, offering.root());
    if (costs < 0 || tape.kind(costs) != Tape.ARRAY) {
      return List.of();
    }
    List<Finding> found = List.of();
    int index = 0;
    for (int at = CodeEntries.first(costs); at < tape.next(costs); at = tape.next(at)) {
      // Nearly all leave the tax out: look for it first.
      if (VAT.find(tape, at) >= 0) {
        Optional<BigDecimal> sum = sum(tape, at);
        Optional<BigDecimal> amount = number(tape, at, AMOUNT);
        if (sum.isPresent() && amount.isPresent() && sum.get().compareTo(amount.get()) != 0) {
          found = Found.and(found, finding(offering, rule, at, index, sum.get()));
        }
      }
      index++;
    }
    return found;
  }

  private static Optional<BigDecimal> sum(Tape tape, int cost) {
    Optional<BigDecimal> vat = number(tape, cost, VAT);
    return vat.flatMap(tax -> number(tape, cost, WITHOUT).map(tax::add));
  }

  private static Optional<BigDecimal> number(Tape tape, int cost, JsonPath path) {
    int at = path.find(tape, cost);
    if (at < 0 || tape.kind(at) != Tape.STRING) {
      return Optional.empty();
    }
    String text = tape.text(at);
    return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  private static Finding finding(
      JsonRecord offering, Rule rule, int cost, int index, BigDecimal sum) {
    int at = AMOUNT.find(offering.tape(), cost);
    return rule.failsAt(
            offering.at(at, COSTS + "/" + index + AMOUNT),
            offering.subject(),
            Map.of("sum", sum.toPlainString()))
        .actual('"' + offering.tape().text(at) + '"');
  }
}
