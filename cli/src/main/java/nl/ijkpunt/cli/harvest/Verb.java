package nl.ijkpunt.cli.harvest;

/** The requests of OAI-PMH 2.0. */
public enum Verb {
  IDENTIFY("Identify", ""),
  LIST_FORMATS("ListMetadataFormats", "metadataFormat"),
  LIST_SETS("ListSets", "set"),
  LIST_IDENTIFIERS("ListIdentifiers", "header"),
  LIST_RECORDS("ListRecords", "record"),
  GET_RECORD("GetRecord", "record");

  private final String wire;
  private final String item;

  Verb(String wire, String item) {
    this.wire = wire;
    this.item = item;
  }

  /** Its name in a request, and of the element that holds the answer. */
  public String wire() {
    return wire;
  }

  /** The element of which the answer holds some; empty where the answer is one thing. */
  public String item() {
    return item;
  }

  /** Whether metadata is asked for, so that it must be said in which form. */
  public boolean needsPrefix() {
    return this == LIST_IDENTIFIERS || this == LIST_RECORDS || this == GET_RECORD;
  }

  /** Whether a part of the repository can be asked for. */
  public boolean isSelective() {
    return this == LIST_IDENTIFIERS || this == LIST_RECORDS;
  }

  /** Whether the answer may come in parts. */
  boolean isPaged() {
    return this == LIST_SETS || isSelective();
  }

  /** The verb with this name in a request. */
  static Verb of(String wire) {
    for (Verb verb : values()) {
      if (verb.wire.equals(wire)) {
        return verb;
      }
    }
    throw new IllegalArgumentException(wire);
  }
}
