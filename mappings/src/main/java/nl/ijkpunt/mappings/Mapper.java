package nl.ijkpunt.mappings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.record.DataRecord;
import org.jspecify.annotations.Nullable;

/**
 * Turns records of one standard into records of another. Implementations are services; one that is
 * only looked at costs nothing.
 */
public interface Mapper {

  /** What users call it: lower case, with hyphens. */
  default String name() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  /** What it can read. */
  List<Form> from();

  /** What it can write. */
  List<Form> to();

  /** Which of the forms it can read a record has; otherwise empty. */
  Optional<Form> formOf(DataRecord record);

  /**
   * The table by which it writes this form.
   *
   * @param to one of {@link #to()}
   */
  FieldMap table(Form to);

  /**
   * Makes it ready to write this form, on one thread.
   *
   * @param to one of {@link #to()}
   */
  Mapping mapping(Form to, Given given);

  /** Whether it makes JSON text of JSON, so that chunks of records can go side by side. */
  default boolean isInChunks() {
    return false;
  }

  /** What must be decided before it can write a form. */
  default Set<Choices.Needed> needs(Form to) {
    return Set.of();
  }

  /** What it must know of all records before it maps the first; nothing where each tells all. */
  default @Nullable Index index(Form to) {
    return null;
  }

  /**
   * What a mapping has to go by besides the record.
   *
   * @param standards gives a standard by its id
   * @param index what {@link #index} gave, once it has seen all records
   */
  record Given(Function<String, Standard> standards, Choices choices, @Nullable Index index) {

    /** Only standards. */
    public static Given of(Function<String, Standard> standards) {
      return new Given(standards, Choices.NONE, null);
    }
  }

  /** Maps one record after another, on one thread. */
  @FunctionalInterface
  interface Mapping {
    /**
     * Tells what a record becomes: mostly one record, at times several or none. What those do not
     * say is put on the account.
     *
     * @param out takes what is gone after the call
     */
    void map(DataRecord record, LossAccount account, Consumer<Mapped> out);

    /** Puts on the account what the mapping kept to itself until all records were mapped. */
    default void settle(LossAccount account) {}
  }

  /** Remembers of all records of a run what the mapping of others asks for; safe for threads. */
  @FunctionalInterface
  interface Index {
    /** Looks at a record; gone after the call. */
    void note(DataRecord record);

    /**
     * A text that stands in each record of JSON that it must see, so that others need not be read:
     * two or more letters of ASCII, digits and quotes. Empty where it must see all.
     */
    default String mark() {
      return "";
    }
  }
}
