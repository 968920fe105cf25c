package nl.ijkpunt.validators;

import nl.ijkpunt.standards.record.Chunk;

/** Asks every check about every record of a chunk, on one thread. */
interface ChunkJudge {

  /** What the checks say about the records of this chunk. */
  ChunkOutcome judge(Chunk chunk);
}
