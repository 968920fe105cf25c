package nl.ijkpunt.cli.report;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Outcome;
import nl.ijkpunt.standards.finding.ProfileResult;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.finding.Tally;
import nl.ijkpunt.standards.finding.Verdict;
import tools.jackson.core.JsonGenerator;

/** What the run asserts about each profile and each rule, in the W3C's EARL, as JSON-LD. */
@AutoService(ReportWriter.class)
public final class EarlReport implements ReportWriter {
  private static final String[][] PREFIXES = {
    {"earl", "http://www.w3.org/ns/earl#"},
    {"dct", "http://purl.org/dc/terms/"},
    {"ptr", "http://www.w3.org/2009/pointers#"},
    {"xsd", "http://www.w3.org/2001/XMLSchema#"}
  };

  @Override
  public String name() {
    return "earl";
  }

  @Override
  public void write(Report report, Language language, Writer out) throws IOException {
    try (JsonGenerator json = IndentedJson.to(out)) {
      FormatWords words = new FormatWords(language);
      EarlNodes nodes = new EarlNodes(json, report, new HashMap<>());
      new Writing(json, report, words, nodes).document();
    }
    out.write('\n');
  }

  private record Writing(JsonGenerator json, Report report, FormatWords words, EarlNodes nodes) {

    void document() {
      json.writeStartObject();
      context();
      json.writeArrayPropertyStart("@graph");
      nodes.assertor();
      nodes.subject();
      report.profiles().forEach(this::profile);
      report.tallies().forEach(this::rule);
      json.writeEndArray();
      json.writeEndObject();
    }

    /** All of it stands here, so that nobody has to fetch anything to read the rest. */
    private void context() {
      json.writeObjectPropertyStart("@context");
      for (String[] prefix : PREFIXES) {
        json.writeStringProperty(prefix[0], prefix[1]);
      }
      json.writeEndObject();
    }

    private void profile(ProfileResult profile) {
      begin();
      nodes.profile(profile);
      begin(outcome(profile.verdict()));
      String counts =
          new CauseWords(words.language())
              .distance(profile, report.recordCount(), profile.verdict() == Verdict.INCONCLUSIVE);
      json.writeStringProperty("dct:description", Harmless.text(counts));
      end();
    }

    private static Outcome outcome(Verdict verdict) {
      return switch (verdict) {
        case PASS -> Outcome.PASSED;
        case FAIL -> Outcome.FAILED;
        case INCONCLUSIVE -> Outcome.CANT_TELL;
      };
    }

    private void rule(Tally tally) {
      begin();
      nodes.rule(tally.rule());
      begin(tally.outcome());
      json.writeStringProperty("dct:description", counts(tally));
      nodes.places(tally.rule().id());
      end();
    }

    private String counts(Tally tally) {
      String reason = words.reason(tally.outcome());
      if (!reason.isEmpty()) {
        return reason;
      }
      CauseWords counts = new CauseWords(words.language());
      return words
          .in("%s; held against %s", "%s; getoetst: %s")
          .formatted(counts.findings(tally.found()), counts.records(tally.checked()));
    }

    private void begin() {
      json.writeStartObject();
      json.writeStringProperty("@type", "earl:Assertion");
      nodes.reference("earl:assertedBy", EarlNodes.TOOL);
      nodes.reference("earl:subject", EarlNodes.DATA);
      nodes.reference("earl:mode", "earl:automatic");
      json.writeName("earl:test");
    }

    private void begin(Outcome outcome) {
      RunData.Times times = report.run().times();
      json.writeObjectPropertyStart("earl:result");
      json.writeStringProperty("@type", "earl:TestResult");
      nodes.reference("earl:outcome", "earl:" + outcome.word());
      if (times != null) {
        json.writeName("dct:date");
        nodes.typed(times.started(), "xsd:dateTime");
      }
    }

    private void end() {
      json.writeEndObject();
      json.writeEndObject();
    }
  }
}
