package nl.ijkpunt.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.ijkpunt.cli.publish.DocPage;

/** The pages in Markdown that go on a site, and the texts that they may lead to. */
final class PublishedPages {

  private PublishedPages() {}

  /**
   * Reads files, and all files in folders that are not hidden.
   *
   * @throws Misuse when one is not there, is no text, or is not below the folder of the run
   */
  static List<DocPage> read(List<Path> named) throws IOException {
    TreeSet<Path> files = new TreeSet<>();
    for (Path place : named) {
      if (!Files.exists(place)) {
        throw new Misuse("--docs: there is no %s".formatted(place));
      }
      try (Stream<Path> all = Files.walk(place)) {
        all.filter(Files::isRegularFile).map(Path::normalize).forEach(files::add);
      }
    }
    List<DocPage> pages = new ArrayList<>();
    for (Path file : files) {
      String name = file.toString().replace('\\', '/');
      if (file.isAbsolute() || name.startsWith("..")) {
        throw new Misuse("--docs: %s is not below this folder".formatted(file));
      }
      if (!("/" + name).contains("/.")) {
        pages.add(new DocPage(name, text(file)));
      }
    }
    return pages;
  }

  private static String text(Path file) throws IOException {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
    } catch (CharacterCodingException e) {
      throw new Misuse("--docs: %s is not text in UTF-8".formatted(file));
    }
  }
}
