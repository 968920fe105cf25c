package nl.ijkpunt.cli.command;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import nl.ijkpunt.cli.input.Receiver;
import nl.ijkpunt.cli.serve.Answering;
import nl.ijkpunt.cli.serve.Endpoint;
import nl.ijkpunt.cli.serve.Fault;
import nl.ijkpunt.cli.serve.FaultPlan;
import nl.ijkpunt.cli.serve.Holdings;
import nl.ijkpunt.cli.serve.oai.OaiFault;
import nl.ijkpunt.cli.serve.oai.OaiRepository;
import nl.ijkpunt.cli.serve.oai.Shelf;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.endpoint.Operations;
import nl.ijkpunt.standards.finding.Text;

/**
 * Something to serve records from.
 *
 * @param taking takes the records in
 * @param count how many are served
 * @param passedOver how many are not
 * @param why says of so many why they are not
 * @param opened begins to answer, once all records are there
 */
record Stall(
    Receiver taking,
    IntSupplier count,
    IntSupplier passedOver,
    IntFunction<Text> why,
    Supplier<Answering> opened) {

  /** An endpoint of JSON. */
  static Stall json(
      Standard standard,
      Operations operations,
      FaultPlan<Fault> plan,
      boolean writes,
      Consumer<Text> told) {
    Holdings holdings = new Holdings(standard);
    return new Stall(
        new Serving(holdings, told),
        holdings::count,
        holdings::passedOver,
        ServeWords::withoutId,
        () -> new Endpoint(holdings, operations, plan, writes));
  }

  /**
   * A repository of OAI-PMH.
   *
   * @param longest how many records stand in one answer at most
   */
  static Stall repository(
      Standard standard, FaultPlan<OaiFault> plan, int longest, Clock clock, Consumer<Text> told) {
    Shelf shelf = new Shelf(standard, clock.instant());
    return new Stall(
        new OaiServing(standard, shelf, told),
        shelf::count,
        shelf::passedOver,
        ServeWords::withoutLom,
        () -> new OaiRepository(shelf, plan, longest, clock));
  }
}
