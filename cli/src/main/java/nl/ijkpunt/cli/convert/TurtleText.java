package nl.ijkpunt.cli.convert;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.mappings.document.Statements;
import nl.ijkpunt.standards.record.XmlElement;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Statements in Turtle, thing by thing in the order of the input. */
final class TurtleText implements Outgoing {
  private final Writer out;
  private final PrefixMap prefixes = PrefixMapFactory.create();
  private @Nullable NodeFormatterTTL nodes;

  TurtleText(Writer out) {
    this.out = out;
  }

  @Override
  public void put(Mapped mapped, @Nullable XmlElement header) throws IOException {
    Statements statements = (Statements) mapped.document();
    if (nodes == null) {
      for (Map.Entry<String, String> prefix : statements.prefixes().entrySet()) {
        prefixes.add(prefix.getKey(), prefix.getValue());
        out.write("@prefix %s: <%s> .\n".formatted(prefix.getKey(), prefix.getValue()));
      }
      nodes = new NodeFormatterTTL(null, prefixes);
    }
    Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();
    Set<Node> inner = new HashSet<>();
    for (Triple triple : new LinkedHashSet<>(statements.triples())) {
      bySubject.computeIfAbsent(triple.getSubject(), any -> new ArrayList<>()).add(triple);
      if (triple.getObject().isBlank()) {
        inner.add(triple.getObject());
      }
    }
    for (Map.Entry<Node, List<Triple>> thing : bySubject.entrySet()) {
      if (!inner.contains(thing.getKey())) {
        String name = thing.getKey().isBlank() ? "[]" : node(thing.getKey());
        out.write("\n" + name + said(thing.getKey(), bySubject, "  ") + " .\n");
      }
    }
  }

  /** What is said of a thing, by property. */
  private String said(Node thing, Map<Node, List<Triple>> bySubject, String indent) {
    Map<Node, List<String>> values = new LinkedHashMap<>();
    values.put(RDF.type.asNode(), new ArrayList<>());
    for (Triple triple : bySubject.getOrDefault(thing, List.of())) {
      Node object = triple.getObject();
      values
          .computeIfAbsent(triple.getPredicate(), any -> new ArrayList<>())
          .add(
              object.isBlank()
                  ? "[" + said(object, bySubject, indent + "  ") + " ]"
                  : node(object));
    }
    StringBuilder text = new StringBuilder();
    values.forEach(
        (property, all) -> {
          if (!all.isEmpty()) {
            text.append(text.isEmpty() ? " " : " ;\n" + indent)
                .append(property.equals(RDF.type.asNode()) ? "a" : node(property))
                .append(' ')
                .append(String.join(", ", all));
          }
        });
    return text.toString();
  }

  private String node(Node node) {
    StringWriter text = new StringWriter();
    AWriter writer = IO.wrap(text);
    if (nodes != null) {
      nodes.format(writer, node);
    }
    writer.flush();
    return text.toString();
  }

  @Override
  public void finish() {
    // Every thing was finished when it was written.
  }
}
