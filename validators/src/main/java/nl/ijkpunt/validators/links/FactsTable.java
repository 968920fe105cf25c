package nl.ijkpunt.validators.links;

/** What is remembered of objects by id: only of those that some rule looks back at. */
final class FactsTable {
  private final ObjectTable objects = new ObjectTable();

  /** Remembers facts of an object, in the place of what was remembered of it before. */
  void put(long high, long low, long facts) {
    objects.add(high, low, 1);
    objects.types(facts);
  }

  /** What was remembered; 0 when nothing was. */
  long get(long high, long low) {
    return objects.find(high, low) ? objects.types() : 0;
  }
}
