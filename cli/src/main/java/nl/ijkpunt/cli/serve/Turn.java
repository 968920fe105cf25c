package nl.ijkpunt.cli.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.endpoint.Operations;

/** One request on its way to an answer, with the faults that it meets. */
final class Turn {
  final Request request;
  final Operation operation;

  /** The id in the path; empty where there is none. */
  final String id;

  /** What is asked, as far as the endpoint heeds it. */
  final Map<String, String> query;

  /** Whether what is written is looked at, and kept. */
  boolean checks = true;

  boolean keeps = true;

  /** What of that is kept. */
  UnaryOperator<byte[]> kept = UnaryOperator.identity();

  /** Faults that meet this request. */
  final List<Fault> faults;

  /** What the answer is made with. */
  final Setting setting;

  Turn(Request request, Operations.Match match, List<Fault> faults, Setting setting) {
    this.request = request;
    this.operation = match.operation();
    this.id = match.id();
    this.setting = setting;
    this.query = new LinkedHashMap<>(request.query());
    this.faults = faults;
    faults.forEach(fault -> fault.request(this));
  }

  /** Whether a parameter may be that, as far as the operation has it. */
  boolean accepts(String name, String value) {
    return operation.parameter(name).map(parameter -> parameter.accepts(value)).orElse(true);
  }

  /** Whether all of a list is asked for. */
  boolean wantsAll() {
    return Set.of("pageSize", "pageNumber", "sort").containsAll(query.keySet());
  }

  /** The other records of a type. */
  List<Stored> others(String type) {
    return setting.all(type);
  }

  /** A right answer. */
  Answer right(byte[] body) {
    return setting.right(operation, body);
  }

  /** An answer that says what is wrong. */
  Answer problem(int status, String title, String detail) {
    return setting.problems().answer(status, title, detail);
  }

  byte[] record(String type, byte[] json) {
    byte[] changed = json;
    for (Fault fault : faults) {
      changed = fault.record(this, type, changed);
    }
    return changed;
  }

  Answer answer(Answer answer) {
    Answer changed = answer;
    for (Fault fault : faults) {
      changed = fault.answer(this, changed);
    }
    return changed;
  }
}
