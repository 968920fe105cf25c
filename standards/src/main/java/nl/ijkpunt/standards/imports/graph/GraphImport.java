package nl.ijkpunt.standards.imports.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.imports.Defect;
import nl.ijkpunt.standards.imports.DefectKind;
import nl.ijkpunt.standards.imports.FreshFolder;
import nl.ijkpunt.standards.imports.GivenFiles;
import nl.ijkpunt.standards.imports.OwnRule;
import nl.ijkpunt.standards.imports.StandardDraft;
import nl.ijkpunt.standards.rdf.PlacedGraph;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** A vocabulary with its shapes, on its way to becoming a standard about graphs. */
public final class GraphImport implements StandardDraft {
  private final String id;
  private final String source;
  private final List<Defect> defects = new ArrayList<>();
  private final ShapeGraphs graphs;
  private final List<ShapeRule> rules;
  private final SortedMap<String, PlacedGraph> byFile = new TreeMap<>();

  private GraphImport(GivenFiles files, String source, String id) {
    this.id = id;
    this.source = source;
    List<PlacedGraph> read = new ArrayList<>();
    files.contents().entrySet().stream()
        .filter(file -> files.named().isEmpty() || file.getKey().equals(files.named()))
        .forEach(file -> read(file.getKey(), file.getValue(), read));
    this.graphs = new ShapeGraphs(read);
    this.rules = new ShapeRules(graphs, name()).all();
    if (rules.isEmpty()) {
      defects.add(
          new Defect(DefectKind.NOTHING_ASKED, source, "", 0, Map.of("what", "sh:NodeShape")));
    }
    if (!read.isEmpty()) {
      defects.addAll(new ShapeDefects(graphs).all());
    }
  }

  /** Whether this is about a file of that name. */
  public static boolean isAbout(String name) {
    return PlacedGraph.extensions().stream().anyMatch(name::endsWith);
  }

  /**
   * Reads graphs: a file, a folder, or a zip.
   *
   * @param id what to call the standard: {@code name@version}
   */
  public static GraphImport of(Path place, String id) throws IOException {
    GivenFiles files = GivenFiles.read(place, PlacedGraph.extensions());
    return new GraphImport(files, String.valueOf(place.getFileName()), id);
  }

  private void read(String name, byte[] content, List<PlacedGraph> read) {
    try {
      PlacedGraph graph = PlacedGraph.read(name, content);
      read.add(graph);
      byFile.put(fileName(name), graph);
    } catch (IllegalArgumentException e) {
      defects.add(Defect.unread(name, String.valueOf(e.getMessage())));
    }
  }

  /** What a file is called in the folder of the standard, where graphs lie at the top. */
  private String fileName(String name) {
    String flat = name.replace('/', '-').replaceFirst("\\.[^.]+$", "");
    String file = flat + ".ttl";
    for (int i = 2; byFile.containsKey(file); i++) {
      file = flat + "-" + i + ".ttl";
    }
    return file;
  }

  private String name() {
    return id.substring(0, id.indexOf('@'));
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public List<Defect> defects() {
    return defects.stream().distinct().toList();
  }

  @Override
  public boolean isEmpty() {
    return rules.isEmpty();
  }

  @Override
  public About about() {
    int classes = graphs.classes().size();
    int files = byFile.size();
    return new About(
        "SHACL",
        title().en(),
        new Text(
            "Classes: %d; rules of its own: %d; files: %d".formatted(classes, rules.size(), files),
            "Klassen: %d; eigen regels: %d; bestanden: %d"
                .formatted(classes, rules.size(), files)));
  }

  private Text title() {
    return graphs.subjects(RDF.type.asNode(), OWL.Ontology.asNode()).stream()
        .flatMap(
            ontology ->
                Stream.of(DCTerms.title, RDFS.label)
                    .map(property -> graphs.words(ontology, property.asNode())))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse(Text.NONE);
  }

  /** The shapes, in Turtle by the name of their file, with the rule that each decides. */
  public SortedMap<String, String> shapes() {
    return texts(true);
  }

  /** What else there is, in Turtle by the name of its file. */
  public SortedMap<String, String> model() {
    return texts(false);
  }

  private SortedMap<String, String> texts(boolean ofShapes) {
    SortedMap<String, String> texts = new TreeMap<>();
    byFile.forEach(
        (file, graph) -> {
          if (ShapeGraphs.isShapes(graph) == ofShapes) {
            texts.put(file, turtle(graph));
          }
        });
    return texts;
  }

  private String turtle(PlacedGraph file) {
    Graph graph = GraphFactory.createDefaultGraph();
    file.prefixes().forEach(graph.getPrefixMapping()::setNsPrefix);
    file.statements().forEach(graph::add);
    for (ShapeRule rule : rules) {
      if (file.holds(rule.shape(), Node.ANY, Node.ANY)) {
        graph.add(
            Triple.create(
                rule.shape(), ShapeRules.RULE, NodeFactory.createLiteralString(rule.rule().id())));
      }
    }
    return PlacedGraph.turtle(graph);
  }

  @Override
  public void write(Path folder) throws IOException {
    FreshFolder fresh = FreshFolder.in(folder);
    fresh.yaml("standard.yaml", descriptor());
    Map<String, Object> base = new LinkedHashMap<>();
    base.put(
        "title",
        OwnRule.words(
            new Text(
                "All that the imported shapes ask", "Alles wat de geïmporteerde vormen vragen")));
    base.put("version", "1");
    base.put("rules", Map.of("include", List.of("rdf-*", name() + "-*")));
    fresh.yaml("profiles/base.yaml", base);
    if (!rules.isEmpty()) {
      fresh.yaml("rules.yaml", rules.stream().map(one -> one.rule().tree()).toList());
    }
    SortedMap<String, String> all = new TreeMap<>(model());
    all.putAll(shapes());
    for (Map.Entry<String, String> file : all.entrySet()) {
      fresh.text(file.getKey(), file.getValue());
    }
    fresh.origin(
        source,
        "Graphs are written anew in Turtle; each shape names the rule that it decides. Nothing is repaired.",
        byFile.values().stream().map(PlacedGraph::name).toList());
  }

  private Map<String, Object> descriptor() {
    Text title = title();
    Map<String, Object> standard = new LinkedHashMap<>();
    standard.put("id", name());
    standard.put("version", id.substring(id.indexOf('@') + 1));
    standard.put(
        "title",
        OwnRule.words(
            new Text(
                (title.isEmpty() ? name() : title.en()) + ", imported",
                (title.isEmpty() ? name() : title.nl()) + ", geïmporteerd")));
    standard.put("status", "imported");
    Map<String, Object> graph = new LinkedHashMap<>();
    graph.put("base", base());
    SortedMap<String, String> prefixes = new TreeMap<>();
    byFile.values().forEach(file -> prefixes.putAll(file.prefixes()));
    graph.put("prefixes", prefixes);
    graph.put("model", List.copyOf(model().keySet()));
    graph.put("shapes", List.copyOf(shapes().keySet()));
    standard.put("graph", graph);
    standard.put("recordTypes", List.of());
    return standard;
  }

  /** The namespace that most classes are in, or that shapes are about. */
  private String base() {
    String described = ShapeGraphs.namespace(graphs.classes());
    return described.isEmpty()
        ? ShapeGraphs.namespace(
            graphs.find(ShapeGraphs.sh("targetClass")).stream().map(Triple::getObject).toList())
        : described;
  }
}
