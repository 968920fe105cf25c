package nl.ijkpunt.cli.endpoint;

import nl.ijkpunt.standards.record.RecordReader;

/** Turns exchanges, in order, into what is judged. */
@FunctionalInterface
interface Intake {
  void take(Heard heard, RecordReader.ChunkSink sink);
}
