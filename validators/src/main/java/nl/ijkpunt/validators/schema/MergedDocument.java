package nl.ijkpunt.validators.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.schema.SchemaSet.Located;
import org.jspecify.annotations.Nullable;

/**
 * The OpenAPI document of a profile: the operations of its standard, and its schemas as the profile
 * has them, each under {@code components}.
 */
public final class MergedDocument {
  private static final String COMPONENTS = "#/components/schemas/";

  private final SchemaSet schemas;

  private MergedDocument(SchemaSet schemas) {
    this.schemas = schemas;
  }

  /**
   * The document as maps and lists.
   *
   * @param operations the document with the operations of the standard; null where it has none
   */
  public static Map<String, @Nullable Object> of(
      Standard standard,
      Profile profile,
      Function<String, Optional<List<String>>> codes,
      @Nullable JsonValue operations) {
    MergedDocument merged = new MergedDocument(SchemaSet.of(standard, profile, codes));
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put("info", info(standard, profile));
    document.put("x-profile", about(standard, profile));
    Map<String, @Nullable Object> components = new LinkedHashMap<>();
    if (operations == null) {
      document.put("paths", Map.of());
    } else {
      for (JsonValue.Member member : operations.members()) {
        if (member.name().equals("components")) {
          member
              .value()
              .members()
              .forEach(m -> components.put(m.name(), merged.copied(m.value(), "", true)));
        } else if (!List.of("openapi", "info").contains(member.name())) {
          document.put(member.name(), merged.copied(member.value(), "", true));
        }
      }
    }
    components.put("schemas", merged.all());
    document.put("components", components);
    return document;
  }

  private static Map<String, @Nullable Object> info(Standard standard, Profile profile) {
    Map<String, @Nullable Object> info = new LinkedHashMap<>();
    String title = profile.title().en().isEmpty() ? profile.name() : profile.title().en();
    info.put("title", title);
    String version = profile.about().version();
    info.put("version", version.isEmpty() ? standard.version() : version);
    if (!profile.about().description().isEmpty()) {
      info.put("description", profile.about().description().en());
    }
    return info;
  }

  /** What the document says of the profile that made it. */
  private static Map<String, @Nullable Object> about(Standard standard, Profile profile) {
    Map<String, @Nullable Object> about = new LinkedHashMap<>();
    about.put("name", profile.name());
    Profile.About said = profile.about();
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("version", said.version());
    texts.put("date", said.date());
    texts.put("status", said.status());
    texts.put("uri", said.published().text("uri").orElse(""));
    texts.put("base", standard.id());
    texts.put("baseSha256", standard.hash());
    texts.put("use", said.published().text("use").orElse(""));
    texts.forEach(
        (name, text) -> {
          if (!text.isEmpty()) {
            about.put(name, text);
          }
        });
    said.published().member("consumers").ifPresent(c -> about.put("consumers", JsonTree.of(c)));
    return about;
  }

  private Map<String, @Nullable Object> all() {
    Map<String, @Nullable Object> all = new TreeMap<>();
    for (String name : schemas.names()) {
      List<Located> parts = schemas.parts(name);
      if (parts.size() == 1) {
        all.put(component(name), copied(parts.get(0).schema(), parts.get(0).file(), false));
      } else {
        List<@Nullable Object> both = new ArrayList<>();
        parts.forEach(part -> both.add(copied(part.schema(), part.file(), false)));
        all.put(component(name), Map.of("allOf", both));
      }
    }
    return all;
  }

  /** A component has no slash in its name. */
  private static String component(String name) {
    return name.replace('/', '.');
  }

  /**
   * @param operation whether references start beside the folder of schemas
   */
  private @Nullable Object copied(JsonValue value, String file, boolean operation) {
    if (value.isArray()) {
      List<@Nullable Object> items = new ArrayList<>();
      value.items().forEach(item -> items.add(copied(item, file, operation)));
      return items;
    }
    if (!value.isObject()) {
      return JsonTree.of(value);
    }
    Map<String, @Nullable Object> to = new LinkedHashMap<>();
    for (JsonValue.Member member : value.members()) {
      if (operation && member.name().equals("x-file")) {
        continue;
      }
      boolean reference = member.name().equals("$ref") && member.value().isText();
      to.put(
          member.name(),
          reference
              ? reference(member.value().text(), file, operation)
              : copied(member.value(), file, operation));
    }
    return to;
  }

  private static String reference(String written, String file, boolean operation) {
    if (written.startsWith("#")) {
      return written;
    }
    String plain = operation ? written.replaceFirst("^schema/", "") : written;
    return COMPONENTS + component(SchemaSet.target(plain, file));
  }
}
