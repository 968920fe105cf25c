package nl.ijkpunt.cli.command;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.validators.RunPlan.Grading;
import nl.ijkpunt.validators.catalogue.Catalogue;

/** Says what a profile is, which rules it picks, and what it asks beyond its standard. */
record ProfileExplained(Standard standard, Language language, PrintWriter out) {
  private static final String PROFILE = "profile/";

  /** Whether what was asked is about a profile: {@code profile/NAME}, or just its name. */
  static boolean isAsked(String asked, Standard standard) {
    return asked.startsWith(PROFILE) || standard.profile(asked).isPresent();
  }

  /**
   * Answers {@code profile/NAME}, or just the name or the file of a profile.
   *
   * @throws Misuse when there is no such profile, with what was perhaps meant
   */
  void explain(String asked) {
    String named = asked.startsWith(PROFILE) ? asked.substring(PROFILE.length()) : asked;
    Profile profile = Selection.profile(standard, named);
    Grading grading = Selection.grading(Catalogue.load(), standard, profile);
    out.printf("%s (%s)%n%n", profile.name(), standard.id());
    Profile.About about = profile.about();
    paragraph(about.title().in(language));
    paragraph(about.description().in(language));
    line("Version", "Versie", about.version());
    line("Date", "Datum", about.date());
    line("Status", "Status", about.status());
    line("Source", "Bron", about.source());
    line("Extends", "Bouwt voort op", String.join(", ", profile.parents()));
    line("Levels", "Niveaus", levels(profile));
    line("Rules", "Regels", rules(grading));
    grades(grading);
    line("Adds to schemas", "Vult schema's aan", names(profile.overlays().keySet()));
    line("Replaces schemas", "Vervangt schema's", names(profile.replacements().keySet()));
    out.printf("%n%s: ijk rules --profile %s%n", in("Its rules", "Zijn regels"), named);
  }

  private static String levels(Profile profile) {
    return profile.levels().stream()
        .map(level -> profile.name() + ":" + level)
        .collect(Collectors.joining(", "));
  }

  private void paragraph(String text) {
    if (!text.isEmpty()) {
      out.printf("%s%s%n%n", text, text.endsWith(".") ? "" : ".");
    }
  }

  /** How many rules there are, and how many of each kind. */
  private static String rules(Grading grading) {
    Map<String, Long> kinds =
        grading.rules().keySet().stream()
            .collect(
                Collectors.groupingBy(
                    id -> id.replaceFirst("-.*", ""), TreeMap::new, Collectors.counting()));
    String each =
        kinds.entrySet().stream()
            .map(kind -> kind.getValue() + " " + kind.getKey())
            .collect(Collectors.joining(", "));
    int all = grading.rules().size();
    return all == 0 ? "0" : "%d (%s)".formatted(all, each);
  }

  /** The rules that it finds heavier or lighter than their pages do. */
  private void grades(Grading grading) {
    Catalogue catalogue = Catalogue.load();
    for (Rule rule : grading.rules().values()) {
      Optional<Severity> usual = catalogue.find(rule.id()).map(Rule::severity);
      if (usual.isPresent() && usual.get() != rule.severity()) {
        line(
            "Graded",
            "Gewogen",
            in("%s is %s instead of %s", "%s is %s in plaats van %s")
                .formatted(rule.id(), rule.severity().word(), usual.get().word()));
      }
    }
  }

  private static String names(Collection<String> schemas) {
    return String.join(", ", schemas);
  }

  private void line(String english, String dutch, String what) {
    if (!what.isEmpty()) {
      out.printf("%s: %s%n", in(english, dutch), what);
    }
  }

  private String in(String english, String dutch) {
    return language == Language.NL ? dutch : english;
  }
}
