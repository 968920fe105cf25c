package nl.ijkpunt.cli.harvest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Locale;

/** The first and the last letters of a file: enough to tell a page for people from one cut off. */
record Sniff(String first, String last) {
  private static final int LETTERS = 1024;

  static Sniff of(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      byte[] letters = new byte[(int) Math.min(LETTERS, in.length())];
      in.readFully(letters);
      String first = new String(letters, ISO_8859_1).replace("\0", "");
      in.seek(in.length() - letters.length);
      in.readFully(letters);
      return new Sniff(first, new String(letters, ISO_8859_1).replace("\0", ""));
    }
  }

  boolean isHtml() {
    String lower = first.toLowerCase(Locale.ROOT);
    return lower.contains("<!doctype html") || lower.contains("<html");
  }

  /** Whether the outermost element of an answer ends, whatever stands behind it. */
  boolean isClosed() {
    return last.matches("(?s).*</([\\w.-]+:)?OAI-PMH\\s*>.*");
  }
}
