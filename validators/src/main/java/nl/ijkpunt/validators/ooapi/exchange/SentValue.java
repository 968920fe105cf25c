package nl.ijkpunt.validators.ooapi.exchange;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.endpoint.Parameter;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Told;

/** A value that was sent, beside the one that is there after that: it may be written otherwise. */
final class SentValue {
  private SentValue() {}

  /** Whether a value asks nothing of what is there. */
  static boolean isNothing(JsonValue sent) {
    return sent.isNull() || (sent.isArray() && sent.items().isEmpty());
  }

  /** Whether it is there: all of an object, the items of an array in any order. */
  static boolean isIn(JsonValue there, JsonValue sent) {
    if (isNothing(sent)) {
      return true;
    }
    if (sent.isObject()) {
      return there.isObject()
          && sent.members().stream().allMatch(m -> isIn(there.member(m.name()), m.value()));
    }
    if (sent.isArray()) {
      return there.isArray()
          && there.items().size() == sent.items().size()
          && holdsAll(there.items(), sent.items());
    }
    return sent.isText() ? isText(there, sent.text()) : isNumber(there, sent);
  }

  private static boolean isIn(Optional<JsonValue> there, JsonValue sent) {
    return there.map(value -> isIn(value, sent)).orElseGet(() -> isNothing(sent));
  }

  /** Whether each of these is there, those that are alike as often as they were sent. */
  static boolean holdsAll(List<JsonValue> there, List<JsonValue> sent) {
    List<JsonValue> left = new ArrayList<>(there);
    for (JsonValue item : sent) {
      Optional<JsonValue> same = left.stream().filter(one -> isIn(one, item)).findFirst();
      if (same.isEmpty()) {
        return false;
      }
      left.remove(same.get());
    }
    return true;
  }

  /** The text itself, an id in other letters, the same second, or what the id is of. */
  private static boolean isText(JsonValue there, String sent) {
    if (there.isObject()) {
      return Told.ids(there).stream().anyMatch(sent::equalsIgnoreCase);
    }
    if (!there.isText()) {
      return false;
    }
    String text = there.text();
    return text.equals(sent)
        || (Parameter.isUuid(sent) && text.equalsIgnoreCase(sent))
        || moment(sent)
            .filter(moment -> moment(text).filter(moment::equals).isPresent())
            .isPresent();
  }

  private static Optional<Instant> moment(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant().truncatedTo(SECONDS));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static boolean isNumber(JsonValue there, JsonValue sent) {
    if (isNumeric(there) && isNumeric(sent)) {
      return new BigDecimal(there.text()).compareTo(new BigDecimal(sent.text())) == 0;
    }
    return there.tape().kind(there.at()) == sent.tape().kind(sent.at());
  }

  private static boolean isNumeric(JsonValue value) {
    int kind = value.tape().kind(value.at());
    return kind == Tape.INTEGER || kind == Tape.NUMBER;
  }
}
