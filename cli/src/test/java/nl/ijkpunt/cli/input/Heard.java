package nl.ijkpunt.cli.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Source;

/** Writes down what a receiver is told, one line each, reading every source. */
final class Heard implements Receiver {
  private final List<String> lines = new ArrayList<>();
  private final List<Text> troubles = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();

  static Heard of(Limits limits, String... arguments) {
    Heard heard = new Heard();
    InputStream stdin = new ByteArrayInputStream("piped".getBytes(StandardCharsets.UTF_8));
    Inputs.of(List.of(arguments), stdin, limits).forEach(heard);
    return heard;
  }

  static Heard of(String... arguments) {
    return of(Limits.DEFAULT, arguments);
  }

  @Override
  public void source(Source source) {
    sources.add(source);
    try (InputStream in = source.open()) {
      lines.add(source.name() + " = " + new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (TooMuchExpansion e) {
      lines.add(source.name() + " ! " + e.what().en());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void trouble(String source, Text what) {
    troubles.add(what);
    lines.add(source + " ! " + what.en());
  }

  List<String> lines() {
    return lines;
  }

  List<Text> troubles() {
    return troubles;
  }

  List<Source> sources() {
    return sources;
  }
}
