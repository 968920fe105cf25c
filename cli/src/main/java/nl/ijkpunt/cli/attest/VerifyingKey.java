package nl.ijkpunt.cli.attest;

import java.security.PublicKey;
import nl.ijkpunt.standards.hash.Sha256;

/** A public key, by which anyone can tell who signed. */
public record VerifyingKey(Scheme scheme, PublicKey key) {

  /** What signatures call it: the SHA-256 of the key as X.509 writes it. */
  public String id() {
    return Sha256.of(key.getEncoded());
  }

  boolean verifies(byte[] message, byte[] signature) {
    return scheme.verifies(key, message, signature);
  }
}
