package nl.ijkpunt.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ijkpunt.standards.finding.Basis;
import nl.ijkpunt.standards.finding.Cause;
import nl.ijkpunt.standards.finding.Completeness;
import nl.ijkpunt.standards.finding.Outcome;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Text;

/** Where people would rather look than read: findings, what is filled, what was decided. */
record HtmlPictures(Report report) {
  private static final int MOST_RULES = 15;
  private static final List<Outcome> OUTCOMES =
      List.of(
          Outcome.PASSED,
          Outcome.FAILED,
          Outcome.CANT_TELL,
          Outcome.UNTESTED,
          Outcome.INAPPLICABLE);
  private static final List<String> KINDS =
      List.of("passed", "failed", "cannot", "untested", "absent");

  String section() {
    Html page = new Html();
    page.add("<section id=\"pictures\" class=\"pictures\" aria-labelledby=\"pictures-name\">\n");
    page.add("<h2 id=\"pictures-name\">").say("At a glance", "In één oogopslag").add("</h2>\n");
    if (!report.causes().isEmpty()) {
      byTypeAndRule(page);
    }
    if (report.completeness().stream().anyMatch(type -> type.records() > 0)) {
      completeness(page);
    }
    coverage(page);
    return page.add("</section>").toString();
  }

  private void byTypeAndRule(Html page) {
    Map<String, Map<String, Long>> byRule = new LinkedHashMap<>();
    Map<String, Long> byType = new TreeMap<>();
    Map<String, Rule> rules = new HashMap<>();
    for (Cause cause : report.causes()) {
      rules.putIfAbsent(cause.rule().id(), cause.rule());
      byRule
          .computeIfAbsent(cause.rule().id(), id -> new HashMap<>())
          .merge(cause.type(), cause.found(), Long::sum);
      byType.merge(cause.type(), cause.found(), Long::sum);
    }
    List<Map.Entry<String, Map<String, Long>>> rows = new ArrayList<>(byRule.entrySet());
    rows.sort(Comparator.comparing(row -> -sum(row.getValue())));
    List<Map.Entry<String, Map<String, Long>>> shown =
        rows.subList(0, Math.min(MOST_RULES, rows.size()));
    long most =
        shown.stream().flatMap(r -> r.getValue().values().stream()).max(Long::compare).orElse(1L);
    title(
        page,
        "where",
        new Text("Findings by type of record and rule", "Bevindingen per soort record en regel"));
    page.add("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-labelledby=\"where-name\">");
    page.add("<table class=\"bubbles\">\n<thead><tr><th scope=\"col\">")
        .say("Rule", "Regel")
        .add("</th>");
    byType.keySet().forEach(type -> page.add("<th scope=\"col\">").text(type).add("</th>"));
    page.add("</tr></thead>\n<tbody>\n");
    for (Map.Entry<String, Map<String, Long>> row : shown) {
      Rule rule = rules.getOrDefault(row.getKey(), report.causes().get(0).rule());
      page.add("<tr class=\"" + rule.severity().word() + "\"><th scope=\"row\">");
      page.add("<span class=\"unseen\">").severity(rule.severity()).add(": </span>");
      page.say(rule.words().title()).add("</th>");
      byType.keySet().forEach(type -> bubble(page, row.getValue().getOrDefault(type, 0L), most));
      page.add("</tr>\n");
    }
    page.add("</tbody></table></div>\n");
    if (rows.size() > shown.size()) {
      page.add("<p class=\"help\">").say("And ", "En nog ");
      page.count(
          rows.size() - shown.size(),
          new Text("rule more with fewer findings.", "regel met minder bevindingen."),
          new Text("rules more with fewer findings.", "regels met minder bevindingen."));
      page.add("</p>\n");
    }
  }

  private static void bubble(Html page, long amount, long most) {
    page.add("<td>");
    if (amount > 0) {
      page.add("<span class=\"unseen\">")
          .number(amount)
          .add("</span>")
          .add(SvgBars.bubble(amount, most));
    }
    page.add("</td>");
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private void completeness(Html page) {
    title(page, "filled", new Text("How much is filled in", "Wat er is ingevuld"));
    page.add("<p class=\"help\">");
    page.say(
        "Each stroke is a field that the standard has for the type; the higher, the more records hold it.",
        "Elk streepje is een veld dat de standaard voor het soort record kent; hoe hoger, hoe meer records het hebben.");
    page.add("</p>\n");
    for (Completeness type : report.completeness()) {
      if (type.records() > 0 && !type.fields().isEmpty()) {
        filled(page, type);
      }
    }
  }

  private static void filled(Html page, Completeness type) {
    Comparator<Map.Entry<String, Long>> fullest = Map.Entry.comparingByValue();
    List<Map.Entry<String, Long>> fields =
        type.fields().entrySet().stream()
            .sorted(fullest.reversed().thenComparing(Map.Entry.comparingByKey()))
            .toList();
    long used = fields.stream().filter(field -> field.getValue() > 0).count();
    page.add("<details class=\"filled\"><summary><strong>").text(type.type()).add("</strong>");
    page.add(
        SvgBars.strip(
            fields.stream().map(f -> SvgBars.share(f.getValue(), type.records())).toList()));
    page.add("<span class=\"help\">").number(used).say(" of ", " van ").number(fields.size());
    page.say(" fields used in ", " velden gebruikt in ");
    page.count(type.records(), HtmlOverview.RECORD, HtmlOverview.RECORDS);
    page.add("</span></summary>\n<ul class=\"fields\">");
    for (Map.Entry<String, Long> field : fields) {
      double share = SvgBars.share(field.getValue(), type.records());
      page.add("<li><code>").text(field.getKey()).add("</code>").add(SvgBars.share(share));
      page.add("<span class=\"number\">" + percent(share) + "%</span></li>\n");
    }
    page.add("</ul></details>\n");
  }

  /** Rounded, but never to all or nothing when it is not. */
  private static long percent(double share) {
    long rounded = Math.round(share * 100);
    return share > 0 && share < 1 ? Math.min(99, Math.max(1, rounded)) : rounded;
  }

  private void coverage(Html page) {
    title(page, "decided", new Text("What was decided", "Wat er is beslist"));
    page.add("<p class=\"help\">");
    page.say(
        "The outcome of every rule of this run, by who asks for it.",
        "De uitkomst van elke regel van deze run, naar wie erom vraagt.");
    page.add(
        "</p>\n<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-labelledby=\"decided-name\">");
    page.add("<table class=\"outcomes\">\n<thead><tr><th scope=\"col\">")
        .say("Asked by", "Gevraagd door");
    page.add("</th><td></td>");
    for (int i = 0; i < KINDS.size(); i++) {
      page.add("<th scope=\"col\" class=\"number\"><span class=\"key stack\">");
      page.add(
          "<svg aria-hidden=\"true\"><rect class=\""
              + KINDS.get(i)
              + "\" width=\"100%\" height=\"100%\"/></svg>");
      page.say(name(OUTCOMES.get(i))).add("</span></th>");
    }
    page.add("</tr></thead>\n<tbody>\n");
    for (Basis basis : Basis.values()) {
      List<Long> amounts = OUTCOMES.stream().map(outcome -> rules(basis, outcome)).toList();
      if (amounts.stream().anyMatch(amount -> amount > 0)) {
        page.add("<tr><th scope=\"row\">").say(name(basis)).add("</th><td>");
        page.add(SvgBars.stack(KINDS, amounts)).add("</td>");
        amounts.forEach(amount -> page.add("<td class=\"number\">").number(amount).add("</td>"));
        page.add("</tr>\n");
      }
    }
    page.add("</tbody></table></div>\n");
  }

  private long rules(Basis basis, Outcome outcome) {
    return report.tallies().stream()
        .filter(tally -> tally.rule().basis() == basis && tally.outcome() == outcome)
        .count();
  }

  private static void title(Html page, String id, Text words) {
    page.add("<h3 id=\"" + id + "-name\">").say(words).add("</h3>\n");
  }

  static Text name(Outcome outcome) {
    return switch (outcome) {
      case PASSED -> new Text("Passed", "Geslaagd");
      case FAILED -> new Text("Failed", "Gezakt");
      case CANT_TELL -> new Text("Cannot tell", "Niet te zeggen");
      case UNTESTED -> new Text("Not run", "Niet uitgevoerd");
      case INAPPLICABLE -> new Text("No records", "Geen records");
    };
  }

  static Text name(Basis basis) {
    return switch (basis) {
      case SPEC -> new Text("The standard", "De standaard");
      case PROFILE -> new Text("A profile", "Een profiel");
      case REGISTRY -> new Text("A registry", "Een registratie");
      case OURS -> new Text("This tool", "Dit gereedschap");
    };
  }
}
