package nl.ijkpunt.standards.rdf;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.ijkpunt.standards.finding.Principle;
import nl.ijkpunt.standards.record.JsonValue;

/**
 * What a standard says of graphs, as text that is parsed only by a run over graphs.
 *
 * @param base the namespace of its classes and properties
 * @param model classes, properties, concepts and lists, in Turtle
 * @param shapes what records must be like, in Turtle
 * @param personal the classes of records that say something of a person
 * @param prefixes short names of namespaces, for what is written
 * @param principles what an architecture asks, where the standard is about one
 */
public record GraphModel(
    String base,
    List<String> model,
    List<String> shapes,
    Set<String> personal,
    Map<String, String> prefixes,
    List<Principle> principles) {

  public GraphModel {
    model = List.copyOf(model);
    shapes = List.copyOf(shapes);
    personal = Set.copyOf(personal);
    prefixes = Collections.unmodifiableMap(new TreeMap<>(prefixes));
    principles = List.copyOf(principles);
  }

  /**
   * The model in a pack, where it has one.
   *
   * @throws IllegalArgumentException when a file that is named is not there
   */
  public static Optional<GraphModel> from(JsonValue pack) {
    return pack.member("standard")
        .flatMap(about -> about.member("graph"))
        .map(
            graph ->
                new GraphModel(
                    graph.text("base").orElse(""),
                    texts(pack, graph.texts("model")),
                    texts(pack, graph.texts("shapes")),
                    Set.copyOf(graph.texts("personal")),
                    prefixes(graph),
                    PrincipleTable.of(pack)));
  }

  private static Map<String, String> prefixes(JsonValue graph) {
    Map<String, String> prefixes = new TreeMap<>();
    graph
        .member("prefixes")
        .ifPresent(
            all -> all.members().forEach(one -> prefixes.put(one.name(), one.value().text())));
    return prefixes;
  }

  private static List<String> texts(JsonValue pack, List<String> names) {
    return names.stream()
        .map(
            name ->
                pack.member("graphs")
                    .flatMap(graphs -> graphs.text(name))
                    .orElseThrow(() -> new IllegalArgumentException("there is no " + name)))
        .toList();
  }
}
