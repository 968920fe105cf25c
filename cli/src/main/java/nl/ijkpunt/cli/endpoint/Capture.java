package nl.ijkpunt.cli.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;
import nl.ijkpunt.standards.record.Exchange;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A file that takes in exchanges, one on a line, as they come. */
final class Capture implements AutoCloseable {
  private static final JsonFactory JSON = new JsonFactory();

  private final OutputStream out;

  private Capture(OutputStream out) {
    this.out = out;
  }

  /** A new file, or one that is gone on with where it ends. */
  static Capture at(Path file) throws IOException {
    return new Capture(
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }

  /** Writes what the capture is of. */
  void begin(CaptureHead head) throws IOException {
    out.write(line(head::write));
  }

  /** An exchange as a line; any thread may make it. */
  static byte[] line(Exchange exchange) {
    return line(json -> exchange(json, exchange));
  }

  /** Writes the line of an exchange. */
  void add(byte[] line) throws IOException {
    out.write(line);
  }

  /** Writes that all was asked. */
  void end(int requests) throws IOException {
    out.write(
        line(
            json -> {
              json.writeBooleanProperty("finished", true);
              json.writeNumberProperty("requests", requests);
            }));
  }

  private static byte[] line(Consumer<JsonGenerator> members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartObject();
      members.accept(json);
      json.writeEndObject();
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private static void exchange(JsonGenerator json, Exchange exchange) {
    json.writeNumberProperty("number", exchange.number());
    json.writeStringProperty("case", exchange.purpose().testCase());
    json.writeStringProperty("operation", exchange.operation());
    json.writeStringProperty("id", exchange.id());
    json.writeObjectPropertyStart("request");
    json.writeStringProperty("method", exchange.asked().method());
    json.writeStringProperty("target", exchange.asked().target());
    texts(json, "query", exchange.asked().query());
    texts(json, "headers", exchange.asked().headers());
    if (!exchange.asked().body().isEmpty()) {
      json.writeStringProperty("body", exchange.asked().body());
    }
    json.writeEndObject();
    Exchange.Answered answered = exchange.answered();
    if (answered != null) {
      json.writeObjectPropertyStart("response");
      json.writeNumberProperty("status", answered.status());
      texts(json, "headers", answered.headers());
      body(json, answered.body());
      json.writeNumberProperty("milliseconds", answered.milliseconds());
      json.writeBooleanProperty("slow", answered.slow());
      json.writeEndObject();
    }
  }

  private static void texts(JsonGenerator json, String name, Map<String, String> texts) {
    json.writeObjectPropertyStart(name);
    texts.forEach(json::writeStringProperty);
    json.writeEndObject();
  }

  /** What is no UTF-8 is written in base 64, so that not a byte is lost. */
  private static void body(JsonGenerator json, byte[] body) {
    try {
      json.writeStringProperty("body", UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
    } catch (CharacterCodingException e) {
      json.writeStringProperty("bodyBase64", Base64.getEncoder().encodeToString(body));
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
