package nl.ijkpunt.cli.serve;

import java.util.List;

/** All faults that an endpoint of JSON can be given. */
public final class Faults {
  private Faults() {}

  /** The faults, by name. */
  public static FaultKinds<Fault> all() {
    return FaultKinds.of(
        List.of(
            RequestFaults.all(),
            PageFaults.all(),
            RecordFaults.all(),
            AnswerFaults.all(),
            ErrorFaults.all()));
  }
}
