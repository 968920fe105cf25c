package nl.ijkpunt.mappings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.record.DataRecord;

/**
 * Turns records of one standard into records of another. Implementations are services; one that is
 * only looked at costs nothing.
 */
public interface Mapper {

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
   * Makes it ready to write this form.
   *
   * @param to one of {@link #to()}
   * @param standards gives a standard by its id
   */
  Mapping mapping(Form to, Function<String, Standard> standards);

  /** Maps one record after another. */
  @FunctionalInterface
  interface Mapping {
    /** What a record becomes; what that does not say is put on the account. */
    Mapped map(DataRecord record, LossAccount account);
  }
}
