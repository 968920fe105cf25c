package nl.ijkpunt.mappings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.mappings.Computation.Computed;
import nl.ijkpunt.standards.finding.Text;

/** Does what a table says with each value of a record, and keeps account of it. */
public final class TableMapping {
  private static final Text NO_ROW =
      new Text("the mapping does not know this field", "de omzetting kent dit veld niet");
  private static final Text NO_CODE =
      new Text(
          "the crosswalk has no code for this value",
          "de omzettabel heeft geen code voor deze waarde");
  private static final Text NEAR_CODE =
      new Text("the nearest code means nearly the same", "de naaste code betekent bijna hetzelfde");
  private static final Text TOO_MANY =
      new Text("the target holds fewer of these", "het doel kan er minder van bevatten");

  private static final Text NOTHING_ALONG =
      new Text(
          "there is nothing to tell it along with", "er is niets om het samen mee te vertellen");

  /** Begins the name of what is told along with the value at a path near it. */
  private static final String ALONG = "along ";

  private final FieldMap table;
  private final Map<String, Computation> functions;
  private final Map<String, Crosswalk> crosswalks = new HashMap<>();

  /**
   * A mapping by this table.
   *
   * @param functions those that the table names
   * @throws IllegalStateException when it names something that is not there
   */
  public TableMapping(FieldMap table, Map<String, Computation> functions) {
    this.table = table;
    this.functions = Map.copyOf(functions);
    for (FieldRow row : table.rows()) {
      switch (row.how()) {
        case TRANSLATES -> crosswalk(row);
        case COMPUTES -> function(row);
        default -> {}
      }
    }
  }

  /** Takes what the target is to say. */
  @FunctionalInterface
  public interface Target {
    /**
     * Puts something at a path.
     *
     * @param content a text, or an object of members
     * @return whether the target had room for it
     */
    boolean put(FieldRow row, Value value, Object content);
  }

  /** Maps one value. */
  public void map(Value value, Target target, LossAccount account) {
    Optional<FieldRow> found = table.find(value);
    if (found.isEmpty()) {
      account.lost(value, NO_ROW);
      return;
    }
    FieldRow row = found.get();
    switch (row.how()) {
      case COPIES, RENAMES -> put(row, value, Computed.one(value.text()), target, account);
      case COMPUTES -> put(row, value, function(row).of(value), target, account);
      case TRANSLATES -> translate(row, value, target, account);
      case LOSES, DEFAULTS -> account.lost(value, row.reason());
    }
  }

  private void translate(FieldRow row, Value value, Target target, LossAccount account) {
    Optional<Crosswalk.Match> match = crosswalk(row).find(value.text());
    if (match.isEmpty()) {
      account.lost(value, NO_CODE);
    } else if (!target.put(row, value, match.get().code())) {
      account.lost(value, TOO_MANY);
    } else {
      settle(row, value, row.isExact() && !match.get().exact() ? NEAR_CODE : row.reason(), account);
    }
  }

  private static void put(
      FieldRow row, Value value, Computed computed, Target target, LossAccount account) {
    if (!computed.failure().isEmpty()) {
      account.lost(value, computed.failure());
      return;
    }
    for (Object result : computed.results()) {
      if (!target.put(row, value, result)) {
        account.lost(value, TOO_MANY);
        return;
      }
    }
    settle(row, value, row.reason(), account);
  }

  private static void settle(FieldRow row, Value value, Text reason, LossAccount account) {
    if (reason.isEmpty()) {
      account.mapped(value, row.to());
    } else {
      account.approximated(value, row.to(), reason);
    }
  }

  private Crosswalk crosswalk(FieldRow row) {
    return crosswalks.computeIfAbsent(row.with(), Crosswalk::named);
  }

  private Computation function(FieldRow row) {
    if (row.with().startsWith(ALONG)) {
      String path = row.with().substring(ALONG.length());
      return value ->
          value.near(path).isEmpty() ? Computed.failed(NOTHING_ALONG) : Computed.along();
    }
    Computation function = functions.get(row.with());
    if (function == null) {
      throw new IllegalStateException("there is no function " + row.with());
    }
    return function;
  }
}
