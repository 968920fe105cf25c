package nl.ijkpunt.cli.convert;

import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.record.DataRecord;
import nl.ijkpunt.standards.record.ReadProblem;
import nl.ijkpunt.standards.record.XmlElement;
import org.jspecify.annotations.Nullable;

/** Takes what sources hold, in order. */
interface Incoming {

  /**
   * A record; gone after the call.
   *
   * @param header what a repository said of it, where one did
   */
  void record(DataRecord record, @Nullable XmlElement header);

  /** Whether this is a record of a kind that can be converted. */
  boolean knows(DataRecord record);

  /** Somebody says that a record is gone. */
  void deleted();

  /** Something that should have been a record and is not. */
  void problem(ReadProblem problem);

  /** Something that is a record of a kind that is not known. */
  void stranger(String found, Location at);
}
