package nl.ijkpunt.cli.report;

import static java.util.Locale.ROOT;

import java.util.List;

/** Bars as inline SVG. Widths are shares, so that they fit a telephone as well as a wall. */
final class SvgBars {
  private static final String HIDDEN = "\" aria-hidden=\"true\" focusable=\"false\"";

  private SvgBars() {}

  /** A bar for an amount, and darker within it a bar for a part of that. */
  static String bar(long amount, long part, long most) {
    return "<svg class=\"bar"
        + HIDDEN
        + " height=\"10\">"
        + rect("track", 0, 1, 10)
        + rect("all", 0, share(amount, most), 10)
        + rect("some", 0, share(part, most), 10)
        + "</svg>";
  }

  /** A bar for a share of a whole. */
  static String share(double share) {
    return "<svg class=\"bar"
        + HIDDEN
        + " height=\"8\">"
        + rect("track", 0, 1, 8)
        + rect("some", 0, share, 8)
        + "</svg>";
  }

  /** One cell for each share, the fuller the darker. */
  static String strip(List<Double> shares) {
    StringBuilder cells = new StringBuilder("<svg class=\"bar strip" + HIDDEN + ">");
    double width = 1.0 / shares.size();
    for (int i = 0; i < shares.size(); i++) {
      cells.append(rect("track", i * width, width * 0.86, 14));
      double height = 14 * shares.get(i);
      cells.append(
          "<rect class=\"some\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
              .formatted(
                  percent(i * width),
                  decimal(14 - height),
                  percent(width * 0.86),
                  decimal(height)));
    }
    return cells.append("</svg>").toString();
  }

  /** Amounts one after another, each with its number where there is room. */
  static String stack(List<String> kinds, List<Long> amounts) {
    long all = Math.max(1, amounts.stream().mapToLong(Long::longValue).sum());
    StringBuilder bars = new StringBuilder("<svg class=\"bar stack" + HIDDEN + ">");
    double at = 0;
    for (int i = 0; i < kinds.size(); i++) {
      double share = share(amounts.get(i), all);
      if (share > 0) {
        bars.append(rect(kinds.get(i), at, share, 28));
        if (share > 0.07) {
          bars.append("<text x=\"%s\" y=\"14\">".formatted(percent(at + share / 2)));
          bars.append(new Html().drawnNumber(amounts.get(i))).append("</text>");
        }
      }
      at += share;
    }
    return bars.append("</svg>").toString();
  }

  /** A number in a circle whose surface is as the number, and large enough to hold it. */
  static String bubble(long amount, long most) {
    double radius = amount == 0 ? 0 : Math.max(10, 24 * Math.sqrt(share(amount, most)));
    return "<svg aria-hidden=\"true\" focusable=\"false\"><circle cx=\"50%\" cy=\"50%\" r=\""
        + decimal(radius)
        + "\"/><text x=\"50%\" y=\"50%\">"
        + new Html().drawnNumber(amount)
        + "</text></svg>";
  }

  private static String rect(String kind, double from, double share, int height) {
    return "<rect class=\"%s\" x=\"%s\" width=\"%s\" height=\"%d\"/>"
        .formatted(kind, percent(from), percent(share), height);
  }

  static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static String percent(double share) {
    return decimal(100 * share) + "%";
  }

  private static String decimal(double number) {
    return String.format(ROOT, "%.2f", number).replaceFirst("\\.?0+$", "");
  }
}
