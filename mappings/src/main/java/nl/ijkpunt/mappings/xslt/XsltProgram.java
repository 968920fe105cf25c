package nl.ijkpunt.mappings.xslt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stax.StAXSource;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SAXDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import nl.ijkpunt.mappings.MappingFailed;
import nl.ijkpunt.mappings.document.Document;
import nl.ijkpunt.mappings.folder.UnusableMapper;
import nl.ijkpunt.mappings.program.Limits;
import nl.ijkpunt.mappings.program.Program;
import nl.ijkpunt.standards.record.DataRecord;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.XmlRecord;
import nl.ijkpunt.standards.sandbox.ClosedSaxon;
import nl.ijkpunt.standards.sandbox.Forbidden;
import nl.ijkpunt.standards.xml.XmlEvents;
import nl.ijkpunt.standards.xml.XmlInput;
import org.xml.sax.SAXException;

/** A stylesheet that can reach nothing but the record it is given. */
final class XsltProgram implements Program {
  private static final String WHO = "an XSLT mapper";

  /** To these Saxon just says that there is nothing; whoever asks should be told why. */
  private static final Map<Pattern, String> SURROUNDINGS =
      Map.of(
          Pattern.compile("system-property\\s*\\(\\s*(?!['\"]xsl:)"),
          "may not read the system property of anything but XSLT itself",
          Pattern.compile("environment-variables?\\s*\\("),
          "may not read the environment",
          Pattern.compile("<!DOCTYPE"),
          "may not have a document type");

  private final Processor processor;
  private final XsltExecutable stylesheet;
  private final Limits limits;

  /** What the program wanted and did not get, by the thread that runs it. */
  private final Map<Thread, Forbidden> refused;

  private XsltProgram(
      Processor processor,
      XsltExecutable stylesheet,
      Limits limits,
      Map<Thread, Forbidden> refused) {
    this.refused = refused;
    this.processor = processor;
    this.stylesheet = stylesheet;
    this.limits = limits;
  }

  static XsltProgram compile(String text, Limits limits) throws UnusableMapper {
    for (Map.Entry<Pattern, String> wish : SURROUNDINGS.entrySet()) {
      if (wish.getKey().matcher(text).find()) {
        throw new UnusableMapper(WHO + " " + wish.getValue());
      }
    }
    Map<Thread, Forbidden> refused = new ConcurrentHashMap<>();
    Processor processor =
        ClosedSaxon.processor(WHO, refusal -> refused.put(Thread.currentThread(), refusal));
    List<String> mistakes = new ArrayList<>();
    try {
      XsltCompiler compiler = processor.newXsltCompiler();
      compiler.setErrorReporter(
          error ->
              mistakes.add(
                  error.getLocation().getLineNumber() > 0
                      ? "line %d: %s"
                          .formatted(error.getLocation().getLineNumber(), error.getMessage())
                      : error.getMessage()));
      StAXSource source =
          new StAXSource(new XmlInput().open(new ByteArrayInputStream(text.getBytes(UTF_8))));
      return new XsltProgram(processor, compiler.compile(source), limits, refused);
    } catch (SaxonApiException e) {
      Forbidden refusal = refused.remove(Thread.currentThread());
      if (refusal != null) {
        throw new UnusableMapper(String.valueOf(refusal.getMessage()));
      }
      String said = mistakes.isEmpty() ? e.getMessage() : String.join("; ", mistakes);
      throw new UnusableMapper(Objects.requireNonNullElse(said, "not a stylesheet"));
    } catch (XMLStreamException e) {
      throw new UnusableMapper("its program is not well-formed XML: " + e.getMessage());
    } catch (Forbidden e) {
      throw new UnusableMapper(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public Run on(DataRecord record) {
    if (record instanceof XmlRecord xml) {
      return () -> transform(tree(xml));
    }
    JsonRecord json = (JsonRecord) record;
    XdmNode tree = JsonTree.of(json, builder());
    return () -> transform(tree);
  }

  private BuildingContentHandler builder() {
    try {
      return processor.newDocumentBuilder().newBuildingContentHandler();
    } catch (SaxonApiException e) {
      throw new IllegalStateException(e);
    }
  }

  private XdmNode tree(XmlRecord record) {
    try {
      BuildingContentHandler builder = builder();
      new XmlEvents(builder, record.root()).tell();
      return builder.getDocumentNode();
    } catch (SAXException | SaxonApiException e) {
      throw new IllegalStateException(e);
    }
  }

  private Document transform(XdmNode tree) {
    refused.remove(Thread.currentThread());
    List<String> said = new ArrayList<>();
    try {
      Document made = run(tree, said);
      requireNothingRefused();
      return made;
    } catch (SaxonApiException e) {
      requireNothingRefused();
      requireNothingFailed(e);
      String why = said.isEmpty() ? e.getMessage() : said.get(0);
      MappingFailed failed = new MappingFailed("the program stops: " + why);
      failed.initCause(e);
      throw failed;
    }
  }

  private void requireNothingRefused() {
    Forbidden refusal = refused.remove(Thread.currentThread());
    if (refusal != null) {
      throw refusal;
    }
  }

  /** What its output could not take comes through the program as it is. */
  private static void requireNothingFailed(SaxonApiException stopped) {
    for (Throwable cause = stopped; cause != null; cause = cause.getCause()) {
      if (cause instanceof MappingFailed failed) {
        throw failed;
      }
    }
  }

  private Document run(XdmNode tree, List<String> said) throws SaxonApiException {
    Xslt30Transformer run = stylesheet.load30();
    run.setErrorReporter(error -> said.add(error.getMessage()));
    run.setMessageHandler(message -> said.add(message.getStringValue().strip()));
    run.setGlobalContextItem(tree);
    MarkupBuilder made = new MarkupBuilder(limits);
    run.applyTemplates(tree, new SAXDestination(made));
    return made.document();
  }
}
