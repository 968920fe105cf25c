package nl.ijkpunt.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.Tape;

/** The members of a JSON object by name, each as it is written: to change some of them. */
final class ObjectText {
  private final Map<String, byte[]> members = new LinkedHashMap<>();

  private ObjectText() {}

  static ObjectText of(byte[] json) {
    ObjectText text = new ObjectText();
    JsonValue.parse(json).members().forEach(m -> text.members.put(m.name(), written(m.value())));
    return text;
  }

  /** A value as it is written. */
  static byte[] written(JsonValue value) {
    Tape tape = value.tape();
    int quote = tape.kind(value.at()) == Tape.STRING ? 1 : 0;
    return Arrays.copyOfRange(
        tape.bytes(), tape.start(value.at()) - quote, tape.end(value.at()) + quote);
  }

  Optional<JsonValue> member(String name) {
    return Optional.ofNullable(members.get(name)).map(JsonValue::parse);
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  ObjectText put(String name, byte[] value) {
    members.put(name, value);
    return this;
  }

  ObjectText put(String name, String json) {
    return put(name, json.getBytes(UTF_8));
  }

  ObjectText remove(String name) {
    members.remove(name);
    return this;
  }

  /** The names of its members, in order. */
  Iterable<String> names() {
    return members.keySet();
  }

  byte[] json() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
    out.write('{');
    String before = "";
    for (Map.Entry<String, byte[]> member : members.entrySet()) {
      out.writeBytes((before + quoted(member.getKey()) + ":").getBytes(UTF_8));
      out.writeBytes(member.getValue());
      before = ",";
    }
    out.write('}');
    return out.toByteArray();
  }

  /** A text as JSON has it. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
