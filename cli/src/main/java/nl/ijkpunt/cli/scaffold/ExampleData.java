package nl.ijkpunt.cli.scaffold;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.endpoint.Operations;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.standards.record.Relation;
import nl.ijkpunt.validators.schema.Exhibits;
import nl.ijkpunt.validators.schema.SchemaModel;
import nl.ijkpunt.validators.schema.Wish;
import org.jspecify.annotations.Nullable;

/**
 * Made-up records of every type that endpoints of a standard serve, as a profile has them: with
 * little more in them than must be there, and references to each other.
 */
public final class ExampleData {
  private static final String SERVICE = "Service";

  /** What stands there depends on for whom it is, and is in no list of members. */
  private static final String CONSUMERS = "/consumers";

  private final Standard standard;
  private final Exhibits exhibits;
  private final SchemaModel model;
  private final List<RecordType> types;
  private final String consumer;
  private final int count;

  private ExampleData(
      Standard standard,
      Exhibits exhibits,
      SchemaModel model,
      List<RecordType> types,
      String consumer,
      int count) {
    this.standard = standard;
    this.exhibits = exhibits;
    this.model = model;
    this.types = List.copyOf(types);
    this.consumer = consumer;
    this.count = count;
  }

  /**
   * The records, one on a line, by the name of a file for each type.
   *
   * @param codes the codes of a list, where it is complete
   * @param count how many of each type
   */
  public static Map<String, List<String>> of(
      Standard standard,
      Profile profile,
      Function<String, Optional<List<String>>> codes,
      int count) {
    Set<String> served =
        Operations.of(standard).map(Operations::all).orElse(List.of()).stream()
            .map(Operation::recordType)
            .collect(Collectors.toSet());
    List<RecordType> types =
        standard.types().all().stream()
            .filter(type -> !type.fallback() || type.discriminator() != null)
            .filter(type -> type.id() != null && isServed(type, served, standard))
            .toList();
    Exhibits exhibits = Exhibits.of(standard, profile, codes);
    SchemaModel model = SchemaModel.of(standard, profile, codes);
    return new ExampleData(standard, exhibits, model, types, consumer(standard, profile), count)
        .all();
  }

  /** The receiver that a profile is for; nobody where it is the usual one, or none of ours. */
  private static String consumer(Standard standard, Profile profile) {
    boolean plain = profile.name().equals(standard.usualProfile()) || !profile.changesSchemas();
    return profile.about().published().items("consumers").stream()
        .flatMap(one -> one.text("key").stream())
        .findFirst()
        .orElse(plain || !standard.profiles().containsKey(profile.name()) ? "" : profile.name());
  }

  private static boolean isServed(RecordType type, Set<String> served, Standard standard) {
    return served.contains(type.name())
        || served.stream()
            .flatMap(name -> standard.type(name).stream())
            .anyMatch(one -> one.covers(type));
  }

  private Map<String, List<String>> all() {
    Map<String, List<String>> all = new TreeMap<>();
    for (RecordType type : types) {
      List<String> records = new ArrayList<>();
      for (int number = 1; number <= count; number++) {
        records.add(record(type, number));
      }
      all.put(type.collections().get(0) + ".ndjson", records);
    }
    standard
        .type(SERVICE)
        .filter(type -> standard.schemas().containsKey(type.schema()))
        .ifPresent(type -> all.put("service.ndjson", List.of(record(type, 1))));
    return all;
  }

  private static String id(String type, int number) {
    return UUID.nameUUIDFromBytes((type + " " + number).getBytes(UTF_8)).toString();
  }

  /** A record with what is known to be wished for, as far as the schema takes it. */
  private String record(RecordType type, int number) {
    Map<String, @Nullable Object> wanted = new LinkedHashMap<>();
    if (type.id() != null) {
      wanted.put("/" + type.id().name(), id(type.name(), number));
    }
    if (type.discriminator() != null) {
      wanted.put("/" + type.discriminator().property(), type.discriminator().values().get(0));
    }
    Set<String> members = model.objects().getOrDefault(type.name(), new TreeMap<>()).keySet();
    String made = made(type, wanted);
    for (Map.Entry<String, Object> wish : wishes(type, number).entrySet()) {
      if (members.contains(wish.getKey())
          || (members.contains(CONSUMERS) && wish.getKey().startsWith(CONSUMERS + "/"))) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(wanted);
        more.put(wish.getKey(), wish.getValue());
        String fuller = made(type, more);
        if (exhibits.refusals(type.schema(), fuller).isEmpty()) {
          wanted = more;
          made = fuller;
        }
      }
    }
    return made;
  }

  private String made(RecordType type, Map<String, @Nullable Object> wanted) {
    return exhibits.make(type.schema(), new Wish(Set.of(), Set.of(), wanted));
  }

  private Map<String, Object> wishes(RecordType type, int number) {
    Map<String, Object> wishes = ExampleWords.of(type.name(), number, consumer);
    if (number > 1 && type.name().startsWith("Organi")) {
      wishes.put("/parent", id(type.name(), 1));
      wishes.put("/parentId", id(type.name(), 1));
    }
    wishes.entrySet().removeIf(wish -> isUnlisted(wish.getKey(), wish.getValue()));
    for (Relation relation : relations(type)) {
      wishes.put("/" + relation.property(), target(type, relation, number));
    }
    return wishes;
  }

  /**
   * Whether it stands where a code list of the standard says what can stand, and is not in that.
   */
  private boolean isUnlisted(String path, Object value) {
    String member = path.replaceFirst("/\\*$", "").replaceFirst(".*/", "");
    String list = member.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    return standard
        .codes()
        .find(standard.name() + "-" + list)
        .map(codes -> codes.find(String.valueOf(value)).isEmpty())
        .orElse(false);
  }

  /** The references of a type that lead to what there is, but for those to its own kind. */
  private List<Relation> relations(RecordType type) {
    return standard.relations().of(type.name()).stream()
        .filter(relation -> !relation.isDownward() && !relation.isUpward())
        .filter(relation -> !relation.to().contains(type.name()))
        .filter(relation -> target(relation).isPresent())
        .toList();
  }

  private Optional<RecordType> target(Relation relation) {
    return types.stream().filter(type -> relation.to().contains(type.name())).findFirst();
  }

  private Object target(RecordType type, Relation relation, int number) {
    String id = id(target(relation).orElseThrow().name(), number);
    return takesList(type, relation.property()) ? List.of(id) : id;
  }

  private boolean takesList(RecordType type, String property) {
    return model
        .objects()
        .getOrDefault(type.name(), new TreeMap<>())
        .containsKey("/" + property + "/*");
  }

  /** How many records there are. */
  public static int count(Map<String, List<String>> all) {
    return all.values().stream().mapToInt(List::size).sum();
  }
}
