package nl.ijkpunt.standards.lom;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an element of some kind may hold in one binding. */
public final class LomShape {
  private final String name;
  private final Content content;
  private final boolean open;
  private final List<Slot> slots = new ArrayList<>();
  private final Map<String, Slot> byName = new HashMap<>();
  private final Map<String, Slot> byAnyCase = new HashMap<>();

  LomShape(String name, Content content, boolean open) {
    this.name = name;
    this.content = content;
    this.open = open;
  }

  void add(Slot slot) {
    slots.add(slot);
    byName.put(slot.name(), slot);
    byAnyCase.put(slot.name().toLowerCase(ROOT), slot);
  }

  /** The kind of element. */
  public String name() {
    return name;
  }

  public Content content() {
    return content;
  }

  /** Whether text may stand between its elements. */
  public boolean isOpen() {
    return open;
  }

  /** What may stand in it, in order. */
  public List<Slot> slots() {
    return Collections.unmodifiableList(slots);
  }

  /** The place for elements with this name. */
  public @Nullable Slot slot(String element) {
    return byName.get(element);
  }

  /** The place for elements with this name, were it not for capitals. */
  public @Nullable Slot slotInAnyCase(String element) {
    return byAnyCase.get(element.toLowerCase(ROOT));
  }

  @Override
  public String toString() {
    return name;
  }

  /** What stands in an element: others, or a text of some form. */
  public enum Content {
    ELEMENTS,
    TEXT,
    /** A text that may say in which language it is. */
    TAGGED,
    /** A whole number of 32 bits. */
    INT,
    /** A whole number from 0. */
    NATURAL,
    /** A tag of a language. */
    LANGUAGE,
    /** A date or time as IEEE writes it. */
    MOMENT,
    /** A duration as IEEE writes it. */
    PERIOD,
    /** A text that may say of which kind it is. */
    LOCATION,
    /** The name of a vocabulary. */
    SOURCE,
    /** A code of a vocabulary. */
    VALUE
  }

  /** How far NL-LOM differs from the schema in how often an element may stand somewhere. */
  public enum Difference {
    NONE,
    NL_LOM_ALLOWS_MORE,
    NL_LOM_ALLOWS_ONE
  }

  /**
   * A place for elements with one name.
   *
   * @param place which it is in order, from 0
   * @param required whether one must be there
   * @param repeats whether there may be several
   */
  public record Slot(
      int place,
      String name,
      LomShape shape,
      boolean required,
      boolean repeats,
      Difference difference) {}
}
