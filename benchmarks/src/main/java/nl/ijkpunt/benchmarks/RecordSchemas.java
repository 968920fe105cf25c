package nl.ijkpunt.benchmarks;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The schemas of the record types, loaded with networknt and picked as {@code ijk} picks them. */
final class RecordSchemas {
  private record Type(String idMember, String schema) {}

  private static final String BASE = "https://schema.invalid/";
  private static final List<Type> BY_ID =
      List.of(
          new Type("courseId", "CourseExpanded"),
          new Type("programId", "ProgramExpanded"),
          new Type("organizationId", "Organization"),
          new Type("academicSessionId", "AcademicSession"),
          new Type("educationSpecificationId", "EducationSpecificationExpanded"));
  private static final Map<String, String> BY_OFFERING_TYPE =
      Map.of(
          "program", "ProgramOffering",
          "course", "CourseOffering",
          "component", "ComponentOffering");
  private static final String OFFERING = "Offering";

  private final Map<String, Schema> byName = new LinkedHashMap<>();

  /** Loads the schemas of a folder; formats are asserted, all is prepared before the first use. */
  RecordSchemas(Path folder) throws IOException {
    Map<String, String> texts = texts(folder);
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemas(texts)
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .preloadSchema(true)
                            .build()));
    Stream.of(
            BY_ID.stream().map(Type::schema),
            BY_OFFERING_TYPE.values().stream(),
            Stream.of(OFFERING))
        .flatMap(names -> names)
        .forEach(name -> byName.put(name, load(registry, name)));
  }

  /** True when the type of the record is known and its schema finds nothing wrong. */
  boolean accept(JsonNode record) {
    for (Type type : BY_ID) {
      if (record.has(type.idMember())) {
        return isValid(type.schema(), record);
      }
    }
    if (record.has("offeringId")) {
      String type = record.path("offeringType").asString("");
      return isValid(BY_OFFERING_TYPE.getOrDefault(type, OFFERING), record);
    }
    return false;
  }

  private boolean isValid(String name, JsonNode record) {
    Schema schema = byName.get(name);
    return schema != null && schema.validate(record).isEmpty();
  }

  private static Schema load(SchemaRegistry registry, String name) {
    Schema schema = registry.getSchema(SchemaLocation.of(BASE + name + ".json"));
    schema.initializeValidators();
    return schema;
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".json"))
          .forEach(file -> texts.put(BASE + name(folder, file), text(file)));
    }
    return texts;
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the schema " + file, e);
    }
  }
}
