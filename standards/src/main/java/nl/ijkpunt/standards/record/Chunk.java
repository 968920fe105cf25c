package nl.ijkpunt.standards.record;

import org.jspecify.annotations.Nullable;

/** A stretch of a source that one thread can work on by itself. */
public sealed interface Chunk permits JsonChunk, XmlChunk, RdfChunk, ExchangeChunk {

  /** Where it begins in its source. */
  Place place();

  /** What is wrong, where the source could not be cut into such stretches. */
  @Nullable ReadProblem problem();
}
