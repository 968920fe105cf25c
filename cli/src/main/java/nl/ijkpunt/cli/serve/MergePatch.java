package nl.ijkpunt.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import nl.ijkpunt.standards.record.JsonValue;

/** Changes to an object, as JSON Merge Patch (RFC 7396) has them. */
final class MergePatch {
  private static final byte[] EMPTY = "{}".getBytes(UTF_8);

  private MergePatch() {}

  /** What an object is after a change: what is null goes, objects are changed in their turn. */
  static byte[] of(byte[] object, JsonValue change) {
    ObjectText text = ObjectText.of(object);
    for (JsonValue.Member member : change.members()) {
      JsonValue value = member.value();
      if (value.isNull()) {
        text.remove(member.name());
      } else if (value.isObject()) {
        Optional<byte[]> before =
            text.member(member.name()).filter(JsonValue::isObject).map(ObjectText::written);
        text.put(member.name(), of(before.orElse(EMPTY), value));
      } else {
        text.put(member.name(), ObjectText.written(value));
      }
    }
    return text.json();
  }
}
