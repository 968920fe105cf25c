package nl.ijkpunt.validators.nllom;

import java.util.Map;
import nl.ijkpunt.standards.lom.LomField;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.validators.LomAnswers;

/** Looks for vocabularies of which only half is there. */
final class VocabularyParts {
  private VocabularyParts() {}

  /** Says where something is taken from a vocabulary, and this part of that is not there. */
  static void require(String part, LomRecord record, LomAnswers answers) {
    for (LomField field : record.table().fields()) {
      if (field.kind() == LomField.Kind.VOCABULARY) {
        for (LomNode vocabulary : record.all(field)) {
          if (vocabulary.saysSomething() && lacks(vocabulary, part, record.binding().isIms())) {
            answers.lacks(
                vocabulary,
                record.table().field(field.path() + "/" + part),
                Map.of("field", field.spoken()));
          }
        }
      }
    }
  }

  /** The schema of IMS asks for both parts and for a string in each: that is left to structure. */
  private static boolean lacks(LomNode vocabulary, String part, boolean isIms) {
    return vocabulary
        .first(part)
        .map(p -> p.text().isEmpty() && (!isIms || isString(p)))
        .orElse(!isIms);
  }

  private static boolean isString(LomNode part) {
    return part.element().filter(at -> !at.local().equals(part.field().name())).isPresent();
  }
}
