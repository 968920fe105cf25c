package nl.ijkpunt.cli.command;

import nl.ijkpunt.standards.finding.Text;

/** What is said of the records that are served, and of those that are not. */
final class ServeWords {
  private ServeWords() {}

  /** That so many records are not served by a repository. */
  static Text withoutLom(int count) {
    return count == 1
        ? new Text(
            "1 record is not served: it holds no LOM, or has the identifier of another",
            "1 record wordt niet geserveerd: het bevat geen LOM, of heeft de identifier van een"
                + " ander")
        : new Text(
            "%d records are not served: they hold no LOM, or have the identifier of another"
                .formatted(count),
            "%d records worden niet geserveerd: ze bevatten geen LOM, of hebben de identifier van"
                    .formatted(count)
                + " een ander");
  }

  /** That so many records are not served by an endpoint of JSON. */
  static Text withoutId(int count) {
    return count == 1
        ? new Text(
            "1 record is not served: it has no id, or that of another",
            "1 record wordt niet geserveerd: het heeft geen id, of dat van een ander")
        : new Text(
            "%d records are not served: they have no id, or that of another".formatted(count),
            "%d records worden niet geserveerd: ze hebben geen id, of dat van een ander"
                .formatted(count));
  }

  /** That so many records are served, and where. */
  static Text serving(int count, String standard, String url) {
    return count == 1
        ? new Text(
            "serving 1 record of %s at %s".formatted(standard, url),
            "1 record van %s staat op %s".formatted(standard, url))
        : new Text(
            "serving %,d records of %s at %s".formatted(count, standard, url),
            "%,d records van %s staan op %s".formatted(count, standard, url));
  }
}
