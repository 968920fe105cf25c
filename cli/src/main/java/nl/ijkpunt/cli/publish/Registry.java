package nl.ijkpunt.cli.publish;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.ijkpunt.cli.publish.Publication.Published;
import nl.ijkpunt.cli.report.IndentedJson;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Text;
import tools.jackson.core.JsonGenerator;

/**
 * The index of what is published, for programs; docs/registry.schema.json is its schema. What
 * nobody says is null there, and not made up.
 */
final class Registry {
  static final String FILE = "registry.json";
  private static final String FORM = "1.0";

  private final Publication publication;
  private final JsonGenerator json;

  private Registry(Publication publication, JsonGenerator json) {
    this.publication = publication;
    this.json = json;
  }

  static String of(Publication publication) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = IndentedJson.to(text)) {
      new Registry(publication, json).write();
    }
    return text + "\n";
  }

  private void write() {
    json.writeStartObject();
    json.writeStringProperty("registryVersion", FORM);
    json.writeArrayPropertyStart("standards");
    publication.standards().forEach(one -> standard(one.standard()));
    json.writeEndArray();
    json.writeArrayPropertyStart("profiles");
    for (Published one : publication.standards()) {
      one.standard().profiles().values().forEach(profile -> profile(one.standard(), profile));
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("consumers");
    for (Published one : publication.standards()) {
      Consumers.objects(one.standard())
          .forEach((key, objects) -> consumer(one.standard(), key, objects));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void standard(Standard standard) {
    json.writeStartObject();
    json.writeStringProperty("name", standard.name());
    words("displayName", standard.title());
    json.writeStringProperty("version", standard.version());
    said("status", standard.status());
    said("owner", standard.maintainer());
    said("specificationUri", standard.home());
    json.writeStringProperty("sha256", standard.hash());
    pages(Addresses.standard(standard));
    json.writeEndObject();
  }

  private void profile(Standard standard, Profile profile) {
    Profile.About about = profile.about();
    json.writeStartObject();
    json.writeStringProperty("name", profile.name());
    words("displayName", StandardPages.titled(profile.title(), profile.name()));
    said("version", about.version());
    said("published", about.date());
    said("status", about.status());
    json.writeStringProperty("baseVersion", standard.id());
    said("owner", "");
    said("specificationUri", about.source());
    said("openapiUri", "");
    texts("consumers", Consumers.usedBy(standard, profile));
    texts("extends", new TreeSet<>(profile.parents()));
    pages(Addresses.profile(standard, profile.name()));
    json.writeEndObject();
  }

  private void consumer(Standard standard, String key, Set<String> objects) {
    Set<String> users = new TreeSet<>();
    for (Map.Entry<String, Profile> profile : standard.profiles().entrySet()) {
      if (Consumers.usedBy(standard, profile.getValue()).contains(key)) {
        users.add(profile.getKey());
      }
    }
    json.writeStartObject();
    json.writeStringProperty("name", key);
    said("version", "");
    said("status", "");
    json.writeStringProperty("baseVersion", standard.id());
    said("owner", "");
    texts("extends", objects);
    said("definitionUri", "");
    texts("usedBy", users);
    json.writeEndObject();
  }

  private void words(String name, Text words) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("en", words.en());
    json.writeStringProperty("nl", words.nl());
    json.writeEndObject();
  }

  private void said(String name, String value) {
    if (value.isEmpty()) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }

  private void texts(String name, Set<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  /** Where people read about it. */
  private void pages(String path) {
    json.writeObjectPropertyStart("pages");
    for (Language language : List.of(Language.EN, Language.NL)) {
      String page = language.code() + "/" + path;
      json.writeStringProperty(language.code(), publication.base() + page);
    }
    json.writeEndObject();
  }
}
