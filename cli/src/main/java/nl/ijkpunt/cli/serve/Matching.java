package nl.ijkpunt.cli.serve;

import static java.util.Locale.ROOT;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ijkpunt.standards.endpoint.EndpointStyle;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.record.JsonValue;

/**
 * Which records a query wants, and in what order.
 *
 * @param style what is particular to the endpoint
 */
record Matching(EndpointStyle style) {
  private static final Set<String> NO_FILTER =
      Set.of("pageSize", "pageNumber", "sort", "expand", "returnTimelineOverrides", "fields");
  private static final String MODES = "modesOfDelivery";

  /** What a property has behind its name that is called otherwise in a query. */
  private static final List<String> MORE = List.of("", "s", "Id");

  private static final List<String> SEARCHED =
      List.of("name", "abbreviation", "description", "givenName", "surname", "displayName");

  /** Those of the records that a query wants, in its order. */
  List<Stored> of(List<Stored> records, Operation operation, Map<String, String> query) {
    List<String> filters =
        query.keySet().stream()
            .filter(name -> !NO_FILTER.contains(name) && operation.parameter(name).isPresent())
            .toList();
    Stream<Stored> wanted =
        filters.isEmpty()
            ? records.stream()
            : records.stream().filter(record -> matches(record.value(), filters, query));
    String usual = operation.parameter("sort").map(p -> p.usual()).orElse("");
    List<By> order = By.of(query.getOrDefault("sort", usual));
    return wanted
        .map(record -> Keyed.of(record, order))
        .sorted(Keyed.order(order))
        .map(Keyed::record)
        .toList();
  }

  private boolean matches(JsonValue record, List<String> names, Map<String, String> query) {
    return names.stream().allMatch(name -> matches(record, name, query.getOrDefault(name, "")));
  }

  private boolean matches(JsonValue record, String name, String wanted) {
    return switch (name) {
      case "q" -> isFound(record, wanted.toLowerCase(ROOT));
      case "consumer" ->
          !style.filtersByConsumer() || style.consumers(record).anyMatch(wanted::equals);
      case "primaryCode" -> record.member("primaryCode").filter(c -> is(c, wanted)).isPresent();
      case "croho-creboCode" -> hasCode(record, "crohoCreboCode", wanted);
      case "result-state", "resultState" ->
          record.member("result").flatMap(r -> r.text("state")).equals(Optional.of(wanted));
      case "since" -> start(record).map(day -> day.compareTo(day(wanted)) >= 0).orElse(false);
      case "until" -> start(record).map(day -> day.compareTo(day(wanted)) <= 0).orElse(false);
      case "associationType" -> holds(record, name, wanted + "Association");
      case "author" -> holds(record, "authors", wanted);
      case "modeOfDelivery" -> holds(record, name, wanted) || holds(record, MODES, wanted);
      default -> MORE.stream().anyMatch(more -> holds(record, name + more, wanted));
    };
  }

  private static boolean holds(JsonValue record, String name, String wanted) {
    return record
        .member(name)
        .map(
            value ->
                value.isArray()
                    ? value.texts().contains(wanted)
                    : (value.isObject() ? ids(value) : Stream.of(value.text()))
                        .anyMatch(wanted::equals))
        .orElse(false);
  }

  private static Stream<String> ids(JsonValue object) {
    return object.members().stream()
        .filter(member -> member.name().endsWith("Id"))
        .map(member -> member.value().text());
  }

  private static boolean is(JsonValue code, String wanted) {
    String value = code.text("code").orElse("");
    return value.equals(wanted) || (code.text("codeType").orElse("") + ":" + value).equals(wanted);
  }

  private static boolean hasCode(JsonValue record, String type, String wanted) {
    return Stream.concat(record.member("primaryCode").stream(), record.items("otherCodes").stream())
        .anyMatch(code -> (type + ":" + wanted).equals(codeOf(code)));
  }

  private static String codeOf(JsonValue code) {
    return code.text("codeType").orElse("") + ":" + code.text("code").orElse("");
  }

  private static Optional<String> start(JsonValue record) {
    return record.text("startDate").or(() -> record.text("startDateTime")).map(Matching::day);
  }

  private static String day(String moment) {
    return moment.length() > 10 ? moment.substring(0, 10) : moment;
  }

  private static boolean isFound(JsonValue record, String wanted) {
    return SEARCHED.stream()
        .flatMap(name -> record.member(name).stream())
        .anyMatch(value -> text(value).toLowerCase(ROOT).contains(wanted));
  }

  /** A text, or all texts of one in several languages. */
  private static String text(JsonValue value) {
    return value.isArray()
        ? String.join(" ", value.items().stream().flatMap(i -> i.text("value").stream()).toList())
        : value.text();
  }

  /** What to put records in order by: a member, and whether the last comes first. */
  private record By(String property, boolean down) {
    static List<By> of(String sort) {
      return Stream.of(sort.split(",", -1))
          .filter(name -> !name.isEmpty())
          .map(name -> new By(name.replaceFirst("^-", ""), name.startsWith("-")))
          .toList();
    }
  }

  /** A record with the texts that it is put in order by. */
  private record Keyed(Stored record, List<String> keys) {
    static Keyed of(Stored record, List<By> order) {
      JsonValue value = record.value();
      return new Keyed(record, order.stream().map(by -> key(value, by.property())).toList());
    }

    static Comparator<Keyed> order(List<By> order) {
      Comparator<Keyed> whole = Comparator.comparing(keyed -> 0);
      for (int i = 0; i < order.size(); i++) {
        int place = i;
        Comparator<Keyed> by = Comparator.comparing(keyed -> keyed.keys().get(place));
        whole = whole.thenComparing(order.get(i).down() ? by.reversed() : by);
      }
      return whole.thenComparing(keyed -> keyed.record().id());
    }

    /** What has none comes last. */
    private static String key(JsonValue value, String property) {
      Optional<String> key =
          switch (property) {
            case "primaryCode", "primarycode" -> value.member("primaryCode").map(Matching::codeOf);
            case "startDate" -> start(value);
            case "surName" -> value.text("surname");
            default -> value.member(property).map(Matching::text);
          };
      return key.orElse("\uffff");
    }
  }
}
