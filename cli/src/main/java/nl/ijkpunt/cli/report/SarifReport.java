package nl.ijkpunt.cli.report;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.RunData;
import tools.jackson.core.JsonGenerator;

/** SARIF 2.1.0, for code scanning and editors. */
@AutoService(ReportWriter.class)
public final class SarifReport implements ReportWriter {
  /** GitHub refuses a file with more results for a run than this. */
  static final int MOST_RESULTS = 25_000;

  @Override
  public String name() {
    return "sarif";
  }

  @Override
  public void write(Report report, Language language, Writer out) throws IOException {
    try (JsonGenerator json = IndentedJson.to(out)) {
      new Writing(json, report, new FormatWords(language)).log();
    }
    out.write('\n');
  }

  private record Writing(JsonGenerator json, Report report, FormatWords words) {

    void log() {
      json.writeStartObject();
      json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
      json.writeStringProperty("version", "2.1.0");
      json.writeArrayPropertyStart("runs");
      run();
      json.writeEndArray();
      json.writeEndObject();
    }

    private void run() {
      List<Finding> shown = FairSample.of(report.findings(), report.causes(), MOST_RESULTS);
      json.writeStartObject();
      json.writeStringProperty("language", words.language().code());
      // Our columns count characters, and not the halves that UTF-16 makes of some.
      json.writeStringProperty("columnKind", "unicodeCodePoints");
      SarifRules rules = new SarifRules(json, words, report);
      rules.tool();
      new SarifInvocation(json, words, report).write(shown.size());
      automation();
      json.writeObjectPropertyStart("originalUriBaseIds");
      json.writeObjectPropertyStart(SarifResults.BASE);
      json.writeObjectPropertyStart("description");
      json.writeStringProperty(
          "text", words.in("The folder in which ijk ran.", "De map waarin ijk liep."));
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
      artifacts();
      new SarifResults(json, words, report, rules.indexes()).write(shown);
      json.writeEndObject();
    }

    /**
     * GitHub keeps the alerts of one standard and choice of profiles apart from those of others.
     */
    private void automation() {
      String profiles = String.join("+", report.run().profiles());
      String id = "ijk/" + report.run().standard() + "/" + profiles + "/";
      json.writeObjectPropertyStart("automationDetails");
      json.writeStringProperty("id", Harmless.text(id));
      json.writeEndObject();
    }

    private void artifacts() {
      json.writeArrayPropertyStart("artifacts");
      for (RunData.Input input : report.run().inputs()) {
        json.writeStartObject();
        json.writeName("location");
        SarifResults.source(json, input.name());
        json.writeNumberProperty("length", input.bytes());
        if (input.sha256() != null) {
          json.writeObjectPropertyStart("hashes");
          json.writeStringProperty("sha-256", input.sha256());
          json.writeEndObject();
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }
}
