package nl.ijkpunt.mappings.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Tape;
import org.jspecify.annotations.Nullable;

/**
 * What is meant for one consumer. A list of such objects becomes one object, and members that only
 * the consumer {@code rio} has a place for come to stand in it.
 */
final class ForConsumer {
  static final String EACH = "each";

  private static final String RIO = "rio";
  private static final byte[] KEY = "consumerKey".getBytes(UTF_8);
  private static final byte[] BEGIN_RIO = "{\"consumerKey\":\"rio\"".getBytes(UTF_8);
  private static final Text SEVERAL =
      new Text(
          "the target has room for one consumer, and nobody chose (--consumer)",
          "het doel heeft plaats voor één afnemer, en niemand koos (--consumer)");
  private static final Text OTHERS =
      new Text(
          "this is meant for another consumer than was chosen",
          "dit is bedoeld voor een andere afnemer dan is gekozen");
  private static final Text ONLY_RIO =
      new Text(
          "only what is meant for the consumer rio has a place for this",
          "alleen wat voor de afnemer rio bedoeld is heeft hier plaats voor");
  private static final Text NEW_RIO =
      new Text(
          "it now stands in what is meant for the consumer rio",
          "het staat nu in wat voor de afnemer rio bedoeld is");

  private final @Nullable Field list;
  private final List<Field> members;

  private ForConsumer(@Nullable Field list, List<Field> members) {
    this.list = list;
    this.members = List.copyOf(members);
  }

  /** What of these fields is meant for a consumer; null where nothing is. */
  static @Nullable ForConsumer of(List<Field> fields) {
    Field list = null;
    List<Field> members = new ArrayList<>();
    for (Field field : fields) {
      String by = Functions.name(field.row.by());
      if (by.equals("consumer")) {
        list = field;
      } else if (by.equals("for-consumer")) {
        members.add(field);
      }
    }
    return list == null && members.isEmpty() ? null : new ForConsumer(list, members);
  }

  /** Nothing yet: what is meant for a consumer is written last. */
  static void later(Walk walk, Field field, int object, int value) {
    // See write.
  }

  /** Writes what is meant for the consumer that was chosen. */
  void write(Walk walk, int object) {
    int all = list == null ? -1 : walk.find(object, list.row.from());
    int picked = all < 0 ? -1 : picked(walk, all);
    boolean rio = picked < 0 ? mayBeRio(walk, all) : isRio(walk, picked);
    if (list != null && all >= 0) {
      others(walk, list, all, picked);
    }
    boolean any =
        rio && members.stream().anyMatch(field -> walk.find(object, field.row.from()) >= 0);
    if (picked >= 0 && list != null) {
      walk.name(list);
      walk.settled(list, picked);
      walk.copy(picked);
      if (any) {
        walk.out.back(walk.out.size() - 1);
      }
    } else if (any) {
      walk.out.name(members.get(0).beside);
      walk.out.write(BEGIN_RIO);
    }
    for (Field field : members) {
      member(walk, field, object, rio);
    }
    if (any) {
      walk.out.write('}');
    }
  }

  private static void member(Walk walk, Field field, int object, boolean rio) {
    int value = walk.find(object, field.row.from());
    if (value < 0) {
      return;
    }
    if (!rio) {
      walk.lost(field, ONLY_RIO, value);
      return;
    }
    int id =
        walk.kind(value) == Tape.OBJECT && !field.row.as().isEmpty()
            ? walk.find(value, walk.compiler.id(field.row.as()))
            : -1;
    String argument = String.valueOf(field.held);
    Codes codes = argument.isEmpty() ? null : walk.compiler.codes(argument);
    int place =
        codes == null || walk.kind(value) != Tape.STRING ? -1 : codes.find(walk.tape(), value);
    if (codes != null && place < 0) {
      walk.lost(field, Translations.NO_CODE, value);
      return;
    }
    walk.name(field);
    walk.count(field, Fate.APPROXIMATED, NEW_RIO, id >= 0 ? id : value);
    if (codes != null) {
      walk.out.write(codes.quoted(place));
    } else {
      walk.copy(id >= 0 ? id : value);
    }
    if (id >= 0) {
      rest(walk, field, value, id);
    }
  }

  private static void rest(Walk walk, Field field, int object, int but) {
    Tape tape = walk.tape();
    for (int name = object + Tape.WIDTH;
        name < tape.next(object);
        name = tape.next(name + Tape.WIDTH)) {
      if (name + Tape.WIDTH != but) {
        walk.lost(field, field.row.reason(), name + Tape.WIDTH);
      }
    }
  }

  /** The consumer to write; -1 where there is none, or nobody chose. */
  private static int picked(Walk walk, int all) {
    Tape tape = walk.tape();
    int first = all + Tape.WIDTH;
    if (tape.kind(all) != Tape.ARRAY || first == tape.next(all)) {
      return -1;
    }
    String wanted = walk.turn.isEmpty() ? walk.choices.consumer() : walk.turn;
    if (wanted.isEmpty() || wanted.equals(EACH)) {
      return tape.next(first) == tape.next(all) ? first : -1;
    }
    for (int item = first; item < tape.next(all); item = tape.next(item)) {
      if (key(walk, item).equals(wanted)) {
        return item;
      }
    }
    return -1;
  }

  private static void others(Walk walk, Field field, int all, int picked) {
    Tape tape = walk.tape();
    if (tape.kind(all) != Tape.ARRAY || tape.next(all) == all + Tape.WIDTH) {
      Shapes.lostOrAbsent(walk, field, all);
      return;
    }
    boolean chosen = !walk.choices.consumer().isEmpty();
    for (int item = all + Tape.WIDTH; item < tape.next(all); item = tape.next(item)) {
      boolean hasTurn = walk.choices.consumer().equals(EACH) && !walk.turn.isEmpty();
      if (item != picked && !hasTurn) {
        walk.lost(field, chosen ? OTHERS : SEVERAL, item);
      }
    }
  }

  /** Whether there is no consumer, so that one may be made for what only that can hold. */
  private static boolean mayBeRio(Walk walk, int all) {
    String wanted = walk.turn.isEmpty() ? walk.choices.consumer() : walk.turn;
    boolean none =
        all < 0 || walk.kind(all) != Tape.ARRAY || walk.tape().next(all) == all + Tape.WIDTH;
    return (none && (wanted.isEmpty() || wanted.equals(EACH))) || wanted.equals(RIO);
  }

  private static boolean isRio(Walk walk, int consumer) {
    return key(walk, consumer).equals(RIO);
  }

  /** For whom an object is meant; empty where it does not say. */
  static String key(Walk walk, int consumer) {
    int key = walk.find(consumer, new String(KEY, UTF_8));
    return key >= 0 && walk.kind(key) == Tape.STRING ? walk.tape().text(key) : "";
  }

  /** Back: one object becomes a list, without the members that have a place of their own. */
  static void consumers(Walk walk, Field field, int object, int value) {
    Tape tape = walk.tape();
    if (tape.kind(value) != Tape.OBJECT || tape.next(value) == value + Tape.WIDTH) {
      Shapes.copy(walk, field, object, value);
      return;
    }
    Node node = walk.inner(field);
    boolean rio = isRio(walk, value);
    for (int name = value + Tape.WIDTH;
        name < tape.next(value);
        name = tape.next(name + Tape.WIDTH)) {
      int place = rio ? node.names.find(tape, name) : -1;
      if (place >= 0) {
        Field own = node.fields[place];
        own.action.run(walk, own, value, name + Tape.WIDTH);
      }
    }
    remaining(walk, field, value, rio ? node : null);
  }

  private static void remaining(Walk walk, Field field, int value, @Nullable Node node) {
    Tape tape = walk.tape();
    walk.name(field);
    walk.out.write("[{".getBytes(UTF_8));
    for (int name = value + Tape.WIDTH;
        name < tape.next(value);
        name = tape.next(name + Tape.WIDTH)) {
      if (node == null || node.names.find(tape, name) < 0) {
        walk.out.next();
        walk.out.string(tape.bytes(), tape.start(name), tape.end(name));
        walk.out.write(':');
        walk.settled(field, name + Tape.WIDTH);
        walk.copy(name + Tape.WIDTH);
      }
    }
    walk.out.write("}]".getBytes(UTF_8));
  }
}
