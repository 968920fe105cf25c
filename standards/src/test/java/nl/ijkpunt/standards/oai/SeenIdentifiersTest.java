package nl.ijkpunt.standards.oai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SeenIdentifiersTest {

  @Test
  void eachIsNewOnce() {
    SeenIdentifiers seen = new SeenIdentifiers();
    int many = 200_000;
    assertThat(IntStream.range(0, many).filter(n -> seen.add("oai:example.org:" + n)).count())
        .isEqualTo(many);
    assertThat(IntStream.range(0, many).anyMatch(n -> seen.add("oai:example.org:" + n))).isFalse();
    assertThat(seen.has("oai:example.org:7")).isTrue();
    assertThat(seen.has("oai:example.org:" + many)).isFalse();
    assertThat(seen.has("")).isFalse();
    assertThat(seen.add("")).isTrue();
    assertThat(seen.has("")).isTrue();
  }
}
