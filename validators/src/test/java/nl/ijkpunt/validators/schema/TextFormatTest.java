package nl.ijkpunt.validators.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.ijkpunt.standards.record.Bytes;
import nl.ijkpunt.standards.record.JsonValue;

/** What a format of the fast tier accepts, the full validator accepts. */
final class TextFormatTest {
  private static final List<String> FORMATS =
      List.of("date", "date-time", "uuid", "uri", "uri-reference", "email");

  private final Schemas schemas = schemas();

  private static Schemas schemas() {
    Map<String, JsonValue> schemas = new TreeMap<>();
    FORMATS.forEach(f -> schemas.put(f, JsonValue.parse("{\"format\": \"" + f + "\"}")));
    return Schemas.of(schemas);
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void whatLooksLikeADateIsOneWhenAccepted(@ForAll("dates") String text) {
    acceptedIsValid("date", text);
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void whatLooksLikeAMomentIsOneWhenAccepted(@ForAll("moments") String text) {
    acceptedIsValid("date-time", text);
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void whatLooksLikeAUuidIsOneWhenAccepted(@ForAll("uuids") String text) {
    acceptedIsValid("uuid", text);
  }

  @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
  void whatLooksLikeAUriIsOneWhenAccepted(@ForAll("uris") String text) {
    acceptedIsValid("uri", text);
    acceptedIsValid("uri-reference", text);
  }

  @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
  void whatLooksLikeAnAddressIsOneWhenAccepted(@ForAll("addresses") String text) {
    acceptedIsValid("email", text);
  }

  @Example
  void theFullValidatorKnowsEveryTopDomainThatIsAccepted() {
    assertThat(TextFormat.TOP_DOMAINS).hasSizeGreaterThan(80);
    TextFormat.TOP_DOMAINS.forEach(top -> acceptedIsValid("email", "someone@example." + top));
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void anyTextIsOfAFormatWhenAccepted(@ForAll String text) {
    FORMATS.forEach(format -> acceptedIsValid(format, text));
  }

  @Example
  void onlyTheTextItselfIsLookedAt() {
    byte[] bytes = Bytes.padded("x2026-09-010");
    assertThat(TextFormat.DATE.accepts(bytes, 1, 11)).isTrue();
    assertThat(TextFormat.DATE.accepts(bytes, 1, 12)).isFalse();
    assertThat(TextFormat.DATE.accepts(bytes, 1, 10)).isFalse();
  }

  @Example
  void partsOfWhatIsAcceptedAreNotReadBeyondTheirEnd() {
    for (String whole :
        List.of(
            "2026-09-01T09:00:00.125+02:00",
            "6a1f8c52-3d0b-4e7a-9b64-0c2f5d81e3a7",
            "https://www.example.org:8080/a%20b?c=d#e",
            "j.de-vries@student.example.org")) {
      for (int length = 0; length <= whole.length(); length++) {
        String part = whole.substring(0, length);
        FORMATS.forEach(format -> acceptedIsValid(format, part));
      }
    }
  }

  @Example
  void whatNobodyAssertsIsAccepted() {
    assertThat(TextFormat.of("int32")).isEqualTo(TextFormat.NONE);
    assertThat(accepts("int64", "anything")).isTrue();
  }

  @Example
  void whatIsNotKnownIsNotAccepted() {
    assertThat(accepts("ipv6", "::1")).isFalse();
  }

  private void acceptedIsValid(String format, String text) {
    if (accepts(format, text)) {
      assertThat(schemas.fullAccepts(format, quoted(text))).as("%s: %s", format, text).isTrue();
    }
  }

  private static boolean accepts(String format, String text) {
    byte[] bytes = Bytes.padded(text);
    return TextFormat.of(format).accepts(bytes, 0, text.getBytes(UTF_8).length);
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars().forEach(c -> json.append("\\u%04x".formatted(c)));
    return json.append('"').toString();
  }

  @Provide
  Arbitrary<String> dates() {
    return Combinators.combine(number(4, 0, 9999), number(2, 0, 13), number(2, 0, 32))
        .as((year, month, day) -> year + "-" + month + "-" + day)
        .flatMap(TextFormatTest::perhapsSpoilt);
  }

  @Provide
  Arbitrary<String> moments() {
    Arbitrary<String> fraction =
        Arbitraries.strings().withCharRange('0', '9').ofMaxLength(11).map(f -> "." + f);
    Arbitrary<String> offset =
        Combinators.combine(Arbitraries.of("+", "-"), number(2, 0, 24), number(2, 0, 60))
            .as((sign, hours, minutes) -> sign + hours + ":" + minutes);
    return Combinators.combine(
            Arbitraries.of("2026-09-01", "2024-02-29", "0001-01-01", "9999-12-31", "2026-02-29"),
            number(2, 0, 24),
            number(2, 0, 60),
            number(2, 0, 61),
            Arbitraries.oneOf(Arbitraries.just(""), fraction),
            Arbitraries.oneOf(Arbitraries.of("Z", "z", "", "+00:00", "-00:00"), offset))
        .as((date, h, m, s, f, o) -> date + "T" + h + ":" + m + ":" + s + f + o)
        .flatMap(TextFormatTest::perhapsSpoilt);
  }

  @Provide
  Arbitrary<String> uuids() {
    return Arbitraries.strings()
        .withChars("0123456789abcdefABCDEF")
        .ofLength(32)
        .map(
            hex ->
                String.join(
                    "-",
                    Arrays.asList(
                        hex.substring(0, 8),
                        hex.substring(8, 12),
                        hex.substring(12, 16),
                        hex.substring(16, 20),
                        hex.substring(20))))
        .flatMap(TextFormatTest::perhapsSpoilt);
  }

  @Provide
  Arbitrary<String> uris() {
    Arbitrary<String> host =
        Arbitraries.oneOf(text("abz019", 8), text("abzZ019.-", 5), text("abz019.-_", 12));
    Arbitrary<String> port =
        Arbitraries.oneOf(Arbitraries.just(""), text("0123456789", 7).map(p -> ":" + p));
    Arbitrary<String> rest =
        Arbitraries.oneOf(
            text("abcXYZ019/-._~?&=+,;:@!*$()'#", 8),
            text("abcXYZ019/-._~?&=+,;:@!*$()'#%20[]{}|^\\\"<> é", 15),
            text("a%012AFaf", 6));
    return Combinators.combine(
            Arbitraries.of(
                "https://",
                "https://",
                "http://",
                "http://",
                "https:/",
                "HTTP://",
                "ftp://",
                "mailto:",
                "urn:",
                ":",
                ""),
            host,
            port,
            Arbitraries.oneOf(Arbitraries.just(""), rest.map(r -> "/" + r), rest))
        .as((scheme, name, number, path) -> scheme + name + number + path)
        .flatMap(TextFormatTest::perhapsSpoilt);
  }

  @Provide
  Arbitrary<String> addresses() {
    Arbitrary<String> local =
        Arbitraries.oneOf(
            text("abzABZ019._+-'", 4),
            text("abz019", 12),
            text("abcdefghij", 70),
            text("a1!#'/= \"é", 5));
    Arbitrary<String> label =
        Arbitraries.oneOf(
            text("abz019", 8), text("abz019-", 4), text("abcdefghij", 70), text("xn--", 6));
    Arbitrary<String> top =
        Arbitraries.oneOf(
            Arbitraries.of("nl", "org", "amsterdam", "local", "test", "example", "cc", "zz", "123"),
            text("abcdefz", 5));
    return Combinators.combine(local, label.list().ofMinSize(1).ofMaxSize(3), top)
        .as((name, labels, last) -> name + "@" + String.join(".", labels) + "." + last)
        .flatMap(TextFormatTest::perhapsSpoilt);
  }

  private static Arbitrary<String> text(String letters, int most) {
    return Arbitraries.strings().withChars(letters).ofMinLength(1).ofMaxLength(most);
  }

  private static Arbitrary<String> number(int digits, int from, int to) {
    return Arbitraries.integers().between(from, to).map(n -> ("%0" + digits + "d").formatted(n));
  }

  /** The text, mostly; sometimes with one letter changed, added or left out. */
  private static Arbitrary<String> perhapsSpoilt(String text) {
    return Combinators.combine(
            Arbitraries.integers().between(0, 20),
            Arbitraries.integers().between(0, text.length()),
            Arbitraries.of("", "-", ".", "0", "Z", " ", "\n", "é", "٣", "@", "/"))
        .as(
            (kind, at, letter) ->
                switch (kind) {
                  case 0 -> text.substring(0, at) + letter + text.substring(at);
                  case 1 ->
                      text.substring(0, at)
                          + letter
                          + text.substring(Math.min(at + 1, text.length()));
                  default -> text;
                });
  }
}
