package nl.ijkpunt.standards.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.ijkpunt.standards.record.Place;
import nl.ijkpunt.standards.record.ReadProblem;
import nl.ijkpunt.standards.record.XmlChunk;
import nl.ijkpunt.standards.record.XmlElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** XML is read subtree by subtree; what is hostile in it is refused, and nothing before it lost. */
final class XmlReaderTest {
  private static final XmlCut RECORDS = (parent, name) -> name.local().equals("r");

  @Test
  void handsOutSubtreesAndThenWhatStandsAroundThem() {
    assertThat(read("<list>\n  <r>1</r>\n  <r><a/><a>x</a></r>\n  <end/>\n</list>"))
        .containsExactly(
            "2:3 /list/r[1] 1",
            "3:3 /list/r[2] ",
            "3:6 /list/r[2]/a[1] ",
            "3:10 /list/r[2]/a[2] x",
            "1:1 /list ",
            "4:3 /list/end ");
  }

  @Test
  void theRootBeginsWhereItIsWritten() {
    assertThat(read("<?xml version=\"1.0\"?>\n<!-- <r> -->\n\n  <r/>")).containsExactly("4:3 /r ");
  }

  @Test
  void whatStandsLaterHasALargerOffset() {
    List<Long> offsets = new ArrayList<>();
    byte[] text = "<?xml version=\"1.0\"?>\n<r>\n <a/><b/></r>".getBytes(UTF_8);
    List<String> problems =
        problems(
            text,
            unit -> {
              offsets.add(unit.spot().offset());
              unit.children().forEach(child -> offsets.add(child.spot().offset()));
            });
    assertThat(problems).isEmpty();
    assertThat(offsets).containsExactly(22L, 27L, 31L);
  }

  @Test
  void textsAreMadeOfAllTheirPieces() {
    assertThat(read("<r>a&amp;b<![CDATA[<c>]]>&#233;</r>")).containsExactly("1:1 /r a&b<c>é");
  }

  @Test
  void theEncodingIsThatOfTheText() {
    String latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><r>é</r>";
    assertThat(read(latin.getBytes(ISO_8859_1))).containsExactly("1:44 /r é");
    assertThat(read("\uFEFF<r>é</r>".getBytes(UTF_8))).containsExactly("1:1 /r é");
    assertThat(read("<?xml version=\"1.0\" encoding=\"UTF-16\"?><r>é</r>".getBytes(UTF_16)))
        .last()
        .asString()
        .endsWith("/r é");
  }

  @Test
  void aDocumentTypeIsRefusedAtOnce(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String external =
        "<!DOCTYPE r [<!ENTITY s SYSTEM \"%s\">]><r>&s;</r>".formatted(secret.toUri());
    String bomb =
        "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\">]><r>&c;</r>";
    String remote = "<!DOCTYPE r SYSTEM \"http://127.0.0.1:9/r.dtd\"><r/>";
    for (String text : List.of(external, bomb, remote)) {
      assertThat(read(text)).containsExactly("xml-no-doctype {}");
    }
  }

  @Test
  void anUnknownEntityIsToldWhereItStands() {
    assertThat(read("<list><r/>\n<r>a&nbsp;b</r></list>"))
        .containsExactly("1:7 /list/r[1] ", "xml-entity-known {name=nbsp}");
    assertThat(read("<r a=\"&nbsp;\"/>")).singleElement().asString().startsWith("xml-");
  }

  @Test
  void whatCameBeforeAMistakeIsNotLost() {
    assertThat(read("<list><r>1</r><r><a></r></list>"))
        .hasSize(2)
        .first()
        .isEqualTo("1:7 /list/r[1] 1");
    assertThat(read("<list><r>1</r><r>"))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("xml-well-formed ");
    assertThat(read("")).singleElement().asString().startsWith("xml-well-formed ");
    assertThat(read("<r x:a=\"\"/>")).singleElement().asString().startsWith("xml-well-formed ");
    assertThat(read("no xml at all")).singleElement().asString().startsWith("xml-well-formed ");
    assertThat(read(new byte[] {'<', 'r', '>', (byte) 0xFF, '<', '/', 'r', '>'}))
        .singleElement()
        .asString()
        .startsWith("xml-well-formed ");
  }

  @Test
  void moreThanCanBeHeldIsToldAndNotHeld() {
    String deep = "<a>".repeat(200) + "</a>".repeat(200);
    assertThat(read(deep)).containsExactly("xml-size-limited {limit=100 levels}");
    String wide = "<r>" + "<a/>".repeat(200_001) + "</r>";
    assertThat(read(wide)).singleElement().asString().startsWith("xml-size-limited {limit=200");
    String long_ = "<r>" + "a".repeat((8 << 20) + 1) + "</r>";
    assertThat(read(long_)).singleElement().asString().startsWith("xml-size-limited {limit=8");
  }

  @Test
  void manySubtreesHaveRoomOneAfterTheOther() {
    String many = "<list>" + "<r>x</r>".repeat(300_000) + "</list>";
    assertThat(read(many)).hasSize(300_001).last().isEqualTo("1:1 /list ");
  }

  private static List<String> read(String text) {
    return read(text.getBytes(UTF_8));
  }

  private static List<String> read(byte[] text) {
    List<String> lines = new ArrayList<>();
    lines.addAll(problems(text, unit -> tell(unit, lines)));
    return lines;
  }

  /** What is wrong with a text, after its subtrees. */
  private static List<String> problems(byte[] text, Consumer<XmlElement> sink) {
    List<String> lines = new ArrayList<>();
    try {
      new XmlReader(RECORDS, XmlLimits.DEFAULT)
          .read(
              new ByteArrayInputStream(text),
              Place.startOf("a.xml", 0),
              chunk -> {
                XmlChunk xml = (XmlChunk) chunk;
                xml.units().forEach(sink);
                ReadProblem problem = xml.problem();
                if (problem != null) {
                  lines.add(problem.rule() + " " + problem.arguments());
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private static void tell(XmlElement element, List<String> lines) {
    lines.add(
        "%d:%d %s %s"
            .formatted(
                element.spot().line(), element.spot().column(), element.xpath(), element.text()));
    element.children().forEach(child -> tell(child, lines));
  }
}
