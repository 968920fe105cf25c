package nl.ijkpunt.validators.nllom;

import static java.util.Locale.ROOT;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.ijkpunt.standards.codes.Code;
import nl.ijkpunt.standards.codes.CodeList;
import nl.ijkpunt.standards.lom.IdentifierCoding;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.lom.VocabularyReference;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomCheckGroup;
import org.jspecify.annotations.Nullable;

/** Looks up what classifications say in the taxonomies that they name. */
@AutoService(Check.class)
public final class Taxa implements LomCheckGroup {
  private static final String CONCEPTS = "begrippenkader";
  private static final String ACCESS_LIST = "classification_accessrights_nllom_20180530";
  private static final String TAXON_PATH = "classification/taxonPath";

  @Override
  public List<Check> checks() {
    return List.of(
        new Deciding("nl-lom-taxon-in-vocabulary", Taxa::known),
        new Deciding("nl-lom-access-rights-in-vocabulary", each(Taxa::accessRights)),
        new Deciding("nl-lom-obk-id-form", each(Taxa::conceptForm)),
        new Deciding("nl-lom-purpose-fits-vocabulary", Taxa::purpose),
        new Deciding("nl-lom-taxon-label-fits-id", each(Taxa::label)));
  }

  private static BiConsumer<LomRecord, LomAnswers> each(Judging judging) {
    return (record, answers) -> {
      for (LomNode path : record.all(TAXON_PATH)) {
        VocabularyReference in = record.vocabulary(path);
        CodeList list = in.list();
        if (list != null) {
          path.all("taxon").forEach(taxon -> judging.judge(taxon, list, answers));
        }
      }
    };
  }

  private static void known(LomRecord record, LomAnswers answers) {
    for (LomNode path : record.all(TAXON_PATH)) {
      VocabularyReference in = record.vocabulary(path);
      for (LomNode taxon : path.all("taxon")) {
        Optional<LomNode> id = taxon.first("id").filter(LomNode::saysSomething);
        if (id.isEmpty() || isAccess(in.list()) || isMalformedConcept(in.list(), id.get())) {
          continue;
        }
        if (in.list() != null) {
          Terms.judge(id.get(), in, answers, Map.of());
        } else if (in.kind() == VocabularyReference.Kind.ADDRESS) {
          answers.cannotTell(Terms.unknown(path, in));
        }
      }
    }
  }

  private static boolean isAccess(@Nullable CodeList list) {
    return list != null && list.id().equals(ACCESS_LIST);
  }

  private static boolean isMalformedConcept(@Nullable CodeList list, LomNode id) {
    return list != null
        && list.id().equals(CONCEPTS)
        && !IdentifierCoding.UUID.hasForm(id.text())
        && list.find(id.text()).isEmpty();
  }

  private static void accessRights(LomNode taxon, CodeList list, LomAnswers answers) {
    if (isAccess(list)) {
      taxon
          .first("id")
          .filter(LomNode::saysSomething)
          .filter(id -> list.find(id.text()).isEmpty())
          .ifPresent(
              id ->
                  answers.fails(
                      id,
                      Terms.meant(list, id.text())
                          .map(term -> Map.of("suggestion", term))
                          .orElse(Map.of())));
    }
  }

  private static void conceptForm(LomNode taxon, CodeList list, LomAnswers answers) {
    taxon
        .first("id")
        .filter(LomNode::saysSomething)
        .filter(id -> isMalformedConcept(list, id))
        .ifPresent(answers::fails);
  }

  private static void purpose(LomRecord record, LomAnswers answers) {
    for (LomNode classification : record.all("classification")) {
      Optional<LomNode> value = classification.first("purpose").flatMap(p -> p.first("value"));
      String purpose = value.map(LomNode::text).orElse("").toLowerCase(ROOT);
      if (purpose.isEmpty()) {
        continue;
      }
      for (LomNode path : classification.all("taxonPath")) {
        Set<String> fitting = Purposes.of(record.vocabulary(path).list(), path);
        if (!fitting.isEmpty() && !fitting.contains(purpose)) {
          answers.fails(value.orElseThrow(), Map.of("purposes", String.join(", ", fitting)));
          break;
        }
      }
    }
  }

  private static void label(LomNode taxon, CodeList list, LomAnswers answers) {
    Optional<Code> concept = list.id().equals(CONCEPTS) ? list.find(taxon.textOf("id")) : empty();
    // Where the mappings contradict each other, nobody knows which label is right.
    if (concept.isEmpty() || concept.get().extra("note").contains("contradict")) {
      return;
    }
    for (LomNode entry : taxon.all("entry")) {
      for (LomNode string : entry.all("string")) {
        String label = string.text();
        if (!label.isEmpty() && !isLabel(label, concept.get())) {
          list.codes().stream()
              .filter(other -> isLabel(label, other))
              .findFirst()
              .ifPresent(
                  other ->
                      answers.fails(
                          string,
                          Map.of("label", concept.get().label().nl(), "other", other.code())));
        }
      }
    }
  }

  private static Optional<Code> empty() {
    return Optional.empty();
  }

  private static boolean isLabel(String text, Code concept) {
    String also = concept.extra("also");
    return concept.label().nl().equalsIgnoreCase(text)
        || (!also.isEmpty()
            && List.of(also.toLowerCase(ROOT).split("\\|", -1)).contains(text.toLowerCase(ROOT)));
  }

  /** Says what is wrong with one taxon. */
  private interface Judging {
    void judge(LomNode taxon, CodeList list, LomAnswers answers);
  }
}
