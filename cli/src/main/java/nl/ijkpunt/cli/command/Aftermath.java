package nl.ijkpunt.cli.command;

import java.io.PrintWriter;
import java.util.List;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Text;

/** What the user should know after a run, besides what is in its reports. */
record Aftermath(PrintWriter err, Language language, List<String> sources) {

  /** What could not be read must not go unseen when the report goes to a file, or nowhere. */
  void tellTrouble(Report report, Targets targets) {
    if (!targets.areSeen()) {
      for (Notification notification : report.notifications()) {
        String source = notification.source() == null ? "" : notification.source() + ": ";
        err.println("ijk: " + source + notification.what().in(language));
      }
    }
    if (report.recordCount() == 0 && report.notifications().isEmpty()) {
      err.println("ijk: there was nothing to check in " + String.join(", ", sources));
    }
    err.flush();
  }

  /** Data of one version breaks the rules of another nearly everywhere: that is what to mend. */
  void tellOtherVersion(String named) {
    Guess.otherThan(named, sources)
        .map(
            other ->
                new Text(
                    "the data looks like %s and was checked against %s; try -s %s"
                        .formatted(other, named, other),
                    "de gegevens lijken op %s en zijn getoetst aan %s; probeer -s %s"
                        .formatted(other, named, other)))
        .ifPresent(hint -> err.println("ijk: " + hint.in(language)));
    err.flush();
  }
}
