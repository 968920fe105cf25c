package nl.ijkpunt.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The first part of texts: of files, of files in folders and archives, and of standard input. What
 * cannot be read has its name alone; who reads it whole tells.
 */
record Beginnings(List<Beginning> texts) {
  /** How many files of a folder are looked at, and how many entries of an archive. */
  private static final int FILES = 50;

  /** How many bytes of each. */
  private static final int BYTES = 1 << 16;

  Beginnings {
    texts = List.copyOf(texts);
  }

  /**
   * How a text begins.
   *
   * @param name without folders, in small letters and without {@code .gz}
   */
  record Beginning(String name, String text) {}

  /** Of these sources, without what comes from standard input. */
  static Beginnings of(List<String> sources) {
    return of(sources, InputStream.nullInputStream());
  }

  /**
   * Of these sources.
   *
   * @param in standard input, which can be marked
   */
  static Beginnings of(List<String> sources, InputStream in) {
    List<Beginning> texts = new ArrayList<>();
    for (String source : sources) {
      if (source.equals("-")) {
        add("", texts, () -> marked(in, texts));
      } else {
        add(source, texts, () -> place(Path.of(source), texts));
      }
    }
    return new Beginnings(texts);
  }

  /** Standard input, of which what comes first can be looked at. */
  static InputStream markable(InputStream stdin) {
    return new BufferedInputStream(stdin, BYTES);
  }

  private interface Look {
    void look() throws IOException;
  }

  private static void add(String name, List<Beginning> texts, Look look) {
    try {
      look.look();
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      texts.add(new Beginning(plain(name), ""));
    }
  }

  private static void marked(InputStream in, List<Beginning> texts) throws IOException {
    if (in.markSupported()) {
      in.mark(BYTES);
      text("", in, texts);
      in.reset();
    }
  }

  private static void place(Path path, List<Beginning> texts) throws IOException {
    if (Files.isDirectory(path)) {
      for (Path inner : inside(path)) {
        add(inner.toString(), texts, () -> file(inner, texts));
      }
    } else {
      file(path, texts);
    }
  }

  private static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().limit(FILES).toList();
    }
  }

  private static void file(Path path, List<Beginning> texts) throws IOException {
    String name = path.toString().toLowerCase(Locale.ROOT);
    try (InputStream file = Files.newInputStream(path)) {
      if (name.endsWith(".zip")) {
        archive(new ZipInputStream(file), texts);
      } else {
        text(name, name.endsWith(".gz") ? new GZIPInputStream(file) : file, texts);
      }
    }
  }

  private static void archive(ZipInputStream zip, List<Beginning> texts) throws IOException {
    ZipEntry entry = zip.getNextEntry();
    for (int i = 0; i < FILES && entry != null; i++) {
      if (!entry.isDirectory()) {
        text(entry.getName(), zip, texts);
      }
      entry = zip.getNextEntry();
    }
  }

  private static void text(String name, InputStream text, List<Beginning> texts)
      throws IOException {
    texts.add(new Beginning(plain(name), new String(text.readNBytes(BYTES), UTF_8)));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "").replaceFirst("^.*[/\\\\]", "");
  }
}
