package nl.ijkpunt.mappings.columns;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the cells of a column are to be in a record. */
public enum ColumnType {
  TEXT("text"),
  INTEGER("integer"),
  NUMBER("number"),
  BOOLEAN("boolean"),
  DATE("date"),
  DATE_TIME("date-time"),
  LIST("list"),
  /** A text with the language it is in, in a list of such texts. */
  LANGUAGE_TYPED("language-typed text"),
  /** A code with the kind of code it is. */
  IDENTIFIER("identifier"),
  /** Whatever JSON can say, as JSON writes it. */
  JSON("json");

  private final String word;

  ColumnType(String word) {
    this.word = word;
  }

  /** How a file of columns names it. */
  public String word() {
    return word;
  }

  static Optional<ColumnType> named(String word) {
    return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(ColumnType::word).toList();
  }
}
