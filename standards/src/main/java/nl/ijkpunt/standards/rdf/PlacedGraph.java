package nl.ijkpunt.standards.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A graph that knows on which line of its file each statement ends, where the language tells.
 *
 * @param name of the file
 * @param lines of the statements, in their order; 0 where that is not known
 * @param prefixes the short names of namespaces that the file uses
 */
public record PlacedGraph(
    String name, List<Triple> statements, List<Integer> lines, Map<String, String> prefixes) {

  public PlacedGraph {
    statements = List.copyOf(statements);
    lines = List.copyOf(lines);
    prefixes = Map.copyOf(prefixes);
  }

  /** The extensions of the names of files that can be read. */
  public static List<String> extensions() {
    return List.of(".ttl", ".nt", ".nq", ".trig", ".jsonld", ".rdf", ".owl");
  }

  /**
   * Reads a file; nothing that it refers to is fetched.
   *
   * @throws IllegalArgumentException when it is not in its language, with where and why
   */
  public static PlacedGraph read(String name, byte[] content) {
    List<Triple> statements = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    try {
      if (name.matches(".*\\.(rdf|owl)")) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(content))
            .lang(Lang.RDFXML)
            .base(RdfParsing.BASE)
            .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
            .parse(graph);
        graph.find().forEachRemaining(statements::add);
        statements.forEach(any -> lines.add(0));
      } else {
        RdfLanguage language = RdfLanguage.of(name, '@');
        boolean lined = language != RdfLanguage.JSON_LD;
        RdfParsing.read(
            new ByteArrayInputStream(content),
            language,
            (statement, line) -> {
              statements.add(statement);
              lines.add(lined ? line : 0);
            });
      }
    } catch (RdfParsing.Malformed e) {
      throw new IllegalArgumentException("line %d: %s".formatted(e.line(), e.getMessage()), e);
    } catch (RiotException | IOException e) {
      throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
    }
    return new PlacedGraph(name, statements, lines, prefixes(name, content));
  }

  private static Map<String, String> prefixes(String name, byte[] content) {
    Map<String, String> prefixes = new TreeMap<>();
    if (name.matches(".*\\.(ttl|trig)")) {
      new String(content, UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> line.matches("(?i)@?prefix\\s+[A-Za-z][\\w.-]*:\\s*<[^>]+>.*"))
          .forEach(
              line ->
                  prefixes.putIfAbsent(
                      line.replaceFirst("(?i)@?prefix\\s+([\\w.-]+):.*", "$1"),
                      line.replaceFirst("[^<]*<([^>]+)>.*", "$1")));
    }
    return prefixes;
  }

  /** The line of the first statement that fits; 0 where none is known. */
  public int line(Node subject, Node property, Node value) {
    for (int i = 0; i < statements.size(); i++) {
      if (Triple.create(subject, property, value).matches(statements.get(i))) {
        return lines.get(i);
      }
    }
    return 0;
  }

  /** Whether it holds a statement that fits. */
  public boolean holds(Node subject, Node property, Node value) {
    Triple wanted = Triple.create(subject, property, value);
    return statements.stream().anyMatch(wanted::matches);
  }

  /** A graph as Turtle, in one order whatever the order of its statements. */
  public static String turtle(Graph graph) {
    return RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).asString();
  }
}
