package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.ijkpunt.standards.Standards;

/**
 * Which standard data is meant to be of, where nobody says it: the one that has the profiles that
 * were named; else the one whose data looks like the first source.
 */
record Guess(List<String> profiles, List<String> sources) {
  private static final String XML_STANDARD = "nl-lom@1.01";

  /** How many files of a folder are looked at. */
  private static final int FILES = 1000;

  String standard() {
    List<String> named = profiles.stream().filter(profile -> !profile.contains(".")).toList();
    if (named.isEmpty()) {
      return isXml() ? XML_STANDARD : Selection.USUAL;
    }
    if (has(Selection.USUAL, named)) {
      return Selection.USUAL;
    }
    return Standards.ids().stream()
        .filter(id -> has(id, named))
        .findFirst()
        .orElse(Selection.USUAL);
  }

  private static boolean has(String standard, List<String> named) {
    return Standards.profiles(standard).containsAll(named);
  }

  private boolean isXml() {
    Set<String> endings = new HashSet<>();
    for (String source : sources) {
      try {
        look(Path.of(source), endings);
      } catch (InvalidPathException | IOException e) {
        endings.add(ending(source));
      }
    }
    return endings.contains("xml") && !endings.contains("json");
  }

  private static void look(Path path, Set<String> endings) throws IOException {
    if (!Files.isDirectory(path)) {
      endings.add(ending(path.toString()));
      return;
    }
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          private int seen;

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            endings.add(ending(file.toString()));
            return ++seen == FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** What a name says of its file: xml, json, or nothing. */
  private static String ending(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    if (lower.endsWith(".xml")) {
      return "xml";
    }
    return lower.matches(".*\\.(json|ndjson|jsonl)") ? "json" : "";
  }
}
