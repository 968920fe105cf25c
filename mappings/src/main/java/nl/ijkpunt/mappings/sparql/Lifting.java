package nl.ijkpunt.mappings.sparql;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import java.io.ByteArrayInputStream;
import nl.ijkpunt.mappings.MappingFailed;
import nl.ijkpunt.mappings.folder.UnusableMapper;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.sandbox.Forbidden;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;

/** Makes RDF of a record in JSON, by a context of JSON-LD that stands in the mapper's folder. */
final class Lifting {
  /** What relative addresses are relative to; a context may say another. */
  private static final String BASE = "urn:ijk:record:";

  private static final DocumentLoader NOTHING_IS_FETCHED =
      (url, options) -> {
        throw new Forbidden("a SPARQL mapper may not read the context " + url);
      };

  private final JsonDocument context;

  private Lifting(JsonDocument context) {
    this.context = context;
  }

  /** Lifting by this context. */
  static Lifting by(String context) throws UnusableMapper {
    try {
      if (!JsonValue.parse(context).isObject()) {
        throw new UnusableMapper("its context is no object of JSON");
      }
      Lifting lifting =
          new Lifting(JsonDocument.of(new ByteArrayInputStream(context.getBytes(UTF_8))));
      // Loading the library takes long: that is not to count for the first record.
      lifting.lift("{}".getBytes(UTF_8));
      return lifting;
    } catch (MappingFailed | Forbidden e) {
      throw new UnusableMapper(String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException | JsonLdError e) {
      throw new UnusableMapper("its context cannot be used: " + e.getMessage());
    }
  }

  /** A record as statements. */
  Graph lift(byte[] json) {
    JsonLdOptions options = new JsonLdOptions(NOTHING_IS_FETCHED);
    options.setExpandContext(context);
    Graph graph = GraphFactory.createDefaultGraph();
    try {
      RDFParser.create()
          .source(new ByteArrayInputStream(json))
          .lang(Lang.JSONLD11)
          .base(BASE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .context(Context.create().set(LangJSONLD11.JSONLD_OPTIONS, options))
          .parse(graph);
      return graph;
    } catch (RiotException e) {
      MappingFailed failed =
          new MappingFailed("its context makes no RDF of this record: " + e.getMessage());
      failed.initCause(e);
      throw Forbidden.behind(e).<RuntimeException>map(one -> one).orElse(failed);
    }
  }
}
