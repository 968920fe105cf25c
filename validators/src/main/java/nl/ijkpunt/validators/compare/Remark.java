package nl.ijkpunt.validators.compare;

import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Text;

/**
 * Something that a profile does not state or do as a published profile should.
 *
 * @param rule how machines know it
 * @param place the key or the member it is about
 */
public record Remark(String rule, Severity severity, String place, Text what, Text remedy) {}
