package nl.ijkpunt.cli.input;

import java.io.InputStream;
import java.util.List;
import nl.ijkpunt.standards.record.Source;

/** The sources that the arguments of one command stand for, found while they are read. */
public final class Inputs {

  /** What reports call standard input. */
  public static final String STANDARD_INPUT = "(standard input)";

  private final List<String> arguments;
  private final Source.Opener stdin;
  private final Limits limits;

  private Inputs(List<String> arguments, Source.Opener stdin, Limits limits) {
    this.arguments = List.copyOf(arguments);
    this.stdin = stdin;
    this.limits = limits;
  }

  /**
   * Inputs for arguments that are each a file, a folder, an archive, a pattern such as {@code
   * exports/*.json}, or {@code -} for standard input; nothing is looked at yet.
   */
  public static Inputs of(List<String> arguments, InputStream stdin, Limits limits) {
    return of(arguments, () -> stdin, limits);
  }

  /**
   * The same, where standard input is opened anew each time that the inputs are gone through.
   *
   * @param stdin what opens it
   */
  public static Inputs of(List<String> arguments, Source.Opener stdin, Limits limits) {
    return new Inputs(arguments, stdin, limits);
  }

  /**
   * Tells the receiver of each source and each trouble: arguments in the order given, files in a
   * folder by path, entries as they stand in their archive. All on the calling thread.
   *
   * <p>An archive entry and standard input can be read only during the call to {@link
   * Receiver#source}, and once; a file at any time.
   */
  public void forEach(Receiver receiver) {
    Expansion expansion = new Expansion(stdin, limits, receiver);
    for (String argument : arguments) {
      expansion.argument(argument);
    }
  }
}
