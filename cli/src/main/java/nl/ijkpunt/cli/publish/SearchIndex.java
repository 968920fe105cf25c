package nl.ijkpunt.cli.publish;

import static java.util.Locale.ROOT;

import java.io.StringWriter;
import java.util.List;
import nl.ijkpunt.cli.publish.SitePage.Kind;
import nl.ijkpunt.standards.finding.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What is searched: a script, since a page that was opened from a disk may not read other files.
 */
final class SearchIndex {

  private SearchIndex() {}

  /**
   * What can be found.
   *
   * @param address from the folder of a language
   * @param words what it is found by, besides its title, in both languages
   */
  record Entry(String address, Kind kind, Text title, List<String> words) {
    static Entry of(SitePage page) {
      return new Entry(page.path(), page.kind(), page.title(), page.words());
    }
  }

  static String script(List<Entry> entries) {
    StringWriter text = new StringWriter();
    text.write("window.ijkIndex = ");
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartArray();
      for (Entry entry : entries) {
        json.writeStartArray();
        json.writeString(entry.address());
        json.writeString(entry.kind().name().toLowerCase(ROOT));
        json.writeString(entry.title().en());
        json.writeString(entry.title().nl());
        json.writeString(String.join(" ", entry.words()));
        json.writeEndArray();
        json.writeRaw("\n");
      }
      json.writeEndArray();
    }
    return text + ";\n";
  }
}
