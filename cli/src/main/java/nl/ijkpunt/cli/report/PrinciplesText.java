package nl.ijkpunt.cli.report;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.standards.finding.Architecture;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.PrincipleResult;
import org.jspecify.annotations.Nullable;

/** How it stands with the principles of an architecture, as text. */
record PrinciplesText(@Nullable Architecture architecture, Language language) {
  private static final String INDENT = " ".repeat(6);

  /**
   * The principles that data breaks or that somebody has said something of, and which are in each
   * other state; nothing where there are none.
   */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (architecture == null || architecture.principles().isEmpty()) {
      return lines;
    }
    List<PrincipleResult> results = architecture.principles();
    lines.add(
        "%s: %s"
            .formatted(
                PrincipleWords.HEADING.in(language), PrincipleWords.counts(results, language)));
    results.stream().filter(PrinciplesText::isTold).forEach(result -> principle(result, lines));
    for (PrincipleResult.State state : PrincipleResult.State.values()) {
      List<String> others =
          results.stream()
              .filter(result -> !isTold(result) && result.state() == state)
              .map(result -> result.principle().id())
              .toList();
      if (!others.isEmpty()) {
        String words = PrincipleWords.state(state).in(language);
        lines.add("  %s: %s%s".formatted(words, String.join(", ", others), advice(state)));
      }
    }
    lines.add("");
    return lines;
  }

  private static boolean isTold(PrincipleResult result) {
    return result.state() == PrincipleResult.State.BROKEN
        || result.answers().stream().anyMatch(answer -> answer.evidence() != null);
  }

  private String advice(PrincipleResult.State state) {
    if (state != PrincipleResult.State.NEEDS_EVIDENCE) {
      return "";
    }
    return language == Language.NL
        ? " (ijk evidence create maakt het bestand voor --evidence)"
        : " (ijk evidence create makes the file for --evidence)";
  }

  private void principle(PrincipleResult result, List<String> lines) {
    lines.add(
        "  %-4s%s: %s"
            .formatted(
                result.principle().id(),
                result.principle().title().in(language),
                PrincipleWords.state(result.state()).in(language)));
    String open = PrincipleWords.open(result).in(language);
    if (!open.isEmpty()) {
      lines.add(INDENT + open);
    }
    boolean silent = result.answers().stream().allMatch(answer -> answer.evidence() == null);
    for (PrincipleResult.Answer answer :
        silent ? List.<PrincipleResult.Answer>of() : result.answers()) {
      lines.add(
          INDENT + answer.question().id() + ": " + PrincipleWords.answer(answer).in(language));
    }
  }

  /** The same as a table of Markdown. */
  List<String> markdown() {
    List<String> lines = new ArrayList<>();
    if (architecture == null || architecture.principles().isEmpty()) {
      return lines;
    }
    boolean dutch = language == Language.NL;
    lines.add("");
    lines.add("### " + PrincipleWords.HEADING.in(language));
    lines.add("");
    lines.add(MarkdownText.plain(PrincipleWords.NOTE.in(language)));
    lines.add("");
    lines.add(
        dutch
            ? "| | Principe | Stand | Data | Bewijs |"
            : "| | Principle | State | Data | Evidence |");
    lines.add("|:--|:--|:--|:--|:--|");
    for (PrincipleResult result : architecture.principles()) {
      List<String> said = new ArrayList<>();
      for (PrincipleResult.Answer answer : result.answers()) {
        said.add(answer.question().id() + ": " + PrincipleWords.answer(answer).in(language));
      }
      String open = PrincipleWords.open(result).in(language);
      String data = PrincipleWords.data(result.data()).in(language);
      lines.add(
          "| %s | %s | %s | %s | %s |"
              .formatted(
                  result.principle().id(),
                  cell(result.principle().title().in(language)),
                  cell(PrincipleWords.state(result.state()).in(language)),
                  cell(open.isEmpty() ? data : data + ": " + open),
                  cell(String.join("; ", said))));
    }
    return lines;
  }

  private static String cell(String text) {
    return MarkdownText.plain(Layout.cut(text, MarkdownTables.WIDEST * 2));
  }
}
