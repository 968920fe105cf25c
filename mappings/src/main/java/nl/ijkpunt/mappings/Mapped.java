package nl.ijkpunt.mappings;

import nl.ijkpunt.mappings.document.Document;
import nl.ijkpunt.mappings.document.JsonText;

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

  /** The same, also when the mapping has gone on to the next record. */
  public Mapped kept() {
    return document instanceof JsonText text ? new Mapped(id, text.kept()) : this;
  }
}
