package nl.ijkpunt.cli.harvest;

import java.net.URI;
import java.util.Optional;

/**
 * What came back for one request, with its body in a file.
 *
 * @param at the address that answered
 * @param type the header {@code Content-Type}; empty when there was none
 * @param bytes how long the body is, unpacked
 */
record Reply(
    URI at,
    int status,
    String type,
    Optional<String> location,
    Optional<String> retryAfter,
    long bytes) {
  private static final int TIMEOUT = 408;
  private static final int TOO_MANY = 429;

  boolean isOk() {
    return status == 200;
  }

  /** Whether the same request may be answered later. */
  boolean isPassing() {
    return status >= 500 || status == TIMEOUT || status == TOO_MANY;
  }
}
