package nl.ijkpunt.cli.report;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Report;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a JSON report back, so that every other format can be made of it. */
public final class ReportReader {
  private static final Pattern FORM = Pattern.compile("([0-9]{1,4})\\.([0-9]{1,4})");

  private final String name;

  private ReportReader(String name) {
    this.name = name;
  }

  /**
   * Reads a saved report.
   *
   * @throws IOException when there is no report in it, with why and what to try
   */
  public static SavedReport read(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      return read(file.toString(), in);
    } catch (NoSuchFileException e) {
      throw new IOException("there is no file " + file, e);
    }
  }

  /** Reads a saved report from a stream, which is left open. */
  public static SavedReport read(String name, InputStream in) throws IOException {
    return new SavedJson(name, "a report of ijk", "make one with ijk validate --report json=FILE")
        .read(in, new ReportReader(name)::report);
  }

  private SavedReport report(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new JsonValue.Amiss("it is no JSON object");
    }
    ReportParts parts = new ReportParts();
    List<ReportParts.Unruled> findings = new ArrayList<>();
    Map<String, JsonValue> members = new HashMap<>();
    for (String member = json.nextName(); member != null; member = json.nextName()) {
      if (json.nextToken() == JsonToken.START_ARRAY && member.equals("findings")) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          findings.add(parts.finding(JsonValue.read(json, "findings/" + findings.size())));
        }
      } else {
        members.put(member, JsonValue.read(json, member));
      }
    }
    JsonValue all = new JsonValue(null, "the report", values(members));
    boolean newer = isNewer(all.member("reportVersion").text());
    Report report = new ReportAssembly(all, parts).report(findings);
    requireSame(all.member("verdict").text(), report.verdict().word());
    Language language = all.member("language").meaning(ReportParts::language);
    return new SavedReport(name, report, language, newer);
  }

  private static Map<String, Object> values(Map<String, JsonValue> members) {
    Map<String, Object> values = new HashMap<>();
    members.forEach((key, member) -> values.put(key, member.value()));
    return values;
  }

  /** Whether it was made by a later version, whose reports can still be read. */
  private boolean isNewer(String form) throws IOException {
    Matcher version = FORM.matcher(form);
    Matcher own = FORM.matcher(JsonReport.FORM);
    if (!version.matches() || !own.matches()) {
      throw new JsonValue.Amiss("reportVersion is not a version");
    }
    int major = Integer.compare(Integer.parseInt(version.group(1)), Integer.parseInt(own.group(1)));
    int minor = Integer.compare(Integer.parseInt(version.group(2)), Integer.parseInt(own.group(2)));
    if (major > 0) {
      throw new IOException(
          "%s is of form %s, and this ijk reads up to %s: use the ijk that made it, or a later one"
              .formatted(name, form, JsonReport.FORM));
    }
    if (major < 0 || minor < 0) {
      throw new IOException(
          ("%s is of form %s, which does not hold all that is needed (%s does):"
                  + " make it again with ijk validate --report json=FILE")
              .formatted(name, form, JsonReport.FORM));
    }
    return minor > 0;
  }

  /** What a report concludes follows from what is in it: if not, somebody has changed it. */
  private static void requireSame(String said, String follows) {
    if (!said.equals(follows)) {
      throw new JsonValue.Amiss(
          "its verdict is %s, but %s follows from what is in it".formatted(said, follows));
    }
  }
}
