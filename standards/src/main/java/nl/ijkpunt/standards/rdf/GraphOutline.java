package nl.ijkpunt.standards.rdf;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import nl.ijkpunt.standards.finding.Text;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.StmtIterator;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The classes of a model that things can be of, with what may be said of them.
 *
 * @param kinds in order of their names
 */
public record GraphOutline(List<Kind> kinds) {
  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final Property TARGET = ResourceFactory.createProperty(SHACL, "targetClass");
  private static final Property SHAPE = ResourceFactory.createProperty(SHACL, "property");
  private static final Property PATH = ResourceFactory.createProperty(SHACL, "path");
  private static final Recent<GraphModel, GraphOutline> RECENT =
      new Recent<>(4, GraphOutline::parse);

  public GraphOutline {
    kinds = List.copyOf(kinds);
  }

  /**
   * A class.
   *
   * @param name without its namespace
   * @param properties names of what shapes of it, and of those it is a kind of, speak of
   */
  public record Kind(String name, Text label, List<String> properties) {
    public Kind {
      properties = List.copyOf(properties);
    }
  }

  /**
   * The outline of a model: classes with a class below them that nothing is said of are left out.
   */
  public static GraphOutline of(GraphModel graph) {
    return RECENT.of(graph);
  }

  private static GraphOutline parse(GraphModel graph) {
    Model all = ModelFactory.createDefaultModel();
    List<String> texts = new ArrayList<>(graph.model());
    texts.addAll(graph.shapes());
    for (String text : texts) {
      RDFParser.create().source(new StringReader(text)).lang(Lang.TURTLE).parse(all);
    }
    TreeMap<String, Kind> kinds = new TreeMap<>();
    for (Resource type : all.listSubjectsWithProperty(RDF.type, OWL.Class).toList()) {
      Set<String> properties = new LinkedHashSet<>();
      climb(all, type, new LinkedHashSet<>())
          .forEach(above -> properties.addAll(properties(all, above, graph.base())));
      // The class of everything is the only one above which there is none.
      if (type.hasProperty(RDFS.subClassOf) && !properties.isEmpty()) {
        String name = type.getURI().substring(graph.base().length());
        kinds.put(name, new Kind(name, label(type), properties.stream().sorted().toList()));
      }
    }
    return new GraphOutline(List.copyOf(kinds.values()));
  }

  private static Set<Resource> climb(Model all, Resource type, Set<Resource> seen) {
    if (seen.add(type)) {
      for (RDFNode above : all.listObjectsOfProperty(type, RDFS.subClassOf).toList()) {
        climb(all, above.asResource(), seen);
      }
    }
    return seen;
  }

  private static Set<String> properties(Model all, Resource type, String base) {
    Set<String> names = new LinkedHashSet<>();
    for (Resource shape : all.listSubjectsWithProperty(TARGET, type).toList()) {
      for (RDFNode property : all.listObjectsOfProperty(shape, SHAPE).toList()) {
        for (RDFNode path : all.listObjectsOfProperty(property.asResource(), PATH).toList()) {
          if (path.isURIResource() && path.asResource().getURI().startsWith(base)) {
            names.add(path.asResource().getURI().substring(base.length()));
          }
        }
      }
    }
    return names;
  }

  private static Text label(Resource type) {
    return new Text(label(type, "en"), label(type, "nl"));
  }

  private static String label(Resource type, String language) {
    StmtIterator labels = type.listProperties(RDFS.label, language);
    return labels.hasNext() ? labels.next().getString() : type.getLocalName();
  }
}
