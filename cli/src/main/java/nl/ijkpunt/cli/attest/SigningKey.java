package nl.ijkpunt.cli.attest;

import java.security.PrivateKey;

/** A private key, and the public one that goes with it. */
public record SigningKey(PrivateKey key, VerifyingKey verifying) {

  byte[] sign(byte[] message) {
    return verifying.scheme().sign(key, message);
  }

  /** Never shows the key. */
  @Override
  public String toString() {
    return "SigningKey of " + verifying.id();
  }
}
