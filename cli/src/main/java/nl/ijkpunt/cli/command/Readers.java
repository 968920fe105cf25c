package nl.ijkpunt.cli.command;

import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.lom.LomReader;
import nl.ijkpunt.standards.rdf.RdfReader;
import nl.ijkpunt.standards.record.JsonReader;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.standards.xml.XmlModel;
import nl.ijkpunt.standards.xml.XmlSubtrees;
import org.jspecify.annotations.Nullable;

/** Which reader the data of a standard wants. */
final class Readers {
  /** How many statements a run over graphs may have, where nobody says so. */
  static final long USUAL_GRAPH = 5_000_000;

  private Readers() {}

  /**
   * The reader for data of this standard.
   *
   * @param type what all records are, or null where each tells
   * @param maxGraph how many statements there may be in a graph
   */
  static RecordReader of(Standard standard, @Nullable RecordType type, long maxGraph) {
    if (standard.graph() != null) {
      return new RdfReader(standard.graph().base(), maxGraph);
    }
    if (standard.xml() != null) {
      XmlModel xml = standard.xml();
      return new XmlSubtrees((parent, name) -> xml.isRecord(name));
    }
    return standard.lom() == null
        ? new JsonReader(standard.types(), type)
        : new LomReader(standard.types());
  }
}
