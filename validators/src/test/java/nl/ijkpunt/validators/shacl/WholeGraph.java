package nl.ijkpunt.validators.shacl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.standards.rdf.GraphModel;
import nl.ijkpunt.standards.rdf.RdfReader;
import nl.ijkpunt.standards.record.RdfChunk;
import nl.ijkpunt.standards.record.RdfRecord;
import nl.ijkpunt.standards.record.Source;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;

/** Holds shapes against a graph as a run does: record by record, and the whole for the rest. */
final class WholeGraph {
  private WholeGraph() {}

  static List<ReportEntry> entries(ShapeSet shapes, GraphModel model, Graph data)
      throws IOException {
    StringWriter text = new StringWriter();
    RDFDataMgr.write(text, data, Lang.NTRIPLES);
    byte[] bytes = text.toString().getBytes(UTF_8);
    Graph whole = GraphFactory.createDefaultGraph();
    List<ReportEntry> entries = new ArrayList<>();
    new RdfReader(model.base(), RdfReader.MOST)
        .split(
            new Source("data.nt", () -> new ByteArrayInputStream(bytes)),
            0,
            chunk -> {
              for (RdfRecord record : ((RdfChunk) chunk).records()) {
                entries.addAll(shapes.entries(record));
                record.graph().find().forEachRemaining(whole::add);
              }
            });
    shapes.describeClasses(whole);
    entries.addAll(shapes.entries(whole));
    return entries;
  }
}
