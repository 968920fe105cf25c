package nl.ijkpunt.cli.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ijkpunt.standards.finding.Text;

/** Goes through a folder in the order of the paths in it, leaving out what is hidden. */
final class Walk {
  private static final Limits ANY = Limits.DEFAULT.withXml(true).withGraphs(true);

  /** Is told of each file, named with {@code /} and seen from where the walk began. */
  interface Visitor {
    void file(Path file, String name);

    void trouble(String name, Text what);
  }

  private final Visitor visitor;
  private final Set<Path> above = new HashSet<>();

  Walk(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Visits a folder, and folders in it to the given depth. */
  void visit(Path folder, String name, int depth) {
    List<Child> children;
    Path real;
    try {
      real = folder.toRealPath();
      if (!above.add(real)) {
        visitor.trouble(name, Trouble.loop());
        return;
      }
      children = children(folder, name);
    } catch (IOException e) {
      visitor.trouble(name, Trouble.unreadable(e));
      return;
    }
    for (Child child : children) {
      visit(child, depth);
    }
    above.remove(real);
  }

  /** Whether a link leads to itself, or to others that lead back to it. */
  static boolean leadsRound(Path link) {
    return sort(link) == Sort.LOOP;
  }

  private void visit(Child child, int depth) {
    switch (child.sort()) {
      case FILE -> visitor.file(child.path(), child.name());
      case FOLDER -> {
        if (depth > 1) {
          visit(child.path(), child.name(), depth - 1);
        }
      }
      case BROKEN -> visitor.trouble(child.name(), Trouble.brokenLink());
      case LOOP -> visitor.trouble(child.name(), Trouble.loop());
      case OTHER -> {}
    }
  }

  private static List<Child> children(Path folder, String name) throws IOException {
    List<Child> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path path : stream) {
        String last = String.valueOf(path.getFileName());
        if (!last.startsWith(".")) {
          children.add(new Child(path, name.isEmpty() ? last : name + "/" + last, sort(path)));
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    children.sort(Comparator.comparing(Child::key));
    return children;
  }

  private static Sort sort(Path path) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        return Sort.FOLDER;
      }
      return attributes.isRegularFile() ? Sort.FILE : Sort.OTHER;
    } catch (NoSuchFileException e) {
      return isData(path) ? Sort.BROKEN : Sort.OTHER;
    } catch (IOException e) {
      return Files.isSymbolicLink(path) ? Sort.LOOP : Sort.FILE;
    }
  }

  /**
   * Whether a link that leads nowhere may have been meant as data: by its name, or if it has no
   * extension.
   */
  private static boolean isData(Path link) {
    String name = String.valueOf(link.getFileName());
    return Kind.of(name).taken(ANY) || name.indexOf('.') < 0;
  }

  private enum Sort {
    FILE,
    FOLDER,
    BROKEN,
    LOOP,
    OTHER
  }

  private record Child(Path path, String name, Sort sort) {

    /** A folder stands where its first file would stand. */
    String key() {
      return sort == Sort.FOLDER ? name + "/" : name;
    }
  }
}
