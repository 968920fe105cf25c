package nl.ijkpunt.standards.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is remembered is made once; what was asked about longest ago is forgotten first. */
final class RecentTest {
  private final List<String> made = new ArrayList<>();
  private final Recent<String, String> recent = new Recent<>(2, this::make);

  @Test
  void makesOnceWhatIsAskedTwice() {
    assertThat(recent.of("a")).isSameAs(recent.of("a"));
    assertThat(made).containsExactly("a");
  }

  @Test
  void forgetsWhatWasAskedLongestAgo() {
    recent.of("a");
    recent.of("b");
    recent.of("a");
    recent.of("c");
    recent.of("a");
    recent.of("b");
    assertThat(made).containsExactly("a", "b", "c", "b");
  }

  @Test
  void triesAgainWhatCouldNotBeMade() {
    assertThatThrownBy(() -> recent.of("")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> recent.of("")).isInstanceOf(IllegalArgumentException.class);
    assertThat(made).containsExactly("", "");
  }

  private String make(String key) {
    made.add(key);
    if (key.isEmpty()) {
      throw new IllegalArgumentException("nothing to make it of");
    }
    return key + key;
  }
}
