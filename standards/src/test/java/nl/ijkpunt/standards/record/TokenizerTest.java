package nl.ijkpunt.standards.record;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

final class TokenizerTest {
  private static final JsonFactory JACKSON = new JsonFactory();

  // Against Jackson. Known differences, tested on their own below: we refuse bytes that are not
  // well-formed UTF-8 (Jackson takes overlong forms and surrogates), we have no limit of our own
  // on the length of names, and the depth and number limits are ours, though the same.

  @Property(tries = 300, seed = "20240901")
  void readsWhatJacksonReads(@ForAll Random random) {
    assertSameAsJackson(new Exports(random).document().getBytes(UTF_8));
  }

  @Property(tries = 1500, seed = "20240901")
  void refusesWhatJacksonRefuses(@ForAll Random random) {
    assertSameAsJackson(mutated(random, new Exports(random).document().getBytes(UTF_8)));
  }

  private static void assertSameAsJackson(byte[] content) {
    assertThat(ours(content, content.length))
        .as(new String(content, UTF_8))
        .isEqualTo(jackson(content));
    // What stands behind the end must not matter, whatever it is.
    for (String tail : List.of("\"", "}]", "0", ".5", "e1", "lse", "ull", "\\u0041\"", "\uFFFF")) {
      byte[] after = Arrays.copyOf(content, content.length + tail.getBytes(UTF_8).length);
      System.arraycopy(
          tail.getBytes(UTF_8), 0, after, content.length, after.length - content.length);
      assertThat(ours(after, content.length)).isEqualTo(jackson(content));
    }
  }

  private static Optional<List<String>> ours(byte[] content, int to) {
    Tokenizer tokenizer = new Tokenizer();
    byte[] bytes = Bytes.padded(content);
    int end = tokenizer.read(bytes, 0, to, false);
    for (int at = Math.max(0, end); at < to; at++) {
      if (end < 0 || " \t\r\n".indexOf(bytes[at]) < 0) {
        return Optional.empty();
      }
    }
    return end < 0 ? Optional.empty() : Optional.of(events(tokenizer.tape()));
  }

  private static List<String> events(Tape tape) {
    List<String> events = new ArrayList<>();
    for (int at = 0; at < tape.size(); at += Tape.WIDTH) {
      events.add(
          switch (tape.kind(at)) {
            case Tape.OBJECT -> "{" + size(tape, at);
            case Tape.ARRAY -> "[" + size(tape, at);
            case Tape.STRING, Tape.NAME -> tape.kind(at) + " " + tape.text(at);
            case Tape.INTEGER, Tape.NUMBER -> (tape.kind(at) == Tape.INTEGER) + tape.text(at);
            default -> tape.text(at);
          });
    }
    return events;
  }

  private static int size(Tape tape, int container) {
    int size = 0;
    for (int at = container + Tape.WIDTH; at < tape.next(container); at = tape.next(at)) {
      size++;
    }
    return size;
  }

  private static Optional<List<String>> jackson(byte[] content) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      List<String> events = new ArrayList<>();
      try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), text)) {
        if (parser.nextToken() == null) {
          return Optional.empty();
        }
        value(parser, events);
        return parser.nextToken() == null ? Optional.of(events) : Optional.empty();
      }
    } catch (CharacterCodingException | JacksonException refused) {
      return Optional.empty();
    }
  }

  private static void value(JsonParser parser, List<String> events) {
    JsonToken token = parser.currentToken();
    int place = events.size();
    switch (token) {
      case START_OBJECT -> {
        events.add("{");
        int size = 0;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          events.add(Tape.NAME + " " + parser.currentName());
          parser.nextToken();
          value(parser, events);
          size += 2;
        }
        events.set(place, "{" + size);
      }
      case START_ARRAY -> {
        events.add("[");
        int size = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          value(parser, events);
          size++;
        }
        events.set(place, "[" + size);
      }
      case VALUE_STRING -> events.add(Tape.STRING + " " + parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          events.add((token == JsonToken.VALUE_NUMBER_INT) + parser.getString());
      default -> events.add(parser.getString());
    }
  }

  private static byte[] mutated(Random random, byte[] content) {
    byte[] mutated = content.clone();
    byte[] marks = "{}[],:\"\\u0d8\n\t x1-+.eEtfnbr/\u00e9\u0001\u007f".getBytes(UTF_8);
    for (int i = random.nextInt(3); i >= 0 && mutated.length > 0; i--) {
      mutated[random.nextInt(mutated.length)] =
          random.nextInt(5) == 0 ? (byte) random.nextInt(256) : marks[random.nextInt(marks.length)];
    }
    return random.nextInt(4) == 0
        ? Arrays.copyOf(mutated, random.nextInt(mutated.length + 1))
        : mutated;
  }

  // What is refused, why and where

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``            | BREAKS_OFF           | 0",
        "`  `          | BREAKS_OFF           | 2",
        "[             | BREAKS_OFF           | 1",
        "[1,           | BREAKS_OFF           | 3",
        "{\"a\"        | BREAKS_OFF           | 4",
        "{\"a\":       | BREAKS_OFF           | 5",
        "\"a           | BREAKS_OFF           | 2",
        "\"a\\         | BREAKS_OFF           | 3",
        "\"\\u00       | BREAKS_OFF           | 5",
        "tru           | BREAKS_OFF           | 3",
        "-             | BREAKS_OFF           | 1",
        "1.            | BREAKS_OFF           | 2",
        "1e+           | BREAKS_OFF           | 3",
        "[1 2]         | UNEXPECTED_CHARACTER | 3",
        "[1,]          | UNEXPECTED_CHARACTER | 3",
        "{,}           | UNEXPECTED_CHARACTER | 1",
        "{\"a\":1,}    | UNEXPECTED_CHARACTER | 7",
        "{\"a\" 1}     | UNEXPECTED_CHARACTER | 5",
        "{1:1}         | UNEXPECTED_CHARACTER | 1",
        "[1}           | UNEXPECTED_CHARACTER | 2",
        "+1            | UNEXPECTED_CHARACTER | 0",
        ".5            | UNEXPECTED_CHARACTER | 0",
        "[NaN]         | BAD_LITERAL          | 1",
        "[Infinity]    | BAD_LITERAL          | 1",
        "[trux]        | BAD_LITERAL          | 1",
        "[True]        | BAD_LITERAL          | 1",
        "[nul]         | BAD_LITERAL          | 1",
        "[falsy]       | BAD_LITERAL          | 1",
        "[truex]       | BAD_LITERAL          | 5",
        "[-]           | BAD_NUMBER           | 1",
        "[01]          | BAD_NUMBER           | 1",
        "[-01]         | BAD_NUMBER           | 1",
        "[1.]          | BAD_NUMBER           | 1",
        "[1e]          | BAD_NUMBER           | 1",
        "[-Infinity]   | BAD_NUMBER           | 1",
        "[\"\\x\"]     | BAD_ESCAPE           | 2",
        "[\"\\u00g0\"] | BAD_ESCAPE           | 2",
        "`[\"a\tb\"]`  | CONTROL_CHARACTER    | 3",
      })
  void saysWhyAndWhere(String text, Malformation why, int where) {
    assertThat(malformation(text.getBytes(UTF_8), false)).isEqualTo(why + "@" + where);
  }

  @ParameterizedTest
  @CsvSource({
    "C3, 2", // breaks off
    "C328, 2", // not continued
    "A9, 2", // begins in the middle
    "C0AF, 2", // overlong
    "E08080, 2",
    "EDA080, 2", // a surrogate
    "F4908080, 2", // past the last character
    "F8888080, 2",
    "61C3A9FF, 5",
  })
  void refusesWhatIsNotUtf8(String hex, int where) {
    byte[] content =
        ("[\"" + new String(HexFormat.of().parseHex(hex), ISO_8859_1) + "\"]").getBytes(ISO_8859_1);
    assertThat(malformation(content, false)).isEqualTo("NOT_UTF_8@" + where);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[1 | 2",
        "[\"a | 3",
        "[\"a\\ | 4",
        "[\"\\u0 | 5",
        "[tr | 3",
        "[- | 2",
        "{\"a\" | 4",
        "{ | 1"
      })
  void aLineEndsAtItsLineFeed(String text, int where) {
    for (String tail : List.of("\n", "\n]", "\n\"]")) {
      assertThat(malformation((text + tail).getBytes(UTF_8), true))
          .isEqualTo("BREAKS_OFF@" + where);
    }
    assertThat(malformation((text + "\r\n\"]").getBytes(UTF_8), true)).startsWith("BREAKS_OFF@");
  }

  @Test
  void depthIsLimited() {
    assertThat(malformation(nested(500), false)).isEqualTo("fine");
    assertThat(malformation(nested(501), false)).isEqualTo("TOO_DEEP@500");
    assertThat(malformation(nested(10_000), false)).isEqualTo("TOO_DEEP@500");
    assertThat(jackson(nested(500))).isPresent();
    assertThat(jackson(nested(501))).isEmpty();
  }

  @Test
  void theLengthOfNumbersIsLimited() {
    assertThat(malformation("1".repeat(1000).getBytes(UTF_8), false)).isEqualTo("fine");
    assertThat(malformation(("[" + "1".repeat(1001)).getBytes(UTF_8), false))
        .isEqualTo("TOO_LARGE@1");
    assertThat(jackson("1".repeat(1000).getBytes(UTF_8))).isPresent();
    assertThat(jackson("1".repeat(1001).getBytes(UTF_8))).isEmpty();
  }

  @Test
  void aTokenizerThatFailedReadsTheNextTextAsIfNothingHappened() {
    Tokenizer tokenizer = new Tokenizer();
    read(tokenizer, "[[[[{\"a\":1,\"a\":2}");
    read(tokenizer, "{\"a\":[1]}");
    assertThat(tokenizer.malformation()).isNull();
    assertThat(tokenizer.firstDuplicate()).isNegative();
    assertThat(events(tokenizer.tape())).containsExactly("{2", "8 a", "[1", "true1");
  }

  private static byte[] nested(int depth) {
    return ("[".repeat(depth) + "]".repeat(depth)).getBytes(UTF_8);
  }

  private static String malformation(byte[] content, boolean singleLine) {
    Tokenizer tokenizer = new Tokenizer();
    int end = tokenizer.read(Bytes.padded(content), 0, content.length, singleLine);
    return end >= 0 ? "fine" : tokenizer.malformation() + "@" + tokenizer.malformedAt();
  }

  // What is left of a text that breaks off

  @Property(tries = 50, seed = "20240901")
  void whatStandsBeforeABreakIsOnTheTape(@ForAll Random random) {
    byte[] whole = ("[" + new Exports(random).document() + "]").getBytes(UTF_8);
    List<String> all = kinds(read(whole, whole.length));
    for (int length = 1; length < whole.length; length++) {
      Tape tape = read(whole, length);
      List<String> before = kinds(tape);
      // A number may go on after the break; all before it is whole.
      List<String> sure = before.subList(0, Math.max(0, before.size() - 1));
      assertThat(all.subList(0, sure.size())).isEqualTo(sure);
      assertThat(tape.size() == 0 || tape.has(0, Tape.INCOMPLETE)).isTrue();
      assertThat(new JsonValue(tape, 0).items().size()).isLessThanOrEqualTo(1);
    }
  }

  private static List<String> kinds(Tape tape) {
    return IntStream.range(0, tape.size() / Tape.WIDTH)
        .map(i -> i * Tape.WIDTH)
        .mapToObj(at -> tape.kind(at) < 2 ? "" + tape.kind(at) : tape.kind(at) + tape.text(at))
        .toList();
  }

  private static Tape read(byte[] content, int to) {
    Tokenizer tokenizer = new Tokenizer();
    tokenizer.read(Bytes.padded(content), 0, to, false);
    return tokenizer.tape();
  }

  @Test
  void onlyWhatIsStillOpenIsIncomplete() {
    Tokenizer tokenizer = new Tokenizer();
    read(tokenizer, "{\"a\":[1],\"b\":{\"c\":[2,{\"d\":");
    Tape tape = tokenizer.tape();
    JsonValue root = new JsonValue(tape, 0);
    assertThat(tape.has(0, Tape.INCOMPLETE)).isTrue();
    assertThat(root.member("a").map(a -> tape.has(a.at(), Tape.INCOMPLETE))).contains(false);
    assertThat(root.member("b").map(b -> tape.has(b.at(), Tape.INCOMPLETE))).contains(true);
    assertThat(root.member("b").map(b -> b.items("c").get(1).members())).contains(List.of());
    assertThat(Pointers.toBreak(tape)).isEqualTo("/b/c/1");
  }

  // Names that stand twice

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1,\"b\":2}                      | ``",
        "{\"a\":1,\"b\":2,\"a\":3}              | /a@14",
        "{\"a\":1,\"\\u0061\":2}                | /a@8",
        "{\"\\u0061\":1,\"a\":2}                | /a@13",
        "{\"\\u0061\":1,\"\\u0061\":2}          | /a@13",
        "{\"a\":{\"a\":1},\"b\":[{\"a\":1}]}    | ``",
        "{\"a\":{\"b\":1,\"b\":2},\"a\":3}      | /a/b@13 /a@20",
        "[{\"\":1,\"\":2}]                      | /0/@8",
        "{\"courseId12\":1,\"courseId12\":2}    | /courseId12@17",
        "{\"long name one\":1,\"long name two\":2} | ``",
      })
  void noticesNamesThatStandTwice(String text, String expected) {
    assertThat(duplicates(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"63", "64", "65", "66", "200", "5000"})
  void noticesNamesThatStandTwiceAmongMany(int many) {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < many; i++) {
      text.append("\"n").append(i).append("\":{\"x\":[]},");
    }
    int at = text.length() + 1;
    assertThat(duplicates(text + "\"last\":1}")).isEmpty();
    assertThat(duplicates(text + "\"n0\":1}")).isEqualTo("/n0@" + at);
    assertThat(duplicates(text + "\"\\u006e" + (many - 1) + "\":1}"))
        .isEqualTo("/n" + (many - 1) + "@" + at);
  }

  private static String duplicates(String text) {
    Tokenizer tokenizer = new Tokenizer();
    read(tokenizer, text);
    Tape tape = tokenizer.tape();
    List<String> found =
        Pointers.duplicateNames(tape).stream()
            .map(name -> Pointers.between(tape, 0, name) + "@" + tape.start(name))
            .toList();
    assertThat(tokenizer.firstDuplicate() >= 0).isEqualTo(!found.isEmpty());
    return String.join(" ", found);
  }

  private static void read(Tokenizer tokenizer, String text) {
    byte[] bytes = Bytes.padded(text);
    tokenizer.read(bytes, 0, bytes.length - Bytes.PADDING, false);
  }
}
