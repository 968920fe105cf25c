package nl.ijkpunt.cli.endpoint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ijkpunt.standards.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of people cannot be read, and is right or wrong as it was. */
final class JsonMaskingTest {
  private static final JsonMasking MASKING =
      new JsonMasking(Standards.find("ooapi@5.0").orElseThrow());

  private static String masked(String member, String text) {
    String person = "{\"personId\":\"%s\",\"%s\":\"%s\"}";
    String id = "85097646-40ef-4ec2-b9d2-6644b8358514";
    String all =
        new String(MASKING.masked(person.formatted(id, member, text).getBytes(UTF_8)), UTF_8);
    assertThat(all).startsWith("{\"personId\":\"%s\",\"%s\":\"".formatted(id, member));
    return all.substring(all.indexOf(member) + member.length() + 3, all.length() - 2);
  }

  @ParameterizedTest
  @CsvSource({
    "mail, a.bcd@hogeschool.nl, x.xxx@xxxxxxxxxx.nl",
    "mail, a1@b.example.org, x1@x.xxxxxxx.org",
    "mail, a@b.xn--p1ai, x@x.xn--p1ai",
    "mail, AB@hogeschool, XX@xxxxxxxxxx",
    "mail, abc.nl, xxx.xx",
    "mail, a b@c.nl, x x@x.xx",
    "mail, a@b@c.nl, x@x@x.xx",
    "surname, Abcdefghi, Xxxxxxxxx",
    "surname, 999999990, 999999990",
    "surname, 123456782, 999999990",
    "surname, 123456789, 111111111",
    "dateOfBirth, 1978-02-15, 1978-01-01",
    "dateOfBirth, 1978-20-15, 1111-11-11",
    "surname, urn:x:abc1, urn:x:xxx1"
  })
  void aTextKeepsItsForm(String member, String text, String expected) {
    assertThat(masked(member, text)).isEqualTo(expected);
  }

  @Test
  void lettersThatAreEscapedAreMaskedToo() {
    assertThat(masked("surname", "Zo\\u00ebA\\u0042\\u0033\\u002d\\n\\\\"))
        .isEqualTo("Xx\\u0078X\\u0058\\u0031\\u002d\\n\\\\");
    assertThat(masked("surname", "\\u738B\\ud83d\\ude00")).isEqualTo("\\u0078\\u0078\\u0078");
    assertThat(masked("surname", "urn:\\u00eb:ab")).isEqualTo("urn:\\u00eb:xx");
    assertThat(masked("surname", "https:\\/\\/ab\\/c")).isEqualTo("https:\\/\\/xx\\/x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"surname\":\"Abc\",\"a\":12| {\"surname\":\"Xxx\",\"a\":12",
        "{\"surname\" : \"Ab\\\"c\" x| {\"surname\" : \"Xx\\\"x\" x",
        "{\"surname\":\"Abc| {\"surname\":\"Xxx",
        "{\"a\":\"b\"c\",\"surname\":\"Def\"}| {\"a\":\"b\"x\",\"xxxxxxx\":\"Xxx\"}",
        "{\"a\":true,\"b\":NaN,\"c\":Abc}| {\"a\":true,\"b\":NaN,\"c\":Xxx}",
        "{\"surname\":'Abc'}| {\"surname\":'Xxx'}",
        "<p>Abc</p>| <p>Abc</p>"
      })
  void fromWhereItCannotBeReadAllIsMasked(String body, String expected) {
    byte[] masked = MASKING.masked(body.getBytes(UTF_8));
    assertThat(new String(masked, UTF_8)).isEqualTo(expected);
  }

  @Test
  void whatIsNoUtf8StaysSoAndNothingElseCanBeRead() {
    byte[] latin = "{\"surname\":\"Zoë\"}".getBytes(ISO_8859_1);
    assertThat(new String(MASKING.masked(latin), ISO_8859_1)).isEqualTo("{\"surname\":\"Xxë\"}");
    byte[] broken = "{\"surname\":\"Zoë\"".getBytes(UTF_8);
    assertThat(new String(MASKING.masked(broken), UTF_8)).isEqualTo("{\"surname\":\"Xxxx\"");
    byte[] wide = "{\"surname\" : \"Abc\"}".getBytes(UTF_16);
    assertThat(new String(MASKING.masked(wide), UTF_16)).isEqualTo("{\"surname\" : \"Xxx\"}");
  }

  @Test
  void aMarkBeforeTheTextHidesNobody() {
    String person =
        "\ufeff{\"personId\":\"85097646-40ef-4ec2-b9d2-6644b8358514\",\"surname\":\"Abc\"}";
    assertThat(new String(MASKING.masked(person.getBytes(UTF_8)), UTF_8))
        .isEqualTo(person.replace("Abc", "Xxx"));
  }

  /** Wherever it breaks off, what came before is masked as it is when it does not. */
  @Test
  void wherePeopleBreakOffNobodyCanBeRead() {
    String list =
        """
        {"items":[{"givenName":"Abcd","gender":"F","surname":"Efgh","mail":"ijkl@mnop.nl",\
        "address":{"street":"Qrst","countryCode":"NL"},\
        "personId":"85097646-40ef-4ec2-b9d2-6644b8358514","affiliations":["employee"]},\
        {"personId":"1c8f9e31-be06-4de1-8f1e-2d1776d5506f","surname":"Uvwx"}]}
        """;
    for (int end = 1; end < list.length(); end++) {
      String masked = new String(MASKING.masked(list.substring(0, end).getBytes(UTF_8)), UTF_8);
      assertThat(masked)
          .as("cut at %d", end)
          .hasSize(end)
          .doesNotContain("Abc", "Efg", "ijk", "mno", "Qrs", "Uvw");
    }
    String masked = new String(MASKING.masked((list + "done").getBytes(UTF_8)), UTF_8);
    assertThat(masked)
        .contains("85097646-40ef-4ec2-b9d2-6644b8358514", "\"NL\"", "[\"employee\"]", "\"F\"")
        .doesNotContain("done", "Efgh");
  }
}
