package nl.ijkpunt.cli.endpoint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What answers say of people cannot be read in a capture, however it is written. */
final class OaiMaskingTest {

  private static String masked(String body) {
    byte[] masked = OaiMasking.masked(body.getBytes(UTF_8));
    assertThat(masked).hasSameSizeAs(body.getBytes(UTF_8));
    return new String(masked, UTF_8);
  }

  @Test
  void theFormOfACardIsKept() {
    assertThat(masked("<a><l:vcard>BEGIN:VCARD\nFN:Jan 3\nEND:VCARD</l:vcard>Jan</a>"))
        .isEqualTo("<a><l:vcard>BEGIN:VCARD\nFN:Xxx 1\nEND:VCARD</l:vcard>Jan</a>");
    assertThat(masked("<vCard>Jan</vCard><AdminEmail>Jan</AdminEmail>"))
        .isEqualTo("<vCard>Xxx</vCard><AdminEmail>Xxx</AdminEmail>");
    assertThat(masked("<title>Jan &lt;jan@example.org></title>"))
        .isEqualTo("<title>Jan &lt;jan@example.org></title>");
  }

  @Test
  void whatLooksLikeMarkupInCdataIsText() {
    assertThat(masked("<vcard><![CDATA[EMAIL:Jan <jan@example.org>&Jan;</vcard>]]></vcard>Jan"))
        .isEqualTo("<vcard><![CDATA[EMAIL:Xxx <xxx@xxxxxxx.xxx>&Xxx;</xxxxx>]]></vcard>Jan");
    assertThat(masked("<vcard>FN:Jan <jan@example.org></vcard>"))
        .isEqualTo("<vcard>FN:Xxx <xxx@xxxxxxx.xxx></vcard>");
  }

  @Test
  void anElementThatIsNamedInCdataDoesNotReachBeyondIt() {
    assertThat(masked("<d><![CDATA[The <creator> Jan]]></d><title>Jan</title>"))
        .isEqualTo("<d><![CDATA[The <creator> Xxx]]></d><title>Jan</title>");
    assertThat(masked("<!-- <creator>Jan --><title>Jan</title>"))
        .isEqualTo("<!-- <creator>Xxx --><title>Jan</title>");
  }

  @Test
  void commentsAndInstructionsAreMasked() {
    assertThat(masked("<vcard><!-- Jan </vcard> --><?by Jan?>Jan</vcard>Jan"))
        .isEqualTo("<vcard><!-- Xxx </xxxxx> --><?xx Xxx?>Xxx</vcard>Jan");
  }

  @Test
  void charactersByNumberAreMasked() {
    assertThat(masked("<vcard>FN:&#74;&#97;&#110; &#x4A;&#x00e9;&#10;AB&#58;&#49;&#99999999999;"))
        .isEqualTo("<vcard>FN:&#88;&#88;&#120; &#x58;&#x0078;&#10;XX&#58;&#49;&#00000000120;");
    assertThat(masked("<vcard>FN:&#74;&amp;&eacute;&#53;"))
        .isEqualTo("<vcard>FN:&#88;&amp;&xxxxxx;&#49;");
  }

  @Test
  void whatBreaksOffIsMaskedToItsEnd() {
    assertThat(masked("<title>Jan</title><vcard>FN:Jan")).endsWith("</title><vcard>FN:Xxx");
    assertThat(masked("<vcard>FN:Jan</vca")).isEqualTo("<vcard>FN:Xxx</xxx");
    assertThat(masked("<vcard><![CDATA[FN:Jan")).isEqualTo("<vcard><![CDATA[FN:Xxx");
    assertThat(masked("<creator ref=\"Jan")).isEqualTo("<creator xxx=\"Xxx");
    assertThat(masked("<a b=\"><creator>Jan</creator>"))
        .isEqualTo("<a b=\"><creator>Xxx</creator>");
  }

  @Test
  void onlyItsOwnEndTagEndsAnElement() {
    assertThat(masked("<contributor><vcard>Jan</vcard> Jan</contributor>Jan"))
        .isEqualTo("<contributor><vcard>Xxx</vcard> Xxx</contributor>Jan");
    assertThat(masked("<creator><creator/><creator>Jan</creator> Jan</creator>Jan"))
        .isEqualTo("<creator><creator/><creator>Xxx</creator> Xxx</creator>Jan");
    assertThat(masked("<creator>Jan</dc:creator>Jan")).isEqualTo("<creator>Xxx</dc:creator>Xxx");
  }

  @Test
  void whoMadeTheSoftwareOfARepositoryIsMasked() {
    assertThat(
            masked(
                "<toolkit><title>Kit</title><author><name>Jan</name><email>jan@example.org</email>"
                    + "<institution>Jan</institution></author><version>1</version></toolkit>"))
        .isEqualTo(
            "<toolkit><title>Kit</title><author><name>Xxx</name><email>xxx@xxxxxxx.xxx</email>"
                + "<institution>Xxx</institution></author><version>1</version></toolkit>");
    assertThat(masked("<name><value>Jan</value></name>"))
        .isEqualTo("<name><value>Jan</value></name>");
  }

  @Test
  void attributesAreMasked() {
    assertThat(
            masked(
                "<dc:creator xml:lang='nl' ref=\"jan>&#74;\" xmlns:a=\"urn:a\">Jan</dc:creator>"))
        .isEqualTo(
            "<dc:creator xml:lang='nl' ref=\"xxx>&#88;\" xmlns:a=\"urn:a\">Xxx</dc:creator>");
    assertThat(masked("<creator ref='jan'/><title id='jan'>Jan</title>"))
        .isEqualTo("<creator ref='xxx'/><title id='jan'>Jan</title>");
    assertThat(masked("<creator><b ref='jan'>Jan</b></creator>"))
        .isEqualTo("<creator><b ref='xxx'>Xxx</b></creator>");
  }

  @Test
  void textInWideCharactersIsMasked() {
    String body = "<title>Jan é</title><creator>Jan é</creator>";
    String masked = "<title>Jan é</title><creator>Xxx x</creator>";
    for (String name : List.of("UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")) {
      Charset charset = Charset.forName(name);
      for (String mark : List.of("", "\uFEFF")) {
        assertThat(OaiMasking.masked((mark + body).getBytes(charset)))
            .isEqualTo((mark + masked).getBytes(charset));
      }
    }
  }

  @Test
  void bytesThatAreNoTextStayAsTheyAre() {
    byte[] body = "<title>\u00ff\u0080\u00fe</title><creator>\u00ff</creator>".getBytes(ISO_8859_1);
    assertThat(new String(OaiMasking.masked(body), ISO_8859_1))
        .isEqualTo("<title>\u00ff\u0080\u00fe</title><creator>x</creator>");
    assertThat(OaiMasking.masked(new byte[] {'<', 'a', '\u0000'})).hasSize(3);
  }
}
