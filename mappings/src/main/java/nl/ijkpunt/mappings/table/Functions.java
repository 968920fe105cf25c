package nl.ijkpunt.mappings.table;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.ijkpunt.mappings.table.Field.Action;
import org.jspecify.annotations.Nullable;

/** The functions that a row may name, and what is done with a value by the other rows. */
final class Functions {
  private static final Map<String, Action> NAMED =
      Map.ofEntries(
          Map.entry("moment", Times::moment),
          Map.entry("day", Times::day),
          Map.entry("months", Times::months),
          Map.entry("enrolment-start", Times::enrolmentStart),
          Map.entry("enrolment-end", Times::enrolmentEnd),
          Map.entry("reference", References::reference),
          Map.entry("references", References::references),
          Map.entry("reference-id", References::id),
          Map.entry("reference-ids", References::ids),
          Map.entry("reference-objects", References::objects),
          Map.entry("first-id", References::firstId),
          Map.entry("first-object", References::firstObject),
          Map.entry("list", Shapes::list),
          Map.entry("first", Shapes::first),
          Map.entry("inline-first", Shapes::inlineFirst),
          Map.entry("along", Shapes::along),
          Map.entry("told", Shapes::told),
          Map.entry("integer", Texts::integer),
          Map.entry("digits", Texts::digits),
          Map.entry("text", Texts::text),
          Map.entry("texts", Texts::texts),
          Map.entry("ects", Texts::ects),
          Map.entry("code", Texts::code),
          Map.entry("country", Texts::country),
          Map.entry("iso-country", Texts::isoCountry),
          Map.entry("languages", Languages::list),
          Map.entry("first-language", Languages::first),
          Map.entry("language", Languages::one),
          Map.entry("outcomes", Outcomes::records),
          Map.entry("outcome-texts", Outcomes::texts),
          Map.entry("qualification", Qualifications::there),
          Map.entry("qualification-back", Qualifications::back),
          Map.entry("designations", Qualifications::designations),
          Map.entry("open-code", Translations::open),
          Map.entry("consumer", ForConsumer::later),
          Map.entry("for-consumer", ForConsumer::later),
          Map.entry("consumer-version", ConsumerVersion::write),
          Map.entry("consumers", ForConsumer::consumers));

  private Functions() {}

  /**
   * What a row does.
   *
   * @param held what it keeps with it
   */
  record Made(Action action, @Nullable Object held) {}

  /** The names of all functions. */
  static Set<String> names() {
    return new TreeSet<>(NAMED.keySet());
  }

  /** The name of the function in {@code name:argument}. */
  static String name(String by) {
    int colon = by.indexOf(':');
    return colon < 0 ? by : by.substring(0, colon);
  }

  /** What the function is told; empty for nothing. */
  static String argument(String by) {
    int colon = by.indexOf(':');
    return colon < 0 ? "" : by.substring(colon + 1);
  }

  /**
   * What a row does.
   *
   * @throws IllegalStateException when it names a function that is not there
   */
  static Made make(Row row, Compiler compiler) {
    return switch (row.how()) {
      case COPIES, RENAMES -> new Made(row.as().isEmpty() ? Shapes::copy : Shapes::nest, null);
      case TRANSLATES -> new Made(Translations::closed, compiler.codes(row.by()));
      case LOSES ->
          new Made(
              (walk, field, object, value) -> walk.lost(field, field.row.reason(), value), null);
      case DEFAULTS -> new Made((walk, field, object, value) -> {}, null);
      case COMPUTES -> computed(row, compiler);
    };
  }

  private static Made computed(Row row, Compiler compiler) {
    String name = name(row.by());
    Action action = NAMED.get(name);
    if (action == null) {
      throw new IllegalStateException("there is no function " + name);
    }
    String argument = argument(row.by());
    Object held =
        switch (name) {
          case "open-code" -> compiler.codes(argument);
          case "reference", "references" -> id(row, compiler);
          case "consumer-version" -> ConsumerVersion.beside(row);
          case "code" -> Output.quoted(argument);
          default -> argument;
        };
    return new Made(action, held);
  }

  private static String id(Row row, Compiler compiler) {
    return row.as().isEmpty() ? "" : compiler.id(row.as());
  }
}
