package nl.ijkpunt.cli.attest;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.ECKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Optional;

/** The ways to sign that bundles know; the JDK has both. */
public enum Scheme {
  ED25519("ed25519", "Ed25519", "Ed25519"),
  ECDSA_P256("ecdsa-p256", "EC", "SHA256withECDSA");

  private static final String CURVE = "secp256r1";
  private static final int CURVE_BITS = 256;

  private final String word;
  private final String keys;
  private final String signatures;

  Scheme(String word, String keys, String signatures) {
    this.word = word;
    this.keys = keys;
    this.signatures = signatures;
  }

  /** What the command line calls it. */
  public String word() {
    return word;
  }

  /** A new pair of keys. */
  KeyPair generate() {
    return sure(
        () -> {
          KeyPairGenerator generator = KeyPairGenerator.getInstance(keys);
          if (this == ECDSA_P256) {
            generator.initialize(new ECGenParameterSpec(CURVE));
          }
          return generator.generateKeyPair();
        });
  }

  /** The private key that is written so, where it is one for this scheme. */
  Optional<PrivateKey> privateKey(byte[] pkcs8) {
    return key(() -> factory().generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
  }

  /** The public key that is written so, where it is one for this scheme. */
  Optional<PublicKey> publicKey(byte[] spki) {
    return key(() -> factory().generatePublic(new X509EncodedKeySpec(spki)));
  }

  private KeyFactory factory() throws GeneralSecurityException {
    return KeyFactory.getInstance(keys);
  }

  private static <K> Optional<K> key(Step<K> step) {
    try {
      K key = step.take();
      boolean otherCurve =
          key instanceof ECKey ec && ec.getParams().getOrder().bitLength() != CURVE_BITS;
      return otherCurve ? Optional.empty() : Optional.of(key);
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  byte[] sign(PrivateKey key, byte[] message) {
    return sure(
        () -> {
          Signature signature = Signature.getInstance(signatures);
          signature.initSign(key);
          signature.update(message);
          return signature.sign();
        });
  }

  /** Whether the signature is of this message, by who has the private key. */
  boolean verifies(PublicKey key, byte[] message, byte[] signed) {
    return sure(
        () -> {
          Signature signature = Signature.getInstance(signatures);
          try {
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
          } catch (SignatureException | InvalidKeyException e) {
            return false;
          }
        });
  }

  private interface Step<T> {
    T take() throws GeneralSecurityException;
  }

  private static <T> T sure(Step<T> step) {
    try {
      return step.take();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot sign: " + e.getMessage(), e);
    }
  }
}
