package nl.ijkpunt.cli.report;

import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Report;

/**
 * A report that was read back.
 *
 * @param name the file it was read from
 * @param language the language it was saved in
 * @param newer whether a newer version of the tool saved it, so that it may hold more than is known
 */
public record SavedReport(String name, Report report, Language language, boolean newer) {}
