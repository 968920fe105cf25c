package nl.ijkpunt.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Base64;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.hash.Sha256;

/**
 * A page that stands on its own: it asks the network for nothing, runs no script but its own, and
 * says in both languages what matters, also without script.
 */
@AutoService(ReportWriter.class)
public final class HtmlReport implements ReportWriter {
  /** A name to fill in, or words in English and Dutch. */
  private static final Pattern PART =
      Pattern.compile("\\{\\{([a-z-]+)}}|\\[\\[([^|\\]]+)\\|([^|\\]]+)]]");

  @Override
  public String name() {
    return "html";
  }

  @Override
  public void write(Report report, Language language, Writer out) throws IOException {
    Map<String, Supplier<String>> parts = parts(report, language);
    String template = resource("report.html");
    Matcher part = PART.matcher(template);
    int from = 0;
    while (part.find()) {
      out.write(template, from, part.start() - from);
      from = part.end();
      if ("data".equals(part.group(1))) {
        HtmlData.write(report, out);
      } else if (part.group(1) == null) {
        out.write(new Html().say(part.group(2), part.group(3)).toString());
      } else {
        out.write(filled(parts, part.group(1)));
      }
    }
    out.write(template, from, template.length() - from);
  }

  private static String filled(Map<String, Supplier<String>> parts, String name) {
    Supplier<String> part = parts.get(name);
    if (part == null) {
      throw new NoSuchElementException("the page has no " + name);
    }
    return part.get();
  }

  private static Map<String, Supplier<String>> parts(Report report, Language language) {
    Map<String, Supplier<String>> parts = new TreeMap<>();
    String css = resource("report.css");
    String script = resource("report.js");
    parts.put("language", language::code);
    parts.put("policy", () -> policy(css, script));
    parts.put("css", () -> css);
    parts.put("script", () -> script);
    parts.put("tool", () -> Html.escaped(report.run().tool()));
    parts.put("title-en", () -> Html.escaped(title(report).en()));
    parts.put("title-nl", () -> Html.escaped(title(report).nl()));
    parts.put("title", () -> Html.escaped(title(report).in(language)));
    parts.put("verdict-class", () -> report.verdict().word());
    parts.put("contents", () -> contents(report));
    HtmlOverview overview = new HtmlOverview(report);
    parts.put("verdict", overview::verdict);
    parts.put("trouble", overview::trouble);
    parts.put("profiles", overview::profiles);
    HtmlArchitecture architecture = new HtmlArchitecture(report);
    parts.put("principles", architecture::principles);
    parts.put("coverage", architecture::coverage);
    parts.put("causes", new HtmlCauses(report)::section);
    parts.put("pictures", new HtmlPictures(report)::section);
    HtmlFindings findings = new HtmlFindings(report);
    parts.put("findings-note", findings::note);
    parts.put("findings", findings::first);
    HtmlRules rules = new HtmlRules(report);
    parts.put("rules", rules::explained);
    parts.put("unchecked", rules::unchecked);
    HtmlRun run = new HtmlRun(report);
    parts.put("baseline", run::baseline);
    parts.put("run", run::section);
    parts.put("footer", () -> footer(report));
    return parts;
  }

  private static Text title(Report report) {
    Text verdict = HtmlOverview.name(report.verdict());
    String standard = report.run().standard();
    return new Text(
        verdict.en() + " – conformance report " + standard,
        verdict.nl() + " – toetsrapport " + standard);
  }

  private static String contents(Report report) {
    Html page = new Html();
    HtmlArchitecture architecture = new HtmlArchitecture(report);
    link(page, architecture.hasPrinciples(), "principles", PrincipleWords.HEADING);
    link(page, architecture.hasCoverage(), "coverage", HtmlArchitecture.COVERAGE);
    link(page, !report.profiles().isEmpty(), "profiles", new Text("Profiles", "Profielen"));
    link(page, !report.causes().isEmpty(), "causes", new Text("What to mend", "Herstellen"));
    link(page, report.baseline() != null, "baseline", new Text("Baseline", "Baseline"));
    link(page, "pictures", new Text("At a glance", "In één oogopslag"));
    link(page, "findings", new Text("Findings", "Bevindingen"));
    link(page, "unchecked", new Text("Not checked", "Niet getoetst"));
    link(page, "run", new Text("How it was checked", "Hoe getoetst"));
    return page.toString();
  }

  private static void link(Html page, boolean there, String id, Text words) {
    if (there) {
      link(page, id, words);
    }
  }

  private static void link(Html page, String id, Text words) {
    page.add("<li><a href=\"#" + id + "\">").say(words).add("</a></li>");
  }

  private static String footer(Report report) {
    return new Html()
        .say("Made by ", "Gemaakt met ")
        .text(report.run().tool())
        .say(
            ". This page holds everything it shows and asks the network for nothing.",
            ". Deze pagina bevat alles wat zij toont en vraagt niets van het netwerk.")
        .toString();
  }

  /** Nothing may load, and of what stands in the page only our own style and script may run. */
  static String policy(String css, String script) {
    return "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
        .formatted(hash(css), hash(script));
  }

  private static String hash(String text) {
    return Base64.getEncoder().encodeToString(Sha256.digest(text.getBytes(UTF_8)));
  }

  static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream("html/" + name)) {
      if (in == null) {
        throw new IllegalStateException("this build lacks html/" + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
