package nl.ijkpunt.cli.convert;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.ijkpunt.cli.report.IndentedJson;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.mappings.document.Json;
import nl.ijkpunt.mappings.document.Statements;
import nl.ijkpunt.standards.record.XmlElement;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Statements in JSON-LD: a graph for each source, thing by thing. */
final class JsonLdText implements Outgoing {
  private final Writer out;
  private final Map<String, String> prefixes = new TreeMap<>();
  private @Nullable JsonGenerator json;
  private @Nullable Node graph;

  JsonLdText(Writer out) {
    this.out = out;
  }

  @Override
  public void put(Mapped mapped, @Nullable XmlElement header) {
    Statements statements = (Statements) mapped.document();
    JsonGenerator to = json == null ? begin(statements) : json;
    Node wanted = statements.origin().graph();
    if (!wanted.equals(graph)) {
      if (graph != null) {
        endGraph(to);
      }
      beginGraph(to, statements.origin());
      graph = wanted;
    }
    Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();
    Set<Node> inner = new HashSet<>();
    for (Triple triple : new LinkedHashSet<>(statements.triples())) {
      bySubject.computeIfAbsent(triple.getSubject(), any -> new ArrayList<>()).add(triple);
      if (triple.getObject().isBlank()) {
        inner.add(triple.getObject());
      }
    }
    bySubject.keySet().stream()
        .filter(subject -> !inner.contains(subject))
        .forEach(subject -> new Json(thing(subject, bySubject)).write(to));
  }

  private JsonGenerator begin(Statements first) {
    JsonGenerator to = IndentedJson.to(out);
    json = to;
    prefixes.putAll(first.prefixes());
    prefixes.put("dct", "http://purl.org/dc/terms/");
    prefixes.put("prov", "http://www.w3.org/ns/prov#");
    to.writeStartObject();
    to.writeName("@context");
    new Json(new LinkedHashMap<>(prefixes)).write(to);
    to.writeName("@graph");
    to.writeStartArray();
    return to;
  }

  private static void beginGraph(JsonGenerator to, Statements.Origin origin) {
    to.writeStartObject();
    to.writeName("@id");
    to.writeString(origin.graph().getURI());
    to.writeName("@type");
    to.writeString("prov:Entity");
    to.writeName("dct:source");
    to.writeString(origin.source());
    to.writeName("dct:conformsTo");
    to.writeString(origin.form());
    to.writeName("@graph");
    to.writeStartArray();
  }

  private static void endGraph(JsonGenerator to) {
    to.writeEndArray();
    to.writeEndObject();
  }

  private Map<String, Object> thing(Node subject, Map<Node, List<Triple>> bySubject) {
    Map<String, Object> thing = new LinkedHashMap<>();
    if (subject.isURI()) {
      thing.put("@id", subject.getURI());
    }
    Map<String, List<Object>> values = new LinkedHashMap<>();
    for (Triple triple : bySubject.getOrDefault(subject, List.of())) {
      boolean type = triple.getPredicate().equals(RDF.type.asNode());
      values
          .computeIfAbsent(
              type ? "@type" : compact(triple.getPredicate().getURI()), any -> new ArrayList<>())
          .add(type ? compact(triple.getObject().getURI()) : value(triple.getObject(), bySubject));
    }
    values.forEach((name, all) -> thing.put(name, all.size() == 1 ? all.get(0) : all));
    return thing;
  }

  private Object value(Node object, Map<Node, List<Triple>> bySubject) {
    if (object.isBlank()) {
      return thing(object, bySubject);
    }
    if (object.isURI()) {
      return Map.of("@id", compact(object.getURI()));
    }
    String text = object.getLiteralLexicalForm();
    if (object.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
      return text;
    }
    Map<String, Object> value = new TreeMap<>();
    value.put("@value", text);
    if (object.getLiteralLanguage().isEmpty()) {
      value.put("@type", compact(object.getLiteralDatatypeURI()));
    } else {
      value.put("@language", object.getLiteralLanguage());
    }
    return value;
  }

  private String compact(String iri) {
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      String rest =
          iri.startsWith(prefix.getValue()) ? iri.substring(prefix.getValue().length()) : "";
      if (rest.matches("[A-Za-z_][A-Za-z0-9_.-]*")) {
        return prefix.getKey() + ":" + rest;
      }
    }
    return iri;
  }

  @Override
  public void finish() throws IOException {
    if (json != null) {
      if (graph != null) {
        endGraph(json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.close();
      out.write('\n');
    }
  }
}
