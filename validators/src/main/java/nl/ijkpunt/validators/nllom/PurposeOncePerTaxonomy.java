package nl.ijkpunt.validators.nllom;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.lom.VocabularySource;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomCheck;

/** Looks for a classification with the purpose and the taxonomy of one before it. */
@AutoService(Check.class)
public final class PurposeOncePerTaxonomy implements LomCheck {
  @Override
  public String rule() {
    return "nl-lom-purpose-once-per-taxonomy";
  }

  @Override
  public void check(LomRecord record, LomAnswers answers) {
    Set<String> seen = new HashSet<>();
    for (LomNode classification : record.all("classification")) {
      Optional<LomNode> purpose =
          classification
              .first("purpose")
              .flatMap(p -> p.first("value"))
              .filter(LomNode::saysSomething);
      if (purpose.isPresent()) {
        boolean again = false;
        for (String taxonomy : taxonomies(classification)) {
          again |= !seen.add(purpose.get().text() + '\n' + taxonomy);
        }
        if (again && !isToldAlready(purpose.get().text(), record)) {
          answers.fails(purpose.get());
        }
      }
    }
  }

  /** One classification may well have several paths in one taxonomy. */
  private static Set<String> taxonomies(LomNode classification) {
    Set<String> sources = new HashSet<>();
    for (LomNode path : classification.all("taxonPath")) {
      path.first("source")
          .filter(LomNode::saysSomething)
          .flatMap(source -> source.first("string"))
          .ifPresent(string -> sources.add(VocabularySource.normalised(string.text())));
    }
    return sources;
  }

  private static boolean isToldAlready(String purpose, LomRecord record) {
    return purpose.equals(AccessRights.PURPOSE)
        && AccessRights.contradiction(AccessRights.stated(record)).isPresent();
  }
}
