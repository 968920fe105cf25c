package nl.ijkpunt.cli.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.ijkpunt.cli.publish.Publication.Pick;
import nl.ijkpunt.cli.publish.Publication.Published;
import nl.ijkpunt.cli.publish.SitePage.Above;
import nl.ijkpunt.cli.publish.SitePage.Kind;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Basis;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Needs;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.suite.Register;
import nl.ijkpunt.validators.catalogue.Catalogue;
import nl.ijkpunt.validators.catalogue.RulePage;

/** A page for each rule, and a list of them. */
final class RulePages {
  static final Text TITLE = new Text("Rules", "Regels");

  private final Publication publication;
  private final Map<String, List<Pick>> picks;
  private final Map<String, List<Decided>> decided = new TreeMap<>();

  RulePages(Publication publication) {
    this.publication = publication;
    this.picks = publication.picks();
    for (Published one : publication.standards()) {
      one.register().map(Register::entries).orElse(List.of()).forEach(e -> note(one.standard(), e));
    }
  }

  /** A requirement that a rule decides. */
  private record Decided(Standard standard, Register.Entry requirement) {}

  private void note(Standard standard, Register.Entry entry) {
    Decided one = new Decided(standard, entry);
    entry.rules().forEach(id -> decided.computeIfAbsent(id, any -> new ArrayList<>()).add(one));
  }

  List<SitePage> all() {
    List<SitePage> all = new ArrayList<>();
    all.add(new SitePage(Addresses.RULES, Kind.RULE, TITLE, List.of(), this::list, List.of()));
    publication.rules().forEach(rule -> all.add(page(rule)));
    return all;
  }

  private void list(Markup markup) {
    markup.table(
        TITLE,
        List.of(
            new Text("Rule", "Regel"),
            new Text("Severity", "Zwaarte"),
            new Text("About", "Over"),
            new Text("Profiles", "Profielen")));
    for (Rule rule : publication.rules()) {
      markup.add("<tr><th scope=\"row\">").link(Addresses.rule(rule.id()), rule.words().title());
      markup.add(" <small>").code(rule.id()).add("</small></th><td>").severity(rule.severity());
      markup.add("</td><td>").say(about(rule)).add("</td><td>");
      markup.text(
          String.join(
              ", ",
              picks.getOrDefault(rule.id(), List.of()).stream()
                  .map(pick -> pick.profile().name())
                  .distinct()
                  .toList()));
      markup.add("</td></tr>\n");
    }
    markup.endTable();
  }

  private static Text about(Rule rule) {
    String types = String.join(", ", rule.on());
    if (rule.needs() == Needs.DOCUMENT) {
      return new Text("a specification", "een specificatie");
    }
    return rule.on().isEmpty() ? new Text("any record", "elk record") : new Text(types, types);
  }

  private SitePage page(Rule rule) {
    Rule.Words words = rule.words();
    return new SitePage(
        Addresses.rule(rule.id()),
        Kind.RULE,
        words.title(),
        List.of(new Above(Addresses.RULES, TITLE)),
        markup -> body(markup, rule),
        List.of(
            rule.id(),
            String.join(" ", rule.on()),
            words.message().en(),
            words.message().nl(),
            words.fix().en(),
            words.fix().nl(),
            rule.requirement().clause()));
  }

  private void body(Markup markup, Rule rule) {
    RulePage page = Catalogue.page(rule);
    markup.add("<p class=\"lead\">").severity(rule.severity()).add(" ").code(rule.id());
    markup.add("</p>\n<dl class=\"pairs\">\n");
    markup.fact(new Text("Finding", "Bevinding"), plain(rule.words().message(), markup));
    markup.fact(new Text("Expected", "Verwacht"), plain(rule.words().expected(), markup));
    markup.fact(new Text("How to mend it", "Oplossing"), plain(rule.words().fix(), markup));
    markup.fact(new Text("About", "Over"), about(rule).in(markup.language()));
    markup.fact(new Text("Asked by", "Gevraagd door"));
    markup.outside(rule.requirement().clause(), rule.requirement().link()).add("</dd>\n");
    markup.fact(new Text("Basis", "Grondslag"), basis(rule.basis()).in(markup.language()));
    markup.fact(new Text("Needs", "Nodig"), needs(rule.needs()).in(markup.language()));
    markup.add("</dl>\n");
    if (!page.why().isEmpty()) {
      markup.heading("why", new Text("Why", "Waarom"));
      markup.add("<div class=\"prose\">");
      markup
          .add(Markdown.of(page.why(markup.language()), link -> web(link)).html(""))
          .add("</div>\n");
    }
    profiles(markup, rule);
    requirements(markup, rule);
    page.examples().forEach(example -> example(markup, example));
  }

  private static Optional<String> web(String link) {
    return Optional.of(link).filter(address -> address.matches("(?i)https?://.*"));
  }

  /** The words of a finding, in which names stand for what it is about. */
  private static String plain(Text words, Markup markup) {
    return words.in(markup.language()).replace("[[", "").replace("]]", "");
  }

  private void profiles(Markup markup, Rule rule) {
    List<Pick> picking = picks.getOrDefault(rule.id(), List.of());
    if (picking.isEmpty()) {
      return;
    }
    markup.heading("profiles", new Text("Profiles that pick it", "Profielen die haar kiezen"));
    markup.add("<ul class=\"plain\">\n");
    for (Pick pick : picking) {
      Text named = new Text(pick.profile().name(), pick.profile().name());
      markup.add("<li>").link(Addresses.profile(pick.standard(), pick.profile().name()), named);
      markup.add(" ").code(pick.standard().id()).add(" ").severity(pick.rule().severity());
      markup.add("</li>\n");
    }
    markup.add("</ul>\n");
  }

  private void requirements(Markup markup, Rule rule) {
    List<Decided> all = decided.getOrDefault(rule.id(), List.of());
    if (all.isEmpty()) {
      return;
    }
    markup.heading(
        "requirements", new Text("Requirements that it decides", "Eisen die zij beslist"));
    markup.add("<ul class=\"plain\">\n");
    for (Decided one : all) {
      String address = Addresses.requirement(one.standard(), one.requirement().id());
      markup.add("<li>").link(address, one.requirement().text()).add(" ");
      markup.code(one.requirement().id()).add("</li>\n");
    }
    markup.add("</ul>\n");
  }

  private static void example(Markup markup, RulePage.Example example) {
    boolean dutch = markup.language() == Language.NL;
    markup.add("<section class=\"example\"><h2>").say("Example: ", "Voorbeeld: ");
    markup.add(dutch ? "<span lang=\"en\">" : "<span>").text(example.title()).add("</span></h2>\n");
    markup.add("<pre>").text(example.data()).add("</pre>\n<p>");
    if (example.findings().isEmpty()) {
      markup.say("Nothing is found.", "Er wordt niets gevonden.").add("</p></section>\n");
      return;
    }
    markup.say("What is found:", "Wat er gevonden wordt:").add("</p>\n<pre");
    markup.add(dutch ? " lang=\"en\">" : ">");
    markup.text(String.join("\n", example.findings())).add("</pre></section>\n");
  }

  private static Text basis(Basis basis) {
    return switch (basis) {
      case SPEC -> new Text("the standard", "de standaard");
      case PROFILE -> new Text("a profile", "een profiel");
      case REGISTRY -> new Text("a registry", "een registratie");
      case OURS -> new Text("this tool; never an error", "dit gereedschap; nooit een fout");
    };
  }

  private static Text needs(Needs needs) {
    return switch (needs) {
      case EXCHANGE -> new Text("a live endpoint", "een draaiend endpoint");
      case GIVEN -> new Text("a schema of your own", "een schema van uzelf");
      case DOCUMENT -> new Text("a specification to import", "een specificatie om te importeren");
      case RECORDS -> Text.NONE;
    };
  }
}
