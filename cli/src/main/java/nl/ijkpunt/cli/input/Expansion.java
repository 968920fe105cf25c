package nl.ijkpunt.cli.input;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Source;

/** Expands arguments one after the other, for one receiver. */
final class Expansion {
  private final Source.Opener stdin;
  private final Limits limits;
  private final Receiver receiver;
  private boolean stdinTaken;

  Expansion(Source.Opener stdin, Limits limits, Receiver receiver) {
    this.stdin = stdin;
    this.limits = limits;
    this.receiver = receiver;
  }

  void argument(String argument) {
    Optional<Path> path = path(argument);
    if (argument.equals("-")) {
      standardInput();
    } else if (argument.isBlank()) {
      receiver.trouble("\"" + argument + "\"", Trouble.blank());
    } else if (path.isPresent() && Files.exists(path.get(), LinkOption.NOFOLLOW_LINKS)) {
      existing(path.get(), slashes(argument));
    } else if (Glob.is(argument)) {
      pattern(slashes(argument));
    } else {
      receiver.trouble(slashes(argument), Trouble.missing(Missing.meant(path)));
    }
  }

  private void standardInput() {
    if (stdinTaken) {
      receiver.trouble(Inputs.STANDARD_INPUT, Trouble.twice());
      return;
    }
    stdinTaken = true;
    try (Once once = new Once(stdin)) {
      receiver.source(new Source(Inputs.STANDARD_INPUT, once));
    }
  }

  private void existing(Path path, String name) {
    if (Files.isDirectory(path)) {
      folder(path, name);
    } else if (Files.exists(path)) {
      file(path, name);
    } else {
      receiver.trouble(name, Walk.leadsRound(path) ? Trouble.loop() : Trouble.brokenLink());
    }
  }

  private void folder(Path folder, String name) {
    String prefix = name.matches("(\\./*)+") ? "" : name.replaceFirst("/+$", "") + "/";
    Found found = new Found(prefix, relative -> Kind.of(relative).taken(limits));
    new Walk(found).visit(folder, "", Integer.MAX_VALUE);
    if (!found.any) {
      receiver.trouble(name, Trouble.emptyFolder(limits));
    }
  }

  private void pattern(String pattern) {
    try {
      Glob glob = Glob.parse(pattern);
      Path folder = Path.of(glob.folder());
      if (!Files.isDirectory(folder)) {
        receiver.trouble(pattern, Trouble.missing(Missing.meant(Optional.of(folder))));
        return;
      }
      boolean atTop = glob.folder().isEmpty() || glob.folder().endsWith("/");
      Found found = new Found(atTop ? glob.folder() : glob.folder() + "/", glob::matches);
      new Walk(found).visit(folder, "", glob.depth());
      if (!found.any) {
        receiver.trouble(pattern, Trouble.nothingMatches());
      }
    } catch (PatternSyntaxException | InvalidPathException e) {
      receiver.trouble(pattern, Trouble.notPattern(e));
    }
  }

  private void file(Path file, String name) {
    Kind kind = Kind.of(name);
    if (!Files.isReadable(file)) {
      receiver.trouble(name, Trouble.noPermission());
    } else if (kind == Kind.ZIP) {
      new ZipArchive(file, new Entries(name, limits, receiver)).read();
    } else if (kind.packed() && !startsAsGzip(file)) {
      receiver.trouble(name, Trouble.notGzip());
    } else if (kind.archive()) {
      boolean packed = kind == Kind.PACKED_TAR;
      new TarArchive(file, packed, new Entries(name, limits, receiver)).read();
    } else if (kind.packed()) {
      receiver.source(
          new Source(name, () -> new Budget(limits).unpack(Files.newInputStream(file))));
    } else {
      receiver.source(new Source(name, () -> Files.newInputStream(file)));
    }
  }

  private static boolean startsAsGzip(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.read() == 0x1f && in.read() == 0x8b;
    } catch (IOException e) {
      return true; // whoever opens it next meets the same trouble, and can say what it is
    }
  }

  private static Optional<Path> path(String argument) {
    try {
      return Optional.of(Path.of(argument));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String slashes(String argument) {
    return File.separatorChar == '/' ? argument : argument.replace(File.separatorChar, '/');
  }

  private final class Found implements Walk.Visitor {
    private final String prefix;
    private final Predicate<String> wanted;
    private boolean any;

    Found(String prefix, Predicate<String> wanted) {
      this.prefix = prefix;
      this.wanted = wanted;
    }

    @Override
    public void file(Path file, String name) {
      if (wanted.test(name)) {
        any = true;
        Expansion.this.file(file, prefix + name);
      }
    }

    @Override
    public void trouble(String name, Text what) {
      any = true;
      receiver.trouble(prefix + name, what);
    }
  }
}
