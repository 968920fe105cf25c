package nl.ijkpunt.cli.attest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.ijkpunt.standards.hash.Sha256;
import org.jspecify.annotations.Nullable;

/** What an endpoint answered, as it goes into a bundle: from it the outcome can be judged again. */
public final class PackedCapture {
  static final String FILE = "capture.ndjson.gz";

  private final byte[] packed;

  private PackedCapture(byte[] packed) {
    this.packed = packed;
  }

  /** The capture in a file. */
  public static PackedCapture of(Path capture) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(packed)) {
      Files.copy(capture, zip);
    }
    return new PackedCapture(packed.toByteArray());
  }

  /** The one among the files of a bundle, where there is one. */
  static @Nullable PackedCapture in(SortedMap<String, byte[]> files) {
    byte[] packed = files.get(FILE);
    return packed == null ? null : new PackedCapture(packed);
  }

  void into(SortedMap<String, byte[]> files) {
    files.put(FILE, packed.clone());
  }

  /** Its lines, as they were captured. */
  public InputStream open() throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(packed));
  }

  /** The digest of its lines. */
  String sha256() throws IOException {
    MessageDigest digest = Sha256.fresh();
    try (InputStream lines = new DigestInputStream(open(), digest)) {
      lines.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
