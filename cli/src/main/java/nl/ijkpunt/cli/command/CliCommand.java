package nl.ijkpunt.cli.command;

import java.util.concurrent.Callable;

/** A subcommand; its result is the exit code. Implementations are services. */
public interface CliCommand extends Callable<Integer> {

  /** Hands over what the command may use of the process; called before the command is run. */
  default void enter(Surroundings surroundings) {}
}
