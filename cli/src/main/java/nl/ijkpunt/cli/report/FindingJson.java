package nl.ijkpunt.cli.report;

import java.util.List;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Excerpt;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Subject;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Findings as JSON. The parts of a finding are a list, and texts are written in one place, so that
 * the compiler has small pieces to work on: of one large method it makes the whole generator twenty
 * times over, which takes longer than writing.
 */
final class FindingJson {
  private static final String[] WORDS = {
    "rule", "severity", "message", "expected", "actual", "fix"
  };
  private static final String[] SUBJECT = {"type", "id", "key"};

  private final JsonGenerator json;
  private final JsonParts parts;
  private final Phrases phrases;
  private final List<Consumer<Finding>> all =
      List.of(this::words, this::place, this::subject, this::print, this::profiles, this::excerpt);

  FindingJson(JsonGenerator json, JsonParts parts, Language language) {
    this.json = json;
    this.parts = parts;
    this.phrases = Phrases.plain(language);
  }

  void write(Finding finding) {
    json.writeStartObject();
    for (Consumer<Finding> part : all) {
      part.accept(finding);
    }
    json.writeEndObject();
  }

  private void words(Finding finding) {
    Phrases.Said said = phrases.of(finding);
    texts(
        WORDS,
        finding.rule().id(),
        finding.severity().word(),
        said.message(),
        said.expected(),
        finding.actual(),
        said.fix());
  }

  private void place(Finding finding) {
    parts.requirement(finding.requirement());
    json.writeName("location");
    parts.location(finding.location());
  }

  private void subject(Finding finding) {
    Subject subject = finding.subject();
    json.writeName("subject");
    json.writeStartObject();
    texts(SUBJECT, subject.type(), subject.id(), subject.key());
    json.writeEndObject();
  }

  private void print(Finding finding) {
    json.writeStringProperty("fingerprint", finding.fingerprint());
    parts.words("arguments", finding.arguments());
  }

  private void profiles(Finding finding) {
    if (!finding.profiles().isEmpty()) {
      parts.texts("profiles", finding.profiles());
    }
  }

  private void excerpt(Finding finding) {
    Excerpt excerpt = finding.excerpt();
    if (excerpt != null) {
      json.writeName("excerpt");
      json.writeStartObject();
      json.writeStringProperty("text", excerpt.text());
      json.writeNumberProperty("start", excerpt.start());
      json.writeNumberProperty("end", excerpt.end());
      json.writeEndObject();
    }
    if (finding.known()) {
      json.writeBooleanProperty("known", true);
    }
  }

  private void texts(String[] names, @Nullable String... values) {
    for (int i = 0; i < names.length; i++) {
      json.writeStringProperty(names[i], values[i]);
    }
  }
}
