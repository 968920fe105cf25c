package nl.ijkpunt.mappings.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.mappings.document.Json;
import nl.ijkpunt.mappings.folder.UnusableMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparqlMapperTest {
  private static final String YAML =
      """
      name: course
      kind: sparql
      from: ooapi@5.0
      type: Course
      to: target
      limits: {seconds: 2, size: 1000}
      """;
  private static final String CONTEXT =
      "{\"@context\": {\"@vocab\": \"https://example.org/c#\", \"@base\": \"https://example.org/\", \"courseId\": \"@id\"}}";
  private static final String COURSE =
      "{\"courseId\": \"c1\", \"name\": [{\"value\": \"Meten\"}], \"ects\": 5%s}";

  @SuppressWarnings("NullAway.Init") // JUnit fills it
  @TempDir
  private Path folder;

  private Given with(String query) {
    return new Given(folder)
        .file("mapper.yaml", YAML)
        .file("context.jsonld", CONTEXT)
        .file("mapper.rq", "PREFIX c: <https://example.org/c#>\n" + query);
  }

  private static Json only(List<Mapped> made) {
    assertThat(made).hasSize(1);
    return (Json) made.get(0).document();
  }

  @Test
  void statementsBecomeJsonThatIsAlwaysTheSame() throws Exception {
    Given given =
        with(
            "CONSTRUCT { ?c a c:Thing ; c:title ?t ; c:part [ c:n ?n ] } WHERE { ?c c:name/c:value ?t ; c:ects ?n }");
    String course = COURSE.formatted("");
    assertThat(only(given.json(course, new LossAccount())).members())
        .hasToString(
            "{@context={c=https://example.org/c#}, @id=https://example.org/c1, @type=c:Thing,"
                + " c:part={c:n={@type=http://www.w3.org/2001/XMLSchema#integer, @value=5}}, c:title=Meten}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } | may not ask other services",
        "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } } | may not ask other services",
        "CONSTRUCT { ?s ?p ?o } WHERE { { SELECT * { SERVICE SILENT ?s { ?s ?p ?o } } } } | may not ask other services",
        "CONSTRUCT { ?s ?p ?o } FROM <file:///etc/hostname> WHERE { ?s ?p ?o } | may not read other graphs",
        "CONSTRUCT { ?s ?p ?o } FROM NAMED <http://127.0.0.1:9/> WHERE { GRAPH ?g { ?s ?p ?o } } | may not read other graphs",
        "LOAD <file:///etc/hostname> | is no query of SPARQL 1.1",
        "SELECT * { ?s ?p ?o } | is no CONSTRUCT",
        "CONSTRUCT { ?s ?p ?x } WHERE { ?s ?p ?o BIND(<java:java.lang.System>(?o) AS ?x) } | may not call the function java:java.lang.System",
        "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o FILTER(<http://jena.apache.org/ARQ/function#now>()) } | may not call the function",
        "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } ORDER BY <java:x>(?o) | may not call the function java:x",
        "CONSTRUCT { ?s ?p ?o } WHERE { { SELECT ?s (MAX(<java:x>(?o)) AS ?m) { ?s ?p ?o } GROUP BY ?s } } | may not call the function java:x",
        "CONSTRUCT { ?s ?p ?o } WHERE { { SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(<java:x>(?s)) } } | may not call the function java:x",
        "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o . ?o <java:java.lang.System> ?p } | may not use the property function",
        "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o . ?o <http://jena.apache.org/ARQ/property#splitIRI> ?p } | may not use the property function",
        "CONSTRUCT { ?s ?p ?x } WHERE { ?s ?p ?o BIND(NOW() AS ?x) } | NOW() is refused",
        "CONSTRUCT { ?s ?p ?x } WHERE { ?s ?p ?o BIND(UUID() AS ?x) } | UUID() is refused",
        "CONSTRUCT { ?s ?p ?x } WHERE { ?s ?p ?o BIND(RAND() AS ?x) } | RAND() is refused",
      })
  void aQueryReachesNothing(String query, String refusal) {
    assertThatThrownBy(() -> with(query).mapper())
        .isInstanceOf(UnusableMapper.class)
        .hasMessageContaining(refusal);
  }

  @Test
  void contextsAreNotFetched() {
    String course = COURSE.formatted(", \"@context\": \"http://127.0.0.1:9/context\"");
    assertThatThrownBy(
            () -> with("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }").json(course, new LossAccount()))
        .hasMessageContaining("may not read the context http://127.0.0.1:9/context");
    Given far =
        with("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }")
            .file("context.jsonld", "{\"@context\": \"file:///etc/hostname\"}");
    assertThatThrownBy(() -> far.json(COURSE.formatted(""), new LossAccount()))
        .hasMessageContaining("may not read the context file:");
  }

  @Test
  void aQueryWithoutEndIsLeft() {
    String many = "?a1 ?b1 ?c1 . ?a2 ?b2 ?c2 . ?a3 ?b3 ?c3 . ?a4 ?b4 ?c4 . ?a5 ?b5 ?c5 . ";
    String more = many.replaceAll("\\?(..)", "?x$1") + many.replaceAll("\\?(..)", "?y$1");
    String query =
        "CONSTRUCT { ?a1 c:n ?n } WHERE { ?a1 ?b ?c { SELECT (COUNT(*) AS ?n) { "
            + many
            + more
            + more.replaceAll("\\?(...)", "?z$1")
            + "} } }";
    assertThatThrownBy(() -> with(query).json(COURSE.formatted(""), new LossAccount()))
        .hasMessageContaining("takes more than 2 seconds");
  }

  @Test
  void aQueryThatMakesTooMuchIsStopped() {
    String query =
        "CONSTRUCT { [] c:n ?n1, ?n2, ?n3, ?n4, ?n5 } WHERE { ?a6 ?b6 ?n6 . ?a7 ?b7 ?n7 . ?a1 ?b1 ?n1 . ?a2 ?b2 ?n2 . ?a3 ?b3 ?n3 . ?a4 ?b4 ?n4 . ?a5 ?b5 ?n5 }";
    assertThatThrownBy(() -> with(query).json(COURSE.formatted(""), new LossAccount()))
        .hasMessageContaining("makes more than 1000 of one record");
  }

  @Test
  void whatMakesNothingIsTold() {
    assertThatThrownBy(
            () ->
                with("CONSTRUCT { ?s c:x ?o } WHERE { ?s c:no ?o }")
                    .json(COURSE.formatted(""), new LossAccount()))
        .hasMessageContaining("makes no statement of it");
  }
}
