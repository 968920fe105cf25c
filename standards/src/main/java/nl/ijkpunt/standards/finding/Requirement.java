package nl.ijkpunt.standards.finding;

/**
 * The clause that asks for something.
 *
 * @param clause what to look for in the standard's text
 * @param link where that text is published
 */
public record Requirement(String clause, String link) {}
