package nl.ijkpunt.standards.rdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.lang.LangNQuads;
import org.apache.jena.riot.lang.LangNTriples;
import org.apache.jena.riot.lang.LangRIOT;
import org.apache.jena.riot.lang.LangTriG;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileWrapper;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.sparql.core.Quad;

/** Parses a text of statements, and says of each on which line it ends. */
final class RdfParsing {
  /** Relative names are names in the source, whatever machine it is read on. */
  static final String BASE = "urn:source:";

  private RdfParsing() {}

  /** Takes statements in the order of their source; all graphs of it are one. */
  @FunctionalInterface
  interface Statements {
    void statement(Triple statement, int line);
  }

  /**
   * Reads to the end.
   *
   * @throws Malformed when the text is not in the language
   */
  static void read(InputStream in, RdfLanguage language, Statements sink) throws IOException {
    if (language == RdfLanguage.JSON_LD) {
      JsonLdParsing.read(in, sink);
      return;
    }
    Lined lined =
        new Lined(
            RiotLib.createParserProfile(
                RiotLib.factoryRDF(), new Strict(), IRIxResolver.create(BASE).build(), false));
    StreamRDF stream = new Stream(sink, lined);
    Tokenizer tokens = TokenizerText.create().source(in).errorHandler(new Strict()).build();
    parser(language, tokens, lined, stream).parse();
  }

  private static LangRIOT parser(
      RdfLanguage language, Tokenizer tokens, ParserProfile profile, StreamRDF stream) {
    return switch (language) {
      case TURTLE -> new LangTurtle(tokens, profile, stream);
      case N_TRIPLES -> new LangNTriples(tokens, profile, stream);
      case N_QUADS -> new LangNQuads(tokens, profile, stream);
      default -> new LangTriG(tokens, profile, stream);
    };
  }

  /** A text is not what it should be. */
  static final class Malformed extends RuntimeException {
    private final long line;
    private final long column;

    Malformed(String reason, long line, long column) {
      super(reason, null, false, false);
      this.line = line;
      this.column = column;
    }

    long line() {
      return Math.max(1, line);
    }

    long column() {
      return Math.max(1, column);
    }
  }

  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {
      // A value that is not of its datatype is for the shapes to judge.
    }

    @Override
    public void error(String message, long line, long column) {
      throw new Malformed(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw new Malformed(message, line, column);
    }
  }

  /** Remembers the line of the last statement that was made. */
  private static final class Lined extends ParserProfileWrapper {
    private int line = 1;

    Lined(ParserProfile profile) {
      super(profile);
    }

    /** A text that breaks off is no graph, even where its last statement could be guessed. */
    @Override
    public boolean isStrictMode() {
      return true;
    }

    @Override
    public Triple createTriple(Node s, Node p, Node o, long at, long column) {
      line = (int) Math.max(1, at);
      return super.createTriple(s, p, o, at, column);
    }

    @Override
    public Quad createQuad(Node g, Node s, Node p, Node o, long at, long column) {
      line = (int) Math.max(1, at);
      return super.createQuad(g, s, p, o, at, column);
    }
  }

  private static final class Stream extends StreamRDFBase {
    private final Statements sink;
    private final Lined lined;

    Stream(Statements sink, Lined lined) {
      this.sink = sink;
      this.lined = lined;
    }

    @Override
    public void triple(Triple triple) {
      sink.statement(triple, lined.line);
    }

    @Override
    public void quad(Quad quad) {
      sink.statement(quad.asTriple(), lined.line);
    }
  }
}
