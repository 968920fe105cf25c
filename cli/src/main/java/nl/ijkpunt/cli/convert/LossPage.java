package nl.ijkpunt.cli.convert;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.cli.report.TablePage;
import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.mappings.Loss;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Text;

/** A loss account as a page. */
final class LossPage {
  private static final List<Text> COLUMNS =
      List.of(
          new Text("From", "Van"),
          new Text("To", "Naar"),
          new Text("How often", "Hoe vaak"),
          new Text("Why", "Waarom"),
          new Text("First", "Eerste"));

  private LossPage() {}

  static TablePage of(LossAccount account) {
    List<TablePage.Section> sections = new ArrayList<>();
    for (Fate fate : List.of(Fate.LOST, Fate.DEFAULTED, Fate.APPROXIMATED, Fate.MAPPED)) {
      List<Loss> lines = account.lines().stream().filter(line -> line.fate() == fate).toList();
      if (!lines.isEmpty()) {
        sections.add(section(fate, lines, account.count(fate)));
      }
    }
    Text counts =
        new Text(Summary.counts(account, Language.EN), Summary.counts(account, Language.NL));
    return new TablePage(new Text("Loss account", "Verliesrekening"), List.of(counts), sections);
  }

  private static TablePage.Section section(Fate fate, List<Loss> lines, long count) {
    return new TablePage.Section(
        new Text(heading(fate, count, Language.EN), heading(fate, count, Language.NL)),
        Text.NONE,
        COLUMNS,
        lines.stream().map(LossPage::cells).toList());
  }

  private static String heading(Fate fate, long count, Language language) {
    String word = fate.word(language);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1) + " (" + count + ")";
  }

  private static List<Text> cells(Loss line) {
    return List.of(
        same(line.from()),
        same(line.to()),
        same(String.valueOf(line.count())),
        line.reason(),
        same(LossFile.place(line.first())));
  }

  private static Text same(String words) {
    return new Text(words, words);
  }
}
