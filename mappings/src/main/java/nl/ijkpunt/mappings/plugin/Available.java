package nl.ijkpunt.mappings.plugin;

import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.Mapper;

/**
 * A mapper that can be used.
 *
 * @param origin the jar or the folder it is from; empty for one on board
 */
public record Available(Mapper mapper, String origin) {

  public String name() {
    return mapper.name();
  }

  public boolean isOnBoard() {
    return origin.isEmpty();
  }

  /** Whether it goes from one of these forms to the other. */
  public boolean goes(Form from, Form to) {
    return mapper.to().contains(to) && mapper.from().contains(from);
  }

  @Override
  public String toString() {
    return origin.isEmpty() ? name() : name() + " (" + origin + ")";
  }
}
