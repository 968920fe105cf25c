package nl.ijkpunt.standards.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** Parses JSON-LD without fetching anything; it cannot tell lines. */
final class JsonLdParsing {
  private JsonLdParsing() {}

  static void read(InputStream in, RdfParsing.Statements sink) throws IOException {
    Refusing loader = new Refusing();
    Context context = new Context();
    context.set(LangJSONLD11.JSONLD_OPTIONS, new JsonLdOptions(loader));
    try {
      RDFParser.source(in)
          .lang(Lang.JSONLD)
          .base(RdfParsing.BASE)
          .context(context)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(new Stream(sink));
    } catch (RiotException e) {
      URI refused = loader.refused.get();
      if (refused != null) {
        throw new IOException(
            "it needs the context %s, which is not fetched; write that context into the document"
                .formatted(refused),
            e);
      }
      throw new RdfParsing.Malformed(
          Objects.requireNonNullElse(e.getMessage(), "it is not JSON-LD"), 1, 1);
    }
  }

  private static final class Refusing implements DocumentLoader {
    private final AtomicReference<@Nullable URI> refused = new AtomicReference<>();

    @Override
    public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
      refused.set(url);
      throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "not fetched: " + url);
    }
  }

  private static final class Stream extends StreamRDFBase {
    private final RdfParsing.Statements sink;

    Stream(RdfParsing.Statements sink) {
      this.sink = sink;
    }

    @Override
    public void triple(Triple triple) {
      sink.statement(triple, 1);
    }

    @Override
    public void quad(Quad quad) {
      sink.statement(quad.asTriple(), 1);
    }
  }
}
