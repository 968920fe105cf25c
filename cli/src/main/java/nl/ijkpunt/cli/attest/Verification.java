package nl.ijkpunt.cli.attest;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.ijkpunt.cli.report.ReportReader;
import nl.ijkpunt.cli.report.SavedReport;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.hash.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Looks into a bundle: the signature leads to the lock, the lock to every file, and what the files
 * say must follow from the report. Names all that is wrong, not only what comes first.
 */
public final class Verification {
  private final StoredZip zip;
  private final Problems problems = new Problems();

  private Verification(StoredZip zip) {
    this.zip = zip;
  }

  /**
   * What must be known of the world to judge a bundle.
   *
   * @param trust whose signatures count
   * @param published what this ijk has under the names that a bundle was made with
   * @param tool which ijk this is
   */
  public record Knowledge(Trust trust, Published published, String tool) {}

  /** What is published under the names that a bundle was made with. */
  public interface Published {
    /** The published suite of that name, where there is one. */
    Optional<Suited> find(Suited claimed);
  }

  /** What the bytes of a bundle are worth. */
  public static Verified of(byte[] bundle, Knowledge knowledge) {
    Verification verification = new Verification(StoredZip.read(bundle));
    return verification.verify(knowledge);
  }

  private Verified verify(Knowledge knowledge) {
    if (zip.files().isEmpty() || zip.packedAgain()) {
      zip.wrong().ifPresent(this::unreadable);
      return new Verified(null, false, problems.all());
    }
    Envelope envelope = envelope();
    VerifyingKey key = envelope == null ? null : key(envelope, knowledge.trust());
    byte[] locked = zip.files().get(Bundle.LOCK);
    Lock lock = envelope == null || locked == null ? null : lock(envelope, locked);
    if (lock != null) {
      files(lock);
    } else {
      missing(Set.of(Bundle.LOCK, Bundle.ATTESTATION));
    }
    SavedReport saved = lock == null || !problems.isEmpty() ? null : report();
    if (problems.isEmpty()) {
      zip.wrong().ifPresent(this::written);
    }
    if (envelope == null || key == null || lock == null || saved == null) {
      return new Verified(null, false, problems.all());
    }
    new Consistency(problems, lock, saved).check(envelope.payload(), zip.files(), knowledge);
    Verified.About about =
        new Verified.About(
            lock.product(),
            lock.signedAt(),
            lock.tool(),
            lock.suited(),
            Statement.result(saved.report()),
            key.id(),
            lock.declared(),
            saved.report(),
            PackedCapture.in(zip.files()));
    return new Verified(about, !knowledge.trust().keys().isEmpty(), problems.all());
  }

  private @Nullable Envelope envelope() {
    byte[] file = zip.files().get(Bundle.ATTESTATION);
    if (file == null) {
      return null;
    }
    try {
      Envelope envelope = Envelope.read(file);
      changed(Arrays.equals(envelope.json(), file), Bundle.ATTESTATION);
      return envelope;
    } catch (IOException e) {
      unreadable(e);
      return null;
    }
  }

  /** The key that signed, where that is one that counts and the signature is right. */
  private @Nullable VerifyingKey key(Envelope envelope, Trust trust) {
    byte[] file = zip.files().get(Bundle.KEY);
    Optional<VerifyingKey> own =
        file == null ? Optional.empty() : KeyFiles.verifying(new String(file, US_ASCII));
    Optional<VerifyingKey> key = trust.keys().isEmpty() ? own : trust.find(envelope.keyId());
    if (key.isEmpty()) {
      problems.unless(
          trust.keys().isEmpty(),
          new Text(
              "%s names key %s as its signer, which is none of those that you trust",
              "%s noemt sleutel %s als ondertekenaar, en die is geen van de vertrouwde"),
          Bundle.ATTESTATION,
          envelope.keyId());
      changed(!own.isEmpty(), Bundle.KEY);
      return null;
    }
    boolean signed =
        envelope.payloadType().equals(Statement.PAYLOAD_TYPE)
            && envelope.keyId().equals(key.get().id())
            && envelope.isSignedBy(key.get());
    problems.unless(
        signed,
        new Text(
            "%s was changed: the signature is not of what stands in it, or not of key %s",
            "%s is veranderd: de handtekening hoort niet bij wat erin staat, of niet bij sleutel %s"),
        Bundle.ATTESTATION,
        key.get().id());
    return key.get();
  }

  private @Nullable Lock lock(Envelope envelope, byte[] locked) {
    try {
      changed(Statement.lockSha256(envelope.payload()).equals(Sha256.of(locked)), Bundle.LOCK);
      return Lock.read(locked);
    } catch (IOException e) {
      unreadable(e);
      return null;
    }
  }

  private void files(Lock lock) {
    Set<String> due = new TreeSet<>(lock.files().keySet());
    due.add(Bundle.LOCK);
    due.add(Bundle.ATTESTATION);
    missing(due);
    for (Map.Entry<String, byte[]> file : zip.files().entrySet()) {
      problems.unless(
          due.contains(file.getKey()),
          new Text(
              "'%s' was added: it is no part of what was signed",
              "'%s' is toegevoegd: het hoort niet bij wat ondertekend is"),
          file.getKey());
      String digest = lock.files().get(file.getKey());
      changed(digest == null || digest.equals(Sha256.of(file.getValue())), file.getKey());
    }
  }

  private void missing(Set<String> due) {
    for (String name : new TreeSet<>(due)) {
      problems.unless(
          zip.files().containsKey(name), new Text("%s is missing", "%s ontbreekt"), name);
    }
  }

  private void changed(boolean same, String file) {
    problems.unless(
        same,
        new Text(
            "%s was changed: it is not what was signed",
            "%s is veranderd: het is niet wat ondertekend is"),
        file);
  }

  private void written(Text part) {
    problems.add(
        "the zip was changed: %s is not as ijk writes it".formatted(part.en()),
        "de zip is veranderd: %s is niet zoals ijk het schrijft".formatted(part.nl()));
  }

  /** Says why nothing can be read of the zip. */
  private void unreadable(Text part) {
    if (zip.packedAgain()) {
      problems.add(
          ("%s says that it is compressed, as another program packs a zip; what was signed is the "
                  + "file that ijk certify wrote: ask for that")
              .formatted(part.en()),
          ("%s zegt dat het gecomprimeerd is, zoals een ander programma een zip inpakt; "
                  + "ondertekend is het bestand dat ijk certify schreef: vraag daarom")
              .formatted(part.nl()));
    } else {
      problems.add(
          "nothing in it can be read as a bundle; ijk certify makes one",
          "niets erin is te lezen als bundel; ijk certify maakt er een");
    }
  }

  private void unreadable(IOException e) {
    problems.add(String.valueOf(e.getMessage()), String.valueOf(e.getMessage()));
  }

  private @Nullable SavedReport report() {
    byte[] file = zip.files().get(Bundle.REPORT);
    if (file == null) {
      missing(Set.of(Bundle.REPORT));
      return null;
    }
    try {
      return ReportReader.read(Bundle.REPORT, new ByteArrayInputStream(file));
    } catch (IOException e) {
      unreadable(e);
      return null;
    }
  }
}
