package nl.ijkpunt.cli.command;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import nl.ijkpunt.mappings.FieldRow;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.plugin.Available;
import nl.ijkpunt.mappings.program.ProgramMapper;
import nl.ijkpunt.standards.finding.Language;
import org.jspecify.annotations.Nullable;

/** Says what a mapper does. */
record MapperExplained(Language language) {

  /** The mapper on a line. */
  String line(Available one) {
    String origin = one.origin().isEmpty() ? "" : "  (" + one.origin() + ")";
    return "%-22s %s -> %s%s"
        .formatted(one.name(), names(one.mapper().from()), names(one.mapper().to()), origin);
  }

  private static String names(List<Form> forms) {
    return forms.stream().map(Form::toString).collect(joining(", "));
  }

  /** What becomes of every field. */
  void explain(Available one, @Nullable Form to, PrintWriter out) {
    out.println(line(one));
    if (one.mapper() instanceof ProgramMapper program) {
      out.println(program.file().title().in(language));
      out.println(
          in(
                  "A program (%s): this is what its author says, and what it does is not followed.",
                  "Een programma (%s): dit zegt de maker, en wat het doet wordt niet gevolgd.")
              .formatted(program.file().kind()));
    }
    for (Form form : to == null ? one.mapper().to() : List.of(to)) {
      out.println();
      out.println("-> " + form);
      for (FieldRow row : one.mapper().table(form).rows()) {
        out.println("  " + row(row));
      }
    }
  }

  private String row(FieldRow row) {
    StringBuilder line = new StringBuilder();
    line.append("%-11s".formatted(word(row.how())));
    line.append(row.from().isEmpty() ? row.to() : row.from());
    if (!row.from().isEmpty() && !row.to().isEmpty() && !row.to().equals(row.from())) {
      line.append(" -> ").append(row.to());
    }
    if (!row.when().isEmpty()) {
      line.append(in("  where ", "  waar ")).append(row.when());
    }
    if (!row.with().isEmpty()) {
      line.append(row.how() == FieldRow.How.DEFAULTS ? " = " : in("  by ", "  door "))
          .append(row.with());
    }
    if (row.most() > 0) {
      line.append(in("  at most ", "  hoogstens ")).append(row.most());
    }
    if (!row.reason().isEmpty()) {
      line.append("  (").append(row.reason().in(language)).append(')');
    }
    return line.toString();
  }

  private String word(FieldRow.How how) {
    return language == Language.EN
        ? how.name().toLowerCase(Locale.ROOT)
        : switch (how) {
          case COPIES -> "kopieert";
          case RENAMES -> "hernoemt";
          case TRANSLATES -> "vertaalt";
          case COMPUTES -> "berekent";
          case DEFAULTS -> "vult aan";
          case LOSES -> "verliest";
        };
  }

  private String in(String en, String nl) {
    return language == Language.NL ? nl : en;
  }
}
