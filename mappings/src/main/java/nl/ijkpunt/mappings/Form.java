package nl.ijkpunt.mappings;

/**
 * What a mapping reads or writes, as users name it: {@code nl-lom@1.01:ieee}, {@code oai_dc}.
 *
 * @param standard the standard, with its version where it has several
 * @param binding how it is written down; empty where there is one way
 */
public record Form(String standard, String binding) {

  /** Reads {@code standard[@version][:binding]}. */
  public static Form of(String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? new Form(text, "")
        : new Form(text.substring(0, colon), text.substring(colon + 1));
  }

  /** Whether this form is meant by one that may leave out version and binding. */
  public boolean isMeantBy(Form other) {
    boolean standardMeant =
        standard.equals(other.standard) || standard.startsWith(other.standard + "@");
    return standardMeant && (other.binding.isEmpty() || other.binding.equals(binding));
  }

  @Override
  public String toString() {
    return binding.isEmpty() ? standard : standard + ":" + binding;
  }
}
