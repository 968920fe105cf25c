package nl.ijkpunt.cli.harvest;

import java.time.Duration;
import java.util.Optional;

/**
 * How a repository is approached.
 *
 * @param pause between two requests
 * @param retries how often one request is tried again
 * @param timeout how long one answer may take, to its last byte
 * @param largest how many bytes one answer may have, unpacked
 * @param userAgent how the tool introduces itself
 */
public record Manners(
    Duration pause,
    int retries,
    Duration timeout,
    long largest,
    String userAgent,
    Optional<Credentials> credentials) {}
