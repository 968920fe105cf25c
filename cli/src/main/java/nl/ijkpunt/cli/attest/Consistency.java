package nl.ijkpunt.cli.attest;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.ijkpunt.cli.report.SavedReport;
import nl.ijkpunt.standards.finding.BaselineEntry;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Text;

/**
 * Whether what a bundle says hangs together: who signs can write what they like, and a signature
 * does not make it true.
 */
record Consistency(Problems problems, Lock lock, SavedReport saved) {
  /** What a run may be told without anything being left out. */
  private static final Map<String, Set<String>> HARMLESS =
      Map.of("max-findings", Set.of(), "show-values", Set.of("false"), "shared", Set.of("true"));

  void check(byte[] payload, SortedMap<String, byte[]> files, Verification.Knowledge knowledge) {
    byte[] locked = files.getOrDefault(Bundle.LOCK, new byte[0]);
    problems.unless(
        Arrays.equals(Statement.of(saved.report(), lock.suited(), locked).json(), payload),
        new Text(
            "the statement does not follow from report.json",
            "de verklaring volgt niet uit report.json"));
    problems.unless(
        lock.inputs().equals(saved.report().run().inputs()),
        new Text(
            "lock.json and report.json are about other data",
            "lock.json en report.json gaan over andere gegevens"));
    captured(files);
    published(knowledge.published().find(lock.suited()));
    heldAgainst(saved.report());
    leftOut(saved.report());
    // Another version may say the same in other words.
    if (lock.tool().equals(knowledge.tool())) {
      rendered(files);
    }
  }

  /** What was judged is what the endpoint answered. */
  private void captured(SortedMap<String, byte[]> files) {
    PackedCapture capture = PackedCapture.in(files);
    if (capture == null) {
      return;
    }
    String held;
    try {
      held = capture.sha256();
    } catch (IOException e) {
      held = "";
    }
    problems.unless(
        saved.report().run().inputs().stream()
            .map(RunData.Input::sha256)
            .toList()
            .equals(List.of(held)),
        new Text("%s is not what report.json is about", "%s is niet waar report.json over gaat"),
        PackedCapture.FILE);
  }

  private void published(Optional<Suited> found) {
    Suited claimed = lock.suited();
    if (found.isEmpty()) {
      problems.unless(
          false,
          new Text(
              "there is no published suite '%s'; --suite FILE gives one of your own",
              "er is geen gepubliceerde suite '%s'; --suite BESTAND geeft een eigen"),
          claimed.suite());
      return;
    }
    Suited published = found.get();
    problems.unless(
        claimed.version().equals(published.version()),
        new Text(
            "the bundle was made with version %2$s of suite %1$s, and the published one is %3$s",
            "de bundel is gemaakt met versie %2$s van suite %1$s, en de gepubliceerde is %3$s"),
        claimed.suite(),
        claimed.version(),
        published.version());
    same("suite", claimed.suite(), claimed.sha256(), published.sha256());
    same("standard", claimed.standard(), claimed.standardSha256(), published.standardSha256());
    same("rules", claimed.profile(), claimed.rulesSha256(), published.rulesSha256());
    problems.unless(
        claimed.standard().equals(published.standard())
            && claimed.profile().equals(published.profile()),
        new Text("suite %s is about %s, profile %s", "suite %s gaat over %s, profiel %s"),
        published.suite(),
        published.standard(),
        published.profile());
    Set<String> different = different(claimed.rules(), published.rules());
    problems.unless(
        different.isEmpty(),
        new Text(
            "rules were left out, added or graded otherwise than the suite has them: %s",
            "regels zijn weggelaten, toegevoegd of anders gewogen dan in de suite: %s"),
        String.join(", ", different));
  }

  private void same(String what, String name, String claimed, String published) {
    problems.unless(
        claimed.equals(published),
        new Text(
            "the %s of %s is not the published one, but an older, newer or changed one",
            "de %s van %s is niet de gepubliceerde, maar een oudere, nieuwere of veranderde"),
        what,
        name);
  }

  /** What the report was made with is what the lock says. */
  private void heldAgainst(Report report) {
    Suited suited = lock.suited();
    problems.unless(
        report.run().standard().equals(suited.standard())
            && report.run().standardHash().equals(suited.standardSha256())
            && report.run().profiles().equals(List.of(suited.profile()))
            && report.run().tool().equals(lock.tool()),
        new Text(
            "report.json was made with another standard, profile or tool than lock.json says",
            "report.json is met een andere standaard, profiel of versie gemaakt dan lock.json zegt"));
    SortedMap<String, String> asked = new TreeMap<>();
    report.tallies().forEach(t -> asked.put(t.rule().id(), t.rule().severity().word()));
    Set<String> different = different(asked, suited.rules());
    problems.unless(
        different.isEmpty(),
        new Text(
            "report.json leaves rules out, or grades them otherwise than lock.json says: %s",
            "report.json laat regels weg, of weegt ze anders dan lock.json zegt: %s"),
        String.join(", ", different));
  }

  private static Set<String> different(
      SortedMap<String, String> one, SortedMap<String, String> two) {
    Set<String> different = new TreeSet<>(one.keySet());
    different.addAll(two.keySet());
    different.removeIf(id -> one.getOrDefault(id, "").equals(two.get(id)));
    return different;
  }

  private void leftOut(Report report) {
    problems.unless(
        report.failOn() == Severity.ERROR,
        new Text(
            "report.json fails on other findings than errors",
            "report.json faalt op andere bevindingen dan fouten"));
    report
        .run()
        .options()
        .forEach(
            (name, value) -> {
              Set<String> allowed = HARMLESS.get(name);
              problems.unless(
                  allowed != null && (allowed.isEmpty() || allowed.contains(value)),
                  new Text(
                      "report.json was made with %s=%s, which is not declared",
                      "report.json is gemaakt met %s=%s, wat niet is opgegeven"),
                  name,
                  value);
            });
    Set<String> declared =
        lock.exceptions().stream().map(BaselineEntry::fingerprint).collect(Collectors.toSet());
    Set<String> undeclared =
        report.findings().stream()
            .filter(Finding::known)
            .filter(finding -> !declared.contains(finding.fingerprint()))
            .map(finding -> finding.rule().id())
            .collect(Collectors.toCollection(TreeSet::new));
    problems.unless(
        undeclared.isEmpty(),
        new Text(
            "findings do not count that lock.json does not declare: %s",
            "bevindingen tellen niet mee die lock.json niet opgeeft: %s"),
        String.join(", ", undeclared));
    long most = lock.exceptions().stream().mapToLong(BaselineEntry::count).sum();
    long known = report.baseline() == null ? 0 : report.baseline().known();
    problems.unless(
        known <= most,
        new Text(
            "%d findings do not count, and lock.json declares %d",
            "%d bevindingen tellen niet mee, en lock.json geeft er %d op"),
        known,
        most);
  }

  /** Every report follows from report.json. */
  private void rendered(SortedMap<String, byte[]> files) {
    try {
      Bundle.reports(saved.report(), lock.language())
          .forEach(
              (name, content) ->
                  problems.unless(
                      Arrays.equals(content, files.get(name)),
                      new Text(
                          "%s does not follow from report.json", "%s volgt niet uit report.json"),
                      name));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
