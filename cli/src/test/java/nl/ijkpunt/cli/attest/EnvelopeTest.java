package nl.ijkpunt.cli.attest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.KeyPair;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EnvelopeTest {

  /** The example that the protocol gives. */
  @Test
  void whatIsSignedIsTypeAndPayloadWithTheirLengths() {
    byte[] encoded = Envelope.pae("http://example.com/HelloWorld", "hello world".getBytes(UTF_8));
    assertThat(new String(encoded, UTF_8))
        .isEqualTo("DSSEv1 29 http://example.com/HelloWorld 11 hello world");
  }

  /** Lengths are of bytes, not of letters. */
  @Test
  void lengthsAreOfBytes() {
    byte[] encoded = Envelope.pae("é", "ë€".getBytes(UTF_8));
    assertThat(new String(encoded, UTF_8)).isEqualTo("DSSEv1 2 é 5 ë€");
  }

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void anEnvelopeIsOfTheKeyThatSignedItAndNoOther(Scheme scheme) throws IOException {
    SigningKey key = key(scheme);
    Envelope written = Envelope.sign("text/plain", "hello world".getBytes(UTF_8), key);
    Envelope read = Envelope.read(written.json());
    assertThat(read.isSignedBy(key.verifying())).isTrue();
    assertThat(read.keyId()).isEqualTo(key.verifying().id()).matches("[0-9a-f]{64}");
    assertThat(Stream.of(Scheme.values()).map(other -> read.isSignedBy(key(other).verifying())))
        .containsOnly(false);
    Envelope other = new Envelope("text/html", read.payload(), read.keyId(), read.signature());
    assertThat(other.isSignedBy(key.verifying())).isFalse();
  }

  private static SigningKey key(Scheme scheme) {
    KeyPair pair = scheme.generate();
    return new SigningKey(pair.getPrivate(), new VerifyingKey(scheme, pair.getPublic()));
  }
}
