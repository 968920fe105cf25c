package nl.ijkpunt.cli.report;

import java.io.IOException;
import java.io.Writer;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Report;

/** Writes a report in one format. Implementations are services, and add nothing of their own. */
public interface ReportWriter {

  /** What the format is called on the command line. */
  String name();

  /** Writes the report; closing the writer is for who opened it. */
  void write(Report report, Language language, Writer out) throws IOException;
}
