package nl.ijkpunt.cli.command;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.mappings.columns.ColumnType;
import nl.ijkpunt.mappings.columns.ColumnsGuess.Ground;
import nl.ijkpunt.mappings.columns.ColumnsGuess.Guess;
import nl.ijkpunt.standards.finding.Language;

/** A columns file of guesses, each with its ground. */
record ColumnsText(Language language) {

  String of(String to, List<Guess> guesses, List<String> missing) {
    StringBuilder text = new StringBuilder();
    text.append("# ")
        .append(
            in(
                "Guessed by ijk columns: read it before you use it.",
                "Geraden door ijk columns: lees het voor u het gebruikt."))
        .append("\nto: ")
        .append(quoted(to))
        .append("\ncolumns:\n");
    for (Guess guess : guesses) {
      text.append("  - {").append(String.join(", ", settings(guess))).append("}");
      text.append(" # ").append(ground(guess.ground())).append('\n');
    }
    for (String member : missing) {
      text.append("  # ")
          .append(
              in(
                      "Every record needs %s, and no column is taken for it: - {constant: …, to: %s}",
                      "Elk record heeft %s nodig, en geen kolom lijkt erop: - {constant: …, to: %s}")
                  .formatted(member, member))
          .append('\n');
    }
    return text.toString();
  }

  private List<String> settings(Guess guess) {
    List<String> settings = new ArrayList<>();
    settings.add("column: " + quoted(guess.header()));
    if (guess.path().isEmpty()) {
      settings.add(
          "lost: "
              + quoted(
                  in("not recognised; say where it goes", "niet herkend; zeg waar het heen gaat")));
      return settings;
    }
    settings.add("to: " + guess.path());
    if (guess.type() != ColumnType.TEXT) {
      settings.add("type: " + guess.type().word());
    }
    guess.settings().forEach((name, value) -> settings.add(name + ": " + quoted(value)));
    return settings;
  }

  private static String quoted(String value) {
    String plain = value.replaceAll("\\p{Cntrl}", " ");
    return '"' + plain.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private String ground(Ground ground) {
    return switch (ground) {
      case NAME -> in("has that name", "heet zo");
      case KNOWN_WORD ->
          in("guessed: a usual word for it", "geraden: een gebruikelijk woord ervoor");
      case LIKE_A_NAME -> in("guessed: looks like that name", "geraden: lijkt op die naam");
      case NOTHING -> in("nothing is like it", "niets lijkt erop");
    };
  }

  String summary(int all, long unknown, int missing) {
    return in(
            "ijk: %d columns, of which %d not recognised; %d members that records must have are not in the table",
            "ijk: %d kolommen, waarvan %d niet herkend; %d verplichte velden staan niet in de tabel")
        .formatted(all, unknown, missing);
  }

  private String in(String english, String dutch) {
    return language == Language.NL ? dutch : english;
  }
}
