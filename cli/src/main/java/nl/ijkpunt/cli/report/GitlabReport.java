package nl.ijkpunt.cli.report;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.standards.finding.Cause;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The code quality report of GitLab: a list of issues, each with a fingerprint of its own. */
@AutoService(ReportWriter.class)
public final class GitlabReport implements ReportWriter {

  @Override
  public String name() {
    return "gitlab";
  }

  @Override
  public void write(Report report, Language language, Writer out) throws IOException {
    try (JsonGenerator json = IndentedJson.to(out)) {
      new Writing(json, new FormatWords(language), new HashMap<>()).report(report);
    }
    out.write('\n');
  }

  private record Writing(JsonGenerator json, FormatWords words, Map<String, Integer> used) {

    void report(Report report) {
      json.writeStartArray();
      for (Finding finding : report.findings()) {
        if (!finding.known()) {
          String about = words.sentence(finding) + "; " + FormatWords.subject(finding.subject());
          issue(about, finding.rule().id(), level(finding.severity()));
          place(finding.location(), finding.fingerprint());
        }
      }
      leftOut(report);
      for (Notification notification : report.notifications()) {
        String level = notification.blocks() ? "critical" : "info";
        issue(words.notification(notification), "ijk-notification", level);
        place(notification.source(), 1, "ijk-notification");
      }
      json.writeEndArray();
    }

    /** Issues are all that GitLab shows, so what is not there is said in one. */
    private void leftOut(Report report) {
      Map<String, Long> leftOut = report.leftOut();
      Set<String> said = new HashSet<>();
      for (Cause cause : report.causes()) {
        String rule = cause.rule().id();
        Long count = leftOut.get(rule);
        if (count != null && said.add(rule) && !cause.first().isEmpty()) {
          issue(words.words().leftOut(rule, count), rule, "info");
          place(cause.first().get(0), "left-out-" + rule);
        }
      }
    }

    private void issue(String description, String check, String severity) {
      json.writeStartObject();
      json.writeStringProperty("description", description);
      json.writeStringProperty("check_name", check);
      json.writeStringProperty("severity", severity);
    }

    private void place(Location place, String fingerprint) {
      place(place.source(), place.line(), fingerprint);
    }

    private void place(@Nullable String source, long line, String fingerprint) {
      FilePlace file = FilePlace.of(source == null ? "." : source);
      json.writeStringProperty("fingerprint", unique(fingerprint));
      json.writeObjectPropertyStart("location");
      String path = file.file().isEmpty() ? "standard-input" : Harmless.text(file.file());
      json.writeStringProperty("path", path);
      json.writeObjectPropertyStart("lines");
      json.writeNumberProperty("begin", file.entry().isEmpty() ? line : 1);
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
    }

    /** GitLab shows one issue of those that share a fingerprint. */
    private String unique(String fingerprint) {
      int times = used.merge(fingerprint, 1, Integer::sum);
      return times == 1 ? fingerprint : fingerprint + "-" + times;
    }

    private static String level(Severity severity) {
      return switch (severity) {
        case ERROR -> "critical";
        case WARNING -> "minor";
        case INFO -> "info";
      };
    }
  }
}
