package nl.ijkpunt.mappings.lift;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.table.ComponentKinds;
import nl.ijkpunt.standards.record.DataRecord;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.RecordType;

/**
 * By which code each record is known, so that those who refer to it by its identifier find it under
 * the same name. A code that two records of a type have names neither; a code that says something
 * of a person names nobody.
 */
public final class LiftIndex implements Mapper.Index {
  private static final JsonPath SPECIFICATION_ID = JsonPath.of("/educationSpecificationId");
  private static final JsonPath SPECIFICATION_TYPE = JsonPath.of("/educationSpecificationType");
  private static final JsonPath SPECIFICATION = JsonPath.of("/educationSpecification");
  private static final JsonPath SPECIFICATION_TYPE_IN_PLACE =
      JsonPath.of("/educationSpecification/educationSpecificationType");
  private static final JsonPath CODE = JsonPath.of("/code");

  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, String> owners = new HashMap<>();
  private final Set<String> shared = new HashSet<>();
  private final Map<String, String> specifications = new HashMap<>();
  private final ComponentKinds kinds = new ComponentKinds();

  @Override
  public void note(DataRecord any) {
    if (!(any instanceof JsonRecord record)) {
      return;
    }
    kinds.note(record);
    if (record.type().equals("EducationSpecification")) {
      record.text(SPECIFICATION_ID).ifPresent(id -> specify(id, record));
    }
    RecordType type = record.recordType();
    if (type.id() == null || type.key() == null || type.personal()) {
      return;
    }
    String id = record.text(type.id()).orElse("");
    int at = type.key().find(record.tape(), record.root());
    int code = at < 0 ? -1 : CODE.find(record.tape(), at);
    String key = code < 0 ? "" : record.tape().text(code);
    if (!id.isEmpty() && !key.isEmpty()) {
      put(type.name(), id, key);
    }
  }

  private synchronized void specify(String id, JsonRecord record) {
    specifications.put(id, record.text(SPECIFICATION_TYPE).orElse(""));
  }

  private synchronized void put(String type, String id, String key) {
    String before = keys.putIfAbsent(type + "/" + id, key);
    if (before != null && !before.equals(key)) {
      // One record with two codes keeps its identifier.
      keys.put(type + "/" + id, "");
      return;
    }
    String owner = owners.putIfAbsent(type + "/" + key, id);
    if (owner != null && !owner.equals(id)) {
      shared.add(type + "/" + key);
    }
  }

  /** The code that a record is known by; empty where there is none that it has alone. */
  String key(String type, String id) {
    String key = keys.getOrDefault(type + "/" + id, "");
    return shared.contains(type + "/" + key) ? "" : key;
  }

  /**
   * What kind of thing a record refers to: of a program the type of its specification, else whether
   * the component is a test or something to learn by. Empty where the data does not tell.
   */
  String kind(JsonRecord record) {
    if (!record.type().equals("Program")) {
      return kinds.kind(record);
    }
    Optional<String> id = record.text(SPECIFICATION);
    return id.isPresent()
        ? specifications.getOrDefault(id.get(), "")
        : record.text(SPECIFICATION_TYPE_IN_PLACE).orElse("");
  }
}
