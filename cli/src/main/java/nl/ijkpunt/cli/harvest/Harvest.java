package nl.ijkpunt.cli.harvest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.ijkpunt.cli.harvest.Courier.Delivery;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import nl.ijkpunt.standards.finding.Text;

/** Asks for one answer after another, until the repository says there is no more. */
public final class Harvest {
  private static final int MOST_EMPTY = 10;

  private final Courier courier;
  private final Consumer<Text> told;
  private final Consumer<HarvestState> watcher;
  private final Set<String> tokens = new HashSet<>();
  private HarvestState state;
  private int empty;

  /**
   * A harvest that begins, or goes on.
   *
   * @param told takes what the user should know and need not act on
   * @param watcher is told after each answer how far the harvest is
   */
  public Harvest(
      HarvestState state, Courier courier, Consumer<Text> told, Consumer<HarvestState> watcher) {
    this.state = state;
    this.courier = courier;
    this.told = told;
    this.watcher = watcher;
  }

  /** How far it is. */
  public HarvestState state() {
    return state;
  }

  /**
   * Settles at the beginning what the user left open: the format, and whether the repository knows
   * such times.
   *
   * @throws HarvestTrouble when there is no such format, or the repository keeps days only
   */
  public void settle(Window window) throws HarvestTrouble, IOException, InterruptedException {
    OaiRequest request = state.request();
    if (state.pages() > 0) {
      return;
    }
    if (!window.isOpen()) {
      List<Fields> said = ask(request.instead(OaiVerb.IDENTIFY, Map.of()), OaiVerb.IDENTIFY.wire());
      window.require(said.isEmpty() ? "" : said.get(0).text("granularity"));
    }
    if (request.verb().needsPrefix() && !request.arguments().containsKey(OaiVerb.PREFIX)) {
      OaiVerb verb = OaiVerb.LIST_FORMATS;
      LomFormats.Choice choice =
          LomFormats.choose(ask(request.instead(verb, Map.of()), verb.item()));
      told.accept(Notices.prefix(choice.prefix(), choice.binding(), choice.others()));
      state = state.asking(request.withPrefix(choice.prefix()));
    }
  }

  private List<Fields> ask(OaiRequest request, String element)
      throws HarvestTrouble, IOException, InterruptedException {
    Path scratch = Courier.scratch();
    try {
      Text what = Notices.verb(request.verb());
      Page page = courier.fetch(request, what, scratch).page();
      if (page.error().isPresent()) {
        throw ProtocolTroubles.of(page.error().get()).of(what);
      }
      return Fields.read(scratch, element);
    } finally {
      Files.deleteIfExists(scratch);
    }
  }

  /**
   * Goes on to the end.
   *
   * @throws HarvestTrouble when it cannot; what was taken so far stays
   */
  public void run(PageSink sink) throws HarvestTrouble, IOException, InterruptedException {
    while (!state.isComplete()) {
      Text what = what();
      Path part = sink.part();
      Delivery delivery = courier.fetch(state.next(), what, part);
      if (delivery.page().error().isPresent()) {
        throw ProtocolTroubles.of(delivery.page().error().get()).of(what);
      }
      state = state.after(delivery.page(), delivery.bytes());
      sink.take(part, state);
      watcher.accept(state);
      requireProgress(delivery.page(), what);
    }
    sink.end();
    if (state.listSize().isPresent() && state.listSize().getAsLong() != state.items()) {
      told.accept(Notices.listSize(state.listSize().getAsLong(), state.items()));
    }
  }

  private Text what() {
    OaiVerb verb = state.request().verb();
    return verb.isPaged() ? Notices.page(state.pages() + 1) : Notices.verb(verb);
  }

  private void requireProgress(Page page, Text what) throws HarvestTrouble {
    if (page.token().isPresent() && !tokens.add(page.token().get())) {
      throw ProtocolTroubles.sameToken().of(what);
    }
    empty = page.items() == 0 ? empty + 1 : 0;
    if (page.token().isPresent() && empty >= MOST_EMPTY) {
      throw ProtocolTroubles.emptyPages(empty).of(what);
    }
  }
}
