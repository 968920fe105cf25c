package nl.ijkpunt.standards.sandbox;

import java.util.Optional;

/**
 * A program of a stranger wants what it may not have. Unchecked, so that the program cannot catch
 * it and go on as if nothing had happened.
 */
public final class Forbidden extends RuntimeException {

  public Forbidden(String what) {
    super(what, null, false, false);
  }

  /** The one that is behind something thrown. */
  public static Optional<Forbidden> behind(Throwable thrown) {
    for (Throwable inner = thrown; inner != null; inner = inner.getCause()) {
      if (inner instanceof Forbidden forbidden) {
        return Optional.of(forbidden);
      }
    }
    return Optional.empty();
  }
}
