package nl.ijkpunt.cli.serve.oai;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.ijkpunt.cli.serve.Answer;
import nl.ijkpunt.cli.serve.Answering;
import nl.ijkpunt.cli.serve.FaultPlan;
import nl.ijkpunt.cli.serve.Request;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import org.jspecify.annotations.Nullable;

/** Answers requests of OAI-PMH as the protocol says, where no fault comes in between. */
public final class OaiRepository implements Answering {
  static final String PATH = "/oai";
  private static final String TYPE = "text/xml; charset=utf-8";

  private final Stock stock;
  private final FaultPlan<OaiFault> faults;
  private final int longest;
  private final Clock clock;
  private final AtomicReference<String> last = new AtomicReference<>("");

  /**
   * A repository with these faults.
   *
   * @param longest how many records stand in one answer
   */
  public OaiRepository(Shelf shelf, FaultPlan<OaiFault> faults, int longest, Clock clock) {
    this.stock = shelf.stock();
    this.faults = faults;
    this.longest = longest;
    this.clock = clock;
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public Answer answer(Request request) {
    if (!request.method().equals("GET") && !request.method().equals("POST")) {
      return new Answer(405, Map.of("Allow", "GET, POST"), new byte[0]);
    }
    if (!request.path().equals(PATH) && !request.path().startsWith(PATH + "/")) {
      return new Answer(404, Map.of(), new byte[0]);
    }
    boolean again = request.raw().equals(last.getAndSet(request.raw()));
    OaiTurn turn = new OaiTurn(request, stock, faults.meeting(asked(request)), again);
    String text = new OaiText(turn, Datestamps.of(clock.instant())).of(content(turn));
    return turn.answer(Answer.ok(TYPE, text.getBytes(UTF_8)));
  }

  private static String asked(Request request) {
    return request.query().getOrDefault(OaiVerb.ARGUMENT, "");
  }

  private Content content(OaiTurn turn) {
    @Nullable Wrong wrong = turn.wrong(Arguments.wrong(turn).orElse(null));
    Optional<OaiVerb> verb = turn.verb();
    if (wrong != null || verb.isEmpty()) {
      return Content.of(wrong == null ? new Wrong("badVerb", "There is no such verb.") : wrong);
    }
    return switch (verb.get()) {
      case IDENTIFY -> Content.of(verb.get());
      case LIST_FORMATS -> formats(turn);
      case LIST_SETS -> sets(turn);
      case GET_RECORD -> record(turn);
      case LIST_IDENTIFIERS, LIST_RECORDS -> list(turn, verb.get());
    };
  }

  private static Content found(OaiTurn turn, @Nullable Wrong found, Content content) {
    @Nullable Wrong wrong = turn.wrong(found);
    return wrong == null ? content : Content.of(wrong);
  }

  private Content formats(OaiTurn turn) {
    String identifier = turn.text("identifier");
    boolean missing = !identifier.isEmpty() && stock.find(identifier).isEmpty();
    return found(turn, missing ? unknown() : null, Content.of(OaiVerb.LIST_FORMATS));
  }

  private static Wrong unknown() {
    return new Wrong("idDoesNotExist", "There is no record with this identifier.");
  }

  private static Wrong noToken() {
    return new Wrong("badResumptionToken", "This token is not one of ours.");
  }

  private Content sets(OaiTurn turn) {
    @Nullable Wrong wrong = turn.arguments.containsKey(OaiVerb.TOKEN) ? noToken() : noSets();
    return found(turn, wrong, Content.of(OaiVerb.LIST_SETS));
  }

  private @Nullable Wrong noSets() {
    return stock.sets().isEmpty() ? new Wrong("noSetHierarchy", "There are no sets here.") : null;
  }

  private static Wrong noFormat() {
    return new Wrong("cannotDisseminateFormat", "There is nothing in this format.");
  }

  private Content record(OaiTurn turn) {
    Optional<Item> item = stock.find(turn.text("identifier"));
    String format = turn.text(OaiVerb.PREFIX);
    @Nullable Wrong wrong = null;
    if (item.isEmpty()) {
      wrong = unknown();
    } else if (Format.named(format).isEmpty() || !item.get().isIn(format)) {
      wrong = noFormat();
    }
    List<Item> found = item.isPresent() ? List.of(item.get()) : List.of();
    ListPart part = new ListPart(found, turn.arguments, 0, 1);
    return found(turn, wrong, Content.of(OaiVerb.GET_RECORD, turn.list(part)));
  }

  private Content list(OaiTurn turn, OaiVerb verb) {
    Map<String, String> asked = new LinkedHashMap<>(turn.arguments);
    int given = 0;
    int round = 0;
    if (asked.containsKey(OaiVerb.TOKEN)) {
      Optional<Continuation> goesOn =
          Continuation.of(turn.text(OaiVerb.TOKEN))
              .filter(one -> Arguments.canGoOn(one, verb, stock.datestamps()));
      if (goesOn.isEmpty()) {
        return found(turn, noToken(), Content.of(verb, part(List.of(), asked, 0)));
      }
      asked = new LinkedHashMap<>(goesOn.get().asked());
      given = goesOn.get().given();
      round = goesOn.get().round();
    }
    List<Item> all = matching(turn.selection(asked));
    @Nullable Wrong wrong = wrong(asked, all);
    if (wrong == null && given >= all.size()) {
      wrong = noToken();
    }
    ListPart part = part(all, asked, given);
    part.round = round;
    return found(turn, wrong, Content.of(verb, turn.list(part)));
  }

  private ListPart part(List<Item> all, Map<String, String> asked, int given) {
    return new ListPart(all, asked, Math.min(given, all.size()), longest);
  }

  private List<Item> matching(Map<String, String> asked) {
    return stock.matching(
        asked.getOrDefault(OaiVerb.PREFIX, ""),
        asked.getOrDefault("set", ""),
        asked.getOrDefault("from", ""),
        asked.getOrDefault("until", ""));
  }

  private @Nullable Wrong wrong(Map<String, String> asked, List<Item> all) {
    boolean known =
        stock.formats().stream().anyMatch(one -> one.prefix().equals(asked.get(OaiVerb.PREFIX)));
    if (!known) {
      return noFormat();
    }
    if (asked.containsKey("set") && noSets() != null) {
      return noSets();
    }
    return all.isEmpty() ? new Wrong("noRecordsMatch", "There are no such records.") : null;
  }
}
