package nl.ijkpunt.validators;

import java.util.Objects;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Text;
import org.jspecify.annotations.Nullable;

/** What is said when a check breaks: it must neither go unseen nor take others with it. */
final class Undecided {
  private Undecided() {}

  /**
   * That a rule could not be decided.
   *
   * @param source the source that it broke on; nothing where it broke on all together
   */
  static Notification rule(String rule, Throwable thrown, @Nullable String source) {
    String why = why(thrown);
    return new Notification(
        true,
        new Text(
            "%s could not be decided: %s".formatted(rule, why),
            "%s kon niet worden beslist: %s".formatted(rule, why)),
        source,
        rule);
  }

  /** What a throwable says, or what it is. */
  static String why(Throwable thrown) {
    return Objects.requireNonNullElse(thrown.getMessage(), thrown.getClass().getSimpleName());
  }
}
