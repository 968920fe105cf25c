package nl.ijkpunt.cli.attest;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What data was held against, with the digests by which it is known again.
 *
 * @param suite the suite's name, or the standard and profile in place of one
 * @param version the suite's version
 * @param sha256 the SHA-256 of the suite
 * @param standard as {@code name@version}
 * @param standardSha256 the SHA-256 of the standard's folder
 * @param rulesSha256 the SHA-256 of the catalogue of rules
 * @param rules which rules are asked, and how heavily, by id
 */
public record Suited(
    String suite,
    String version,
    String sha256,
    String standard,
    String standardSha256,
    String profile,
    String rulesSha256,
    SortedMap<String, String> rules) {

  public Suited {
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
  }
}
