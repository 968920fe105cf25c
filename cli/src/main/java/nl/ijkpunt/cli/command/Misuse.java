package nl.ijkpunt.cli.command;

/** The command cannot do what was asked, because of how it was asked; says what to try. */
public final class Misuse extends RuntimeException {

  public Misuse(String message) {
    super(message);
  }
}
