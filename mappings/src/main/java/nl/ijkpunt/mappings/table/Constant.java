package nl.ijkpunt.mappings.table;

import nl.ijkpunt.standards.finding.Text;

/**
 * What the target gets where the source says nothing of it.
 *
 * @param to the member of the target
 * @param by {@code value} for a text, {@code json} for JSON, {@code uuid-of} for a code that is the
 *     identifier in the member that it names
 * @param value what it is told
 */
public record Constant(String to, String by, String value, Text reason) {}
