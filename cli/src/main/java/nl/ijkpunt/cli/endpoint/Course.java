package nl.ijkpunt.cli.endpoint;

import org.jspecify.annotations.Nullable;

/**
 * Says what is asked next, by what was answered before. The same answers give the same requests in
 * the same order.
 */
interface Course {

  /** The next request; nothing where answers must be heard first, or all was asked. */
  @Nullable Planned next();

  /** Plans to send a request once more. */
  void again(Planned planned);

  /** Whether there is more to ask when all answers so far have been heard. */
  boolean goesOn();

  /** Learns from an answer what else there is to ask. */
  void hear(Planned planned, Heard heard);
}
