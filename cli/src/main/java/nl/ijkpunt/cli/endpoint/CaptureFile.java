package nl.ijkpunt.cli.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.suite.ExchangeCase;
import org.jspecify.annotations.Nullable;

/** Reads a capture line by line; a last line that was not written whole is left out. */
public final class CaptureFile implements AutoCloseable {
  private static final int LAST_LINE = 100;

  /** No answer is longer, and a file that only seems a capture may never end its line. */
  private static final int LONGEST_LINE = 1 << 28;

  private final InputStream in;
  private final Map<String, List<String>> rules = new LinkedHashMap<>();
  private boolean finished;

  /**
   * A capture that is read from its beginning.
   *
   * @param cases those of the suite, which say what each exchange was for
   */
  public CaptureFile(InputStream in, List<ExchangeCase> cases) {
    this.in = new BufferedInputStream(in, 1 << 16);
    cases.forEach(one -> rules.put(one.id(), one.rules()));
  }

  /**
   * What the capture is of.
   *
   * @throws IOException when it is no capture
   */
  public CaptureHead head() throws IOException {
    return line()
        .flatMap(CaptureHead::of)
        .orElseThrow(() -> new IOException("it is no capture of ijk test"));
  }

  /** The next exchange; nothing when there are no more. */
  @Nullable Exchange next() throws IOException {
    Optional<JsonValue> line = line();
    if (line.isEmpty()) {
      return null;
    }
    if (line.get().member("finished").isPresent()) {
      finished = true;
      return null;
    }
    try {
      return exchange(line.get());
    } catch (IllegalArgumentException e) {
      throw new IOException("a line of it is broken: " + e.getMessage(), e);
    }
  }

  /** Whether a file is a capture for which all was asked. */
  public static boolean isFinished(Path file) throws IOException {
    try (RandomAccessFile end = new RandomAccessFile(file.toFile(), "r")) {
      end.seek(Math.max(0, end.length() - LAST_LINE));
      byte[] last = new byte[(int) Math.min(LAST_LINE, end.length())];
      end.readFully(last);
      return new String(last, UTF_8).contains("\n{\"finished\":true");
    }
  }

  /** Whether all was asked that was to be asked; known at the end. */
  public boolean isFinished() {
    return finished;
  }

  private Optional<JsonValue> line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        try {
          return Optional.of(JsonValue.parse(line.toByteArray()));
        } catch (IllegalArgumentException e) {
          throw new IOException("a line of it is broken: " + e.getMessage(), e);
        }
      }
      if (line.size() == LONGEST_LINE) {
        throw new IOException("a line of it is longer than any answer");
      }
      line.write(b);
    }
    return Optional.empty();
  }

  private Exchange exchange(JsonValue line) throws IOException {
    String testCase = line.text("case").orElse("");
    JsonValue request = member(line, "request");
    return Exchange.of(
        Integer.parseInt(line.text("number").orElse("0")),
        new Exchange.Purpose(testCase, rules.getOrDefault(testCase, List.of())),
        line.text("operation").orElse(""),
        line.text("id").orElse(""),
        new Exchange.Asked(
            request.text("method").orElse(""),
            request.text("target").orElse(""),
            texts(request, "query"),
            texts(request, "headers"),
            request.text("body").orElse("")),
        line.member("response").map(CaptureFile::answered).orElse(null));
  }

  private static JsonValue member(JsonValue of, String name) throws IOException {
    return of.member(name).orElseThrow(() -> new IOException("a line of it has no " + name));
  }

  private static Exchange.Answered answered(JsonValue response) {
    byte[] body =
        response
            .text("bodyBase64")
            .map(Base64.getDecoder()::decode)
            .orElseGet(() -> response.text("body").orElse("").getBytes(UTF_8));
    return new Exchange.Answered(
        Integer.parseInt(response.text("status").orElse("0")),
        texts(response, "headers"),
        body,
        Long.parseLong(response.text("milliseconds").orElse("0")),
        response.member("slow").map(JsonValue::isTrue).orElse(false));
  }

  private static Map<String, String> texts(JsonValue of, String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    of.member(name)
        .ifPresent(all -> all.members().forEach(m -> texts.put(m.name(), m.value().text())));
    return texts;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
