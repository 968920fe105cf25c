package nl.ijkpunt.cli.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A command that makes use of the process it runs in. */
abstract class EnteredCommand implements CliCommand {
  private @Nullable Surroundings surroundings;

  @Override
  public final void enter(Surroundings entered) {
    this.surroundings = entered;
  }

  /** What it may use; there only once it is called. */
  final Surroundings surroundings() {
    return Objects.requireNonNull(surroundings);
  }
}
