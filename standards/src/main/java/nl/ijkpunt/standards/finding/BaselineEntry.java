package nl.ijkpunt.standards.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Findings that are known already, and do not count until they are mended or time is up.
 *
 * @param fingerprint what {@link Finding#fingerprint()} says of each of them
 * @param rule the rule they are about
 * @param subject what they are about, for people to recognise; what says who a person is, is not in
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
    @Nullable LocalDate until) {}
