package nl.ijkpunt.cli.harvest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import nl.ijkpunt.standards.finding.Text;

/** Fetches answers one at a time: politely, and again where that may help. */
public final class Courier {
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
  private static final Duration LONGEST_ASKED = Duration.ofMinutes(5);

  private final Network network;
  private final Manners manners;
  private final Clock clock;
  private final Consumer<Text> told;
  private final Exchange exchange;
  private boolean started;
  private boolean toldOfType;

  /**
   * A courier who has not been anywhere.
   *
   * @param told takes what the user should know and need not act on
   */
  public Courier(Network network, Manners manners, Clock clock, Consumer<Text> told) {
    this.network = network;
    this.manners = manners;
    this.clock = clock;
    this.told = told;
    this.exchange = new Exchange(network.client(), manners, told);
  }

  /** An answer that is there whole, and well formed. */
  record Delivery(Page page, long bytes) {}

  /**
   * Fetches an answer into a file.
   *
   * @param what what it is, for messages
   * @throws HarvestTrouble when no answer comes that can be read, after all tries
   */
  Delivery fetch(OaiRequest request, Text what, Path into)
      throws HarvestTrouble, InterruptedException {
    for (int tries = 0; ; tries++) {
      try {
        pause();
        return attempt(request, into);
      } catch (HarvestTrouble trouble) {
        if (trouble.kind() != HarvestTrouble.Kind.PASSING) {
          throw trouble.of(what);
        }
        if (tries >= manners.retries()) {
          throw Troubles.after(tries + 1, trouble).of(what);
        }
        Duration wait = wait(trouble, tries, what);
        told.accept(Notices.again(trouble.of(what).words(), wait, tries + 1, manners.retries()));
        network.waiting().await(wait);
      }
    }
  }

  private void pause() throws InterruptedException {
    if (started && !manners.pause().isZero()) {
      network.waiting().await(manners.pause());
    }
    started = true;
  }

  private Duration wait(HarvestTrouble trouble, int tries, Text what) throws HarvestTrouble {
    Optional<Duration> asked = trouble.asked();
    if (asked.isPresent()) {
      if (asked.get().compareTo(LONGEST_ASKED) > 0) {
        throw Troubles.asksToWait(asked.get()).of(what);
      }
      return asked.get();
    }
    long doubled = FIRST_WAIT.toMillis() << Math.min(tries, 10);
    long most = Math.min(doubled, LONGEST_WAIT.toMillis());
    return Duration.ofMillis(most / 2 + network.dice().nextLong(most / 2 + 1));
  }

  private Delivery attempt(OaiRequest request, Path into)
      throws HarvestTrouble, InterruptedException {
    Reply reply = exchange.send(request.uri(), into);
    try {
      if (reply.isOk()) {
        Page page = examine(request.verb(), reply, into);
        tellOfType(reply);
        return new Delivery(page, reply.bytes());
      }
      return new Delivery(errorIn(request.verb(), reply, into), reply.bytes());
    } catch (IOException e) {
      throw Troubles.notWritten(e);
    }
  }

  /** Some repositories say a protocol error with a status of its own. */
  private Page errorIn(OaiVerb verb, Reply reply, Path into) throws HarvestTrouble, IOException {
    HarvestTrouble trouble = Troubles.status(reply.status());
    if (reply.isPassing()) {
      Optional<Duration> asked =
          reply.retryAfter().flatMap(header -> RetryAfter.of(header, clock.instant()));
      throw trouble.waiting(asked);
    }
    try {
      Page page = PageReader.read(into, verb);
      if (page.root().equals("OAI-PMH") && page.error().isPresent()) {
        return page;
      }
    } catch (XMLStreamException e) {
      // Then its status says what there is to say.
    }
    throw trouble;
  }

  private static Page examine(OaiVerb verb, Reply reply, Path into)
      throws HarvestTrouble, IOException {
    if (reply.bytes() == 0) {
      throw AnswerTroubles.empty();
    }
    Sniff sniff = Sniff.of(into);
    if (sniff.isHtml()) {
      throw AnswerTroubles.html();
    }
    Page page;
    try {
      page = PageReader.read(into, verb);
    } catch (PageReader.Refused e) {
      throw AnswerTroubles.refusedXml();
    } catch (XMLStreamException e) {
      boolean cut = PageReader.rootOf(into).equals("OAI-PMH") && !sniff.isClosed();
      throw cut ? AnswerTroubles.cutOff() : AnswerTroubles.notXml(e);
    }
    if (!page.root().equals("OAI-PMH")) {
      throw AnswerTroubles.notOai(page.root());
    }
    if (!page.answers() && page.error().isEmpty()) {
      throw AnswerTroubles.answersNothing(verb);
    }
    return page;
  }

  private void tellOfType(Reply reply) {
    String type = reply.type().toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
    boolean right = type.equals("text/xml") || type.equals("application/xml");
    if (!right && !toldOfType) {
      toldOfType = true;
      told.accept(Notices.contentType(type));
    }
  }

  /** A file that does not outlive the run. */
  static Path scratch() throws HarvestTrouble {
    try {
      return Files.createTempFile("ijk-harvest", ".xml");
    } catch (IOException e) {
      throw Troubles.notWritten(e);
    }
  }
}
