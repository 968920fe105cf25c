package nl.ijkpunt.cli.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");

  @Test
  void isSecondsOrADate() {
    assertThat(RetryAfter.of(" 120 ", NOW)).contains(Duration.ofMinutes(2));
    assertThat(RetryAfter.of("Tue, 01 Sep 2026 08:01:30 GMT", NOW))
        .contains(Duration.ofSeconds(90));
    assertThat(RetryAfter.of("Tue, 01 Sep 2026 07:00:00 GMT", NOW)).contains(Duration.ZERO);
  }

  @Test
  void isLongWhenItHasMoreDigitsThanANumber() {
    assertThat(RetryAfter.of("9".repeat(40), NOW)).contains(Duration.ofSeconds(999_999_999));
  }

  @Test
  void saysNothingWhenItIsNeither() {
    assertThat(RetryAfter.of("soon", NOW)).isEmpty();
    assertThat(RetryAfter.of("-5", NOW)).isEmpty();
    assertThat(RetryAfter.of("", NOW)).isEmpty();
  }
}
