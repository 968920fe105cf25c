package nl.ijkpunt.cli.serve.oai;

import java.util.List;
import nl.ijkpunt.cli.serve.FaultKinds;

/** All faults that a repository can be given. */
public final class OaiFaults {
  private OaiFaults() {}

  /** The faults, by name. */
  public static FaultKinds<OaiFault> all() {
    return FaultKinds.of(List.of(OaiAnswerFaults.all(), OaiListFaults.all(), OaiErrorFaults.all()));
  }
}
