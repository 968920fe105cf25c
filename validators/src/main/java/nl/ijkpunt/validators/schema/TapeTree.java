package nl.ijkpunt.validators.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import nl.ijkpunt.standards.record.Tape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BigIntegerNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A value on a tape as the tree that the full validator reads. Made of the tape and not of the
 * bytes, so that no second reader can refuse what the first one let through.
 */
final class TapeTree {
  private static final int DIGITS_OF_A_LONG = 18;

  /** Beyond this a number is large, and no matter how large: 1e999999999 would fill the memory. */
  private static final int MOST_DIGITS = 1100;

  /** As large as a number with a fraction is for the full validator, which asks it for its long. */
  private static final BigDecimal LARGE = new BigDecimal("999999999999999999.5");

  private TapeTree() {}

  /** The value in this cell; of a name that stands twice, the last. */
  static JsonNode of(Tape tape, int at) {
    return switch (tape.kind(at)) {
      case Tape.OBJECT -> object(tape, at);
      case Tape.ARRAY -> array(tape, at);
      case Tape.STRING -> StringNode.valueOf(tape.text(at));
      case Tape.INTEGER -> integer(tape.text(at));
      case Tape.NUMBER -> number(tape.text(at));
      case Tape.TRUE -> BooleanNode.TRUE;
      case Tape.FALSE -> BooleanNode.FALSE;
      default -> NullNode.instance;
    };
  }

  private static JsonNode object(Tape tape, int at) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    int end = tape.next(at);
    for (int name = at + Tape.WIDTH; name < end; name = tape.next(name + Tape.WIDTH)) {
      object.set(tape.text(name), of(tape, name + Tape.WIDTH));
    }
    return object;
  }

  private static JsonNode array(Tape tape, int at) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    int end = tape.next(at);
    for (int item = at + Tape.WIDTH; item < end; item = tape.next(item)) {
      array.add(of(tape, item));
    }
    return array;
  }

  private static JsonNode integer(String text) {
    return text.length() <= DIGITS_OF_A_LONG
        ? LongNode.valueOf(Long.parseLong(text))
        : BigIntegerNode.valueOf(new BigInteger(text));
  }

  /** Exact: as a double, 1e400 would be infinite, and no maximum refuses that. */
  private static JsonNode number(String text) {
    BigDecimal number = decimal(text);
    if (number.signum() == 0) {
      return LongNode.valueOf(0);
    }
    if ((long) number.precision() - number.scale() > MOST_DIGITS) {
      BigInteger large = BigInteger.TEN.pow(MOST_DIGITS);
      return BigIntegerNode.valueOf(number.signum() < 0 ? large.negate() : large);
    }
    // The full validator takes what is whole for a long, unless it is a large integer.
    if (number.stripTrailingZeros().scale() <= 0) {
      return integer(number.toBigInteger().toString());
    }
    return DecimalNode.valueOf(number.min(LARGE).max(LARGE.negate()));
  }

  private static BigDecimal decimal(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return furthest(text);
    }
  }

  /** The furthest number there is in the direction of one whose exponent does not fit. */
  private static BigDecimal furthest(String text) {
    String[] parts = text.split("[eE]", 2);
    boolean nothing = parts[0].matches("[-0.]*");
    BigDecimal one = text.startsWith("-") ? BigDecimal.ONE.negate() : BigDecimal.ONE;
    int power = parts[1].startsWith("-") ? -999_999_999 : 999_999_999;
    return nothing ? BigDecimal.ZERO : one.scaleByPowerOfTen(power);
  }
}
