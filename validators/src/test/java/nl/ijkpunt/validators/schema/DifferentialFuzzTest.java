package nl.ijkpunt.validators.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A little of what {@code make fuzz} does a lot of. */
@Tag("once")
final class DifferentialFuzzTest {

  static List<String> standards() {
    return DifferentialFuzz.STANDARDS;
  }

  @ParameterizedTest
  @MethodSource("standards")
  void theFastTierAcceptsOnlyWhatTheFullValidatorAccepts(String standard) {
    DifferentialFuzz fuzz = new DifferentialFuzz(standard, 1);
    fuzz.run(20_000);
    assertThat(fuzz.problems()).isEmpty();
    assertThat(typesThatAreLeftOften(fuzz)).isEmpty();
    assertThat(fuzz.total().leftShare()).isLessThan(2);
  }

  /** Valid records should hardly ever need the full validator, of whatever type they are. */
  private static List<String> typesThatAreLeftOften(DifferentialFuzz fuzz) {
    return fuzz.figures().entrySet().stream()
        .filter(type -> type.getValue().leftShare() > 5)
        .map(type -> type.getValue().line(type.getKey()))
        .toList();
  }
}
