package nl.ijkpunt.mappings.table;

import java.util.Optional;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.standards.record.DataRecord;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;

/**
 * Which components are tests, and of which component an offering is: what offerings and those who
 * take part in them must know to become one thing or another. Holds numbers, no objects.
 */
public final class ComponentKinds implements Mapper.Index {
  static final String TEST = "test";
  static final String LEARNING = "learning";

  private static final JsonPath COMPONENT_ID = JsonPath.of("/componentId");
  private static final JsonPath COMPONENT_TYPE = JsonPath.of("/componentType");

  /** As OOAPI 4.1 has it. */
  private static final JsonPath TYPE = JsonPath.of("/type");

  private static final JsonPath OFFERING_ID = JsonPath.of("/offeringId");
  private static final JsonPath COMPONENT = JsonPath.of("/component");
  private static final JsonPath OFFERING = JsonPath.of("/offering");

  /** In the place of the identifier of a component: its kind is known. */
  private static final long KNOWN = 0;

  private static final long IS_TEST = 1;
  private static final long IS_LEARNING = 2;

  private final PairTable components = new PairTable();
  private final PairTable offerings = new PairTable();

  @Override
  public void note(DataRecord any) {
    JsonRecord record = (JsonRecord) any;
    if (record.type().equals("Component")) {
      component(record.tape(), record.root());
    } else if (record.type().equals("ComponentOffering")) {
      offering(record.tape(), record.root());
    }
  }

  /** How the names begin of what it asks of a component, and of an offering of one. */
  @Override
  public String mark() {
    return "\"component";
  }

  private void component(Tape tape, int object) {
    Optional<PairTable.Pair> id = id(tape, COMPONENT_ID.find(tape, object));
    int type = type(tape, object);
    if (id.isPresent() && type >= 0) {
      put(components, id.get(), new PairTable.Pair(KNOWN, code(tape, type)));
    }
  }

  private void offering(Tape tape, int object) {
    Optional<PairTable.Pair> id = id(tape, OFFERING_ID.find(tape, object));
    int component = COMPONENT.find(tape, object);
    if (id.isEmpty() || component < 0) {
      return;
    }
    if (tape.kind(component) == Tape.OBJECT) {
      component(tape, component);
      int type = type(tape, component);
      if (type >= 0) {
        put(offerings, id.get(), new PairTable.Pair(KNOWN, code(tape, type)));
        return;
      }
    }
    id(tape, reference(tape, component)).ifPresent(of -> put(offerings, id.get(), of));
  }

  private static int type(Tape tape, int component) {
    int type = COMPONENT_TYPE.find(tape, component);
    return type >= 0 ? type : TYPE.find(tape, component);
  }

  private static int reference(Tape tape, int component) {
    return tape.kind(component) == Tape.OBJECT ? COMPONENT_ID.find(tape, component) : component;
  }

  private static void put(PairTable table, PairTable.Pair key, PairTable.Pair value) {
    synchronized (table) {
      table.put(key, value);
    }
  }

  private static long code(Tape tape, int type) {
    return tape.text(type).equals(TEST) ? IS_TEST : IS_LEARNING;
  }

  /** What kind the component of a record is; empty where the data does not tell. */
  public String kind(JsonRecord record) {
    Tape tape = record.tape();
    int offering = OFFERING.find(tape, record.root());
    boolean taking = record.type().equals("ComponentOfferingAssociation");
    return taking
        ? kindOfOffering(tape, offering)
        : kindOfComponent(tape, COMPONENT.find(tape, record.root()));
  }

  private String kindOfOffering(Tape tape, int offering) {
    if (offering < 0) {
      return "";
    }
    if (tape.kind(offering) == Tape.OBJECT) {
      String inPlace = kindOfComponent(tape, COMPONENT.find(tape, offering));
      return inPlace.isEmpty()
          ? of(id(tape, OFFERING_ID.find(tape, offering)).flatMap(offerings::find))
          : inPlace;
    }
    return of(id(tape, offering).flatMap(offerings::find));
  }

  private String kindOfComponent(Tape tape, int component) {
    if (component < 0) {
      return "";
    }
    int type = type(tape, component);
    if (type >= 0) {
      return tape.text(type).equals(TEST) ? TEST : LEARNING;
    }
    return of(id(tape, reference(tape, component)));
  }

  private String of(Optional<PairTable.Pair> found) {
    Optional<PairTable.Pair> known =
        found.flatMap(pair -> pair.high() == KNOWN ? Optional.of(pair) : components.find(pair));
    return known.map(pair -> pair.low() == IS_TEST ? TEST : LEARNING).orElse("");
  }

  /** A UUID as two numbers; anything else as a hash of its letters. */
  private static Optional<PairTable.Pair> id(Tape tape, int cell) {
    if (cell < 0 || tape.kind(cell) != Tape.STRING) {
      return Optional.empty();
    }
    long high = 0x9E3779B97F4A7C15L;
    long low = 0xC2B2AE3D27D4EB4FL;
    byte[] bytes = tape.bytes();
    for (int i = tape.start(cell); i < tape.end(cell); i++) {
      int letter = bytes[i] >= 'A' && bytes[i] <= 'Z' ? bytes[i] + 32 : bytes[i];
      high = (high ^ letter) * 0x100000001B3L;
      low = Long.rotateLeft(low ^ letter, 27) * 0xD6E8FEB86659FD93L;
    }
    return Optional.of(new PairTable.Pair(high == KNOWN ? 1 : high, low));
  }
}
