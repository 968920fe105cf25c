package nl.ijkpunt.standards.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class EscapedTest {

  @Test
  void aReaderGetsBackWhatWasWritten() {
    assertThat(Escaped.text("a<b> & \"c\"\r\n\té😀"))
        .isEqualTo("a&lt;b&gt; &amp; \"c\"&#13;\n\té😀");
    assertThat(Escaped.attribute("a<b> & \"c\"\r\n\té😀"))
        .isEqualTo("a&lt;b&gt; &amp; &quot;c&quot;&#13;&#10;&#9;é😀");
  }

  @Test
  void whatXmlDoesNotAllowIsReplaced() {
    assertThat(Escaped.text("a\u0000\u001b\ud800b\uffff\ufffe\u0085"))
        .isEqualTo("a\ufffd\ufffd\ufffdb\ufffd\ufffd\u0085");
  }
}
