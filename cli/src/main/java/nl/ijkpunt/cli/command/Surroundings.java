package nl.ijkpunt.cli.command;

import java.io.InputStream;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * What a command may use of the process it runs in.
 *
 * @param in standard input
 * @param clock tells when a run began
 * @param version the tool's version
 * @param terminal whether somebody watches what goes to standard error
 * @param onInterrupt takes what must happen when the user interrupts; the report is still written
 */
public record Surroundings(
    InputStream in,
    Clock clock,
    String version,
    boolean terminal,
    Consumer<Runnable> onInterrupt) {}
