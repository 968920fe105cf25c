package nl.ijkpunt.cli.attest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ijkpunt.cli.report.ReportWriter;
import nl.ijkpunt.standards.finding.BaselineEntry;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.hash.Sha256;
import org.jspecify.annotations.Nullable;

/** A bundle in the making: the reports of a run, what pins them, and the signature. */
public final class Bundle {
  static final String ATTESTATION = "attestation.json";
  static final String LOCK = "lock.json";
  static final String KEY = "key.pub.pem";
  static final String REPORT = "report.json";

  /** The reports in a bundle: each file, and the format it is written in. */
  private static final Map<String, String> REPORTS =
      new TreeMap<>(
          Map.of(
              REPORT,
              "json",
              "report.html",
              "html",
              "report.earl.json",
              "earl",
              "report.junit.xml",
              "junit"));

  private Bundle() {}

  /**
   * What is claimed.
   *
   * @param product the product and its version
   * @param signedAt when, in UTC
   * @param exceptions findings that were declared beforehand
   * @param capture what the endpoint answered, where the claim is about one
   */
  public record Claim(
      String product,
      String signedAt,
      Suited suited,
      List<BaselineEntry> exceptions,
      @Nullable PackedCapture capture) {}

  /** The bytes of a signed bundle. The report must be one that may travel. */
  public static byte[] of(Claim claim, Report report, Language language, SigningKey key)
      throws IOException {
    SortedMap<String, byte[]> files = reports(report, language);
    files.put(KEY, KeyFiles.pem(key.verifying()));
    if (claim.capture() != null) {
      claim.capture().into(files);
    }
    Lock lock =
        new Lock(
            claim.product(),
            claim.signedAt(),
            report.run().tool(),
            language,
            claim.suited(),
            claim.exceptions(),
            report.run().inputs(),
            digests(files));
    byte[] locked = lock.json();
    byte[] statement = Statement.of(report, claim.suited(), locked).json();
    files.put(LOCK, locked);
    files.put(ATTESTATION, Envelope.sign(Statement.PAYLOAD_TYPE, statement, key).json());
    return StoredZip.write(files);
  }

  /** The reports of a bundle by file name. */
  static SortedMap<String, byte[]> reports(Report report, Language language) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (ReportWriter writer : ServiceLoader.load(ReportWriter.class)) {
      for (Map.Entry<String, String> wanted : REPORTS.entrySet()) {
        if (wanted.getValue().equals(writer.name())) {
          StringWriter text = new StringWriter();
          writer.write(report, language, text);
          files.put(wanted.getKey(), text.toString().getBytes(UTF_8));
        }
      }
    }
    return files;
  }

  private static SortedMap<String, String> digests(SortedMap<String, byte[]> files) {
    SortedMap<String, String> digests = new TreeMap<>();
    files.forEach((name, content) -> digests.put(name, Sha256.of(content)));
    return digests;
  }
}
