package nl.ijkpunt.validators.thirdparty;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stax.StAXSource;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.EnvironmentVariableResolver;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.XPathException;
import nl.ijkpunt.standards.xml.XmlInput;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Where programs of strangers run: no files, no network, no environment, no Java.
 *
 * <p>A schema is code. It is given a record and says something; it can reach nothing else.
 */
final class Sandbox {
  private static final String TRANSPILER = "/content/transpile.xsl";
  private static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";
  private static final String SCHXSLT = "http://dmaus.name/ns/2023/schxslt";

  private final Processor processor = new Processor(false);

  Sandbox() {
    processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
    processor.setConfigurationProperty(Feature.DISABLE_XSL_EVALUATE, true);
    // An empty list would allow every protocol; a word that is none allows none.
    processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "none");
    processor.setConfigurationProperty(
        Feature.ENVIRONMENT_VARIABLE_RESOLVER,
        new EnvironmentVariableResolver() {
          @Override
          public Set<String> getAvailableEnvironmentVariables() {
            return Set.of();
          }

          @Override
          public String getEnvironmentVariable(String name) {
            return "";
          }
        });
    processor
        .getUnderlyingConfiguration()
        .setResourceResolver(
            request -> {
              throw new XPathException("a schema may not read " + request.uri);
            });
    processor
        .getUnderlyingConfiguration()
        .setCollectionFinder(
            (context, uri) -> {
              throw new XPathException("a schema may not read " + uri);
            });
  }

  /** Builds the tree of a record. */
  BuildingContentHandler builder() throws SaxonApiException {
    return processor.newDocumentBuilder().newBuildingContentHandler();
  }

  private static void requireSchematron(XdmNode document) throws NotUsable {
    for (XdmNode child : document.children()) {
      QName name = child.getNodeName();
      if (child.getNodeKind() == XdmNodeKind.ELEMENT
          && name != null
          && !name.equals(new QName(SCHEMATRON, "schema"))) {
        throw new NotUsable(
            "its root is <%s>, not schema of Schematron (%s)"
                .formatted(name.getLocalName(), SCHEMATRON),
            null);
      }
    }
  }

  /** Saxon passes over in silence what is not read: that is told here. */
  private static void requireAllRead(byte[] schema) throws XMLStreamException, NotUsable {
    XMLStreamReader2 reader = new XmlInput().open(new ByteArrayInputStream(schema));
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw new NotUsable("a document type (DOCTYPE) is not read", null);
      } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new NotUsable("the entity %s is not known".formatted(reader.getLocalName()), null);
      }
    }
  }

  /** A Schematron schema as a program. */
  XsltExecutable transpiled(Path file) throws IOException, NotUsable {
    List<String> mistakes = new ArrayList<>();
    byte[] schema = Files.readAllBytes(file);
    try (InputStream transpiler =
        Objects.requireNonNull(
            Sandbox.class.getResourceAsStream(TRANSPILER), "this build lacks SchXslt2")) {
      XsltCompiler compiler = processor.newXsltCompiler();
      compiler.setErrorReporter(error -> mistakes.add(error.getMessage()));
      compiler.setParameter(new QName(SCHXSLT, "report-fired-rule"), new XdmAtomicValue(false));
      compiler.setParameter(new QName(SCHXSLT, "report-active-pattern"), new XdmAtomicValue(false));
      requireAllRead(schema);
      InputStream in = new ByteArrayInputStream(schema);
      XdmNode tree = processor.newDocumentBuilder().build(new StAXSource(new XmlInput().open(in)));
      requireSchematron(tree);
      Xslt30Transformer transpile = compiler.compile(new StreamSource(transpiler)).load30();
      XdmDestination program = new XdmDestination();
      transpile.setErrorReporter(error -> mistakes.add(error.getMessage()));
      transpile.applyTemplates(tree, program);
      return compiler.compile(program.getXdmNode().asSource());
    } catch (SaxonApiException e) {
      String said = mistakes.isEmpty() ? e.getMessage() : String.join("; ", mistakes);
      throw new NotUsable(Objects.requireNonNullElse(said, "not a Schematron schema"), e);
    } catch (XMLStreamException e) {
      throw new NotUsable("not well-formed XML: " + e.getMessage(), e);
    }
  }
}
