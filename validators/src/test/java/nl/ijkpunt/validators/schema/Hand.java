package nl.ijkpunt.validators.schema;

import java.util.HexFormat;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** How a system writes JSON: what it escapes, and where it leaves white space. */
enum Hand {
  PLAIN,
  PRETTY,
  /** As {@code json_encode} does: {@code \/} and no letter outside ASCII. */
  PHP,
  /** As {@code json.dumps} does: no letter outside ASCII, and a space after each comma. */
  PYTHON,
  /** As nobody does, but everybody may. */
  WILD;

  /** A way of writing, the usual ones most often. */
  static Hand any(SplittableRandom random) {
    int pick = random.nextInt(100);
    return pick < 45 ? PLAIN : pick < 60 ? PRETTY : pick < 80 ? PHP : pick < 95 ? PYTHON : WILD;
  }

  /** The value as JSON text. */
  String write(Json value, SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    write(value, random, text);
    return text.toString();
  }

  private void write(Json value, SplittableRandom random, StringBuilder text) {
    if (value instanceof Json.Obj object) {
      String separator = "{";
      for (Json.Member member : object.members()) {
        text.append(separator).append(space(random));
        string(member.name(), null, text);
        text.append(this == WILD ? space(random) : "").append(':').append(space(random));
        write(member.value(), random, text);
        separator = ",";
      }
      text.append(object.members().isEmpty() ? "{" : "").append(close(random)).append('}');
    } else if (value instanceof Json.Arr array) {
      String separator = "[";
      for (Json item : array.items()) {
        text.append(separator).append(space(random));
        write(item, random, text);
        separator = ",";
      }
      text.append(array.items().isEmpty() ? "[" : "").append(close(random)).append(']');
    } else if (value instanceof Json.Str string) {
      string(string.text(), random, text);
    } else if (value instanceof Json.Raw raw) {
      text.append(raw.text());
    }
  }

  private String space(SplittableRandom random) {
    return switch (this) {
      case PLAIN, PHP -> "";
      case PYTHON -> " ";
      case PRETTY -> "\n  ";
      case WILD -> new String[] {"", "", " ", "\t", "\r\n", "  "}[random.nextInt(6)];
    };
  }

  private String close(SplittableRandom random) {
    return this == PRETTY || this == WILD ? space(random) : "";
  }

  private void string(String value, @Nullable SplittableRandom random, StringBuilder text) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean wild = this == WILD && random != null && random.nextInt(8) == 0;
      if (wild || (c >= 0x7F && this != PLAIN && this != PRETTY) || Character.isSurrogate(c)) {
        surrogateOrLetter(value, i, wild, text);
      } else {
        text.append(plain(c));
      }
    }
    text.append('"');
  }

  private void surrogateOrLetter(String value, int at, boolean wild, StringBuilder text) {
    char c = value.charAt(at);
    boolean high = Character.isHighSurrogate(c);
    boolean paired =
        high
            ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
            : at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
    if (paired && !wild && (this == PLAIN || this == PRETTY)) {
      text.append(high ? value.substring(at, at + 2) : "");
    } else {
      text.append("\\u").append(HexFormat.of().toHexDigits(c));
    }
  }

  private String plain(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '/' -> this == PHP ? "\\/" : "/";
      default -> c < ' ' ? "\\u%04X".formatted((int) c) : String.valueOf(c);
    };
  }
}
