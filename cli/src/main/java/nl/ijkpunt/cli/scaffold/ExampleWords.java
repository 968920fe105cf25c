package nl.ijkpunt.cli.scaffold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What made-up records say where they can: words that rules beyond the schemas take. */
final class ExampleWords {
  private static final List<String> TEXTS = List.of("name", "description");

  private ExampleWords() {}

  /**
   * By path what a record of a type may hold; a schema that does not know or take it has it not.
   *
   * @param consumer the receiver that it is for; empty for none
   */
  static Map<String, Object> of(String type, int number, String consumer) {
    Map<String, Object> words = new LinkedHashMap<>();
    for (String text : TEXTS) {
      words.put("/" + text + "/*/language", "nl-NL");
      words.put("/" + text + "/*/value", "%s %d".formatted(type, number));
    }
    words.put("/name", "%s %d".formatted(type, number));
    words.put("/primaryCode/code", "%s-%d".formatted(type, number));
    words.put("/primaryCode/codeType", "identifier");
    words.put("/teachingLanguage", "nld");
    words.put("/teachingLanguages/*", "nl-NL");
    words.put("/startDate", "2026-09-01");
    words.put("/endDate", "2027-01-31");
    words.put("/enrollStartDate", "2026-05-01");
    words.put("/enrollEndDate", "2026-08-01");
    words.put("/validFrom", "2026-09-01");
    words.put("/duration", "P1Y");
    words.put("/level", "bachelor");
    words.put("/studyLoad/studyLoadUnit", "ects");
    words.put("/studyLoad/value", 5);
    words.put("/modeOfDelivery/*", "on campus");
    words.put("/modeOfStudy", "full-time");
    words.put("/sector", "university education");
    words.put("/formalDocument", "diploma");
    words.put("/resultValueType", "1-10");
    if (!consumer.isEmpty()) {
      words.put("/consumers/*/consumerKey", consumer);
      words.put("/consumer/consumerKey", consumer);
      words.put("/supportedConsumers/*/consumerKey", consumer);
    }
    if (consumer.equals("rio") && type.equals("Program")) {
      words.put("/consumers/*/propaedeuticPhase", "no_propaedeutic_phase");
      words.put("/consumers/*/studyChoiceCheck", "no_study_choice_check");
    }
    words.put("/organizationType", number == 1 ? "root" : "department");
    words.put("/organisationType", number == 1 ? "root" : "department");
    return words;
  }
}
