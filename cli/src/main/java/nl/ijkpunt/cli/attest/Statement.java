package nl.ijkpunt.cli.attest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.cli.report.JsonValue;
import nl.ijkpunt.standards.finding.Outcome;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Tally;
import nl.ijkpunt.standards.finding.Verdict;
import nl.ijkpunt.standards.hash.Sha256;
import tools.jackson.core.JsonGenerator;

/**
 * What is signed: an in-toto Statement that says of data, by its digests, how a test of it came
 * out, and with which lock.
 *
 * @param result PASSED, WARNED or FAILED
 * @param lockSha256 the SHA-256 of the bundle's lock
 */
record Statement(
    List<Artifact> subjects,
    String result,
    String lockSha256,
    Suited suited,
    List<String> passed,
    List<String> warned,
    List<String> failed) {
  static final String PAYLOAD_TYPE = "application/vnd.in-toto+json";
  static final String TYPE = "https://in-toto.io/Statement/v1";
  static final String PREDICATE = "https://in-toto.io/attestation/test-result/v0.1";

  /** Data that was tested. */
  record Artifact(String name, String sha256) {}

  static Statement of(Report report, Suited suited, byte[] lock) {
    List<String> passed = new ArrayList<>();
    List<String> warned = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    for (Tally tally : report.tallies()) {
      if (tally.outcome() == Outcome.PASSED) {
        passed.add(tally.rule().id());
      } else if (tally.outcome() == Outcome.FAILED) {
        boolean fails = tally.rule().severity().compareTo(report.failOn()) >= 0;
        (fails ? failed : warned).add(tally.rule().id());
      }
    }
    List<Artifact> subjects =
        report.run().inputs().stream()
            .map(input -> new Artifact(input.name(), String.valueOf(input.sha256())))
            .toList();
    String result = result(report);
    return new Statement(subjects, result, Sha256.of(lock), suited, passed, warned, failed);
  }

  static String result(Report report) {
    if (report.verdict() != Verdict.PASS) {
      return "FAILED";
    }
    return report.count(Severity.WARNING) > 0 ? "WARNED" : "PASSED";
  }

  byte[] json() {
    return BundleJson.write(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("_type", TYPE);
          json.writeArrayPropertyStart("subject");
          subjects.forEach(subject -> resource(json, subject.name(), subject.sha256()));
          json.writeEndArray();
          json.writeStringProperty("predicateType", PREDICATE);
          json.writeObjectPropertyStart("predicate");
          json.writeStringProperty("result", result);
          json.writeArrayPropertyStart("configuration");
          resource(json, Bundle.LOCK, lockSha256);
          resource(json, suited.suite() + " " + suited.version(), suited.sha256());
          resource(json, suited.standard(), suited.standardSha256());
          json.writeEndArray();
          tests(json, "passedTests", passed);
          tests(json, "warnedTests", warned);
          tests(json, "failedTests", failed);
          json.writeEndObject();
          json.writeEndObject();
        });
  }

  private static void resource(JsonGenerator json, String name, String sha256) {
    json.writeStartObject();
    json.writeStringProperty("name", name);
    json.writeObjectPropertyStart("digest");
    json.writeStringProperty("sha256", sha256);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void tests(JsonGenerator json, String name, List<String> ids) {
    json.writeArrayPropertyStart(name);
    ids.forEach(json::writeString);
    json.writeEndArray();
  }

  /**
   * The digest of the lock that a payload leads to.
   *
   * @throws IOException when it is no such statement, with why
   */
  static String lockSha256(byte[] payload) throws IOException {
    return BundleJson.read(
        "the statement",
        payload,
        all -> {
          require(all.member("_type"), TYPE);
          require(all.member("predicateType"), PREDICATE);
          List<JsonValue> pinned =
              all.member("predicate").member("configuration").items(one -> one).stream()
                  .filter(one -> one.member("name").text().equals(Bundle.LOCK))
                  .toList();
          if (pinned.size() != 1) {
            throw all.member("predicate").isNot("about one " + Bundle.LOCK);
          }
          return pinned.get(0).member("digest").member("sha256").text();
        });
  }

  private static void require(JsonValue value, String expected) {
    if (!value.text().equals(expected)) {
      throw value.isNot(expected);
    }
  }
}
