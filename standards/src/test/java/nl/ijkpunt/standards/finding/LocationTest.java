package nl.ijkpunt.standards.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LocationTest {

  private static long key(int ordinal, long line, String pointer) {
    return new Location("a.ndjson", ordinal, 0, line, 1, pointer)
        .in(new Location.InRecord("", line))
        .recordKey();
  }

  @Test
  void placesInOneRecordShareAKey() {
    assertThat(key(0, 3, "/name")).isEqualTo(key(0, 3, "/level"));
  }

  @Test
  void aLineOfOneSourceIsNotTheLineBeforeItInTheNext() {
    assertThat(key(0, 2, "")).isNotEqualTo(key(1, 1, ""));
  }
}
