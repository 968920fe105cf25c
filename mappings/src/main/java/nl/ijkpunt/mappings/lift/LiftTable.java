package nl.ijkpunt.mappings.lift;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.standards.finding.Text;
import org.jspecify.annotations.Nullable;

/**
 * A table: which statements are made of every member of every record of a standard.
 *
 * @param identities by type of the source how its records are named, where the standard does not
 *     say it
 * @param records by type of the source the shape of its records
 * @param shapes by name what is said of the members of an object
 */
public record LiftTable(
    String name,
    Form from,
    Form to,
    Map<String, Identity> identities,
    Map<String, Entry> records,
    Map<String, Shape> shapes) {

  public LiftTable {
    identities = Collections.unmodifiableMap(new LinkedHashMap<>(identities));
    records = Collections.unmodifiableMap(new LinkedHashMap<>(records));
    shapes = Collections.unmodifiableMap(new LinkedHashMap<>(shapes));
  }

  /**
   * How a record is named.
   *
   * @param name what kind of thing it is called
   * @param members those that identify it; the first that is there
   */
  public record Identity(String name, List<String> members) {

    public Identity {
      members = List.copyOf(members);
    }
  }

  /**
   * How a record is lifted.
   *
   * @param nothing whether the target has no class for it
   */
  public record Entry(String shape, boolean nothing) {}

  /**
   * What an object becomes.
   *
   * @param classes those of the thing that it becomes; none where it is a part of that around it
   * @param each whether all classes whose condition holds count, and not only the first
   * @param also things that are told beside it
   * @param same the property that says the last part of its name again; empty for none
   * @param rows by member
   * @param rest what is said of a member that no row is about
   */
  public record Shape(
      String name,
      List<Kind> classes,
      boolean each,
      List<Beside> also,
      String same,
      Map<String, List<Effect>> rows,
      List<Effect> rest) {

    public Shape {
      classes = List.copyOf(classes);
      also = List.copyOf(also);
      rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
      rest = List.copyOf(rest);
    }

    /** What is said of a member; nothing where the table does not know it. */
    Optional<List<Effect>> effects(String member) {
      List<Effect> found = rows.getOrDefault(member, rest);
      return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }
  }

  /** A class, and when a thing is of it. */
  public record Kind(String name, Condition when) {}

  /** Another thing that a record tells of, whose name is that of the record and more. */
  public record Beside(String name, List<Kind> kinds, String at) {

    public Beside {
      kinds = List.copyOf(kinds);
    }
  }

  /**
   * When something is said.
   *
   * @param path members from the object; through lists any item will do; empty for the value itself
   * @param value what one of them must be; empty where it need only be there
   * @param not whether it is said when that does not hold
   * @param and what must hold besides; nothing where that is all
   */
  public record Condition(String path, String value, boolean not, @Nullable Condition and) {
    static final Condition ALWAYS = new Condition("", "", false, null);

    boolean isAlways() {
      return path.isEmpty() && value.isEmpty();
    }
  }

  /**
   * One thing that is said of a value.
   *
   * @param property the property; empty where nothing is said by this row itself
   * @param inverse whether the value is the subject
   * @param act what is done
   * @param argument what the function is told
   * @param of of which thing beside the record it is said; empty for the record
   * @param to the type of the record that it refers to; empty where it refers to none
   * @param as the shape of what it holds; empty for none
   * @param at the last part of the name of the thing that it leads to; empty for none; after a
   *     colon the member that tells it from others, or = for all that it says
   * @param when on the object around the value
   * @param where on the value
   * @param reason why it is not the same; empty where it is
   * @param near why it is not the same where a crosswalk has only a near code, or some is left out
   */
  public record Effect(
      String property,
      boolean inverse,
      Act act,
      String argument,
      String of,
      String to,
      String as,
      String at,
      Condition when,
      Condition where,
      Text reason,
      Text near) {}
}
