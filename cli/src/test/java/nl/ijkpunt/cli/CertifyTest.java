package nl.ijkpunt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.ijkpunt.cli.attest.Bundle;
import nl.ijkpunt.cli.attest.KeyFiles;
import nl.ijkpunt.cli.attest.PackedCapture;
import nl.ijkpunt.cli.attest.Suited;
import nl.ijkpunt.cli.attest.Trust;
import nl.ijkpunt.cli.attest.Verification;
import nl.ijkpunt.cli.attest.Verified;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Makes a bundle as a vendor would, and does to it what an enemy would. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CertifyTest {
  private static final int CHANGES = 1000;
  private static final String COURSE =
      """
      {"courseId": "5b6c7c52-9d0b-4e7a-9b64-0c2f5d81e3a7",
       "primaryCode": {"codeType": "identifier", "code": "DB1"},
       "name": [{"language": "nl-NL", "value": "Databases"}],
       "abbreviation": "DB1",
       "description": [{"language": "nl-NL", "value": "Tabellen."}],
       "teachingLanguage": "nld",
       "level": "bachelor"}
      """;

  private Path folder = Path.of("");
  private byte[] bundle = {};
  private Verification.Knowledge knowledge =
      new Verification.Knowledge(new Trust(List.of()), claimed -> Optional.empty(), "");

  @BeforeAll
  void aVendorMakesABundle(@TempDir Path shared) throws IOException {
    folder = shared;
    Path course = Files.writeString(folder.resolve("course.json"), COURSE);
    assertThat(run("keygen", "--out", at("vendor"))).isZero();
    assertThat(
            run(
                "certify",
                "ooapi@5.0",
                course.toString(),
                "--key",
                at("vendor.pem"),
                "--subject",
                "Portal, 4.2",
                "-o",
                at("claim.zip")))
        .isZero();
    bundle = Files.readAllBytes(folder.resolve("claim.zip"));
    Trust trust = new Trust(List.of(KeyFiles.verifying(folder.resolve("vendor.pub.pem"))));
    Suited[] suited = new Suited[1];
    Verification.of(
        bundle,
        new Verification.Knowledge(
            trust,
            claimed -> {
              suited[0] = claimed;
              return Optional.of(claimed);
            },
            ""));
    Suited published = suited[0];
    knowledge =
        new Verification.Knowledge(
            trust, claimed -> Optional.of(published), "ijk " + Version.text());
  }

  @Test
  void aBundleHoldsForWhoHasTheKeyAndNothingElse() {
    Verified verified = Verification.of(bundle, knowledge);
    assertThat(verified.problems()).isEmpty();
    assertThat(verified.vouched()).isTrue();
    assertThat(run("verify", at("claim.zip"), "--key", at("vendor.pub.pem"))).isZero();
  }

  @Test
  void nobodyVouchesForAKeyThatCameWithTheBundle() {
    assertThat(run("verify", at("claim.zip"))).isEqualTo(3);
  }

  @Test
  void aBundleOfAnotherSignerDoesNotHold() throws IOException {
    assertThat(run("keygen", "--out", at("other"))).isZero();
    assertThat(run("verify", at("claim.zip"), "--key", at("other.pub.pem"))).isEqualTo(1);
  }

  @Test
  void theSameDataGivesTheSameOutcomeAndOtherDataDoesNot() throws IOException {
    String[] verify = {"verify", at("claim.zip"), "--key", at("vendor.pub.pem"), "--replay", ""};
    verify[5] = at("course.json");
    assertThat(run(verify)).isZero();
    verify[5] = Files.writeString(folder.resolve("o.json"), COURSE.replace("DB1", "X")).toString();
    assertThat(run(verify)).isEqualTo(1);
  }

  @Test
  void aChangedByteInAnyFileIsNamedWithTheFile() throws IOException {
    Map<String, byte[]> files = files();
    List<String> names = List.copyOf(files.keySet());
    Random random = new Random(20260901);
    for (int i = 0; i < CHANGES; i++) {
      String name = names.get(random.nextInt(names.size()));
      byte[] content = Objects.requireNonNull(files.get(name));
      int start = indexOf(content);
      byte[] other = changed(random, start + random.nextInt(content.length));
      assertThat(said(other)).as("change %d, in %s", i, name).contains(name);
    }
  }

  @Test
  void aChangedByteAnywhereInTheZipIsNoticed() {
    Random random = new Random(20260902);
    int directory = bundle.length - 700;
    for (int i = 0; i < CHANGES; i++) {
      int at = i % 2 == 0 ? random.nextInt(bundle.length) : directory + random.nextInt(700);
      assertThat(said(changed(random, at))).as("change %d, at %d", i, at).isNotEmpty();
    }
  }

  @Test
  void whatIsPutBehindTheEndIsNamed() {
    byte[] longer = Arrays.copyOf(bundle, bundle.length + 1);
    assertThat(said(longer)).contains("what stands behind the end");
  }

  @Test
  void aFileThatIsAddedOrTakenAwayIsNamed() throws IOException {
    Map<String, byte[]> more = files();
    more.put("extra.txt", new byte[] {1});
    assertThat(said(zip(more, ""))).contains("'extra.txt' was added");
    Map<String, byte[]> less = files();
    less.remove("report.html");
    assertThat(said(zip(less, ""))).contains("report.html is missing");
  }

  @Test
  void theSameFilesInAZipOfAnotherMakeAreNotTheBundle() throws IOException {
    assertThat(said(zip(files(), "a comment"))).contains("the zip was changed");
  }

  @Test
  void aCaptureOfSomethingElseIsNamedHoweverItIsSigned() throws IOException {
    Verified.About about = Objects.requireNonNull(Verification.of(bundle, knowledge).about());
    Path capture = Files.writeString(folder.resolve("capture.ndjson"), "{}\n");
    byte[] other =
        Bundle.of(
            new Bundle.Claim(
                about.product(),
                about.signedAt(),
                about.suited(),
                List.of(),
                PackedCapture.of(capture)),
            about.report(),
            Language.EN,
            KeyFiles.signing(
                folder.resolve("vendor.pem"), KeyFiles.publicBeside(folder.resolve("vendor.pem"))));
    assertThat(said(other)).contains("capture.ndjson.gz is not what report.json is about");
  }

  @Test
  void anOlderSuiteIsNamed() {
    Verification.Knowledge later =
        new Verification.Knowledge(
            knowledge.trust(),
            old ->
                Optional.of(
                    new Suited(
                        old.suite(),
                        "9.9",
                        "00",
                        old.standard(),
                        old.standardSha256(),
                        old.profile(),
                        old.rulesSha256(),
                        old.rules())),
            knowledge.tool());
    assertThat(Verification.of(bundle, later).problems())
        .extracting(Text::en)
        .containsExactly(
            "the bundle was made with version 5.0 of suite ooapi@5.0:base, and the published one"
                + " is 9.9",
            "the suite of ooapi@5.0:base is not the published one, but an older, newer or changed"
                + " one");
  }

  private String said(byte[] other) {
    return String.join(
        "\n", Verification.of(other, knowledge).problems().stream().map(Text::en).toList());
  }

  private byte[] changed(Random random, int at) {
    byte[] other = bundle.clone();
    other[at] += (byte) (1 + random.nextInt(255));
    return other;
  }

  private int indexOf(byte[] content) {
    for (int at = 0; at + content.length <= bundle.length; at++) {
      if (Arrays.equals(bundle, at, at + content.length, content, 0, content.length)) {
        return at;
      }
    }
    throw new IllegalStateException("the file is not in the zip as it is");
  }

  private Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  /** A zip as others write it, but with files that can be read by who expects ours. */
  private static byte[] zip(Map<String, byte[]> files, String comment) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setComment(comment);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(file.getValue().length);
        CRC32 crc = new CRC32();
        crc.update(file.getValue());
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private static int run(String... arguments) {
    StringWriter out = new StringWriter();
    int code =
        Main.run(
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(out),
            new PrintWriter(out),
            new Interruption(() -> {}),
            arguments);
    return code;
  }
}
