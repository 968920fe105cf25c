package nl.ijkpunt.mappings.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ijkpunt.mappings.columns.SchemaPaths.Problem;
import nl.ijkpunt.mappings.columns.SchemaPaths.Shape;
import nl.ijkpunt.standards.finding.Nearest;

/** Looks whether columns lead to members that the target has. */
public final class ColumnsCheck {

  private ColumnsCheck() {}

  /** What is wrong, a line for each column; nothing where all is well. */
  public static List<String> problems(Columns columns, SchemaPaths target) {
    List<String> problems = new ArrayList<>();
    if (!columns.strict()) {
      return problems;
    }
    for (Column column : columns.all()) {
      TargetPath to = column.to();
      if (to != null) {
        problem(column, to, target)
            .ifPresent(
                problem -> problems.add("%s -> %s: %s".formatted(name(column), to, problem)));
      }
    }
    return problems;
  }

  private static String name(Column column) {
    return column.header().isEmpty() ? "(constant)" : column.header();
  }

  private static Optional<String> problem(Column column, TargetPath to, SchemaPaths target) {
    Optional<Problem> lost = target.problem(to);
    if (lost.isPresent()) {
      return lost.map(ColumnsCheck::told);
    }
    Optional<Shape> end = target.at(to);
    boolean list = end.filter(Shape::isList).isPresent();
    boolean object = end.filter(shape -> shape.isObject() && !shape.is("string")).isPresent();
    return switch (column.type()) {
      case LIST -> list || end.isEmpty() ? Optional.empty() : Optional.of("it is no list");
      case LANGUAGE_TYPED, JSON -> Optional.empty();
      case IDENTIFIER ->
          list ? Optional.of("it is a list; write %s/0".formatted(to)) : Optional.empty();
      default ->
          list
              ? Optional.of("it is a list; write %s/0, or type: list".formatted(to))
              : object
                  ? Optional.of("it is an object; write %s/… for what is in it".formatted(to))
                  : Optional.empty();
    };
  }

  private static String told(Problem problem) {
    String within = problem.within().isEmpty() ? "the type" : problem.within();
    if (problem.list()) {
      return "%s is a list; write %s/0/%s".formatted(within, within, problem.segment());
    }
    String near =
        Nearest.to(problem.segment(), problem.members())
            .map(n -> "; did you mean " + n + "?")
            .orElse("; there are: " + String.join(", ", problem.members()));
    return "%s has no %s%s".formatted(within, problem.segment(), near);
  }
}
