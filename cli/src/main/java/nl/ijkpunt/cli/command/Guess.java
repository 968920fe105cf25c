package nl.ijkpunt.cli.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.standards.Standards;

/**
 * Which standard data is meant to be of, where nobody says it: the one that has the profiles that
 * were named; else the one whose data looks like the sources.
 *
 * @param in standard input, which can be marked
 * @param candidates the standards that it may be; any on board where none are named
 */
record Guess(List<String> profiles, List<String> sources, InputStream in, List<String> candidates) {
  private static final String XML_STANDARD = "nl-lom@1.01";
  private static final String GRAPH_STANDARD = "hosa@1.0";

  /** How many files of a folder are looked at. */
  private static final int FILES = 1000;

  /** How far to look for the first letter of a text. */
  private static final int LOOK = 1 << 12;

  /** A guess that nothing but the sources narrows down. */
  static Guess of(List<String> sources, InputStream in) {
    return new Guess(List.of(), sources, in, List.of());
  }

  String standard() {
    List<String> named =
        profiles.stream()
            .filter(profile -> !profile.contains(".y"))
            .map(profile -> profile.replaceFirst(":.*", ""))
            .toList();
    if (named.isEmpty() && mayBe(GRAPH_STANDARD) && isGraph()) {
      return GRAPH_STANDARD;
    }
    if (named.isEmpty() && mayBe(XML_STANDARD) && isXml()) {
      return XML_STANDARD;
    }
    List<String> having =
        (candidates.isEmpty() ? Standards.ids() : candidates)
            .stream().filter(id -> Standards.profiles(id).containsAll(named)).toList();
    List<String> versions = having.stream().filter(Guess::isVersionOfUsual).toList();
    if (versions.isEmpty()) {
      return having.isEmpty() ? first() : having.get(having.size() - 1);
    }
    return versions.size() == 1 ? versions.get(0) : looksLike(versions);
  }

  private boolean mayBe(String standard) {
    return candidates.isEmpty() || candidates.contains(standard);
  }

  private String first() {
    return candidates.isEmpty() ? Selection.USUAL : candidates.get(0);
  }

  private static boolean isVersionOfUsual(String id) {
    return id.startsWith(Selection.USUAL.replaceFirst("@.*", "@"));
  }

  /** The version that the data looks like; where that does not tell, the usual one. */
  private String looksLike(List<String> versions) {
    boolean usual = versions.contains(Selection.USUAL);
    return among(versions).orElse(usual ? Selection.USUAL : versions.get(versions.size() - 1));
  }

  /** Which of these versions the data looks like; nothing where it does not tell. */
  Optional<String> among(Collection<String> versions) {
    VersionLook look = new VersionLook(versions).at(sources);
    if (sources.contains("-")) {
      try {
        in.mark(VersionLook.BYTES);
        look.bytes(in);
        in.reset();
      } catch (IOException e) {
        return Optional.empty();
      }
    }
    return look.most();
  }

  /** Standard input, of which what comes first can be looked at. */
  static InputStream markable(InputStream stdin) {
    return new BufferedInputStream(stdin, VersionLook.BYTES);
  }

  /** A version of the same standard that the data looks like, and not at all like this one. */
  static Optional<String> otherThan(String standard, List<String> sources) {
    String name = standard.replaceFirst("@.*", "@");
    List<String> versions = Standards.ids().stream().filter(id -> id.startsWith(name)).toList();
    if (versions.size() < 2 || !versions.contains(standard)) {
      return Optional.empty();
    }
    VersionLook look = new VersionLook(versions).at(sources);
    return look.most().filter(other -> look.count(standard) * 4 < look.count(other));
  }

  /** Whether every source has a name that only graphs have. */
  private boolean isGraph() {
    return sources.stream()
        .map(source -> source.toLowerCase(Locale.ROOT))
        .allMatch(source -> source.matches(".*\\.(ttl|nt|nq|trig|jsonld)(\\.gz)?"));
  }

  /** Whether there is XML among the sources, and no JSON. */
  private boolean isXml() {
    Set<Looks> seen = EnumSet.noneOf(Looks.class);
    for (String source : sources) {
      try {
        if (source.equals("-")) {
          seen.add(first(in));
        } else {
          look(Path.of(source), seen);
        }
      } catch (InvalidPathException | IOException e) {
        seen.add(name(source));
      }
    }
    return seen.contains(Looks.XML) && !seen.contains(Looks.JSON);
  }

  private static void look(Path path, Set<Looks> seen) throws IOException {
    if (Files.isDirectory(path)) {
      Files.walkFileTree(path, new Names(seen));
      return;
    }
    Looks byName = name(path.toString());
    seen.add(byName);
    if (byName == Looks.NEITHER && Files.isRegularFile(path)) {
      try (InputStream file = new BufferedInputStream(Files.newInputStream(path), LOOK)) {
        seen.add(first(file));
      }
    }
  }

  /** What the first letter that is no blank says. */
  private static Looks first(InputStream text) throws IOException {
    text.mark(LOOK);
    int letter = ' ';
    for (int i = 0; i < LOOK - 1 && (letter == ' ' || (letter >= '\t' && letter <= '\r')); i++) {
      letter = text.read();
    }
    text.reset();
    return letter == '<' ? Looks.XML : letter == '{' || letter == '[' ? Looks.JSON : Looks.NEITHER;
  }

  private static Looks name(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    if (lower.endsWith(".xml")) {
      return Looks.XML;
    }
    return lower.matches(".*\\.(json|ndjson|jsonl)") ? Looks.JSON : Looks.NEITHER;
  }

  private enum Looks {
    XML,
    JSON,
    NEITHER
  }

  /** Goes by the names of the files of a folder. */
  private static final class Names extends SimpleFileVisitor<Path> {
    private final Set<Looks> seen;
    private int files;

    Names(Set<Looks> seen) {
      this.seen = seen;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      seen.add(name(file.toString()));
      return ++files == FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
