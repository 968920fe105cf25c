package nl.ijkpunt.mappings.sparql;

import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import nl.ijkpunt.mappings.MappingFailed;
import nl.ijkpunt.mappings.document.Document;
import nl.ijkpunt.mappings.folder.UnusableMapper;
import nl.ijkpunt.mappings.program.Limits;
import nl.ijkpunt.mappings.program.Program;
import nl.ijkpunt.standards.record.DataRecord;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;

/** A query that can reach nothing but the statements of a record. */
final class SparqlProgram implements Program {
  private final Query query;
  private final Lifting lifting;
  private final Limits limits;

  private SparqlProgram(Query query, Lifting lifting, Limits limits) {
    this.query = query;
    this.lifting = lifting;
    this.limits = limits;
  }

  static SparqlProgram of(String text, Lifting lifting, Limits limits) throws UnusableMapper {
    Query query;
    try {
      query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      throw new UnusableMapper(
          "its program is no query of SPARQL 1.1 (changes such as LOAD and INSERT are none): "
              + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
    }
    QueryGuard.requireHarmless(query);
    return new SparqlProgram(query, lifting, limits);
  }

  @Override
  public Run on(DataRecord record) {
    JsonRecord json = (JsonRecord) record;
    Tape tape = json.tape();
    byte[] bytes = Arrays.copyOfRange(tape.bytes(), tape.start(json.root()), tape.end(json.root()));
    return () -> construct(lifting.lift(bytes));
  }

  private Document construct(Graph record) {
    Graph made = GraphFactory.createDefaultGraph();
    try (QueryExec run =
        QueryExec.graph(record)
            .query(query)
            .set(ARQ.httpServiceAllowed, false)
            .set(ARQ.enablePropertyFunctions, false)
            .timeout(limits.seconds(), TimeUnit.SECONDS)
            .build()) {
      Iterator<Triple> triples = run.constructTriples();
      while (triples.hasNext()) {
        made.add(triples.next());
        limits.requireRoom(made.size());
      }
    } catch (QueryCancelledException e) {
      MappingFailed failed =
          new MappingFailed(
              "the program takes more than %d seconds for one record (limits: seconds)"
                  .formatted(limits.seconds()));
      failed.initCause(e);
      throw failed;
    }
    if (made.isEmpty()) {
      throw new MappingFailed("the program makes no statement of it");
    }
    return new GraphJson(made, query.getPrefixMapping()).document();
  }
}
