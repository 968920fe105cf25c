package nl.ijkpunt.standards.record;

import nl.ijkpunt.standards.finding.Subject;

/** What a check looks at: one thing that a standard describes. */
public sealed interface DataRecord permits JsonRecord, XmlRecord, RdfRecord {

  /** The name the standard has for this kind of thing. */
  String type();

  /** Who this is in a report. */
  Subject subject();
}
