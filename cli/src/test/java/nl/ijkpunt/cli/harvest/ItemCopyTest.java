package nl.ijkpunt.cli.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ItemCopyTest {
  @Test
  void theNamespacesAroundAnItemGoWithIt(@TempDir Path folder) throws IOException {
    assertThat(
            copied(
                folder,
                """
                <o:OAI-PMH xmlns:o="http://www.openarchives.org/OAI/2.0/" xmlns:a="urn:a">\
                <o:ListRecords xmlns:a="urn:b"><o:record xmlns:c="urn:c">\
                <bare a:x="1"><inner xmlns="urn:d"/></bare></o:record></o:ListRecords>\
                </o:OAI-PMH>"""))
        .isEqualTo(
            """
            <o:record xmlns="" xmlns:a="urn:b" xmlns:c="urn:c" \
            xmlns:o="http://www.openarchives.org/OAI/2.0/"><bare a:x="1">\
            <inner xmlns="urn:d"></inner></bare></o:record>
            """);
  }

  @Test
  void everyLetterComesThrough(@TempDir Path folder) throws IOException {
    assertThat(
            copied(
                folder,
                """
                <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>
                <record a="&quot;&#10;&#9;&lt;'">&#13;<![CDATA[a<b>&]]>&#x1F600; é
                <!-- c --><?p q?></record><resumptionToken>t</resumptionToken>
                </ListRecords></OAI-PMH>"""))
        .isEqualTo(
            """
            <record a="&quot;&#10;&#9;&lt;'">&#13;a&lt;b&gt;&amp;😀 é
            <!-- c --><?p q?></record>
            """);
  }

  private String copied(Path folder, String page) throws IOException {
    StringWriter out = new StringWriter();
    Path file = Files.writeString(folder.resolve("page.xml"), page);
    new ItemCopy(new PrintWriter(out)).copy(file, OaiVerb.LIST_RECORDS);
    return out.toString();
  }
}
