package nl.ijkpunt.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The first part of texts: of files, of files in folders and archives, and of standard input. What
 * cannot be read is left to who reads it whole.
 *
 * @param in standard input, which can be marked
 */
record Beginnings(List<String> sources, InputStream in) {
  /** How many files of a folder are looked at, and how many entries of an archive. */
  private static final int FILES = 50;

  /** How many bytes of each. */
  private static final int BYTES = 1 << 16;

  Beginnings {
    sources = List.copyOf(sources);
  }

  /** Of these sources, without what comes from standard input. */
  static Beginnings of(List<String> sources) {
    return new Beginnings(sources, InputStream.nullInputStream());
  }

  /** Standard input, of which what comes first can be looked at. */
  static InputStream markable(InputStream stdin) {
    return new BufferedInputStream(stdin, BYTES);
  }

  /** Takes each name, in small letters and without {@code .gz}, with how that text begins. */
  void each(BiConsumer<String, String> take) {
    for (String source : sources) {
      try {
        if (!source.equals("-")) {
          file(Path.of(source), take);
        } else if (in.markSupported()) {
          in.mark(BYTES);
          text("", in, take);
          in.reset();
        }
      } catch (InvalidPathException | UncheckedIOException | IOException e) {
        take.accept(plain(source), "");
      }
    }
  }

  private static void file(Path path, BiConsumer<String, String> take) throws IOException {
    if (Files.isDirectory(path)) {
      for (Path inner : inside(path)) {
        file(inner, take);
      }
      return;
    }
    String name = path.toString().toLowerCase(Locale.ROOT);
    try (InputStream file = Files.newInputStream(path)) {
      if (name.endsWith(".zip")) {
        archive(new ZipInputStream(file), take);
      } else {
        text(name, name.endsWith(".gz") ? new GZIPInputStream(file) : file, take);
      }
    }
  }

  private static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().limit(FILES).toList();
    }
  }

  private static void archive(ZipInputStream zip, BiConsumer<String, String> take)
      throws IOException {
    ZipEntry entry = zip.getNextEntry();
    for (int i = 0; i < FILES && entry != null; i++) {
      if (!entry.isDirectory()) {
        text(entry.getName(), zip, take);
      }
      entry = zip.getNextEntry();
    }
  }

  private static void text(String name, InputStream text, BiConsumer<String, String> take)
      throws IOException {
    take.accept(plain(name), new String(text.readNBytes(BYTES), UTF_8));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
  }
}
