package nl.ijkpunt.standards.suite;

import java.util.Optional;
import nl.ijkpunt.standards.finding.Text;

/**
 * When a case is not run, and why.
 *
 * @param unless the standard that must be on board for it to be run; nothing where it never is
 */
public record Skip(Text reason, Optional<String> unless) {}
