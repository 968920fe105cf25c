package nl.ijkpunt.validators.shacl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Verdict;
import nl.ijkpunt.standards.rdf.GraphModel;
import nl.ijkpunt.validators.OnBoard;
import nl.ijkpunt.validators.RunPlan;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What can be exported passes both gates; each thing that is left out is told by its rule alone.
 */
final class GateTest {
  private static final Path EXPORTABLE = Path.of("../test-fixtures/hosa/1.0/exportable.ttl");
  private static final GraphModel HOSA = Objects.requireNonNull(OnBoard.HOSA.graph());

  /** A change to what can be exported, and what it breaks, by profile. */
  private static final Map<String, Map<String, String>> BREAKS =
      Map.of(
          "elm-loq",
          Map.ofEntries(
              Map.entry("hosa:isced \"0732\" ;=>", "elm-element-present isced isced"),
              Map.entry(
                  "hosa:leeruitkomst ex:outcome ;=>",
                  "elm-element-present leeruitkomst leeruitkomst"),
              Map.entry("hosa:voertaal <VALUE/NLD> ;=>", "elm-element-present voertaal voertaal"),
              Map.entry("hosa:aanbodtaal <VALUE/NLD> ;=>", "elm-element-present aanbodtaal"),
              Map.entry("hosa:specificatie ex:unit ;=>", "elm-element-present specificatie"),
              Map.entry(
                  "\"Hogeschool Voorbeeld\"@nl=>\"Hogeschool Voorbeeld\"@und",
                  "elm-text-language-known naam"),
              Map.entry(
                  "\"U-1\" ; hosa:naam \"Metselen\"@nl ;=>\"U-1\" ;", "elm-element-present naam"),
              Map.entry("; hosa:aanbieder ex:school=>", "elm-element-present aanbieder"),
              Map.entry("HBO-BA=>ONBEPAALD", "elm-level-known "),
              Map.entry(
                  "hosa:aanbodtaal <VALUE/NLD>=>hosa:aanbodtaal <VALUE/NLD>, <VALUE/ENG>",
                  "elm-element-once aanbodtaal"),
              Map.entry(
                  "; hosa:nlqf <https://w3id.org/ijkpunt/hosa/lijst/nlqf/6>=>",
                  "elm-element-present nlqf"),
              Map.entry("\"0732\"=>\"0739\"", "elm-field-listed isced isced")),
          "qualitylink",
          Map.ofEntries(
              Map.entry("hosa:isced \"0732\" ;=>", "qualitylink-element-present isced isced"),
              Map.entry(
                  "hosa:identificatie \"BK-101\" ;=>", "qualitylink-element-present identificatie"),
              Map.entry(
                  "hosa:identificatie \"99XX\" ;=>", "qualitylink-element-present identificatie"),
              Map.entry(
                  "hosa:leeruitkomst ex:outcome ;=>",
                  "qualitylink-element-present leeruitkomst leeruitkomst"),
              Map.entry(
                  "hosa:voertaal <VALUE/NLD> ;=>", "qualitylink-element-present voertaal voertaal"),
              Map.entry(
                  "\"BK\" ; hosa:naam \"Bouwkunde\"@nl ;=>\"BK\" ;",
                  "qualitylink-element-present naam"),
              Map.entry(
                  "hosa:aanbodtaal <VALUE/NLD> ;=>", "qualitylink-element-present aanbodtaal"),
              Map.entry(
                  "hosa:aanbodtaal <VALUE/NLD>=>hosa:aanbodtaal <VALUE/NLD>, <VALUE/ENG>",
                  "qualitylink-element-once aanbodtaal"),
              Map.entry(
                  "hosa:specificatie ex:unit ;=>", "qualitylink-element-present specificatie"),
              Map.entry("; hosa:aanbieder ex:school=>", "qualitylink-element-present aanbieder"),
              Map.entry(
                  "eqf/6> .=>eqf/6>, <https://w3id.org/ijkpunt/hosa/lijst/eqf/5> .",
                  "qualitylink-element-once eqf"),
              Map.entry(
                  " ;\n  hosa:eqf <https://w3id.org/ijkpunt/hosa/lijst/eqf/6>=>",
                  "qualitylink-level-known "),
              Map.entry("schac_home:example.org=>brin:99XX", "qualitylink-institution-known "),
              Map.entry(
                  "\"Metselen\"@nl ;\n  hosa:voertaal=>\"Metselen\"@und ;\n  hosa:voertaal",
                  "qualitylink-text-language-known naam"),
              Map.entry("\"0732\"=>\"0739\"", "qualitylink-field-listed isced isced")));

  @TestFactory
  Stream<DynamicTest> whatIsMissingStandsInTheWayAndNothingElseDoes() throws IOException {
    String valid = Files.readString(EXPORTABLE);
    List<DynamicTest> tests = new ArrayList<>();
    BREAKS.forEach(
        (profile, breaks) -> {
          tests.add(
              dynamicTest(
                  profile + ": it passes",
                  () -> {
                    Report report = report(profile, valid);
                    assertThat(report.findings().stream().map(OnBoard::written)).isEmpty();
                    assertThat(report.verdict()).isEqualTo(Verdict.PASS);
                  }));
          breaks.forEach(
              (change, found) ->
                  tests.add(
                      dynamicTest(
                          profile + ": " + change.replace("\n", " "),
                          () ->
                              assertThat(found(profile, broken(valid, change))).isEqualTo(found))));
        });
    tests.add(dynamicTest("every rule is broken", GateTest::everyRuleIsBroken));
    return tests.stream();
  }

  private static void everyRuleIsBroken() {
    Set<String> broken = new TreeSet<>();
    BREAKS
        .values()
        .forEach(all -> all.values().forEach(found -> broken.add(found.split(" ", 2)[0])));
    Set<String> rules = new TreeSet<>();
    for (String gate : HOSA.gates().keySet()) {
      OnBoard.CATALOGUE.all().stream()
          .map(rule -> rule.id())
          .filter(id -> id.startsWith(gate))
          .forEach(rules::add);
    }
    // Both gates look at languages and fields in one way.
    assertThat(broken).isEqualTo(rules);
  }

  private static String broken(String valid, String change) {
    String[] sides =
        change.replace("VALUE", "https://w3id.org/ijkpunt/hosa/lijst/taal").split("=>", -1);
    assertThat(valid).contains(sides[0]);
    return valid.replace(sides[0], sides[1]);
  }

  /** The rule that is broken, and the property of each finding. */
  private static String found(String profile, String data) {
    Map<String, List<String>> found = new TreeMap<>();
    for (Finding finding : report(profile, data).findings()) {
      found
          .computeIfAbsent(finding.rule().id(), any -> new ArrayList<>())
          .add(finding.arguments().getOrDefault("property", ""));
    }
    return String.join(
        " and ",
        found.entrySet().stream()
            .map(rule -> rule.getKey() + " " + String.join(" ", rule.getValue()))
            .toList());
  }

  private static Report report(String name, String data) {
    Profile profile = OnBoard.HOSA.profile(name).orElseThrow();
    RunPlan plan =
        OnBoard.graphPlan(
            RunPlan.Grading.of(OnBoard.CATALOGUE, OnBoard.HOSA, profile).rules(), OnBoard.checks());
    return OnBoard.report(plan, OnBoard.source("export.ttl", data));
  }
}
