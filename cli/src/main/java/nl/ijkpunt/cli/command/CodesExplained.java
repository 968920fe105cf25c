package nl.ijkpunt.cli.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.codes.Code;
import nl.ijkpunt.standards.codes.CodeList;
import nl.ijkpunt.standards.codes.CodeLists;
import nl.ijkpunt.standards.finding.Language;

/** Says which code lists there are, what is in one, or what a code means. */
record CodesExplained(CodeLists lists, Language language, PrintWriter out) {
  private static final String CODES = "codes";

  /** Whether what was asked is about codes, and not a rule. */
  static boolean isAsked(String asked) {
    return asked.equals(CODES) || asked.startsWith(CODES + "/");
  }

  /**
   * Answers {@code codes}, {@code codes/LIST} or {@code codes/LIST/CODE}.
   *
   * @throws Misuse when there is no such list or code, with what was perhaps meant
   */
  void explain(String asked) {
    // Three at most: a code may hold a slash.
    String[] parts = asked.split("/", 3);
    String list = parts.length > 1 ? parts[1] : "";
    String code = parts.length > 2 ? parts[2] : "";
    if (list.isEmpty()) {
      all();
    } else if (code.isEmpty()) {
      show(list(lists, list));
    } else {
      show(list(lists, list), code);
    }
  }

  static CodeList list(CodeLists lists, String id) {
    return lists
        .find(id)
        .orElseThrow(
            () ->
                new Misuse(
                    "there is no code list called '%s'%s ijk explain codes lists them"
                        .formatted(id, meant(lists.nearest(id)))));
  }

  private static String meant(Optional<String> nearest) {
    return nearest.map(n -> "; did you mean " + n + "?").orElse(";");
  }

  private void all() {
    for (String id : lists.ids()) {
      CodeList list = list(lists, id);
      out.printf("%-58s %5d  %s%n", id, list.codes().size(), title(list));
    }
  }

  private void show(CodeList list) {
    out.printf("%s (%s)%n%n", title(list), list.id());
    int width = list.texts().stream().mapToInt(String::length).max().orElse(0);
    list.roots().forEach(root -> branch(list, root, "", width));
    out.println();
    about(list);
  }

  private void branch(CodeList list, Code code, String indent, int width) {
    String validity = validity(code);
    out.printf(
        "%s%s%s  %s%s%n",
        indent,
        code.code(),
        " ".repeat(width - code.code().length()),
        code.label(language),
        validity.isEmpty() ? "" : " (" + validity + ")");
    list.children(code.code()).forEach(child -> branch(list, child, indent + "  ", width));
  }

  private void show(CodeList list, String text) {
    Code code =
        list.find(text)
            .orElseThrow(
                () ->
                    new Misuse(
                        "there is no code '%s' in %s%s ijk explain codes/%s lists them"
                            .formatted(text, list.id(), meant(list.nearest(text)), list.id())));
    String validity = validity(code);
    out.printf("%s (%s)%n%n%s%n%n", code.code(), list.id(), code.label(language));
    line(
        "Valid",
        "Geldig",
        validity.isEmpty() ? in("no limit is known", "geen grens bekend") : validity);
    above(list, code).forEach(broader -> line("Part of", "Deel van", named(broader)));
    list.children(text).forEach(part -> line("Has part", "Heeft deel", named(part)));
    code.extra().forEach((column, value) -> line(column, column, value));
    line("List", "Lijst", title(list));
    about(list);
  }

  private void about(CodeList list) {
    line("Version", "Versie", list.version());
    line("Source", "Bron", list.source());
    line(
        "Complete",
        "Volledig",
        list.isComplete()
            ? ""
            : in("no: there may be more codes", "nee: er kunnen meer codes zijn"));
    list.notes().forEach(note -> line("Note", "Opmerking", note));
  }

  /** The codes of which this one is a part, the nearest first. */
  private static List<Code> above(CodeList list, Code code) {
    List<Code> above = new ArrayList<>();
    Code at = code;
    while (at.broader() != null) {
      at = list.find(at.broader()).orElseThrow();
      above.add(at);
    }
    return above;
  }

  private void line(String en, String nl, String value) {
    if (!value.isEmpty()) {
      out.printf("%s: %s%n", in(en, nl), value);
    }
  }

  private String validity(Code code) {
    String from = code.from() == null ? "" : in("from", "vanaf") + " " + code.from();
    String until = code.until() == null ? "" : in("until", "tot en met") + " " + code.until();
    return (from + " " + until).strip();
  }

  private String named(Code code) {
    return code.code() + " " + code.label(language);
  }

  private String title(CodeList list) {
    String title = list.title().in(language);
    return title.isEmpty() ? list.id() : title;
  }

  private String in(String en, String nl) {
    return language == Language.NL ? nl : en;
  }
}
