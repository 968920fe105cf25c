package nl.ijkpunt.cli.convert;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.standards.finding.Cause;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.ProfileResult;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Subject;
import org.jspecify.annotations.Nullable;

/**
 * How a conversion has ended.
 *
 * @param source what the sources are like
 * @param target what was written is like; null where that cannot be checked
 */
public record Outcome(Converted converted, Report source, @Nullable Report target) {

  private static final String TOLD_AS_STRANGER = "nl-lom-recognised";

  /** How many values are lost. */
  public long lost() {
    return converted.account().count(Fate.LOST);
  }

  /** How many values may be lost, as nobody saw what was done with them. */
  public long unfollowed() {
    return converted.account().count(Fate.UNFOLLOWED);
  }

  /** Whether anything is lost at one of these paths of the source, or below it. */
  public boolean loses(List<String> paths) {
    return converted.account().lines().stream()
        .filter(line -> line.fate() == Fate.LOST)
        .anyMatch(
            line ->
                paths.stream()
                    .anyMatch(
                        path -> line.from().equals(path) || line.from().startsWith(path + "/")));
  }

  /** How many records were converted. */
  public long records() {
    return converted.records();
  }

  /** How many records were read, also such as cannot be converted. */
  public long read() {
    return converted.records() + converted.unread();
  }

  public LossAccount account() {
    return converted.account();
  }

  public boolean isEmpty() {
    return converted.records() == 0;
  }

  /** Whether something was not read, or is not known. */
  public boolean isIncomplete() {
    return converted.unread() > 0 || source.notifications().stream().anyMatch(Notification::blocks);
  }

  /** Whether more records are wrong than were before. */
  public boolean isWorse() {
    return target != null && wrong(target) > wrongBefore();
  }

  /** Records of another standard were not wrong as records of the target's. */
  public long wrongBefore() {
    long strangers =
        source.causes().stream()
            .filter(cause -> cause.rule().id().equals(TOLD_AS_STRANGER))
            .mapToLong(Cause::records)
            .sum();
    return Math.max(0, wrong(source) - strangers);
  }

  /** How many records have an error, under the profile with the most of them. */
  static long wrong(Report report) {
    return report.profiles().stream().mapToLong(ProfileResult::records).max().orElse(0);
  }

  /** Writes the whole loss account. */
  public void write(LossFile file, Language language) throws IOException {
    file.write(converted.account(), language);
  }

  /** Says what was done, what was lost, and what is wrong. */
  public void tell(String to, boolean fileHasRest, Language language, PrintWriter out) {
    // That a rule could not decide says nothing of the conversion.
    for (Notification notification :
        source.notifications().stream().filter(Notification::blocks).toList()) {
      String where = notification.source() == null ? "" : notification.source() + ": ";
      out.println("ijk: " + where + notification.what().in(language));
    }
    tellUnread(language, out);
    new Summary(language, out).tell(converted, to, fileHasRest);
    if (target != null && !isEmpty()) {
      conformance(target, language, out);
    }
    out.flush();
  }

  /** Says what could not be read, or is not known. */
  public void tellUnread(Language language, PrintWriter out) {
    boolean dutch = language == Language.NL;
    source.findings().stream()
        .filter(finding -> Subject.hides(finding.subject().type()))
        .filter(finding -> !finding.rule().id().equals(TOLD_AS_STRANGER))
        .forEach(
            finding ->
                out.println(
                    "ijk: %s: %s"
                        .formatted(LossFile.place(finding.location()), finding.message(language))));
    String what = dutch ? "dit kan niet worden omgezet: " : "this cannot be converted: ";
    for (Converter.Stranger stranger : converted.strangers()) {
      out.println("ijk: " + LossFile.place(stranger.at()) + ": " + what + stranger.found());
    }
  }

  private void conformance(Report written, Language language, PrintWriter out) {
    boolean dutch = language == Language.NL;
    long wrong = wrong(written);
    String profile = written.profiles().get(0).name();
    if (wrong == 0) {
      out.println(
          (dutch
                  ? "ijk: getoetst aan %s: geen fouten in wat is omgezet"
                  : "ijk: checked against %s: no errors in what was converted")
              .formatted(profile));
      return;
    }
    String records = wrong == 1 ? "record" : "records";
    out.println(
        (dutch
                ? "ijk: getoetst aan %s: fouten in %d omgezette %s, en in %d van de bronnen"
                : "ijk: checked against %s: errors in %d converted %s, and in %d of the sources")
            .formatted(profile, wrong, records, wrongBefore()));
    Map<String, Long> before = errors(source);
    errors(written)
        .forEach(
            (rule, times) -> {
              if (times > before.getOrDefault(rule, 0L)) {
                out.println("  " + (dutch ? "nieuw: " : "new: ") + rule + "  " + times + "x");
              }
            });
  }

  /** How many records have an error, by rule. */
  public static Map<String, Long> errors(Report report) {
    Map<String, Long> errors = new TreeMap<>();
    List<Cause> causes = report.causes();
    causes.stream()
        .filter(cause -> cause.rule().severity() == Severity.ERROR)
        .forEach(cause -> errors.merge(cause.rule().id(), cause.records(), Long::sum));
    return errors;
  }
}
