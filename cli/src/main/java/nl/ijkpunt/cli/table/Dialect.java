package nl.ijkpunt.cli.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.mappings.columns.Columns;
import nl.ijkpunt.standards.finding.Text;
import org.jspecify.annotations.Nullable;

/**
 * How a file of CSV is written.
 *
 * @param mark how many bytes of a byte order mark it begins with
 * @param announced whether a first line {@code sep=;} says what the separator is
 * @param notes what was found out and nobody said
 */
record Dialect(Charset charset, int mark, char separator, boolean announced, List<Text> notes) {
  /** How much of a file is looked at to find out. */
  static final int SAMPLE = 1 << 18;

  static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final String SEPARATORS = ",;\t|";

  /** Finds out what the layout does not say. */
  static Dialect of(byte[] start, Columns.Layout layout) throws Unusable {
    List<Text> notes = new ArrayList<>();
    int mark = markOf(start);
    Charset charset = charset(start, mark, layout.encoding(), notes);
    String text = new String(start, mark, start.length - mark, charset);
    String line = firstLine(text, layout.header());
    boolean announced = text.startsWith("sep=") && text.length() > 4;
    char separator;
    if (!layout.separator().isEmpty()) {
      separator = layout.separator().charAt(0);
    } else if (announced) {
      separator = text.charAt(4);
    } else {
      separator = mostFrequent(line);
      tell(separator, notes);
    }
    return new Dialect(charset, mark, separator, announced, notes);
  }

  private static int markOf(byte[] start) {
    if (start.length >= 3
        && start[0] == (byte) 0xEF
        && start[1] == (byte) 0xBB
        && start[2] == (byte) 0xBF) {
      return 3;
    }
    return utf16(start) == null ? 0 : 2;
  }

  private static @Nullable Charset utf16(byte[] start) {
    if (start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
      return UTF_16LE;
    }
    return start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF
        ? UTF_16BE
        : null;
  }

  private static Charset charset(byte[] start, int mark, String said, List<Text> notes)
      throws Unusable {
    if (!said.isEmpty()) {
      return named(said);
    }
    Charset wide = utf16(start);
    if (wide != null) {
      notes.add(new Text("read as UTF-16", "gelezen als UTF-16"));
      return wide;
    }
    if (mark > 0 || isUtf8(start)) {
      return UTF_8;
    }
    notes.add(
        new Text(
            "it is not UTF-8; read as Windows-1252, as Excel writes it (encoding: says otherwise)",
            "het is geen UTF-8; gelezen als Windows-1252, zoals Excel het schrijft (encoding: zegt het anders)"));
    return WINDOWS;
  }

  private static Charset named(String name) throws Unusable {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new Unusable(
          "there is no encoding '%s'; try UTF-8 or windows-1252".formatted(name),
          "er is geen codering '%s'; probeer UTF-8 of windows-1252".formatted(name));
    }
  }

  /** Whether it is UTF-8 as far as it goes: the sample may end within a character. */
  private static boolean isUtf8(byte[] start) {
    CharsetDecoder decoder = UTF_8.newDecoder();
    CharBuffer into = CharBuffer.allocate(start.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(start), into, false);
    return !result.isError();
  }

  private static String firstLine(String text, int header) {
    return text.lines().skip(header - 1L).findFirst().orElse("");
  }

  /** The separator that stands most often outside quotes. */
  private static char mostFrequent(String line) {
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      int which = SEPARATORS.indexOf(line.charAt(i));
      if (!quoted && which >= 0) {
        counts[which]++;
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return SEPARATORS.charAt(most);
  }

  private static void tell(char separator, List<Text> notes) {
    switch (separator) {
      case ';' ->
          notes.add(
              new Text(
                  "cells are separated by semicolons", "cellen zijn gescheiden door puntkomma's"));
      case '\t' ->
          notes.add(new Text("cells are separated by tabs", "cellen zijn gescheiden door tabs"));
      case '|' -> notes.add(new Text("cells are separated by |", "cellen zijn gescheiden door |"));
      default -> {}
    }
  }
}
