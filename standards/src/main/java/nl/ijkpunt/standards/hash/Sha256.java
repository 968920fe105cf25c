package nl.ijkpunt.standards.hash;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java platform has. */
public final class Sha256 {
  /** Looking the algorithm up takes longer than hashing a line does. */
  private static final MessageDigest FRESH = lookedUp();

  private Sha256() {}

  /** The digest of these bytes, one after another, as hexadecimal digits. */
  public static String of(byte[]... parts) {
    MessageDigest digest = fresh();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The digest of all that a stream holds, as hexadecimal digits. */
  public static String of(InputStream in) throws IOException {
    MessageDigest digest = fresh();
    in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The digest of these bytes. */
  public static byte[] digest(byte[] bytes) {
    return fresh().digest(bytes);
  }

  /** A digest of nothing yet, for one thread. */
  public static MessageDigest fresh() {
    try {
      return (MessageDigest) FRESH.clone();
    } catch (CloneNotSupportedException e) {
      return lookedUp();
    }
  }

  private static MessageDigest lookedUp() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
