package nl.ijkpunt.mappings;

import nl.ijkpunt.mappings.document.Document;

/**
 * What a record has become.
 *
 * @param id what identifies it; empty where nothing does
 */
public record Mapped(String id, Document document) {

  /** The same under another name. */
  public Mapped called(String other) {
    return new Mapped(other, document);
  }
}
