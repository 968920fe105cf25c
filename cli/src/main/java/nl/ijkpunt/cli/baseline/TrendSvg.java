package nl.ijkpunt.cli.baseline;

import static java.util.Locale.ROOT;

import java.util.List;
import nl.ijkpunt.cli.report.Harmless;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.xml.Escaped;

/** How findings came and went, as a picture that needs nothing from elsewhere. */
public record TrendSvg(Trend trend) {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 300;
  private static final int LEFT = 64;
  private static final int TOP = 40;
  private static final int BOTTOM = 240;

  /** Dark enough on white; told apart by their dashes too. */
  private static final List<String> COLOURS = List.of("#b3261e", "#8a5a00", "#1a5fb4");

  private static final List<String> DASHES = List.of("none", "8 4", "2 4");

  /** The picture. */
  public String text() {
    StringBuilder svg = new StringBuilder();
    String title = in("Findings by run", "Bevindingen per run");
    svg.append(
        ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
                + " aria-labelledby=\"t d\" font-family=\"sans-serif\" font-size=\"12\">\n")
            .formatted(WIDTH, HEIGHT));
    svg.append("<title id=\"t\">").append(title).append("</title>\n<desc id=\"d\">");
    svg.append(Escaped.text(Harmless.text(said()))).append("</desc>\n");
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    axes(svg);
    for (int severity = 0; severity < COLOURS.size(); severity++) {
      line(svg, severity);
    }
    return svg.append("</svg>\n").toString();
  }

  /** The same in words, for who does not see the picture. */
  private String said() {
    StringBuilder said = new StringBuilder();
    for (Trend.Point point : trend.points()) {
      said.append(point.label()).append(": ");
      for (int severity = 0; severity < COLOURS.size(); severity++) {
        said.append(point.counts().get(severity)).append(' ').append(name(severity));
        said.append(severity == COLOURS.size() - 1 ? ". " : ", ");
      }
    }
    return said.toString().strip();
  }

  private void axes(StringBuilder svg) {
    long most = most();
    for (int part = 0; part <= 2; part++) {
      double y = BOTTOM - part * (BOTTOM - TOP) / 2.0;
      svg.append(
          String.format(
              ROOT,
              "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#c0c0c0\"/>\n",
              LEFT,
              WIDTH - 20,
              y,
              y));
    }
    text(svg, LEFT - 8, BOTTOM + 4, "end", "0", "#333333");
    text(svg, LEFT - 8, TOP + 4, "end", String.valueOf(most), "#333333");
    List<Trend.Point> points = trend.points();
    text(svg, LEFT, BOTTOM + 22, "start", points.get(0).label(), "#333333");
    if (points.size() > 1) {
      String last = points.get(points.size() - 1).label();
      text(svg, WIDTH - 20, BOTTOM + 22, "end", last, "#333333");
    }
  }

  private void line(StringBuilder svg, int severity) {
    StringBuilder way = new StringBuilder();
    for (int i = 0; i < trend.points().size(); i++) {
      way.append(
          String.format(ROOT, "%.1f,%.1f ", x(i), y(trend.points().get(i).counts().get(severity))));
    }
    svg.append(
        "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\" points=\"%s\"/>\n"
            .formatted(COLOURS.get(severity), DASHES.get(severity), way.toString().strip()));
    for (String point : way.toString().strip().split(" ", -1)) {
      String[] at = point.split(",", -1);
      svg.append(
          "<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"%s\"/>\n"
              .formatted(at[0], at[1], COLOURS.get(severity)));
    }
    int x = LEFT + severity * 160;
    svg.append(
        "<line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>\n"
            .formatted(
                x, x + 30, HEIGHT - 16, HEIGHT - 16, COLOURS.get(severity), DASHES.get(severity)));
    text(svg, x + 36, HEIGHT - 12, "start", name(severity), COLOURS.get(severity));
  }

  private static void text(
      StringBuilder svg, int x, int y, String anchor, String text, String colour) {
    svg.append(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"%s\">%s</text>\n"
            .formatted(x, y, anchor, colour, Escaped.text(Harmless.text(text))));
  }

  private double x(int point) {
    int steps = Math.max(1, trend.points().size() - 1);
    return LEFT + point * (WIDTH - 20.0 - LEFT) / steps;
  }

  private double y(long count) {
    return BOTTOM - count * (double) (BOTTOM - TOP) / most();
  }

  private long most() {
    return trend.points().stream()
        .flatMap(point -> point.counts().stream())
        .mapToLong(Long::longValue)
        .max()
        .stream()
        .map(most -> Math.max(1, most))
        .sum();
  }

  private String name(int severity) {
    return switch (severity) {
      case 0 -> in("errors", "fouten");
      case 1 -> in("warnings", "waarschuwingen");
      default -> in("infos", "keer info");
    };
  }

  private String in(String english, String dutch) {
    return trend.language() == Language.NL ? dutch : english;
  }
}
