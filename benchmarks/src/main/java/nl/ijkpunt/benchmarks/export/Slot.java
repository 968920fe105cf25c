package nl.ijkpunt.benchmarks.export;

/** The record to write next: its place in the plan, its mistake, and chance that is its own. */
record Slot(Plan plan, int position, Mistake mistake, Dice dice) {
  boolean has(Mistake asked) {
    return mistake == asked;
  }
}
