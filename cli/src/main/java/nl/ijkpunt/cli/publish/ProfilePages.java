package nl.ijkpunt.cli.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.ijkpunt.cli.publish.Publication.Published;
import nl.ijkpunt.cli.publish.SitePage.Kind;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.validators.RunPlan.Grading;

/** A page for each profile. */
record ProfilePages(Publication publication) {

  List<SitePage> all() {
    List<SitePage> all = new ArrayList<>();
    for (Published one : publication.standards()) {
      one.standard().profiles().values().forEach(profile -> all.add(page(one.standard(), profile)));
    }
    return all;
  }

  private SitePage page(Standard standard, Profile profile) {
    Profile.About about = profile.about();
    return new SitePage(
        Addresses.profile(standard, profile.name()),
        Kind.PROFILE,
        StandardPages.titled(profile.title(), profile.name()),
        StandardPages.above(standard),
        markup -> body(markup, standard, profile),
        List.of(profile.name(), standard.id(), about.description().en(), about.description().nl()));
  }

  private void body(Markup markup, Standard standard, Profile profile) {
    Profile.About about = profile.about();
    if (!about.description().in(markup.language()).isEmpty()) {
      markup.add("<p class=\"lead\">").say(about.description()).add("</p>\n");
    }
    markup.add("<dl class=\"pairs\">\n");
    markup.fact(new Text("Name", "Naam")).code(profile.name()).add("</dd>\n");
    markup.fact(new Text("Base version", "Basisversie"));
    markup.link(Addresses.standard(standard), new Text(standard.id(), standard.id()));
    markup.add("</dd>\n").fact(new Text("Version", "Versie"), about.version());
    markup.fact(new Text("Published on", "Gepubliceerd op"), about.date());
    markup.fact(new Text("Status", "Status"), about.status());
    if (!about.source().isEmpty()) {
      markup.fact(new Text("Specification", "Specificatie"));
      markup.outside(about.source(), about.source()).add("</dd>\n");
    }
    markup.fact(new Text("Extends", "Bouwt voort op"), String.join(", ", profile.parents()));
    markup.fact(
        new Text("Adds to schemas", "Vult schema's aan"), names(profile.overlays().keySet()));
    markup.fact(
        new Text("Replaces schemas", "Vervangt schema's"), names(profile.replacements().keySet()));
    markup.fact(new Text("Consumers", "Consumers"), names(Consumers.usedBy(standard, profile)));
    markup.add("</dl>\n");
    rules(markup, Grading.of(publication.catalogue(), standard, profile).rules().values());
  }

  private static String names(Set<String> names) {
    return String.join(", ", names);
  }

  private static void rules(Markup markup, Iterable<Rule> rules) {
    markup.heading("rules", RulePages.TITLE);
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      List<Rule> heavy = new ArrayList<>();
      rules.forEach(rule -> addIf(rule, severity, heavy));
      if (!heavy.isEmpty()) {
        markup.add("<h3>").severity(severity).add(" <span class=\"help\">");
        markup.text("(" + heavy.size() + ")").add("</span></h3>\n<ul class=\"plain\">\n");
        for (Rule rule : heavy) {
          markup.add("<li>").link(Addresses.rule(rule.id()), rule.words().title()).add(" ");
          markup.code(rule.id()).add("</li>\n");
        }
        markup.add("</ul>\n");
      }
    }
  }

  private static void addIf(Rule rule, Severity severity, List<Rule> heavy) {
    if (rule.severity() == severity) {
      heavy.add(rule);
    }
  }
}
