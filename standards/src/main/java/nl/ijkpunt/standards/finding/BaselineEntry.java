package nl.ijkpunt.standards.finding;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Findings that are known already, and do not count until they are mended or time is up.
 *
 * @param fingerprint what {@link Finding#fingerprint()} says of each of them
 * @param rule the rule they are about
 * @param subject the type of record they are about, and which one, for people to recognise; what
 *     says who a person is, is not in
 * @param path the place in the record, with {@code *} for every place in an array
 * @param count how many there are
 * @param reason why they are left for now
 * @param owner who is to mend them
 * @param until the last day they are let pass; nothing for as long as it takes
 */
public record BaselineEntry(
    String fingerprint,
    String rule,
    String subject,
    String path,
    long count,
    @Nullable String reason,
    @Nullable String owner,
    @Nullable LocalDate until)
    implements Comparable<BaselineEntry> {
  private static final Comparator<BaselineEntry> ORDER =
      Comparator.comparing(BaselineEntry::rule)
          .thenComparing(BaselineEntry::path)
          .thenComparing(BaselineEntry::subject)
          .thenComparing(BaselineEntry::fingerprint);

  public BaselineEntry {
    if (count < 1) {
      throw new IllegalArgumentException("an entry is of one finding at least, not " + count);
    }
  }

  /** The same entry for another number of findings. */
  public BaselineEntry times(long other) {
    return new BaselineEntry(fingerprint, rule, subject, path, other, reason, owner, until);
  }

  /** The type of the records, with which the subject begins. */
  public String type() {
    int space = subject.indexOf(' ');
    return space < 0 ? subject : subject.substring(0, space);
  }

  /** Whether its last day has passed, so that its findings count again. */
  public boolean hasExpired(LocalDate today) {
    return until != null && today.isAfter(until);
  }

  /** By rule, then place, so that a file of entries changes no more than the data does. */
  @Override
  public int compareTo(BaselineEntry other) {
    return ORDER.compare(this, other);
  }
}
