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
import java.util.stream.Stream;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.endpoint.EndpointStyle;
import nl.ijkpunt.standards.endpoint.Expansion;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.standards.record.Relation;
import nl.ijkpunt.standards.record.Tape;
import org.jspecify.annotations.Nullable;

/** The records that an endpoint serves: by id, and by what they refer to. */
public final class Holdings {
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
    } else if (type.id() == null && isReferring(type)) {
      add(new Stored(type.name(), "#" + count, whole, bare(whole)), family(type));
    } else if (!standard.types().envelope().isAround(type.name())) {
      without++;
    }
  }

  /** Whether records of a type without ids stand in lists below others. */
  private boolean isReferring(RecordType type) {
    return standard.relations().all().stream().anyMatch(one -> one.from().contains(type.name()));
  }

  /** A record without its states at other times. */
  byte[] bare(byte[] whole) {
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

  /** What the types have in common whose records have one another's ids. */
  String family(String type) {
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

  /** Whether a record is of a type, or of one that is told from it. */
  boolean isOf(Stored record, String type) {
    return record.type().equals(type)
        || standard.type(type).map(RecordType::fallback).orElse(false);
  }

  Optional<Stored> find(String type, String id) {
    return Optional.ofNullable(byId.getOrDefault(family(type), Map.of()).get(id.toLowerCase(ROOT)))
        .filter(record -> isOf(record, type));
  }

  /** The records of the operation's type that refer to the one in its path, which is of a type. */
  List<Stored> below(Operation operation, String parentType, String id) {
    String wanted = operation.recordType();
    if (leads(wanted, parentType)) {
      return referringTo(parentType, id, wanted);
    }
    if (leads(parentType, wanted)) {
      return find(parentType, id).stream().flatMap(whole -> named(whole, wanted)).toList();
    }
    return standard.types().all().stream()
        .map(RecordType::name)
        .filter(between -> leads(wanted, between) && leads(between, parentType))
        .flatMap(
            between ->
                referringTo(parentType, id, between).stream()
                    .flatMap(one -> referringTo(between, one.id(), wanted).stream()))
        .distinct()
        .toList();
  }

  /** Whether records of one type refer to those of another, and not as a whole to its parts. */
  private boolean leads(String from, String to) {
    return standard.relations().of(from).stream()
        .anyMatch(relation -> !relation.isDownward() && leads(relation, to));
  }

  private boolean leads(Relation relation, String to) {
    return relation.to().stream().anyMatch(one -> family(one).equals(family(to)));
  }

  /** The records of a type that refer to the one with this id. */
  private List<Stored> referringTo(String type, String id, String wanted) {
    return standard.relations().all().stream()
        .filter(relation -> !relation.isDownward() && leads(relation, type))
        .map(Relation::property)
        .distinct()
        .map(property -> referring.getOrDefault(key(property, id), List.of()))
        .flatMap(Collection::stream)
        .filter(record -> family(record.type()).equals(family(wanted)))
        .filter(record -> isOf(record, wanted))
        .distinct()
        .toList();
  }

  /** The records of a type that one refers to. */
  private Stream<Stored> named(Stored whole, String wanted) {
    JsonValue value = whole.value();
    return standard.relations().of(whole.type()).stream()
        .filter(relation -> leads(relation, wanted))
        .flatMap(relation -> targets(value, relation).stream())
        .flatMap(id -> find(wanted, id).stream())
        .distinct();
  }

  /** The record with its relations of these names written out. */
  byte[] expanded(Stored record, byte[] json, Collection<String> words, EndpointStyle style) {
    ObjectText text = ObjectText.of(json);
    for (String word : words) {
      for (Expansion one : style.expansions(word, record.type(), standard.relations())) {
        standard.relations().of(record.type()).stream()
            .filter(relation -> relation.property().equals(one.reference()))
            .forEach(relation -> expand(text, one, relation));
      }
    }
    return text.json();
  }

  private void expand(ObjectText text, Expansion one, Relation relation) {
    text.member(one.reference())
        .ifPresent(value -> text.put(one.object(), expanded(value, relation)));
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
