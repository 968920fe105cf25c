package nl.ijkpunt.mappings.program;

import nl.ijkpunt.mappings.document.Document;
import nl.ijkpunt.standards.record.DataRecord;

/** Makes a document of a record; what it does in between is its own. */
@FunctionalInterface
public interface Program {

  /** Takes over what it needs of a record, which is gone after the call. */
  Run on(DataRecord record);

  /** One run, on a thread that is given up when it takes too long. */
  @FunctionalInterface
  interface Run {
    /**
     * What the record becomes.
     *
     * @throws nl.ijkpunt.mappings.MappingFailed when it becomes nothing, with why
     */
    Document make();
  }
}
