package nl.ijkpunt.cli.serve.oai;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.cli.serve.Answer;
import nl.ijkpunt.cli.serve.Request;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import org.jspecify.annotations.Nullable;

/** One request on its way to an answer, with the faults that it meets. */
final class OaiTurn {
  final Request request;
  final Stock stock;

  private final boolean again;

  /** What is asked, as far as the repository heeds it. */
  final Map<String, String> arguments = new LinkedHashMap<>();

  /** What was asked, as the answer repeats it. */
  final Map<String, String> repeated;

  private final List<String> doubled = new ArrayList<>();
  private final List<OaiFault> faults;

  OaiTurn(Request request, Stock stock, List<OaiFault> faults, boolean again) {
    this.request = request;
    this.stock = stock;
    this.again = again;
    this.faults = faults;
    for (Map.Entry<String, String> pair : Request.pairs(request.raw())) {
      if (arguments.put(pair.getKey(), pair.getValue()) != null) {
        doubled.add(pair.getKey());
      }
    }
    this.repeated = Map.copyOf(arguments);
    faults.forEach(fault -> fault.request(this));
  }

  /** What is asked; nothing where that is no request of the protocol. */
  Optional<OaiVerb> verb() {
    return doubled.contains(OaiVerb.ARGUMENT)
        ? Optional.empty()
        : OaiVerb.named(text(OaiVerb.ARGUMENT));
  }

  /** An argument; empty where it is not there. */
  String text(String name) {
    return arguments.getOrDefault(name, "");
  }

  /** The arguments that stand in the request more than once. */
  List<String> doubled() {
    return doubled;
  }

  /** Whether the very same was asked right before. */
  boolean isAgain() {
    return again;
  }

  /** Where the repository is, as who asks calls it. */
  String base() {
    return "http://" + request.header("host").orElse("127.0.0.1") + OaiRepository.PATH;
  }

  @Nullable Wrong wrong(@Nullable Wrong wrong) {
    @Nullable Wrong changed = wrong;
    for (OaiFault fault : faults) {
      changed = fault.wrong(this, changed);
    }
    return changed;
  }

  Map<String, String> selection(Map<String, String> asked) {
    Map<String, String> changed = new LinkedHashMap<>(asked);
    faults.forEach(fault -> fault.selection(this, changed));
    return changed;
  }

  ListPart list(ListPart part) {
    faults.forEach(fault -> fault.list(this, part));
    return part;
  }

  Answer answer(Answer answer) {
    Answer changed = answer;
    for (OaiFault fault : faults) {
      changed = fault.answer(this, changed);
    }
    return changed;
  }
}
