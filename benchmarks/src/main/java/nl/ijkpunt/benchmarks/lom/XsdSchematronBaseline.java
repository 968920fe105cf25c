package nl.ijkpunt.benchmarks.lom;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.lom.LomBinding;
import nl.ijkpunt.standards.lom.LomStructure;
import org.xml.sax.SAXException;

/**
 * Checks every record of a harvest with the JDK's schema validator and a Schematron that SchXslt2
 * transpiled: one thread parses and validates, others run the rules.
 */
public final class XsdSchematronBaseline {
  private static final String RULES = "nl-lom.sch";
  private static final String SCHXSLT = "http://dmaus.name/ns/2023/schxslt";

  private XsdSchematronBaseline() {}

  /** Arguments: the answer of a repository, and the number of threads. */
  public static void main(String[] args) throws Exception {
    long start = System.nanoTime();
    Processor processor = new Processor(false);
    RecordRules rules = new RecordRules(transpiled(processor), Integer.parseInt(args[1]));
    HarvestSplitter splitter =
        new HarvestSplitter(processor, schema().newValidatorHandler(), rules);
    try (InputStream in =
        new BufferedInputStream(Files.newInputStream(Path.of(args[0])), 1 << 16)) {
      parse(in, splitter);
    }
    long bad = rules.close();
    System.out.printf(
        Locale.ROOT,
        "records %d bad %d seconds %.3f%n",
        splitter.records(),
        bad,
        (System.nanoTime() - start) / 1e9);
  }

  private static void parse(InputStream in, HarvestSplitter splitter)
      throws IOException, SAXException, ParserConfigurationException {
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    factory.newSAXParser().parse(in, splitter);
  }

  static Schema schema() throws SAXException {
    LomStructure structure =
        Standards.find("nl-lom@1.01")
            .flatMap(standard -> Optional.ofNullable(standard.lom()))
            .orElseThrow()
            .structure(LomBinding.IMS);
    Source[] sources = {source(LomSchema.ofXml()), source(LomSchema.of(structure))};
    return SchemaFactory.newDefaultInstance().newSchema(sources);
  }

  private static Source source(String text) {
    return new StreamSource(new StringReader(text));
  }

  static XsltExecutable transpiled(Processor processor) throws SaxonApiException, IOException {
    try (InputStream transpiler = resource("/content/transpile.xsl");
        InputStream schematron = resource(RULES)) {
      XsltCompiler compiler = processor.newXsltCompiler();
      compiler.setParameter(new QName(SCHXSLT, "report-fired-rule"), new XdmAtomicValue(false));
      compiler.setParameter(new QName(SCHXSLT, "report-active-pattern"), new XdmAtomicValue(false));
      XdmNode rules = processor.newDocumentBuilder().build(new StreamSource(schematron));
      XdmDestination program = new XdmDestination();
      compiler.compile(new StreamSource(transpiler)).load30().applyTemplates(rules, program);
      return compiler.compile(program.getXdmNode().asSource());
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(XsdSchematronBaseline.class.getResourceAsStream(name), name);
  }
}
