package nl.ijkpunt.standards.finding;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a run says about one profile.
 *
 * @param rules how many rules the profile picks
 * @param found how many findings of each severity there are, as heavy as the profile has them
 * @param causes how many causes stand between the data and a pass
 * @param records how many records have a finding that fails them
 */
public record ProfileResult(
    String name,
    Text title,
    String version,
    Verdict verdict,
    int rules,
    Map<Severity, Long> found,
    int causes,
    long records) {

  public ProfileResult {
    Map<Severity, Long> all = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      all.put(severity, found.getOrDefault(severity, 0L));
    }
    found = Collections.unmodifiableMap(all);
  }

  /** The same result with another verdict. */
  public ProfileResult with(Verdict other) {
    return new ProfileResult(name, title, version, other, rules, found, causes, records);
  }

  /** How many findings of this severity there are. */
  public long count(Severity severity) {
    return found.getOrDefault(severity, 0L);
  }
}
