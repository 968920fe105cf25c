package nl.ijkpunt.standards.lom;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.codes.CodeList;
import nl.ijkpunt.standards.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary that a source refers to.
 *
 * @param source what is written, without blanks around it
 * @param list the vocabulary, where it is known
 * @param meant the name of the vocabulary that was meant, where the source is a known mistake
 */
public record VocabularyReference(
    String source, Kind kind, @Nullable CodeList list, @Nullable String meant) {
  /** The source that stands for the vocabulary of LOM 1.0 for an element. */
  public static final String LOM = "LOMv1.0";

  private static final String OF_LOM = "lomv1p0";
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s/]+\\S*", Pattern.CASE_INSENSITIVE);

  /** What kind of source it is. */
  public enum Kind {
    /** Nothing is written. */
    NONE,
    /** The word for the vocabulary of LOM 1.0. */
    LOM,
    /** An address. */
    ADDRESS,
    /** Something else. */
    OTHER
  }

  /** What a source of a value of this field refers to. */
  public static VocabularyReference of(LomField field, String source, CodeLists codes) {
    String text = source.strip();
    if (text.isEmpty()) {
      return new VocabularyReference(text, Kind.NONE, null, null);
    }
    if (text.equals(LOM)) {
      return new VocabularyReference(text, Kind.LOM, ofLom(field, codes).orElse(null), null);
    }
    String name = VocabularySource.normalised(text);
    return new VocabularyReference(
        text,
        ADDRESS.matcher(text).matches() ? Kind.ADDRESS : Kind.OTHER,
        codes.withUri(name).orElse(null),
        VocabularySource.meant(name).orElse(null));
  }

  private static Optional<CodeList> ofLom(LomField field, CodeLists codes) {
    for (String name : field.vocabularies()) {
      if (name.contains(OF_LOM)) {
        return codes.find(name);
      }
    }
    return Optional.empty();
  }

  /** The vocabulary, where it is known. */
  public Optional<CodeList> known() {
    return Optional.ofNullable(list);
  }

  /** Whether it is a vocabulary that is named for this field. */
  public boolean isFor(LomField field) {
    return list != null && field.vocabularies().contains(list.id());
  }
}
