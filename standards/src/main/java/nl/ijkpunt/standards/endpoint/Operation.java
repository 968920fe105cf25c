package nl.ijkpunt.standards.endpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that an endpoint can be asked.
 *
 * @param id what it is called
 * @param path with the names of its parts that vary in braces
 * @param recordType the type of the record that it answers, or of those in its list
 * @param mediaTypes what answers are sent as, the preferred one first
 * @param parameters what its query may hold
 * @param answers what the standard says of answers, by their status
 * @param body what is sent with it; nothing where it only reads
 */
public record Operation(
    String id,
    String method,
    String path,
    Kind kind,
    String recordType,
    List<String> mediaTypes,
    List<Parameter> parameters,
    List<Answer> answers,
    Optional<Body> body) {
  private static final Pattern VARYING = Pattern.compile("\\{[^}]*}");

  /** What an operation answers. */
  public enum Kind {
    /** What the endpoint says of itself. */
    SERVICE,
    /** All records of a type. */
    LIST,
    /** One record, whose id is in the path. */
    INSTANCE,
    /** The records that belong to the one whose id is in the path. */
    SUBLIST,
    /** Something else, or it is asked to write. */
    OTHER;

    /** The kind that goes by this name in small letters. */
    public static Optional<Kind> named(String name) {
      return Arrays.stream(values())
          .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
          .findFirst();
    }

    /** Whether it is answered with pages. */
    public boolean isPaged() {
      return this == LIST || this == SUBLIST;
    }
  }

  public Operation {
    mediaTypes = List.copyOf(mediaTypes);
    parameters = List.copyOf(parameters);
    answers = List.copyOf(answers);
  }

  /**
   * What is answered with a status.
   *
   * @param schema the name of the schema of its body, or of the items of its page; empty where that
   *     has no name of its own
   * @param paged whether it is a page
   */
  public record Answer(String status, String schema, boolean paged) {}

  /**
   * What is sent.
   *
   * @param mediaType the preferred one
   * @param schema the name of its schema; empty where that has no name of its own
   */
  public record Body(String mediaType, String schema) {}

  /** Whether its path varies in one place. */
  public boolean variesOnce() {
    return segments(path).stream().filter(segment -> segment.startsWith("{")).count() == 1;
  }

  /** What is answered with this status, where the standard says that. */
  public Optional<Answer> answer(int status) {
    String wanted = String.valueOf(status);
    return answers.stream().filter(answer -> answer.status().equals(wanted)).findFirst();
  }

  /** What its query may hold under this name. */
  public Optional<Parameter> parameter(String name) {
    return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
  }

  /** The path with this id where it varies. */
  public String pathOf(String objectId) {
    return VARYING.matcher(path).replaceAll(Matcher.quoteReplacement(objectId));
  }

  /** The first part of the path: the collection that it is about. */
  public String collection() {
    return segments(path).isEmpty() ? "" : segments(path).get(0);
  }

  /**
   * Whether a path is one of these; then the id in it, which is empty where there is none. Every
   * request is held against every operation, so nothing is taken apart.
   */
  Optional<String> match(String asked) {
    String found = "";
    int own = pastSlashes(path, 0);
    int its = pastSlashes(asked, 0);
    while (own < path.length() && its < asked.length()) {
      int ownEnd = segmentEnd(path, own);
      int itsEnd = segmentEnd(asked, its);
      if (path.charAt(own) == '{') {
        found = asked.substring(its, itsEnd);
      } else if (ownEnd - own != itsEnd - its
          || !path.regionMatches(own, asked, its, ownEnd - own)) {
        return Optional.empty();
      }
      own = pastSlashes(path, ownEnd);
      its = pastSlashes(asked, itsEnd);
    }
    return own == path.length() && its == asked.length() ? Optional.of(found) : Optional.empty();
  }

  private static int pastSlashes(String path, int from) {
    int at = from;
    while (at < path.length() && path.charAt(at) == '/') {
      at++;
    }
    return at;
  }

  private static int segmentEnd(String path, int from) {
    int slash = path.indexOf('/', from);
    return slash < 0 ? path.length() : slash;
  }

  static List<String> segments(String path) {
    List<String> segments = new ArrayList<>(List.of(path.split("/", -1)));
    segments.removeIf(String::isEmpty);
    return segments;
  }
}
