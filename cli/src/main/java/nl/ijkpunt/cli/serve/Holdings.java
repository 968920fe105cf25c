package nl.ijkpunt.cli.serve;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.standards.record.Relation;
import nl.ijkpunt.standards.record.Tape;
import org.jspecify.annotations.Nullable;

/** The records that an endpoint serves: by id, and by what they refer to. */
public final class Holdings {
  private static final String CHILDREN = "children";

  private final Standard standard;
  private final Map<String, Map<String, Stored>> byId = new HashMap<>();
  private final Map<String, List<Stored>> referring = new HashMap<>();
  private byte @Nullable [] service;
  private int count;
  private int without;

  /** Holdings without records. */
  public Holdings(Standard standard) {
    this.standard = standard;
  }

  /** The standard that the records are of. */
  public Standard standard() {
    return standard;
  }

  /** Takes in a record; one whose id is there already, or that has none, is not served. */
  public void add(JsonRecord record) {
    Tape tape = record.tape();
    byte[] whole =
        Arrays.copyOfRange(tape.bytes(), tape.start(record.root()), tape.end(record.root()));
    RecordType type = record.recordType();
    Optional<String> id = Optional.ofNullable(type.id()).flatMap(record::text);
    if (type.id() == null && type.name().equals("Service")) {
      service = whole;
      count++;
    } else if (id.isPresent()) {
      add(new Stored(type.name(), id.get(), whole, bare(whole)), family(type));
    } else if (!standard.types().envelope().isAround(type.name())) {
      without++;
    }
  }

  private byte[] bare(byte[] whole) {
    ObjectText text = ObjectText.of(whole);
    List<String> carriers = standard.relations().carriers();
    if (carriers.stream().noneMatch(text::has)) {
      return whole;
    }
    carriers.forEach(text::remove);
    return text.json();
  }

  private void add(Stored record, String family) {
    Map<String, Stored> alike = byId.computeIfAbsent(family, unknown -> new LinkedHashMap<>());
    if (alike.putIfAbsent(record.id().toLowerCase(ROOT), record) != null) {
      without++;
      return;
    }
    count++;
    JsonValue value = record.value();
    for (Relation relation : standard.relations().of(record.type())) {
      for (String target : targets(value, relation)) {
        List<Stored> list =
            referring.computeIfAbsent(key(relation.property(), target), k -> new ArrayList<>());
        // Several relations may have the same property.
        if (list.isEmpty() || !list.get(list.size() - 1).id().equals(record.id())) {
          list.add(record);
        }
      }
    }
  }

  private static String key(String property, String id) {
    return property + " " + id.toLowerCase(ROOT);
  }

  private List<String> targets(JsonValue record, Relation relation) {
    return record
        .member(relation.property())
        .map(value -> value.isArray() ? value.items() : List.of(value))
        .orElse(List.of())
        .stream()
        .flatMap(value -> idIn(value, relation).stream())
        .toList();
  }

  /** The id that a reference gives: the text itself, or the id of the object in its place. */
  private Optional<String> idIn(JsonValue value, Relation relation) {
    if (value.isText()) {
      return Optional.of(value.text());
    }
    return relation.to().stream()
        .flatMap(name -> standard.type(name).stream())
        .flatMap(type -> value.text(family(type)).stream())
        .findFirst();
  }

  /** Records of a type and of those that are told from it by a discriminator share an id. */
  private static String family(RecordType type) {
    return type.id() == null ? type.name() : type.id().name();
  }

  private String family(String type) {
    return standard.type(type).map(Holdings::family).orElse(type);
  }

  /** How many records are served. */
  public int count() {
    return count;
  }

  /** How many records were passed over: they have no id, or that of another. */
  public int passedOver() {
    return without;
  }

  /** What the endpoint says of itself, where the data holds it. */
  Optional<byte[]> service() {
    return Optional.ofNullable(service);
  }

  /** All records that an operation is about. */
  List<Stored> all(String type) {
    return byId.getOrDefault(family(type), Map.of()).values().stream()
        .filter(record -> isOf(record, type))
        .toList();
  }

  private boolean isOf(Stored record, String type) {
    return record.type().equals(type)
        || standard.type(type).map(RecordType::fallback).orElse(false);
  }

  Optional<Stored> find(String type, String id) {
    return Optional.ofNullable(byId.getOrDefault(family(type), Map.of()).get(id.toLowerCase(ROOT)))
        .filter(record -> isOf(record, type));
  }

  /** The records of the operation's type that refer to the one in its path, which is of a type. */
  List<Stored> below(Operation operation, String parentType, String id) {
    String parents = family(parentType);
    return standard.relations().all().stream()
        .filter(relation -> !relation.property().equals(CHILDREN))
        .filter(relation -> relation.to().stream().anyMatch(to -> family(to).equals(parents)))
        .map(Relation::property)
        .distinct()
        .map(property -> referring.getOrDefault(key(property, id), List.of()))
        .flatMap(Collection::stream)
        .filter(record -> family(record.type()).equals(family(operation.recordType())))
        .filter(record -> isOf(record, operation.recordType()))
        .distinct()
        .toList();
  }

  /** The record with its relations of these names written out. */
  byte[] expanded(Stored record, byte[] json, Collection<String> names) {
    ObjectText text = ObjectText.of(json);
    for (Relation relation : standard.relations().of(record.type())) {
      if (names.contains(relation.property())) {
        text.member(relation.property())
            .ifPresent(value -> text.put(relation.property(), expanded(value, relation)));
      }
    }
    return text.json();
  }

  private byte[] expanded(JsonValue value, Relation relation) {
    if (!value.isArray()) {
      return one(value, relation);
    }
    List<byte[]> items = value.items().stream().map(item -> one(item, relation)).toList();
    return Pages.array(items);
  }

  private byte[] one(JsonValue value, Relation relation) {
    if (!value.isText()) {
      return ObjectText.written(value);
    }
    return relation.to().stream()
        .flatMap(type -> find(type, value.text()).stream())
        .map(Stored::bare)
        .findFirst()
        .orElseGet(() -> ObjectText.written(value));
  }
}
