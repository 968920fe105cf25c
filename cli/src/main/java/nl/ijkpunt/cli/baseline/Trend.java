package nl.ijkpunt.cli.baseline;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.ijkpunt.cli.report.Harmless;
import nl.ijkpunt.cli.report.SavedReport;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.finding.Severity;

/** How the findings of runs came and went, from the first run to the last. */
public record Trend(List<Point> points, Language language) {

  public Trend {
    points = List.copyOf(points);
  }

  /**
   * What is told of one run.
   *
   * @param label when it was, or else its file
   * @param started when it was; empty where that is not known
   * @param counts how many findings of each severity count
   * @param known how many findings a baseline let pass
   */
  public record Point(
      String label,
      String started,
      String verdict,
      long records,
      List<Long> counts,
      long known,
      int causes) {

    /** What is told of a saved report. */
    public static Point of(SavedReport saved) {
      Report report = saved.report();
      RunData.Times times = report.run().times();
      String started = times == null ? "" : times.started();
      return new Point(
          started.isEmpty() ? saved.name() : started,
          started,
          report.verdict().word(),
          report.recordCount(),
          List.of(
              report.count(Severity.ERROR),
              report.count(Severity.WARNING),
              report.count(Severity.INFO)),
          report.baseline() == null ? 0 : report.baseline().known(),
          report.causes().size());
    }
  }

  /** By when they were, if that is known of all; else in the order given. */
  public static Trend of(List<Point> given, Language language) {
    List<Point> points = new ArrayList<>(given);
    if (given.stream().noneMatch(point -> point.started().isEmpty())) {
      points.sort(Comparator.comparing(Point::started));
    }
    return new Trend(points, language);
  }

  /** Writes a line for each run. */
  public void write(PrintWriter out) {
    int widest = points.stream().mapToInt(p -> Harmless.text(p.label()).length()).max().orElse(0);
    String row = "%-" + Math.max(widest, 3) + "s  %-12s  %10s  %8s  %13s  %8s  %8s  %8s\n";
    List<String> heads = heads();
    out.print(row.formatted(heads.toArray()));
    for (Point point : points) {
      out.print(
          row.formatted(
              Harmless.text(point.label()),
              point.verdict(),
              point.records(),
              point.counts().get(0),
              point.counts().get(1),
              point.counts().get(2),
              point.known(),
              point.causes()));
    }
    out.flush();
  }

  private List<String> heads() {
    return language == Language.NL
        ? List.of(
            "Run", "oordeel", "records", "fouten", "waarschuwingen", "info", "bekend", "oorzaken")
        : List.of("Run", "verdict", "records", "errors", "warnings", "infos", "known", "causes");
  }
}
