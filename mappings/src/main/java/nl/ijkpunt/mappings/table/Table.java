package nl.ijkpunt.mappings.table;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.mappings.Choices;
import nl.ijkpunt.mappings.Form;

/**
 * A table: what becomes of every field of every record of one standard in another.
 *
 * @param needs what must be decided before it can be used
 * @param dropsNulls whether the target says by absence what the source says by null
 * @param records what a record of each type becomes; the first case that holds
 * @param shapes by name what becomes of the members of an object
 */
public record Table(
    String name,
    Form from,
    Form to,
    Set<Choices.Needed> needs,
    boolean dropsNulls,
    Map<String, List<Case>> records,
    Map<String, Shape> shapes) {

  public Table {
    needs = Collections.unmodifiableSet(copy(needs));
    records = Collections.unmodifiableMap(new LinkedHashMap<>(records));
    shapes = Collections.unmodifiableMap(new LinkedHashMap<>(shapes));
  }

  private static Set<Choices.Needed> copy(Set<Choices.Needed> needs) {
    return needs.isEmpty() ? EnumSet.noneOf(Choices.Needed.class) : EnumSet.copyOf(needs);
  }

  /**
   * What a record becomes.
   *
   * @param to the type of the target; empty where the target has none
   * @param shape the shape of the record
   * @param when {@code member=value}, or {@code kind=value} for what an index tells; empty for all
   */
  public record Case(String to, String shape, String when) {}

  /**
   * What becomes of the members of an object.
   *
   * @param of the type of the source that it is about
   * @param rows one for each member
   * @param constants what the target gets besides
   */
  public record Shape(String name, String of, List<Row> rows, List<Constant> constants) {

    public Shape {
      rows = List.copyOf(rows);
      constants = List.copyOf(constants);
    }
  }
}
