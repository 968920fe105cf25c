package nl.ijkpunt.validators.nllom;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.lom.LomAgeRange;
import nl.ijkpunt.standards.lom.LomBinding;
import nl.ijkpunt.standards.lom.LomDate;
import nl.ijkpunt.standards.lom.LomDuration;
import nl.ijkpunt.standards.lom.LomField;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomCheckGroup;

/**
 * Judges dates, durations and ages. In the IEEE binding the schema judges the form of dates and
 * durations, so what it lets pass is all that is left.
 */
@AutoService(Check.class)
public final class Moments implements LomCheckGroup {
  private static final String AGES = "educational/typicalAgeRange/string";

  /** Months from 01 to 12 and days from 01 to 31: what no schema finds wrong in a date. */
  private static final Pattern PLAUSIBLE_DAY =
      Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T.*)?");

  @Override
  public List<Check> checks() {
    return List.of(
        of("nl-lom-duration-form", LomField.Kind.DURATION, Moments::hasDurationForm),
        of("nl-lom-duration-positive", LomField.Kind.DURATION, Moments::isPositive),
        of("nl-lom-date-form", LomField.Kind.DATE, Moments::hasDateForm),
        of("nl-lom-date-exists", LomField.Kind.DATE, Moments::dateExists),
        new Deciding("nl-lom-age-range-form", Moments::ageForm),
        new Deciding("nl-lom-age-range-order", Moments::ageOrder));
  }

  private static Check of(String rule, LomField.Kind kind, BiPredicate<LomBinding, LomNode> holds) {
    return new Deciding(rule, (record, answers) -> each(record, kind, holds, answers));
  }

  private static void each(
      LomRecord record,
      LomField.Kind kind,
      BiPredicate<LomBinding, LomNode> holds,
      LomAnswers answers) {
    for (LomField field : record.table().fields()) {
      if (field.kind() == kind) {
        for (LomNode node : record.all(field)) {
          node.first(kind == LomField.Kind.DATE ? "dateTime" : "duration")
              .filter(LomNode::saysSomething)
              .filter(moment -> !holds.test(record.binding(), moment))
              .ifPresent(answers::fails);
        }
      }
    }
  }

  private static boolean hasDurationForm(LomBinding binding, LomNode moment) {
    Optional<LomDuration> duration = LomDuration.parse(moment.text());
    return duration.isEmpty() ? binding == LomBinding.IEEE : duration.get().isComplete();
  }

  private static boolean isPositive(LomBinding binding, LomNode moment) {
    return LomDuration.parse(moment.text())
        .map(duration -> duration.isPositive() || !duration.isComplete())
        .orElse(true);
  }

  private static boolean hasDateForm(LomBinding binding, LomNode moment) {
    return binding == LomBinding.IEEE || LomDate.of(moment.text()) != LomDate.NO_DATE;
  }

  private static boolean dateExists(LomBinding binding, LomNode moment) {
    return LomDate.of(moment.text()) != LomDate.IMPOSSIBLE
        || (binding == LomBinding.IEEE && !PLAUSIBLE_DAY.matcher(moment.text()).matches());
  }

  private static void ageForm(LomRecord record, LomAnswers answers) {
    for (LomNode age : record.all(AGES)) {
      if (age.saysSomething() && LomAgeRange.parse(age.text()).isEmpty()) {
        answers.fails(age);
      }
    }
  }

  private static void ageOrder(LomRecord record, LomAnswers answers) {
    for (LomNode age : record.all(AGES)) {
      if (!LomAgeRange.isInOrder(age.text())) {
        answers.fails(age);
      }
    }
  }
}
