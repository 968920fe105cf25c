package nl.ijkpunt.mappings.table;

import java.util.Arrays;
import java.util.Map;
import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.mappings.Loss;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.standards.finding.Text;
import org.jspecify.annotations.Nullable;

/**
 * A row at one place of a record, ready to run on one thread, with its share of the loss account.
 * Counters stand here so that nothing is looked up for a value.
 */
final class Field {
  final Row row;

  /** The way to it from the record, which stands in it by its type. */
  final String path;

  /** Where it goes; empty for what is lost. */
  final String to;

  final byte[] name;
  final byte[] beside;
  final Action action;

  /** Which bit says that this member of the target has been written; -1 where nobody asks. */
  final int slot;

  /** What the action keeps with it: a crosswalk, a name, a field that is written beside this. */
  final @Nullable Object held;

  /** The object that it is a member of: where that stands, and which members are asked about. */
  final Outer outer;

  /** The shape of what it holds at this place, made when the first value comes by. */
  @Nullable Node inner;

  private Tally[] tallies = {};

  Field(Row row, Outer outer, Action action, @Nullable Object held) {
    this.row = row;
    this.outer = outer;
    this.path = outer.at.from() + "/" + row.from();
    this.to = row.to().isEmpty() ? "" : outer.at.to() + "/" + row.to();
    this.name = Output.name(row.to());
    this.beside = Output.name(row.beside());
    this.slot = outer.slots.getOrDefault(row.to(), -1);
    this.action = action;
    this.held = held;
  }

  /** Where something stands in source and target. */
  record Paths(String from, String to) {}

  /**
   * What a member stands in.
   *
   * @param slots by member of the target that is asked about its bit
   */
  record Outer(Paths at, Map<String, Integer> slots) {}

  /** What is done with a value. */
  @FunctionalInterface
  interface Action {
    /**
     * Writes what becomes of a value, and puts it on the account.
     *
     * @param object the cell of the object that holds it
     * @param value its cell
     */
    void run(Walk walk, Field field, int object, int value);
  }

  /** The count for this fate; reasons are told apart by what they are, not by what they say. */
  @SuppressWarnings("ReferenceEquality") // asked for every value
  Tally tally(Fate fate, Text reason) {
    for (Tally tally : tallies) {
      if (tally.fate == fate && tally.reason == reason) {
        return tally;
      }
    }
    Tally tally = new Tally(fate, reason);
    tallies = Arrays.copyOf(tallies, tallies.length + 1);
    tallies[tallies.length - 1] = tally;
    return tally;
  }

  /** Puts what was counted on the account. */
  void settle(LossAccount account, boolean onlyLost) {
    for (Tally tally : tallies) {
      if (tally.count > 0 && (!onlyLost || tally.fate == Fate.LOST)) {
        account.add(
            new Loss(
                tally.fate == Fate.DEFAULTED ? "" : path,
                tally.fate == Fate.LOST ? "" : to,
                tally.fate,
                tally.reason,
                tally.count,
                tally.first));
      }
    }
    if (held instanceof Field beside) {
      beside.settle(account, onlyLost);
    }
    if (inner != null) {
      inner.settle(account, onlyLost);
    }
  }
}
