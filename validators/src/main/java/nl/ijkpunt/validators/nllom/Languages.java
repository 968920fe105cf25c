package nl.ijkpunt.validators.nllom;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.ijkpunt.standards.lom.LanguageTag;
import nl.ijkpunt.standards.lom.LomBinding;
import nl.ijkpunt.standards.lom.LomField;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomCheckGroup;

/** Judges languages: of the material, of the metadata, and of each text in it. */
@AutoService(Check.class)
public final class Languages implements LomCheckGroup {
  private static final List<String> READ_BY_PEOPLE =
      List.of("general/title", "general/description", "general/keyword");

  @Override
  public List<Check> checks() {
    return List.of(
        new Deciding("nl-lom-language-code", (r, a) -> codes(r, "general/language", a)),
        new Deciding("nl-lom-metadata-language-code", Languages::otherCodes),
        new Deciding("nl-lom-language-tag-known", Languages::known),
        new Deciding("nl-lom-text-has-language", Languages::tagged),
        new Deciding("nl-lom-text-language-told", Languages::told),
        new Deciding("nl-lom-langstring-language-once", Languages::once),
        new Deciding("nl-lom-text-is-not-a-tag", Languages::tagAsText));
  }

  private static void codes(LomRecord record, String path, LomAnswers answers) {
    for (LomNode node : record.all(path)) {
      String text = node.text();
      // In the IEEE binding the schema has the form.
      boolean malformed = record.binding() == LomBinding.IEEE && !LanguageTag.isWellFormed(text);
      boolean right =
          text.isEmpty()
              || malformed
              || text.equals(LanguageTag.NO_LANGUAGE)
              || LanguageTag.isCode(text, record.codes());
      if (!right) {
        answers.fails(node, meant(record, text));
      }
    }
  }

  private static void otherCodes(LomRecord record, LomAnswers answers) {
    codes(record, "metaMetadata/language", answers);
    codes(record, "educational/language", answers);
  }

  private static Map<String, String> meant(LomRecord record, String written) {
    Map<String, String> arguments = new TreeMap<>();
    LanguageTag.meant(written, record.codes())
        .filter(meant -> !meant.equals(written))
        .ifPresent(meant -> arguments.put("suggestion", meant));
    return arguments;
  }

  private static void known(LomRecord record, LomAnswers answers) {
    // Who writes a tag once, writes it everywhere.
    Set<String> seen = new HashSet<>(Set.of("", LanguageTag.NO_LANGUAGE));
    for (LomField field : record.table().fields()) {
      for (LomNode node : record.all(field)) {
        String tag = node.language();
        if (seen.add(tag)
            && LanguageTag.isWellFormed(tag)
            && !LanguageTag.isKnown(tag, record.codes())) {
          Map<String, String> arguments = meant(record, tag);
          arguments.put("tag", tag);
          answers.fails(node, arguments);
        }
      }
    }
  }

  private static void tagged(LomRecord record, LomAnswers answers) {
    for (String path : READ_BY_PEOPLE) {
      for (LomNode string : record.all(path + "/string")) {
        // An empty tag is the business of the schema.
        boolean untagged = string.element().map(Languages::isUntagged).orElse(false);
        if (untagged && string.saysSomething()) {
          answers.fails(string);
          break;
        }
      }
    }
  }

  private static boolean isUntagged(XmlElement string) {
    return string.attribute("lang").or(() -> string.attribute("language")).isEmpty();
  }

  private static void told(LomRecord record, LomAnswers answers) {
    if (!record.binding().isXml()) {
      return; // keywords in JSON cannot say their language
    }
    for (String path : READ_BY_PEOPLE) {
      for (LomNode string : record.all(path + "/string")) {
        if (string.language().equals(LanguageTag.NO_LANGUAGE) && string.saysSomething()) {
          answers.fails(string);
          break;
        }
      }
    }
  }

  private static void once(LomRecord record, LomAnswers answers) {
    for (LomField field : record.table().fields()) {
      if (field.kind() == LomField.Kind.LANGSTRING) {
        for (LomNode text : record.all(field)) {
          Set<String> tags = new HashSet<>();
          for (LomNode string : text.all("string")) {
            if (string.saysSomething() && !tags.add(string.language())) {
              answers.fails(string, Map.of("tag", string.language()));
            }
          }
        }
      }
    }
  }

  private static void tagAsText(LomRecord record, LomAnswers answers) {
    for (LomField field : record.table().fields()) {
      if (field.kind() == LomField.Kind.STRING) {
        for (LomNode string : record.all(field)) {
          if (string.text().equals(LanguageTag.NO_LANGUAGE)) {
            answers.fails(string);
          }
        }
      }
    }
  }
}
