package nl.ijkpunt.cli.evidence;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import nl.ijkpunt.standards.finding.Evidence;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.finding.Principle;
import nl.ijkpunt.standards.pack.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as it is kept: YAML with an entry for each question. An entry that does not say whether
 * it holds is not answered yet. Its schema is published as docs/evidence.schema.json.
 *
 * @param answers by question
 */
public record EvidenceFile(Map<String, Evidence> answers) {
  private static final List<String> MEMBERS = List.of("standard", "evidence");
  private static final List<String> OF_ENTRY =
      List.of("for", "holds", "by", "where", "date", "until");

  public EvidenceFile {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /**
   * Reads evidence about a standard.
   *
   * @throws IOException when there is none in the file
   * @throws IllegalArgumentException when something in it is wrong, with the line
   */
  public static EvidenceFile read(Path file, String standard, List<Principle> principles)
      throws IOException {
    String text;
    try {
      text = Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new IOException(
          "there is no evidence '%s'; ijk evidence create makes one".formatted(file), e);
    } catch (CharacterCodingException e) {
      throw new IOException("%s is no text in UTF-8".formatted(file), e);
    }
    YamlValue whole =
        YamlValue.read(file.toString(), text)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "%s is empty; ijk evidence create makes one".formatted(file)));
    Map<String, YamlValue> members = members(whole, MEMBERS);
    YamlValue about = need(whole, members, "standard");
    if (!about.text().equals(standard)) {
      throw about.wrong("it is about '%s', and this is about %s".formatted(about.text(), standard));
    }
    YamlValue entries = need(whole, members, "evidence");
    if (!entries.isList()) {
      throw entries.wrong("evidence should be a list, with '- for: …' for each question");
    }
    return new EvidenceFile(answers(entries, questions(principles)));
  }

  private static Collection<String> questions(List<Principle> principles) {
    TreeSet<String> ids = new TreeSet<>();
    principles.forEach(one -> one.questions().forEach(question -> ids.add(question.id())));
    return ids;
  }

  private static Map<String, Evidence> answers(YamlValue entries, Collection<String> questions) {
    Map<String, Evidence> answers = new LinkedHashMap<>();
    Map<String, Integer> lines = new HashMap<>();
    for (YamlValue entry : entries.items()) {
      Map<String, YamlValue> members = members(entry, OF_ENTRY);
      YamlValue question = need(entry, members, "for");
      String id = question.text();
      if (!questions.contains(id)) {
        throw question.wrong("there is no question '%s'; %s".formatted(id, meant(id, questions)));
      }
      Integer before = lines.putIfAbsent(id, question.line());
      if (before != null) {
        throw question.wrong(
            "'%s' was answered already on line %d; leave one".formatted(id, before));
      }
      Evidence evidence = evidence(id, entry, members);
      if (evidence != null) {
        answers.put(id, evidence);
      }
    }
    return answers;
  }

  private static String meant(String id, Collection<String> known) {
    return Nearest.to(id, known)
        .map("did you mean %s?"::formatted)
        .orElse("there are: " + String.join(", ", known));
  }

  private static @Nullable Evidence evidence(
      String id, YamlValue entry, Map<String, YamlValue> members) {
    YamlValue holds = members.get("holds");
    if (holds == null || isEmpty(holds)) {
      return null;
    }
    if (!List.of("yes", "no").contains(holds.text())) {
      throw holds.wrong(
          "holds takes yes or no, or nothing as long as nobody has said; not '%s'"
              .formatted(holds.text()));
    }
    YamlValue by = members.get("by");
    if (by == null || isEmpty(by)) {
      throw Objects.requireNonNullElse(by, entry)
          .wrong("'%s' is answered, so by must say who says so".formatted(id));
    }
    return new Evidence(
        id,
        holds.text().equals("yes"),
        by.text(),
        members.containsKey("where") ? plain(members, "where") : "",
        day(members, "date"),
        day(members, "until"));
  }

  private static boolean isEmpty(YamlValue value) {
    return value.isText() && (value.text().isBlank() || value.text().equals("null"));
  }

  private static String plain(Map<String, YamlValue> members, String name) {
    YamlValue value = Objects.requireNonNull(members.get(name));
    if (!value.isText()) {
      throw value.wrong(name + " should be a text");
    }
    return isEmpty(value) ? "" : value.text();
  }

  private static @Nullable LocalDate day(Map<String, YamlValue> members, String name) {
    if (!members.containsKey(name) || plain(members, name).isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(plain(members, name));
    } catch (DateTimeParseException e) {
      throw Objects.requireNonNull(members.get(name))
          .wrong("%s takes a day, as 2027-06-30; not '%s'".formatted(name, plain(members, name)));
    }
  }

  private static Map<String, YamlValue> members(YamlValue object, List<String> known) {
    Map<String, YamlValue> members = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (name, value) -> {
              if (!known.contains(name.text())) {
                throw name.wrong(
                    "it has '%s'; %s".formatted(name.text(), meant(name.text(), known)));
              }
              members.put(name.text(), value);
            });
    return members;
  }

  private static YamlValue need(YamlValue object, Map<String, YamlValue> members, String name) {
    YamlValue value = members.get(name);
    if (value == null) {
      throw object.wrong("%s is missing".formatted(name));
    }
    return value;
  }

  /** Evidence in which nothing is answered yet, for people to fill in. */
  public static String blank(String standard, List<Principle> principles, boolean dutch) {
    StringBuilder text = new StringBuilder();
    text.append(
        dutch
            ? "# Wat data niet kan beslissen over %s. Vul in wat gezegd kan worden, en laat de rest open.\n"
                    .formatted(standard)
                + "# holds: yes of no; by: wie het zegt; where: waar het te vinden is; date: de dag; until: de laatste dag dat het telt.\n"
            : "# What data cannot decide about %s. Fill in what can be said, and leave the rest open.\n"
                    .formatted(standard)
                + "# holds: yes or no; by: who says so; where: where to find it; date: the day; until: the last day it counts.\n");
    text.append("standard: ").append(standard).append("\nevidence:\n");
    for (Principle principle : principles) {
      for (Principle.Question question : principle.questions()) {
        String title = dutch ? principle.title().nl() : principle.title().en();
        String asked = dutch ? question.words().nl() : question.words().en();
        text.append("  # %s: %s\n  # %s\n".formatted(principle.id(), title, asked));
        text.append(
            "  - for: %s\n    holds:\n    by:\n    where:\n    date:\n    until:\n"
                .formatted(question.id()));
      }
    }
    return text.toString();
  }
}
