package nl.ijkpunt.validators.compare;

import static nl.ijkpunt.standards.finding.Severity.ERROR;
import static nl.ijkpunt.standards.finding.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonValue;

/** What a published profile states about itself. */
record Statements(Profile profile, String standard) {
  private static final String WEB = "https?://\\S+";

  /**
   * Something that is stated.
   *
   * @param key where, with dots between names
   * @param form what it looks like, as a regular expression; anything where that is empty
   */
  private record Stated(String key, Severity severity, String form, Text what, Text example) {}

  private static final List<Stated> ALL =
      List.of(
          stated("title", ERROR, "", "a title", "een titel", "title: {en: …, nl: …}"),
          stated(
              "version",
              ERROR,
              "[0-9]+\\.[0-9]+(\\.[0-9]+)?([-+].*)?",
              "a version by semantic versioning",
              "een versie volgens semantic versioning",
              "version: \"1.2.0\""),
          stated(
              "date",
              ERROR,
              "[0-9]{4}-[0-9]{2}-[0-9]{2}",
              "the day of publication",
              "de dag van publicatie",
              "date: \"2026-09-01\""),
          stated(
              "status",
              ERROR,
              "(?i)draft|release candidate|candidate|final|deprecated|withdrawn",
              "its status",
              "zijn status",
              "status: draft"),
          stated(
              "uri",
              ERROR,
              WEB,
              "an address that this version keeps",
              "een adres dat deze versie houdt",
              "uri: https://example.org/profile/1.2.0"),
          stated(
              "base",
              ERROR,
              "[a-z0-9-]+@[0-9][A-Za-z0-9.+-]*",
              "the exact version it is a profile of",
              "de precieze versie waarvan het een profiel is",
              "base: ooapi@5.0"),
          stated(
              "use",
              WARNING,
              "read|write",
              "whether it says what is accepted or what is produced",
              "of het zegt wat wordt aanvaard of wat wordt geleverd",
              "use: write"),
          stated("owner.name", ERROR, "", "who owns it", "wie de eigenaar is", "owner: {name: …}"),
          stated(
              "owner.contact",
              ERROR,
              "",
              "how to reach the owner",
              "hoe de eigenaar te bereiken is",
              "owner: {contact: info@example.org}"),
          stated(
              "participants", WARNING, "", "who takes part", "wie meedoet", "participants: [ … ]"),
          stated(
              "governance.decisions",
              ERROR,
              "",
              "how decisions are made",
              "hoe besluiten worden genomen",
              "governance: {decisions: …}"),
          stated(
              "governance.changes",
              ERROR,
              "",
              "how to propose a change",
              "hoe een wijziging wordt voorgesteld",
              "governance: {changes: …}"),
          stated(
              "governance.newBaseVersions",
              ERROR,
              "",
              "what happens at a new version of the base",
              "wat er gebeurt bij een nieuwe versie van de basis",
              "governance: {newBaseVersions: …}"),
          stated("licence", ERROR, "", "its licence", "zijn licentie", "licence: CC-BY-4.0"),
          stated(
              "scope.useCases",
              ERROR,
              "",
              "what it is for",
              "waarvoor het is",
              "scope: {useCases: [ … ]}"),
          stated(
              "scope.community",
              ERROR,
              "",
              "for which community it is",
              "voor welke gemeenschap het is",
              "scope: {community: …}"),
          stated(
              "scope.roles",
              ERROR,
              "",
              "which roles there are",
              "welke rollen er zijn",
              "scope: {roles: [ … ]}"),
          stated(
              "keywords",
              ERROR,
              "",
              "what MUST and SHOULD mean in it",
              "wat MUST en SHOULD erin betekenen",
              "keywords: RFC 2119"),
          stated(
              "conformance.policy",
              ERROR,
              "",
              "what conforming to it takes",
              "wat nodig is om te voldoen",
              "conformance: {policy: …}"),
          stated(
              "openapi",
              ERROR,
              WEB,
              "where its OpenAPI document is",
              "waar zijn OpenAPI-document staat",
              "openapi: https://example.org/profile/1.2.0.json"),
          stated(
              "flows",
              WARNING,
              "",
              "which calls follow each other",
              "welke aanroepen elkaar volgen",
              "flows: [ … ]"),
          stated(
              "history",
              ERROR,
              "",
              "what changed in each version",
              "wat er in elke versie veranderde",
              "history: [{version: \"1.2.0\", date: …, changes: …}]"));

  private static Stated stated(
      String key, Severity severity, String form, String en, String nl, String example) {
    return new Stated(key, severity, form, new Text(en, nl), new Text(example, example));
  }

  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    for (Stated stated : ALL) {
      Optional<JsonValue> value = value(stated.key());
      if (value.isEmpty() || isEmpty(value.get())) {
        remarks.add(remark(stated, "it does not state: ", "het vermeldt niet: "));
      } else if (!stated.form().isEmpty() && !value.get().text().matches(stated.form())) {
        remarks.add(
            remark(
                stated,
                "it does not state in the right form: ",
                "het vermeldt niet in de juiste vorm: "));
      }
    }
    base(remarks);
    history(remarks);
    levels(remarks);
    return remarks;
  }

  private static Remark remark(Stated stated, String en, String nl) {
    return new Remark(
        "profile-states-"
            + stated
                .key()
                .replaceAll("([A-Z])", "-$1")
                .replace('.', '-')
                .toLowerCase(java.util.Locale.ROOT),
        stated.severity(),
        stated.key(),
        new Text(en + stated.what().en(), nl + stated.what().nl()),
        stated.example());
  }

  private static boolean isEmpty(JsonValue value) {
    boolean structured = value.isObject() || value.isArray();
    return structured
        ? value.members().isEmpty() && value.items().isEmpty()
        : value.text().isBlank() || value.text().equals("null");
  }

  private Optional<JsonValue> value(String key) {
    Optional<JsonValue> at = Optional.of(profile.about().published());
    for (String name : key.split("\\.", -1)) {
      at = at.flatMap(value -> value.member(name));
    }
    return at;
  }

  private void base(List<Remark> remarks) {
    Optional<String> base = value("base").map(JsonValue::text);
    if (base.isPresent() && !base.get().equals(standard)) {
      remarks.add(
          new Remark(
              "profile-base-is-this-one",
              ERROR,
              "base",
              new Text(
                  "it says to be a profile of %s, and is read as one of %s"
                      .formatted(base.get(), standard),
                  "het zegt een profiel van %s te zijn, en is gelezen als een van %s"
                      .formatted(base.get(), standard)),
              new Text("give -s " + base.get(), "geef -s " + base.get())));
    }
  }

  private void history(List<Remark> remarks) {
    List<JsonValue> history = profile.about().published().items("history");
    boolean told =
        history.stream()
            .anyMatch(
                entry ->
                    entry.text("version").filter(profile.about().version()::equals).isPresent());
    if (!history.isEmpty() && !told) {
      remarks.add(
          new Remark(
              "profile-history-has-this-version",
              ERROR,
              "history",
              new Text(
                  "this version is not in its history", "deze versie staat niet in de historie"),
              new Text(
                  "say what changed in " + profile.about().version(),
                  "zeg wat er veranderde in " + profile.about().version())));
    }
  }

  /** A level that asks nothing of its own cannot be tested apart. */
  private void levels(List<Remark> remarks) {
    for (String level : profile.levels()) {
      JsonValue part = value("levels." + level).orElseThrow();
      if (part.member("title").isEmpty()) {
        remarks.add(
            new Remark(
                "profile-levels-titled",
                WARNING,
                "levels." + level,
                new Text("this level has no title", "dit niveau heeft geen titel"),
                new Text("title: {en: …, nl: …}", "title: {en: …, nl: …}")));
      }
      if (part.member("rules").isEmpty() && part.member("schemas").isEmpty()) {
        remarks.add(
            new Remark(
                "profile-levels-testable",
                ERROR,
                "levels." + level,
                new Text(
                    "this level asks the same as the whole, so that no test tells them apart",
                    "dit niveau vraagt hetzelfde als het geheel, zodat geen toets ze onderscheidt"),
                new Text(
                    "say under rules or schemas which part it is",
                    "zeg onder rules of schemas welk deel het is")));
      }
    }
  }
}
