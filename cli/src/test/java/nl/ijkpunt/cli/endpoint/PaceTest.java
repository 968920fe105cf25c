package nl.ijkpunt.cli.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Requests are sent no faster than {@code --rate} says, on a clock of our own. */
final class PaceTest {
  private final AtomicLong now = new AtomicLong();
  private final List<Duration> waits = new ArrayList<>();

  private Pace pace(double rate) {
    return new Pace(
        rate,
        now::get,
        time -> {
          waits.add(time);
          now.addAndGet(time.toNanos());
        });
  }

  @Test
  void fourInASecondAreAQuarterApart() throws InterruptedException {
    Pace pace = pace(4);
    for (int i = 0; i < 9; i++) {
      pace.await();
    }
    assertThat(waits).hasSize(8).containsOnly(Duration.ofMillis(250));
    assertThat(Duration.ofNanos(now.get())).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void aSlowAnswerGivesNoRightToABurst() throws InterruptedException {
    Pace pace = pace(4);
    pace.await();
    now.addAndGet(Duration.ofSeconds(10).toNanos());
    pace.await();
    pace.await();
    assertThat(waits).containsExactly(Duration.ofMillis(250));
  }

  @Test
  void withoutARateNobodyWaits() throws InterruptedException {
    Pace pace = pace(0);
    pace.await();
    pace.await();
    assertThat(waits).isEmpty();
  }
}
