package nl.ijkpunt.standards.openapi;

import nl.ijkpunt.standards.pack.Placed;

/** Where a reference leads: a file and a place in it. */
record Target(String document, String pointer) {
  static Target of(Placed place) {
    return new Target(place.document().name(), place.pointer());
  }
}
