package nl.ijkpunt.validators.thirdparty;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stax.StAXSource;
import javax.xml.transform.stream.StreamSource;
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
import nl.ijkpunt.standards.sandbox.ClosedSaxon;
import nl.ijkpunt.standards.sandbox.Forbidden;
import nl.ijkpunt.standards.xml.XmlInput;
import org.codehaus.stax2.XMLStreamReader2;

/** Makes programs of Schematron schemas, which can reach nothing but the record they are given. */
final class Sandbox {
  private static final String TRANSPILER = "/content/transpile.xsl";
  private static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";
  private static final String SCHXSLT = "http://dmaus.name/ns/2023/schxslt";

  private final Processor processor = ClosedSaxon.processor("a schema", refusal -> {});

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
  XsltExecutable transpiled(byte[] schema) throws IOException, NotUsable {
    List<String> mistakes = new ArrayList<>();
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
    } catch (Forbidden e) {
      throw new NotUsable(String.valueOf(e.getMessage()), e);
    } catch (SaxonApiException e) {
      String said = mistakes.isEmpty() ? e.getMessage() : String.join("; ", mistakes);
      throw new NotUsable(Objects.requireNonNullElse(said, "not a Schematron schema"), e);
    } catch (XMLStreamException e) {
      throw new NotUsable("not well-formed XML: " + e.getMessage(), e);
    }
  }
}
