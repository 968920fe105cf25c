package nl.ijkpunt.validators.shacl;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Text;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;

/**
 * What a constraint means where its shape has no message of its own. It never holds a value of the
 * data, which may be about a person.
 *
 * @param shapes has the parameters of the constraints
 */
record ConstraintWords(Graph shapes) {
  private static final String COMPONENT = "ConstraintComponent";

  /** How many members of a list are shown. */
  private static final int MEMBERS = 8;

  /** By parameter, or by parameter and what stands there, which comes before the other. */
  private static final Map<String, Text> WORDS =
      """
      class | {property} is no {x} | {property} is geen {x}
      datatype | {property} is no right {x} | {property} is geen goede {x}
      nodeKind | {property} is not of the kind {x} | {property} is niet van de soort {x}
      minCount=1 | {property} is missing | {property} ontbreekt
      minCount | {property} occurs fewer than {x} times | {property} komt minder dan {x} keer voor
      maxCount=1 | {property} occurs more than once | {property} komt meer dan één keer voor
      maxCount=0 | {property} may not be there | {property} mag er niet zijn
      maxCount | {property} occurs more than {x} times | {property} komt meer dan {x} keer voor
      minExclusive | {property} is not more than {x} | {property} is niet meer dan {x}
      minInclusive | {property} is less than {x} | {property} is minder dan {x}
      maxExclusive | {property} is not less than {x} | {property} is niet minder dan {x}
      maxInclusive | {property} is more than {x} | {property} is meer dan {x}
      minLength | {property} is shorter than {x} characters | {property} is korter dan {x} tekens
      maxLength | {property} is longer than {x} characters | {property} is langer dan {x} tekens
      pattern | {property} does not match {x} | {property} past niet op {x}
      languageIn | {property} is in none of the languages {x} | {property} is in geen van de talen {x}
      uniqueLang | {property} is there more than once in one language | {property} is er meer dan één keer in één taal
      equals | {property} is not the same as {x} | {property} is niet gelijk aan {x}
      disjoint | {property} has a value that {x} has too | {property} heeft een waarde die {x} ook heeft
      lessThan | {property} is not less than {x} | {property} is niet minder dan {x}
      lessThanOrEquals | {property} is more than {x} | {property} is meer dan {x}
      not | {property} is what it may not be | {property} is wat het niet mag zijn
      and | {property} is not all that it must be | {property} is niet alles wat het moet zijn
      or | {property} is nothing of what it must be | {property} is niets van wat het moet zijn
      xone | {property} is not exactly one of what it must be | {property} is niet precies één van wat het moet zijn
      class= | {property} is not of the class that is asked | {property} is niet van de gevraagde klasse
      equals= | {property} is not the same as what is asked | {property} is niet gelijk aan wat gevraagd is
      disjoint= | {property} has a value that is not allowed beside another | {property} heeft een waarde die naast een andere niet mag
      lessThan= | {property} is not less than what is asked | {property} is niet minder dan wat gevraagd is
      lessThanOrEquals= | {property} is more than what is asked | {property} is meer dan wat gevraagd is
      hasValue= | {property} lacks a value that is asked | {property} mist een gevraagde waarde
      node= | {property} is not as its shape asks | {property} is niet zoals de vorm ervan vraagt
      node | {property} is not as {x} asks | {property} is niet zoals {x} vraagt
      qualifiedMinCount | {property} has fewer than {x} of the kind that is asked | {property} heeft er minder dan {x} van de gevraagde soort
      qualifiedMaxCount | {property} has more than {x} of the kind that is asked | {property} heeft er meer dan {x} van de gevraagde soort
      closed | {property} is not among what the shape allows | {property} hoort niet bij wat de vorm toestaat
      hasValue | no value of {property} is {x} | geen waarde van {property} is {x}
      in | {property} is none of {x} | {property} is geen van {x}
      """
          .lines()
          .map(line -> line.split(" \\| "))
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> new Text(row[1], row[2])));

  /**
   * The words for a constraint that does not hold; nothing for one that is not of SHACL itself.
   *
   * @param property what the shape is about; empty where that is the thing itself
   */
  Optional<Text> of(Node component, Node shape, String property) {
    String name = ResultWords.localName(component);
    if (!name.endsWith(COMPONENT)) {
      return Optional.empty();
    }
    String parameter =
        name.substring(0, 1).toLowerCase(Locale.ROOT)
            + name.substring(1, name.length() - COMPONENT.length());
    String given = given(shape, parameter);
    Text words = WORDS.getOrDefault(parameter + "=" + given, WORDS.get(parameter));
    if (words == null) {
      return Optional.empty();
    }
    Text about = property.isEmpty() ? new Text("it", "het") : new Text(property, property);
    return Optional.of(
        new Text(
            words.in(Language.EN, Map.of("property", about.en(), "x", given)),
            words.in(Language.NL, Map.of("property", about.nl(), "x", given))));
  }

  /** What stands in a parameter; empty where that stands there more than once, or not at all. */
  private String given(Node shape, String parameter) {
    List<Node> given =
        shapes
            .find(shape, NodeFactory.createURI(SHACL.NS + parameter), Node.ANY)
            .mapWith(Triple::getObject)
            .toList();
    return given.size() == 1 ? shown(given.get(0)) : "";
  }

  private String shown(Node node) {
    GNode list = GNode.create(shapes, node);
    if (GraphList.isListNode(list)) {
      List<Node> members = GraphList.members(list);
      String first =
          members.stream()
              .limit(MEMBERS)
              .map(ConstraintWords::word)
              .collect(Collectors.joining(", "));
      return members.size() > MEMBERS ? first + ", …" : first;
    }
    return word(node);
  }

  private static String word(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : node.isURI() ? ResultWords.localName(node) : "";
  }
}
