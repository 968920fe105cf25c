package nl.ijkpunt.cli.attest;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ijkpunt.cli.report.BaselineJson;
import nl.ijkpunt.cli.report.JsonValue;
import nl.ijkpunt.cli.report.ReportParts;
import nl.ijkpunt.standards.finding.Baseline;
import nl.ijkpunt.standards.finding.BaselineEntry;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.RunData;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * What a bundle was made with and of, pinned by digests: the file that the signature leads to, and
 * that leads to all other files.
 *
 * @param product what the claim is about
 * @param signedAt when it was signed, in UTC
 * @param tool which ijk made it
 * @param language the language of its reports
 * @param suited what the data was held against
 * @param exceptions findings that were declared beforehand, and did not count
 * @param inputs the data
 * @param files the SHA-256 of the other files of the bundle, by name
 */
record Lock(
    String product,
    String signedAt,
    String tool,
    Language language,
    Suited suited,
    List<BaselineEntry> exceptions,
    List<RunData.Input> inputs,
    SortedMap<String, String> files) {
  static final String FORM = "1.0";

  /** Values of personal fields are never in a bundle, only their shape. */
  static final String MASKING = "shape";

  /** The findings that were declared, as they were on the day of signing. */
  @Nullable Baseline declared() {
    if (exceptions.isEmpty()) {
      return null;
    }
    SortedMap<String, BaselineEntry> byFingerprint = new TreeMap<>();
    exceptions.forEach(entry -> byFingerprint.put(entry.fingerprint(), entry));
    LocalDate day = LocalDate.ofInstant(Instant.parse(signedAt), ZoneOffset.UTC);
    return new Baseline(Bundle.LOCK, "", byFingerprint, day, false);
  }

  byte[] json() {
    return BundleJson.write(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("lockVersion", FORM);
          json.writeStringProperty("product", product);
          json.writeStringProperty("signedAt", signedAt);
          json.writeStringProperty("tool", tool);
          json.writeStringProperty("language", language.code());
          json.writeStringProperty("masking", MASKING);
          suited(json);
          json.writeArrayPropertyStart("exceptions");
          exceptions.forEach(entry -> new BaselineJson(json).entry(entry));
          json.writeEndArray();
          json.writeArrayPropertyStart("inputs");
          inputs.forEach(input -> input(json, input));
          json.writeEndArray();
          json.writeObjectPropertyStart("files");
          files.forEach(json::writeStringProperty);
          json.writeEndObject();
          json.writeEndObject();
        });
  }

  private void suited(JsonGenerator json) {
    json.writeObjectPropertyStart("suite");
    json.writeStringProperty("name", suited.suite());
    json.writeStringProperty("version", suited.version());
    json.writeStringProperty("sha256", suited.sha256());
    json.writeStringProperty("standard", suited.standard());
    json.writeStringProperty("standardSha256", suited.standardSha256());
    json.writeStringProperty("profile", suited.profile());
    json.writeStringProperty("rulesSha256", suited.rulesSha256());
    json.writeObjectPropertyStart("rules");
    suited.rules().forEach(json::writeStringProperty);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void input(JsonGenerator json, RunData.Input input) {
    json.writeStartObject();
    json.writeStringProperty("name", input.name());
    json.writeNumberProperty("bytes", input.bytes());
    json.writeNumberProperty("records", input.records());
    json.writeStringProperty("sha256", input.sha256());
    json.writeEndObject();
  }

  /**
   * The lock in a file.
   *
   * @throws IOException when there is none, with why
   */
  static Lock read(byte[] file) throws IOException {
    return BundleJson.read(Bundle.LOCK, file, Lock::of);
  }

  private static Lock of(JsonValue all) {
    if (!all.member("lockVersion").text().equals(FORM)) {
      throw all.member("lockVersion").isNot(FORM + ": a later ijk may have made it");
    }
    if (!all.member("masking").text().equals(MASKING)) {
      throw all.member("masking").isNot(MASKING);
    }
    return new Lock(
        all.member("product").text(),
        all.member("signedAt").text(),
        all.member("tool").text(),
        all.member("language").meaning(ReportParts::language),
        suited(all.member("suite")),
        all.member("exceptions").items(ReportParts::entry),
        all.member("inputs").items(Lock::input),
        new TreeMap<>(all.member("files").members(JsonValue::text)));
  }

  private static Suited suited(JsonValue suite) {
    return new Suited(
        suite.member("name").text(),
        suite.member("version").text(),
        suite.member("sha256").text(),
        suite.member("standard").text(),
        suite.member("standardSha256").text(),
        suite.member("profile").text(),
        suite.member("rulesSha256").text(),
        new TreeMap<>(suite.member("rules").members(JsonValue::text)));
  }

  private static RunData.Input input(JsonValue input) {
    return new RunData.Input(
        input.member("name").text(),
        input.member("bytes").count(),
        input.member("records").count(),
        input.member("sha256").text());
  }
}
