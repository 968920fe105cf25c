package nl.ijkpunt.cli.baseline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ijkpunt.cli.report.BaselineJson;
import nl.ijkpunt.cli.report.JsonValue;
import nl.ijkpunt.cli.report.ReportParts;
import nl.ijkpunt.cli.report.SavedJson;
import nl.ijkpunt.cli.report.WholeFile;
import nl.ijkpunt.standards.finding.Baseline;
import nl.ijkpunt.standards.finding.BaselineEntry;
import nl.ijkpunt.standards.hash.Sha256;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A baseline as it is kept: JSON with a line for each entry, so that version control shows what
 * changes. Its schema is published as docs/baseline.schema.json.
 *
 * @param standard the standard that the findings are about, as {@code name@version}
 */
public record BaselineFile(Path file, String sha256, String standard, List<BaselineEntry> entries) {
  private static final String FORM = "1.0";
  private static final Set<String> MEMBERS = Set.of("baselineVersion", "standard", "entries");
  private static final Set<String> OF_ENTRY =
      Set.of("rule", "path", "subject", "fingerprint", "count", "reason", "owner", "until");

  public BaselineFile {
    entries = entries.stream().sorted().toList();
  }

  /**
   * Reads a baseline.
   *
   * @throws IOException when there is none in the file, with why and what to try
   */
  public static BaselineFile read(Path file) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new IOException(
          "there is no baseline %s; ijk baseline create makes one".formatted(file), e);
    }
    SavedJson saved =
        new SavedJson(
            file.toString(), "a baseline", "ijk baseline create makes one of a saved report");
    return saved.read(new ByteArrayInputStream(bytes), json -> read(file, Sha256.of(bytes), json));
  }

  private static BaselineFile read(Path file, String sha256, JsonParser json) {
    json.nextToken();
    JsonValue all = JsonValue.read(json, "the file");
    all.requireOnly(MEMBERS);
    String form = all.member("baselineVersion").text();
    if (!form.equals(FORM)) {
      throw all.member("baselineVersion").isNot(FORM + ": a later ijk may have made it");
    }
    return new BaselineFile(
        file,
        sha256,
        all.member("standard").text(),
        all.member("entries").items(BaselineFile::entry));
  }

  private static BaselineEntry entry(JsonValue entry) {
    entry.requireOnly(OF_ENTRY);
    return ReportParts.entry(entry);
  }

  /**
   * What it has, on a day.
   *
   * @throws IOException when two entries have one fingerprint
   */
  public Baseline on(LocalDate today, boolean strict) throws IOException {
    SortedMap<String, BaselineEntry> byFingerprint = new TreeMap<>();
    for (BaselineEntry entry : entries) {
      if (byFingerprint.put(entry.fingerprint(), entry) != null) {
        throw new IOException(
            "%s has two entries with the fingerprint %s: leave one, with the sum of their counts"
                .formatted(file, entry.fingerprint()));
      }
    }
    return new Baseline(file.toString(), sha256, byFingerprint, today, strict);
  }

  /** Writes a baseline, in place of the one that is there. */
  public static void write(Path file, String standard, Collection<BaselineEntry> entries)
      throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("{\n\"baselineVersion\": \"").append(FORM).append("\",\n\"standard\": ");
    text.append(json(generator -> generator.writeString(standard))).append(",\n\"entries\": [");
    String before = "\n";
    for (BaselineEntry entry : entries.stream().sorted().toList()) {
      text.append(before).append(json(generator -> new BaselineJson(generator).entry(entry)));
      before = ",\n";
    }
    text.append("\n]\n}\n");
    WholeFile.write(file, "the baseline", out -> out.append(text));
  }

  private static String json(java.util.function.Consumer<JsonGenerator> written) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json =
        JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out)) {
      written.accept(json);
    }
    return out.toString();
  }
}
