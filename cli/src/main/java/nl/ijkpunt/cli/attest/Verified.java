package nl.ijkpunt.cli.attest;

import java.util.List;
import nl.ijkpunt.standards.finding.Baseline;
import nl.ijkpunt.standards.finding.BaselineEntry;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Text;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking into a bundle.
 *
 * @param about what it says, where it could be read
 * @param vouched whether the user vouches for the key that signed it
 * @param problems what is not as it should be; empty where the bundle holds
 */
public record Verified(@Nullable About about, boolean vouched, List<Text> problems) {

  public Verified {
    problems = List.copyOf(problems);
  }

  /** Whether nothing is wrong with the bundle, whoever signed it. */
  public boolean holds() {
    return problems.isEmpty();
  }

  /**
   * What a bundle says.
   *
   * @param result PASSED, WARNED or FAILED
   * @param keyId the key that signed
   * @param declared the findings that were declared beforehand, on the day it was signed
   * @param capture what the endpoint answered, where the claim is about one
   */
  public record About(
      String product,
      String signedAt,
      String tool,
      Suited suited,
      String result,
      String keyId,
      @Nullable Baseline declared,
      Report report,
      @Nullable PackedCapture capture) {

    /** How many findings were declared beforehand. */
    public long exceptions() {
      return declared == null
          ? 0
          : declared.entries().values().stream().mapToLong(BaselineEntry::count).sum();
    }
  }
}
