package nl.ijkpunt.validators.nllom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.lom.LomNode;

/**
 * What Edurep does to the value of a field. It looks at values of some sources only, and for words
 * that it knows anywhere in them.
 *
 * @param name what rules call the field
 * @param sources a source is looked at when it holds one of these
 * @param known values that are left as they are
 * @param words what a value becomes that holds a word; of several words the first counts
 */
record EdurepTreatment(
    String name, String path, List<String> sources, List<String> known, List<Word> words) {
  private static final String LOM = "LOMv1.0";

  private static final List<String> RESOURCE_TYPES =
      List.of(
          "exercise",
          "simulation",
          "questionnaire",
          "diagram",
          "figure",
          "graph",
          "index",
          "slide",
          "table",
          "narrative text",
          "exam",
          "experiment",
          "problem statement",
          "self assessment",
          "lecture",
          "verkennings- en onderzoeksmateriaal",
          "handleiding",
          "informatiebron",
          "gereedschap",
          "professionaliseringsmateriaal",
          "evaluatie- en toetsmateriaal",
          "gesloten opdracht",
          "open opdracht");

  private static final List<String> ROLES = List.of("author", "learner", "manager", "teacher");

  private static final List<String> CONTEXTS =
      List.of(
          "other",
          "school",
          "training",
          "higher education",
          "SBaO",
          "SO",
          "VVE",
          "PO",
          "VO",
          "BVE",
          "HBO",
          "WO",
          "bedrijfsopleiding");

  private static final List<Word> YES_OR_NO =
      List.of(new Word("yes|Yes|YES|ja|Ja|JA", "yes"), new Word("no|No|NO|nee", "no"));

  static final List<EdurepTreatment> ALL =
      List.of(
          new EdurepTreatment(
              "aggregation-level",
              "general/aggregationLevel",
              List.of("vdex_aggregationlevel_czp_20060628", LOM),
              List.of("1", "2", "3", "4"),
              words(List.of("1", "2", "3", "4"))),
          new EdurepTreatment(
              "resource-type",
              "educational/learningResourceType",
              List.of(
                  "vdex_learningresourcetype_czp_20060628",
                  "vdex_learningresourcetype_lomv1p0_20060628",
                  LOM),
              RESOURCE_TYPES,
              words(
                  RESOURCE_TYPES,
                  Map.of(
                      "self assesment", "self assessment",
                      "onderzoeks materiaal", "verkennings- en onderzoeksmateriaal"))),
          new EdurepTreatment(
              "end-user-role",
              "educational/intendedEndUserRole",
              List.of("vdex_intendedenduserrole_lomv1p0_20060628", LOM),
              ROLES,
              words(
                  ROLES,
                  Map.of(
                      "auteur", "author",
                      "leerling", "learner",
                      "student", "learner",
                      "leraar", "teacher",
                      "beheerder", "manager"))),
          new EdurepTreatment(
              "context",
              "educational/context",
              List.of("vdex_context_czp_20060628", LOM),
              CONTEXTS,
              words(
                  CONTEXTS,
                  Map.of(
                      "SBAO", "SBaO",
                      "Bedrijfsopleiding", "bedrijfsopleiding",
                      "Higher education", "higher education"))),
          new EdurepTreatment(
              "cost",
              "rights/cost",
              List.of("vdex_cost_lomv1p0_20060628", LOM),
              List.of("yes", "no"),
              YES_OR_NO),
          new EdurepTreatment(
              "copyright",
              "rights/copyrightAndOtherRestrictions",
              List.of("vdex_copyrightsandotherrestrictions_lomv1p0_20060628", LOM),
              List.of("yes", "no"),
              YES_OR_NO));

  private static List<Word> words(List<String> known) {
    return words(known, Map.of());
  }

  private static List<Word> words(List<String> known, Map<String, String> others) {
    List<Word> words = new ArrayList<>();
    new TreeMap<>(others)
        .forEach((word, becomes) -> words.add(new Word(Pattern.quote(word), becomes)));
    for (String word : known) {
      words.add(
          new Word(Pattern.quote(word) + "|" + Pattern.quote(word.replace(" ", "%20")), word));
    }
    return words;
  }

  /** Whether Edurep looks at a value of this source. */
  boolean concerns(LomNode node) {
    String source = node.textOf("source");
    return sources.stream().anyMatch(source::contains);
  }

  /** What a value becomes; empty when it is taken out. */
  String becomes(String value) {
    if (known.contains(value)) {
      return value;
    }
    for (Word word : words) {
      if (word.isIn(value)) {
        return word.becomes();
      }
    }
    return "";
  }

  /** What happens to a value. */
  enum Fate {
    KEPT,
    REWRITTEN,
    DROPPED;

    static Fate of(String value, String becomes) {
      return becomes.isEmpty() ? DROPPED : becomes.equals(value) ? KEPT : REWRITTEN;
    }
  }

  /**
   * A word that Edurep looks for in a value.
   *
   * @param forms the ways it is written, as a pattern
   */
  record Word(Pattern forms, String becomes) {
    Word(String forms, String becomes) {
      this(Pattern.compile(forms), becomes);
    }

    boolean isIn(String value) {
      return forms.matcher(value).find();
    }
  }
}
