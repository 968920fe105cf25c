package nl.ijkpunt.validators.nllom;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import nl.ijkpunt.standards.codes.CodeList;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.lom.LomField;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.lom.VocabularyReference;
import nl.ijkpunt.standards.lom.VocabularyReference.Kind;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomCheckGroup;

/** Judges what the source of a value, or of a way through a taxonomy, refers to. */
@AutoService(Check.class)
public final class VocabularySources implements LomCheckGroup {
  private static final String BANK = "http://purl.edustandaard.nl/";
  private static final String TAXON_PATH = "classification/taxonPath";
  private static final String RESOURCE_TYPE = "educational/learningResourceType";

  /** Fields for which only the vocabularies named for them will do. */
  private static final Set<String> BOUND = Set.of("lifeCycle/contribute/role");

  /** Fields of which NL-LOM recommends one vocabulary and allows others. */
  private static final Set<String> RECOMMENDING =
      Set.of(
          "general/aggregationLevel",
          "rights/copyrightAndOtherRestrictions",
          "classification/purpose",
          RESOURCE_TYPE);

  private static final Set<String> SCHOOLS = Set.of("VVE", "PO", "VO", "BVE", "SO", "SBaO");

  @Override
  public List<Check> checks() {
    return List.of(
        new Deciding("nl-lom-vocabulary-is-of-its-field", each(VocabularySources::ofItsField)),
        new Deciding("nl-lom-vocabulary-source-form", each(VocabularySources::form)),
        new Deciding("nl-lom-vocabulary-source-spelling", each(VocabularySources::spelling)),
        new Deciding("nl-lom-contribute-role-vocabulary", each(VocabularySources::bound)),
        new Deciding("nl-lom-vocabulary-recommended", VocabularySources::recommended),
        new Deciding("nl-lom-taxon-source-url", VocabularySources::taxonSource));
  }

  /** Whether only the vocabularies named for a field will do. */
  static boolean isBound(LomField field) {
    return BOUND.contains(field.path());
  }

  private static BiConsumer<LomRecord, LomAnswers> each(Judging judging) {
    return (record, answers) -> {
      for (LomField field : record.table().fields()) {
        if (field.kind() == LomField.Kind.VOCABULARY) {
          for (LomNode node : record.all(field)) {
            judging.judge(node, record.vocabulary(node), answers);
          }
        }
      }
    };
  }

  private static void ofItsField(LomNode node, VocabularyReference in, LomAnswers answers) {
    CodeList list = in.list();
    if (list != null && !in.isFor(node.field())) {
      answers.fails(
          source(node),
          Map.of("list", list.id(), "lists", String.join(", ", node.field().vocabularies())));
    }
  }

  private static void form(LomNode node, VocabularyReference in, LomAnswers answers) {
    if (in.kind() == Kind.OTHER && in.meant() == null) {
      Map<String, String> arguments = new TreeMap<>();
      CodeList list = in.list();
      if (list != null) {
        arguments.put("suggestion", BANK + list.id());
      } else {
        Nearest.to(in.source(), List.of(VocabularyReference.LOM))
            .ifPresent(meant -> arguments.put("suggestion", meant));
      }
      answers.fails(source(node), arguments);
    }
  }

  private static void spelling(LomNode node, VocabularyReference in, LomAnswers answers) {
    String meant = in.meant();
    if (meant != null) {
      answers.fails(source(node), Map.of("suggestion", BANK + meant));
    }
  }

  private static void bound(LomNode node, VocabularyReference in, LomAnswers answers) {
    if (isBound(node.field()) && in.kind() == Kind.ADDRESS && in.list() == null) {
      answers.fails(
          source(node), Map.of("list", BANK + node.field().vocabularies().get(0) + ".xml"));
    }
  }

  private static void recommended(LomRecord record, LomAnswers answers) {
    if (!record.binding().isXml()) {
      return; // an item in JSON names no vocabulary: who reads it does
    }
    for (String path : RECOMMENDING) {
      if (!path.equals(RESOURCE_TYPE) || isForSchools(record)) {
        for (LomNode node : record.all(path)) {
          String best = node.field().vocabularies().get(0);
          VocabularyReference in = record.vocabulary(node);
          if (in.isFor(node.field()) && !in.known().orElseThrow().id().equals(best)) {
            answers.fails(source(node), Map.of("list", BANK + best));
            break;
          }
        }
      }
    }
  }

  private static boolean isForSchools(LomRecord record) {
    return record.all("educational/context/value").stream()
        .anyMatch(value -> SCHOOLS.contains(value.text()));
  }

  private static void taxonSource(LomRecord record, LomAnswers answers) {
    for (LomNode path : record.all(TAXON_PATH)) {
      VocabularyReference in = record.vocabulary(path);
      if (in.kind() == Kind.LOM || in.kind() == Kind.OTHER) {
        Map<String, String> arguments = new TreeMap<>();
        in.known().ifPresent(list -> arguments.put("suggestion", BANK + list.id()));
        LomNode source = source(path);
        answers.fails(source.first("string").orElse(source), arguments);
      }
    }
  }

  private static LomNode source(LomNode of) {
    return of.first("source").orElse(of);
  }

  /** Says what is wrong with the source of one value. */
  private interface Judging {
    void judge(LomNode node, VocabularyReference in, LomAnswers answers);
  }
}
