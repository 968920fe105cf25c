package nl.ijkpunt.standards.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Writes exports of every shape, with white space, escapes and odd values wherever they may be. */
final class Exports {
  private final Random random;

  Exports(Random random) {
    this.random = random;
  }

  /** Values on lines of their own, with any line end, and blank lines. */
  String lines() {
    StringBuilder lines = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      String line = random.nextInt(5) == 0 ? document() : record();
      lines.append(line.replace('\n', ' ').replace('\r', ' ')).append(pick("\n", "\r\n", "\n\n"));
    }
    return random.nextBoolean() ? lines.toString() : lines.toString().trim();
  }

  /** A document of any shape. */
  String document() {
    return space()
        + switch (random.nextInt(9)) {
          case 0 -> record();
          case 1 -> array(this::record);
          case 2, 3 -> page();
          case 4, 5 -> collections();
          case 6, 7 -> gateway();
          default -> value(2);
        }
        + space();
  }

  private String page() {
    List<String> members = new ArrayList<>(List.of(member("items", array(this::record))));
    for (String name : List.of("pageSize", "hasNextPage", "ext", "items")) {
      if (random.nextInt(3) > 0) {
        members.add(random.nextInt(members.size() + 1), member(name, value(1)));
      }
    }
    return object(members);
  }

  private String collections() {
    List<String> members = new ArrayList<>();
    for (String name : List.of("courses", "programs", "rooms", "programmes", "about")) {
      if (random.nextInt(3) > 0) {
        members.add(member(name, random.nextInt(5) == 0 ? value(2) : array(this::record)));
      }
    }
    return object(members);
  }

  private String gateway() {
    List<String> bodies = new ArrayList<>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      bodies.add(member("b/" + i, pick(page(), record(), array(this::record), "null", value(1))));
    }
    String gateway = member("gateway", "{\"requestId\":\"" + random.nextInt(9) + "\"}");
    String responses = member("responses", object(bodies));
    return object(
        random.nextInt(6) == 0 ? List.of(responses, gateway) : List.of(gateway, responses));
  }

  private String record() {
    String id = pick("courseId", "programId", "offeringId", "newsItemId", "nothingId");
    List<String> members = new ArrayList<>(List.of(member(id, string())));
    for (String name : List.of("name", "courses", "newsFeeds", "offeringType", "courseId")) {
      if (random.nextInt(4) == 0) {
        members.add(random.nextInt(members.size() + 1), member(name, value(2)));
      }
    }
    return object(members);
  }

  private String value(int depth) {
    return switch (random.nextInt(depth > 0 ? 9 : 7)) {
      case 0 -> "null";
      case 1 -> pick("true", "false");
      case 2 -> pick("0", "-1", "12.5", "1e9", "123456789012345678901234567890");
      case 7 -> array(() -> value(depth - 1));
      case 8 -> object(List.of(member(pick("a", "courseId"), value(depth - 1))));
      default -> string();
    };
  }

  private String string() {
    StringBuilder string = new StringBuilder("\"");
    for (int i = random.nextInt(random.nextInt(20) == 0 ? 200 : 6); i > 0; i--) {
      string.append(
          pick(
              "a",
              "course",
              "\u00e9",
              "\u20ac",
              "\uD83D\uDE00",
              "\\\"",
              "\\\\",
              "\\u00e9",
              "}",
              "]",
              ",{"));
    }
    return string.append('"').toString();
  }

  private String member(String name, String value) {
    String first = "\\u00%02x".formatted((int) name.charAt(0));
    String written = random.nextInt(20) == 0 ? first + name.substring(1) : name;
    return '"' + written + '"' + space() + ":" + space() + value;
  }

  private String array(Supplier<String> items) {
    List<String> written = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      written.add(items.get());
    }
    return "[" + space() + String.join(space() + "," + space(), written) + space() + "]";
  }

  private String object(List<String> members) {
    return "{" + space() + String.join(space() + "," + space(), members) + space() + "}";
  }

  private String space() {
    return pick("", "", "", " ", "\n", "\r\n  ", "\t");
  }

  private String pick(String... some) {
    return some[random.nextInt(some.length)];
  }
}
