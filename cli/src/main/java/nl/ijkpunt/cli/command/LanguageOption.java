package nl.ijkpunt.cli.command;

import nl.ijkpunt.standards.finding.Language;
import picocli.CommandLine.Option;

/** In which language a command speaks. */
final class LanguageOption {
  @Option(
      names = "--lang",
      paramLabel = "nl|en",
      defaultValue = "EN",
      description = "The language (en).")
  private Language language;

  Language language() {
    return language;
  }
}
