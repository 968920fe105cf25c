package nl.ijkpunt.cli.convert;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.mappings.document.Statements;
import nl.ijkpunt.standards.record.XmlElement;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.jspecify.annotations.Nullable;

/**
 * Statements in N-Quads: what a source says in a graph of its own, and of that graph what it is.
 */
final class QuadText implements Outgoing {
  private final Writer out;
  private final NodeFormatterNT nodes = new NodeFormatterNT();
  private final Provenance provenance = new Provenance();
  private long blanks;

  QuadText(Writer out) {
    this.out = out;
  }

  @Override
  public void put(Mapped mapped, @Nullable XmlElement header) throws IOException {
    Statements statements = (Statements) mapped.document();
    Map<Node, String> labels = new HashMap<>();
    for (Triple triple : provenance.of(statements.origin())) {
      write(triple, "", labels);
    }
    String graph = " " + node(statements.origin().graph(), labels);
    for (Triple triple : new LinkedHashSet<>(statements.triples())) {
      write(triple, graph, labels);
    }
  }

  private void write(Triple triple, String graph, Map<Node, String> labels) throws IOException {
    out.write(
        "%s %s %s%s .\n"
            .formatted(
                node(triple.getSubject(), labels),
                node(triple.getPredicate(), labels),
                node(triple.getObject(), labels),
                graph));
  }

  private String node(Node node, Map<Node, String> labels) {
    if (node.isBlank()) {
      return labels.computeIfAbsent(node, any -> "_:b" + ++blanks);
    }
    StringWriter text = new StringWriter();
    AWriter writer = IO.wrap(text);
    nodes.format(writer, node);
    writer.flush();
    return text.toString();
  }

  @Override
  public void finish() {
    // Every line was finished when it was written.
  }
}
