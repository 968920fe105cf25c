package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.ijkpunt.cli.convert.Conversion;
import nl.ijkpunt.cli.convert.Outcome;
import nl.ijkpunt.cli.input.Inputs;
import nl.ijkpunt.cli.input.KeptInput;
import nl.ijkpunt.cli.input.Limits;
import nl.ijkpunt.standards.finding.Language;

/**
 * What a conversion reads.
 *
 * @param stdin standard input, which can be marked
 */
record ConversionSources(List<String> named, InputStream stdin) {
  private static final Limits LIMITS = Limits.DEFAULT.withXml(true);

  static ConversionSources of(List<String> named, InputStream stdin) {
    return new ConversionSources(named, named.contains("-") ? Beginnings.markable(stdin) : stdin);
  }

  /** Does a conversion with all of them. */
  @FunctionalInterface
  interface Converting {
    Outcome with(Inputs inputs) throws IOException;
  }

  /** Converts them; keeps standard input for as long as it may be read more than once. */
  Outcome convert(Conversion conversion, Converting converting) throws IOException {
    if (!conversion.isInChunks() || !named.contains("-")) {
      return converting.with(Inputs.of(named, stdin, LIMITS));
    }
    try (KeptInput kept = KeptInput.of(stdin)) {
      return converting.with(Inputs.of(named, kept, LIMITS));
    }
  }

  /** Which of these versions they look like, and says so; nothing where they do not tell. */
  Optional<String> versionAmong(Collection<String> versions, Language language, PrintWriter err) {
    Optional<String> version = Guess.of(named, stdin).among(versions);
    boolean dutch = language == Language.NL;
    version.ifPresent(
        looks ->
            err.println(
                (dutch
                        ? "ijk: de bronnen lijken op %s en worden zo gelezen; --from zegt wat anders"
                        : "ijk: the sources look like %s and are read as that; --from says otherwise")
                    .formatted(looks)));
    return version;
  }
}
