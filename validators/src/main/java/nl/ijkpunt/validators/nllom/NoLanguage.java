package nl.ijkpunt.validators.nllom;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.lom.LanguageTag;
import nl.ijkpunt.standards.lom.LomField;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomCheckGroup;

/** Asks for the tag {@code x-none} on what is a string in some language only for its binding. */
@AutoService(Check.class)
public final class NoLanguage implements LomCheckGroup {

  @Override
  public List<Check> checks() {
    return List.of(
        strings("nl-lom-age-range-x-none", "educational/typicalAgeRange/string"),
        strings("nl-lom-taxon-source-x-none", "classification/taxonPath/source/string"),
        new Deciding("nl-lom-vocabulary-x-none", NoLanguage::vocabularies),
        new Deciding("nl-lom-entry-x-none", NoLanguage::entries));
  }

  private static Check strings(String rule, String path) {
    return new Deciding(
        rule,
        (record, answers) -> {
          if (record.binding().isXml()) {
            record.all(path).forEach(string -> ask(string, answers));
          }
        });
  }

  private static void vocabularies(LomRecord record, LomAnswers answers) {
    if (!record.binding().isIms()) {
      return;
    }
    for (LomField field : record.table().fields()) {
      if (field.kind() == LomField.Kind.VOCABULARY) {
        for (LomNode node : record.all(field)) {
          // One word of the two is enough to say so.
          node.children().stream()
              .filter(NoLanguage::lacks)
              .findFirst()
              .ifPresent(word -> tell(word, answers));
        }
      }
    }
  }

  private static void entries(LomRecord record, LomAnswers answers) {
    if (record.binding().isIms()) {
      for (LomField field : record.table().fields()) {
        if (field.isWrapped()) {
          record.all(field).forEach(entry -> ask(entry, answers));
        }
      }
    }
  }

  private static void ask(LomNode string, LomAnswers answers) {
    if (lacks(string)) {
      tell(string, answers);
    }
  }

  /** Found is the tag; the text itself may well be right. */
  private static void tell(LomNode string, LomAnswers answers) {
    String tag = string.language();
    answers.fails(string, Map.of(), tag.isEmpty() ? null : tag);
  }

  private static boolean lacks(LomNode string) {
    return string.saysSomething() && !string.language().equals(LanguageTag.NO_LANGUAGE);
  }
}
