package nl.ijkpunt.validators.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Changes records the way mistakes do, and the way nobody would. */
final class Mutation {
  private static final List<String> ODD_TEXTS =
      List.of(
          "",
          " ",
          "x-",
          "x-own",
          "null",
          "rio",
          "program",
          "course",
          "component",
          "2026-02-30",
          "2026-2-3",
          "2026-09-01T25:00:00Z",
          "2026-09-01 09:00:00",
          "nld\n",
          "NLD",
          "nl",
          "P",
          "P10W\n",
          "١٢٣A١٢٣",
          "https://",
          "http://a..b/",
          "https://exa mple.org",
          "//x",
          "a@b",
          "a@b.local",
          "a@b.c@d.nl",
          "6a1f8c523d0b4e7a9b640c2f5d81e3a7",
          "\ud83c",
          "\u0000",
          "é",
          "programOfferingAssociation",
          "courseOfferingAssociation");

  private static final List<String> ODD_VALUES =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "-0",
          "-1",
          "1.5",
          "1.0",
          "101",
          "100.0",
          "1e2",
          "1E400",
          "-1e-400",
          "2147483648",
          "9223372036854775808",
          "123456789012345678901234567890",
          "[]",
          "{}",
          "[null]",
          "[[]]",
          "{\"\":0}",
          "\"\"",
          "0.0000000000000000000001",
          "99.9999999999999999");

  private static final List<String> ODD_BYTES =
      List.of(
          "\\u0061", "\\/", "\\u0000", "\\ud800", "\\\\", "é", "😀", "0", "e", "-", ".", " ", ",");

  private final SplittableRandom random;

  Mutation(SplittableRandom random) {
    this.random = random;
  }

  /** Changes the record in place, in one to three places. */
  void change(Json.Obj record) {
    int times = random.nextInt(3) > 0 ? 1 : 2 + random.nextInt(2);
    for (int i = 0; i < times; i++) {
      List<Slot> slots = new ArrayList<>();
      collect(record, slots);
      if (!slots.isEmpty()) {
        change(slots.get(random.nextInt(slots.size())), slots);
      }
    }
  }

  /** Changes the written record somewhere, mostly so that it stays JSON. */
  byte[] spoil(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    byte[] odd = ODD_BYTES.get(random.nextInt(ODD_BYTES.size())).getBytes(UTF_8);
    int at = random.nextInt(bytes.length);
    int skip = random.nextInt(2);
    byte[] spoilt =
        Arrays.copyOf(bytes, at + odd.length + bytes.length - Math.min(at + skip, bytes.length));
    System.arraycopy(odd, 0, spoilt, at, odd.length);
    int rest = Math.min(at + skip, bytes.length);
    System.arraycopy(bytes, rest, spoilt, at + odd.length, bytes.length - rest);
    return spoilt;
  }

  private static void collect(Json value, List<Slot> slots) {
    if (value instanceof Json.Obj object) {
      for (int i = 0; i < object.members().size(); i++) {
        slots.add(new Slot(object, null, i));
        collect(object.members().get(i).value(), slots);
      }
    } else if (value instanceof Json.Arr array) {
      for (int i = 0; i < array.items().size(); i++) {
        slots.add(new Slot(null, array, i));
        collect(array.items().get(i), slots);
      }
    }
  }

  private void change(Slot slot, List<Slot> slots) {
    Json old = slot.value();
    switch (random.nextInt(14)) {
      case 0 -> slot.drop();
      case 1 -> slot.rename(renamed(slot.name()));
      case 2 -> slot.repeat(old.copy());
      case 3 -> slot.repeat(new Json.Raw(pick(ODD_VALUES)));
      case 4, 5 -> slot.set(new Json.Raw(pick(ODD_VALUES)));
      case 6, 7 -> slot.set(new Json.Str(pick(ODD_TEXTS)));
      case 8 -> slot.set(slots.get(random.nextInt(slots.size())).value().copy());
      case 9 -> slot.set(retyped(old));
      case 10 -> slot.set(new Json.Str("é".repeat(length())));
      case 11 -> slot.set(new Json.Str("a".repeat(length())));
      case 12 -> slot.add("x-extra", old.copy());
      default -> slot.set(touched(old));
    }
  }

  private int length() {
    int[] lengths = {0, 1, 2, 3, 4, 5, 36, 64, 255, 256, 257, 2047, 2048, 2049};
    return lengths[random.nextInt(lengths.length)];
  }

  private String renamed(String name) {
    return switch (random.nextInt(4)) {
      case 0 -> name.toUpperCase(ROOT);
      case 1 -> name + "s";
      case 2 -> "";
      default -> name.isEmpty() ? "a" : name.substring(1);
    };
  }

  private Json retyped(Json old) {
    if (old instanceof Json.Str string) {
      return random.nextBoolean()
          ? wrapped(old)
          : new Json.Raw(string.text().matches("[1-9]\\d*") ? string.text() : "7");
    }
    if (old instanceof Json.Raw raw) {
      return new Json.Str(raw.text());
    }
    if (old instanceof Json.Arr array && !array.items().isEmpty()) {
      return array.items().get(0);
    }
    return wrapped(old);
  }

  private static Json wrapped(Json value) {
    Json.Arr array = Json.array();
    array.items().add(value);
    return array;
  }

  /** The same text with a small change; anything else as it was. */
  private Json touched(Json old) {
    if (!(old instanceof Json.Str string)) {
      return old;
    }
    String text = string.text();
    int at = random.nextInt(text.length() + 1);
    return new Json.Str(
        switch (random.nextInt(6)) {
          case 0 -> text.toUpperCase(ROOT);
          case 1 -> text + " ";
          case 2 -> text + "\n";
          case 3 -> text.substring(0, at) + "é" + text.substring(at);
          case 4 -> text.substring(0, at) + text.substring(Math.min(at + 1, text.length()));
          default -> text.substring(0, at) + "\u0007" + text.substring(at);
        });
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** A place in a record where a value stands: in an object or in an array. */
  private record Slot(Json.@Nullable Obj object, Json.@Nullable Arr array, int at) {
    Json value() {
      return object != null ? object.members().get(at).value() : items().get(at);
    }

    private List<Json> items() {
      return array == null ? List.of() : array.items();
    }

    String name() {
      return object == null ? "" : object.members().get(at).name();
    }

    void set(Json value) {
      if (object != null) {
        object.members().set(at, new Json.Member(name(), value));
      } else {
        items().set(at, value);
      }
    }

    void drop() {
      if (object != null) {
        object.members().remove(at);
      } else {
        items().remove(at);
      }
    }

    void rename(String name) {
      if (object != null) {
        object.members().set(at, new Json.Member(name, value()));
      }
    }

    void repeat(Json value) {
      add(name(), value);
    }

    void add(String name, Json value) {
      if (object != null) {
        object.members().add(new Json.Member(name, value));
      } else {
        items().add(value);
      }
    }
  }
}
