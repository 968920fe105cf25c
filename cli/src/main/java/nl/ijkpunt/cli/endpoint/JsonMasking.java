package nl.ijkpunt.cli.endpoint;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.endpoint.Parameter;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.CheckDigits;

/**
 * Makes texts about persons unreadable where they stand, and keeps their form: a letter becomes an
 * x, a digit a 1. What rules compare stays comparable, and every byte stays in its place.
 */
final class JsonMasking {
  /** What is a word from a list, or needed to read the rest. */
  private static final Set<String> KEPT =
      Set.of(
          "codeType",
          "consumerKey",
          "addressType",
          "language",
          "countryCode",
          "countryOfBirth",
          "nationality",
          "gender",
          "ICERelation",
          "languageOfChoice",
          "affiliations",
          "score",
          "pass",
          "state",
          "resultDate",
          "studyLoadUnit");

  /** An e-mail address: what it ends in says nothing of who has it, and whether it is one. */
  private static final Pattern ADDRESS =
      Pattern.compile("[^@\\s]+@[^@\\s]+(\\.(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{1,59}))");

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]");
  private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");
  private static final int HEX_DIGITS = 4;
  private static final byte[] CITIZEN = "999999990".getBytes(US_ASCII);
  private static final byte[] ORCID = "0000-0001-2345-6789".getBytes(US_ASCII);

  private final Set<String> personal = new HashSet<>();
  private final Standard standard;

  JsonMasking(Standard standard) {
    this.standard = standard;
    standard.schemas().values().forEach(this::collect);
  }

  private void collect(JsonValue schema) {
    for (JsonValue.Member member : schema.members()) {
      if (member.name().equals("properties")) {
        member.value().members().stream()
            .filter(p -> p.value().member("x-personal").map(JsonValue::isTrue).orElse(false))
            .forEach(p -> personal.add(p.name()));
      }
      collect(member.value());
    }
    schema.items().forEach(this::collect);
  }

  /**
   * The body with what it says of persons made unreadable; the same where it says nothing, and from
   * where it cannot be read on all texts.
   */
  byte[] masked(byte[] body) {
    JsonValue value;
    try {
      value = JsonValue.parse(body);
    } catch (IllegalArgumentException e) {
      return JsonValue.readable(body)
          .map(part -> maskedPart(part, body))
          .orElseGet(() -> UnreadableMasking.masked(body));
    }
    byte[] copy = body.clone();
    walk(value, false, copy);
    return copy;
  }

  /** The same, where it can be read up to a place, and nobody knows what stands behind that. */
  private byte[] maskedPart(JsonValue part, byte[] body) {
    byte[] copy = body.clone();
    walk(part, false, copy);
    UnreadableMasking.mask(copy, readUpTo(part.tape(), copy));
    return copy;
  }

  private static int readUpTo(Tape tape, byte[] bytes) {
    int end = 0;
    for (int at = 0; at < tape.size(); at += Tape.WIDTH) {
      if (!tape.has(at, Tape.INCOMPLETE)) {
        boolean quoted = tape.kind(at) == Tape.STRING || tape.kind(at) == Tape.NAME;
        end = Math.max(end, tape.end(at) + (quoted ? 1 : 0));
      } else {
        end = Math.max(end, tape.start(at) + 1);
      }
    }
    return Math.min(end, bytes.length);
  }

  /**
   * Masks what stands in a value.
   *
   * @param about whether it stands in what says something about a person
   */
  private void walk(JsonValue value, boolean about, byte[] into) {
    if (value.isArray()) {
      value.items().forEach(item -> walk(item, about, into));
    } else if (value.isObject()) {
      boolean person = about || value.tape().has(value.at(), Tape.INCOMPLETE) || isPersonal(value);
      for (JsonValue.Member member : value.members()) {
        String name = member.name();
        boolean masked = about ? !KEPT.contains(name) : person && isMasked(name);
        if (masked || !about) {
          walk(member.value(), masked, into);
        }
      }
    } else if (about && value.isText()) {
      hide(value, into);
    }
  }

  private boolean isMasked(String name) {
    return personal.contains(name) && !KEPT.contains(name);
  }

  private boolean isPersonal(JsonValue object) {
    RecordType type = standard.types().recognise(object.tape(), object.at());
    return type == null ? object.member("resultDate").isPresent() : type.personal();
  }

  private static void hide(JsonValue value, byte[] into) {
    Tape tape = value.tape();
    int from = tape.start(value.at());
    int to = tape.end(value.at());
    String text = value.text();
    if (NINE_DIGITS.matcher(text).matches()
        && CheckDigits.isCitizenServiceNumber(tape.bytes(), from, to)) {
      System.arraycopy(CITIZEN, 0, into, from, CITIZEN.length);
    } else if (CheckDigits.isOrcid(tape.bytes(), from, to)) {
      System.arraycopy(ORCID, 0, into, to - ORCID.length, ORCID.length);
    } else if (!Parameter.isUuid(text)) {
      shape(into, behind(into, from, to, kept(text)), to - ending(text));
    }
  }

  /** How much of a text is form and no content: a year, or the scheme of an address. */
  private static int kept(String text) {
    if (DAY.matcher(text).matches()) {
      return 4;
    }
    int scheme = text.startsWith("urn:") ? text.lastIndexOf(':') + 1 : text.indexOf("://") + 3;
    return scheme > 2 ? scheme : 0;
  }

  /** Where so many characters of a text end, however they are written. */
  private static int behind(byte[] bytes, int from, int to, int characters) {
    int at = from;
    for (int i = 0; i < characters && at < to; i++) {
      if (bytes[at] == '\\') {
        at += bytes[at + 1] == 'u' ? 2 + HEX_DIGITS : 2;
      } else {
        at++;
        while (at < to && (bytes[at] & 0xC0) == 0x80) {
          at++;
        }
      }
    }
    return Math.min(at, to);
  }

  /** How much at the end of a text is form and no content: the top-level domain of an address. */
  private static int ending(String text) {
    Matcher address = ADDRESS.matcher(text);
    return address.matches() ? address.group(1).length() : 0;
  }

  private static void shape(byte[] bytes, int from, int to) {
    boolean day = to - from == 6 && bytes[from] == '-' && bytes[from + 3] == '-';
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\\') {
        i += escape(bytes, i + 1);
      } else {
        int letter = Masked.letter(bytes[i] & 0xFF);
        bytes[i] = (byte) (letter == '1' && day && (i - from) % 3 == 1 ? '0' : letter);
      }
    }
  }

  /**
   * Masks the letter that an escape stands for, and gives how long that is without its backslash.
   */
  private static int escape(byte[] bytes, int from) {
    if (bytes[from] != 'u') {
      return 1;
    }
    int code = Integer.parseInt(new String(bytes, from + 1, HEX_DIGITS, US_ASCII), 16);
    int letter = Masked.letter(code);
    if (letter != code) {
      byte[] hex = "%04x".formatted(letter).getBytes(US_ASCII);
      System.arraycopy(hex, 0, bytes, from + 1, HEX_DIGITS);
    }
    return 1 + HEX_DIGITS;
  }
}
