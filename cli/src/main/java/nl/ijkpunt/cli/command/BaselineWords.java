package nl.ijkpunt.cli.command;

import nl.ijkpunt.cli.baseline.BaselineChange;
import nl.ijkpunt.standards.finding.Language;

/** What is said when a baseline has been changed. */
record BaselineWords(Language language) {

  String changed(String file, BaselineChange change) {
    return in(
            "%s: %d entries; %d added, %d taken out, %d renewed, %d expired",
            "%s: %d regels; %d erbij, %d eruit, %d verlengd, %d verlopen")
        .formatted(
            file,
            change.entries().size(),
            change.added(),
            change.removed(),
            change.renewed(),
            change.expired());
  }

  /** What keeps data from being checked cannot be let pass. */
  String never(long findings) {
    return findings == 1
        ? in(
            "1 finding is about data that could not be read, and cannot be in a baseline",
            "1 bevinding gaat over data die niet kon worden gelezen, en kan niet in een baseline")
        : in(
                "%d findings are about data that could not be read, and cannot be in a baseline",
                "%d bevindingen gaan over data die niet kon worden gelezen, en kunnen niet in een"
                    + " baseline")
            .formatted(findings);
  }

  private String in(String english, String dutch) {
    return language == Language.NL ? dutch : english;
  }
}
