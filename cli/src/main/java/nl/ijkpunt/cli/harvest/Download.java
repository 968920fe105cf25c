package nl.ijkpunt.cli.harvest;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Text;

/** Fetches files from a server that the user named, each in one request. */
public final class Download {
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final long LARGEST = 256L << 20;
  private static final int NOTHING_THERE = 404;

  private final Exchange exchange;

  /**
   * A way to servers.
   *
   * @param userAgent how the tool introduces itself
   * @param told takes what the user should know and need not act on
   */
  public Download(Network network, String userAgent, Consumer<Text> told) {
    Manners manners = new Manners(Duration.ZERO, 0, LONGEST, LARGEST, userAgent, Optional.empty());
    this.exchange = new Exchange(network.client(), manners, told);
  }

  /**
   * Fetches one file; whether there is one.
   *
   * @throws HarvestTrouble when the server cannot be reached, or does not give the file
   */
  public boolean fetch(URI from, Path into) throws HarvestTrouble, InterruptedException {
    Text what = new Text(OaiRequest.shown(from), OaiRequest.shown(from));
    try {
      Reply reply = exchange.send(from, into);
      if (reply.isOk()) {
        return true;
      }
      if (reply.status() == NOTHING_THERE) {
        return false;
      }
      throw HarvestTrouble.lasting(
          "the server answers HTTP " + reply.status(),
          "de server antwoordt HTTP " + reply.status());
    } catch (HarvestTrouble trouble) {
      throw trouble.of(what);
    }
  }
}
