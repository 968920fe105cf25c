package nl.ijkpunt.validators.shacl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.rdf.GraphModel;
import nl.ijkpunt.standards.rdf.RdfReader;
import nl.ijkpunt.validators.OnBoard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Data and shapes name addresses; a server that counts sees nobody. */
final class NothingFetchedTest {
  private static final GraphModel HOSA = Objects.requireNonNull(OnBoard.HOSA.graph());

  private final AtomicInteger requests = new AtomicInteger();
  private final HttpServer server = server();

  private static HttpServer server() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void countRequests() {
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String address(String name) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + name;
  }

  @Test
  void theServerCountsWhoeverComes() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address("x"))).build();
    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());

    assertThat(requests).hasValue(1);
  }

  @Test
  void aContextElsewhereIsNotFetchedAndIsNamed() {
    String text =
        "{\"@context\": \"%s\", \"@id\": \"https://example.org/1\"}"
            .formatted(address("context.jsonld"));

    assertThatThrownBy(
            () ->
                new RdfReader(HOSA.base(), RdfReader.MOST)
                    .split(OnBoard.source("data.jsonld", text), 0, chunk -> {}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(address("context.jsonld"));
    assertThat(requests).hasValue(0);
  }

  @Test
  void aContextThatAContextImportsIsNotFetched() {
    String text =
        "{\"@context\": {\"@version\": 1.1, \"@import\": \"%s\"}, \"@id\": \"https://example.org/1\"}"
            .formatted(address("imported.jsonld"));

    assertThatThrownBy(
            () ->
                new RdfReader(HOSA.base(), RdfReader.MOST)
                    .split(OnBoard.source("data.jsonld", text), 0, chunk -> {}))
        .isInstanceOf(IOException.class);
    assertThat(requests).hasValue(0);
  }

  @Test
  void importsOfDataAreNotFollowed() {
    String text =
        """
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        @prefix hosa: <https://w3id.org/ijkpunt/hosa/def/> .
        <https://example.org/data> a owl:Ontology ; owl:imports <%1$s> ; sh:shapesGraph <%1$s> .
        <https://example.org/goal> a hosa:Leeruitkomst ; hosa:identificatie "1" ; hosa:naam "Doel"@nl, "Goal"@en .
        """
            .formatted(address("more.ttl"));
    Report report = OnBoard.report(OnBoard.graphPlan(), OnBoard.source("data.ttl", text));

    assertThat(report.recordCount()).isEqualTo(1);
    assertThat(requests).hasValue(0);
  }

  @Test
  void importsOfShapesAreNotFollowedAndAreNamed() {
    String text =
        """
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        <https://example.org/shapes> a owl:Ontology ; owl:imports <%1$s> ;
          sh:declare [ sh:prefix "x" ; sh:namespace "%1$s"^^<http://www.w3.org/2001/XMLSchema#anyURI> ] .
        <https://example.org/shape> a sh:NodeShape ; sh:targetClass <https://example.org/Thing> ; sh:shapesGraph <%1$s> ;
          sh:property [ sh:path <https://example.org/name> ; sh:minCount 1 ] .
        """
            .formatted(address("shapes.ttl"));
    ShapeSet shapes = ShapeSet.of(List.of(), List.of(text));

    assertThat(shapes.imports()).containsExactly(address("shapes.ttl"));
    assertThat(requests).hasValue(0);
  }
}
