package nl.ijkpunt.cli.attest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import nl.ijkpunt.cli.report.JsonValue;

/**
 * A signed payload, as DSSE has it: what is signed is the payload and its type together, so that
 * neither can be taken for another. With one signature.
 *
 * @param keyId which key it should be; a hint, which the signature does not cover
 */
@SuppressWarnings("ArrayRecordComponent") // carried from the file to the signature
record Envelope(String payloadType, byte[] payload, String keyId, byte[] signature) {

  static Envelope sign(String payloadType, byte[] payload, SigningKey key) {
    byte[] signature = key.sign(pae(payloadType, payload));
    return new Envelope(payloadType, payload, key.verifying().id(), signature);
  }

  /** The bytes that are signed: DSSE's pre-authentication encoding. */
  static byte[] pae(String payloadType, byte[] payload) {
    byte[] type = payloadType.getBytes(UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("DSSEv1 %d ".formatted(type.length).getBytes(UTF_8));
    bytes.writeBytes(type);
    bytes.writeBytes(" %d ".formatted(payload.length).getBytes(UTF_8));
    bytes.writeBytes(payload);
    return bytes.toByteArray();
  }

  boolean isSignedBy(VerifyingKey key) {
    return key.verifies(pae(payloadType, payload), signature);
  }

  /** The envelope as a file has it; there is one way to write it. */
  byte[] json() {
    Base64.Encoder base64 = Base64.getEncoder();
    return BundleJson.write(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("payloadType", payloadType);
          json.writeStringProperty("payload", base64.encodeToString(payload));
          json.writeArrayPropertyStart("signatures");
          json.writeStartObject();
          json.writeStringProperty("keyid", keyId);
          json.writeStringProperty("sig", base64.encodeToString(signature));
          json.writeEndObject();
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  /**
   * The envelope in a file.
   *
   * @throws IOException when there is none, with why
   */
  static Envelope read(byte[] file) throws IOException {
    return BundleJson.read(Bundle.ATTESTATION, file, Envelope::of);
  }

  private static Envelope of(JsonValue all) {
    List<JsonValue> signatures = all.member("signatures").items(one -> one);
    if (signatures.size() != 1) {
      throw all.member("signatures").isNot("one signature");
    }
    JsonValue one = signatures.get(0);
    Base64.Decoder base64 = Base64.getDecoder();
    return new Envelope(
        all.member("payloadType").text(),
        all.member("payload").meaning(base64::decode),
        one.member("keyid").text(),
        one.member("sig").meaning(base64::decode));
  }
}
