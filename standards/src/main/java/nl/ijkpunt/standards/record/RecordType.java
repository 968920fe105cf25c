package nl.ijkpunt.standards.record;

import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Mask;
import nl.ijkpunt.standards.finding.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record, and how to recognise one.
 *
 * @param name the name the standard has for it
 * @param schema the schema its records are checked with
 * @param id the property that identifies a record, if it has one
 * @param discriminator the property and values that tell it from its siblings with the same id
 * @param marks properties by which it is recognised where there is no id or discriminator
 * @param collections names of collections, paths and files that hold such records
 * @param key where the code stands by which people know the record
 * @param fallback whether it is only used where no sibling is recognised
 * @param personal whether its key says something about a person, and is shown as a shape
 */
public record RecordType(
    String name,
    String schema,
    @Nullable JsonPath id,
    @Nullable Discriminator discriminator,
    List<String> marks,
    List<String> collections,
    @Nullable JsonPath key,
    boolean fallback,
    boolean personal) {
  private static final JsonPath CODE_TYPE = JsonPath.of("/codeType");
  private static final JsonPath CODE = JsonPath.of("/code");

  public RecordType {
    marks = List.copyOf(marks);
    collections = List.copyOf(collections);
  }

  /** A type for records that the standard has a schema for but no way to recognise. */
  public static RecordType ofSchema(String schema) {
    return new RecordType(schema, schema, null, null, List.of(), List.of(), null, false, false);
  }

  /** The same type, whose records are checked with another schema. */
  public RecordType checkedWith(String other) {
    return new RecordType(
        name, other, id, discriminator, marks, collections, key, fallback, personal);
  }

  /** Whether a record that seems to be of another type can stand where one of this belongs. */
  public boolean covers(RecordType other) {
    return name.equals(other.name())
        || (fallback && id != null && other.id() != null && id.name().equals(other.id().name()));
  }

  /** Who a record of this type is in a report. */
  public Subject subject(JsonRecord record) {
    String identifier = id == null ? null : record.text(id).orElse(null);
    String code = key == null ? null : businessKey(record, key).orElse(null);
    return new Subject(name, identifier, personal && code != null ? Mask.shape(code) : code);
  }

  private static Optional<String> businessKey(JsonRecord record, JsonPath key) {
    int at = key.find(record.tape(), record.root());
    if (at < 0) {
      return Optional.empty();
    }
    int type = CODE_TYPE.find(record.tape(), at);
    int code = CODE.find(record.tape(), at);
    return type < 0 || code < 0
        ? Optional.empty()
        : Optional.of(record.tape().text(type) + ":" + record.tape().text(code));
  }

  /** A property that says by one of some values that a record is of a type. */
  public record Discriminator(String property, List<String> values) {
    public Discriminator {
      values = List.copyOf(values);
    }
  }
}
