package nl.ijkpunt.cli.serve;

import java.util.List;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.endpoint.EndpointStyle;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.endpoint.Operations;

/**
 * What every answer of an endpoint is made with.
 *
 * @param holdings what it serves
 * @param operations what it can be asked
 * @param problems how it says what is wrong
 */
record Setting(Holdings holdings, Operations operations, Problems problems) {

  static Setting of(Holdings holdings, Operations operations) {
    return new Setting(holdings, operations, Problems.of(holdings.standard()));
  }

  Standard standard() {
    return holdings.standard();
  }

  EndpointStyle style() {
    return operations.style();
  }

  /** All records of a type. */
  List<Stored> all(String type) {
    return holdings.all(type);
  }

  /** A right answer of an operation, as the type that it prefers. */
  Answer right(Operation operation, byte[] body) {
    return Answer.ok(style().typed(operation.mediaTypes().get(0)), body);
  }
}
