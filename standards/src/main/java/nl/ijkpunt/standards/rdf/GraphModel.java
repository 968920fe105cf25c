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
 * @param gates shapes that are read only where a rule is asked whose name begins so, in Turtle
 * @param personal the classes of records that say something of a person
 * @param prefixes short names of namespaces, for what is written
 * @param identifier the property that holds what a thing is known by; empty where there is none
 * @param principles what an architecture asks, where the standard is about one
 */
public record GraphModel(
    String base,
    List<String> model,
    List<String> shapes,
    Map<String, String> gates,
    Set<String> personal,
    Map<String, String> prefixes,
    String identifier,
    List<Principle> principles) {

  public GraphModel {
    model = List.copyOf(model);
    shapes = List.copyOf(shapes);
    gates = Collections.unmodifiableMap(new TreeMap<>(gates));
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
                    gates(pack, graph),
                    Set.copyOf(graph.texts("personal")),
                    prefixes(graph),
                    graph
                        .text("identifier")
                        .map(name -> graph.text("base").orElse("") + name)
                        .orElse(""),
                    PrincipleTable.of(pack)));
  }

  private static Map<String, String> gates(JsonValue pack, JsonValue graph) {
    Map<String, String> gates = new TreeMap<>();
    graph
        .member("gates")
        .ifPresent(
            all ->
                all.members()
                    .forEach(
                        one ->
                            gates.put(
                                one.name(), texts(pack, List.of(one.value().text())).get(0))));
    return gates;
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
