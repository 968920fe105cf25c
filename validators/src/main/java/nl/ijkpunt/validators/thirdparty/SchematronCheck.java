package nl.ijkpunt.validators.thirdparty;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.Message;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import nl.ijkpunt.standards.finding.Requirement;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlRecord;
import nl.ijkpunt.standards.sandbox.Forbidden;
import nl.ijkpunt.standards.xml.SchematronRole;
import nl.ijkpunt.standards.xml.XmlEvents;
import nl.ijkpunt.validators.XmlAnswers;
import nl.ijkpunt.validators.XmlCheck;
import org.xml.sax.SAXException;

/** Decides whether XML does what a Schematron schema of the user says. */
public final class SchematronCheck implements XmlCheck {
  private static final String ERROR = "schematron-holds";
  private static final String WARNING = "schematron-advice-followed";
  private static final String INFO = "schematron-remark-heeded";
  private static final QName ROLE = new QName("role");
  private static final QName LOCATION = new QName("location");
  private static final QName TEST = new QName("test");
  private static final QName ID = new QName("id");

  private final String file;
  private final Sandbox sandbox;
  private final XsltExecutable rules;

  private final List<String> own;

  private SchematronCheck(String file, Sandbox sandbox, XsltExecutable rules, List<String> own) {
    this.file = file;
    this.sandbox = sandbox;
    this.rules = rules;
    this.own = List.copyOf(own);
  }

  /**
   * Reads a schema, and makes a program of it that can reach nothing but the record it is given.
   *
   * @throws NotUsable when it is no Schematron, or wants what it may not have
   */
  public static SchematronCheck read(Path file) throws IOException, NotUsable {
    Sandbox sandbox = new Sandbox();
    return new SchematronCheck(
        String.valueOf(file.getFileName()),
        sandbox,
        sandbox.transpiled(Files.readAllBytes(file)),
        List.of());
  }

  /**
   * A schema of a standard, of which the ids are those of the standard's own rules.
   *
   * @param own the ids of all rules of the standard
   * @throws NotUsable when no program can be made of it, with why
   */
  public static SchematronCheck of(String file, String text, List<String> own) throws NotUsable {
    try {
      Sandbox sandbox = new Sandbox();
      List<String> told = own.stream().filter(id -> text.contains("\"" + id + "\"")).toList();
      return new SchematronCheck(file, sandbox, sandbox.transpiled(text.getBytes(UTF_8)), told);
    } catch (IOException e) {
      throw new NotUsable("it cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public String rule() {
    return rules().get(0);
  }

  @Override
  public List<String> rules() {
    return own.isEmpty() ? List.of(ERROR, WARNING, INFO) : own;
  }

  @Override
  public void check(XmlRecord record, XmlAnswers answers) {
    StringBuilder last = new StringBuilder();
    try {
      Xslt30Transformer program = rules.load30();
      // What goes wrong comes back as an exception; the console is not for a library.
      program.setErrorReporter(error -> {});
      program.setMessageHandler(message -> lastWords(message, last));
      program.setResultDocumentHandler(
          uri -> {
            throw new IllegalStateException("a Schematron schema may not write files");
          });
      XdmDestination said = new XdmDestination();
      program.applyTemplates(tree(record), said);
      for (XdmNode answer : said.getXdmNode().children().iterator().next().children()) {
        tell(answer, record, answers);
      }
    } catch (SaxonApiException | SAXException | Forbidden e) {
      String why = last.isEmpty() ? String.valueOf(e.getMessage()) : last.toString();
      throw new IllegalStateException("%s: %s".formatted(file, why), e);
    }
  }

  /** What the program says when it gives up tells more than that it gave up. */
  private static void lastWords(Message message, StringBuilder last) {
    if (message.isTerminate()) {
      last.append(message.getContent().getStringValue().replaceAll("\\s+", " ").strip());
    }
  }

  private XdmNode tree(XmlRecord record) throws SaxonApiException, SAXException {
    BuildingContentHandler builder = sandbox.builder();
    new XmlEvents(builder, record.root()).tell();
    return builder.getDocumentNode();
  }

  private void tell(XdmNode answer, XmlRecord record, XmlAnswers answers) {
    QName name = answer.getNodeName();
    boolean speaks =
        answer.getNodeKind() == XdmNodeKind.ELEMENT
            && name != null
            && Set.of("failed-assert", "successful-report").contains(name.getLocalName());
    if (!speaks) {
      return;
    }
    String text = text(answer);
    String test = attribute(answer, TEST);
    String id = attribute(answer, ID);
    XmlElement at = SvrlLocation.find(record.root(), attribute(answer, LOCATION));
    Map<String, String> arguments = Map.of("reason", text.isEmpty() ? test : text);
    if (own.contains(id)) {
      answers.fails(id, at, arguments);
    } else {
      String clause = id.isEmpty() ? file + ": " + test : file + ", " + id;
      answers.fails(rule(attribute(answer, ROLE)), at, arguments, new Requirement(clause, ""));
    }
  }

  private static String text(XdmNode answer) {
    StringBuilder text = new StringBuilder();
    for (XdmNode child : answer.children()) {
      if (child.getNodeName() != null && child.getNodeName().getLocalName().equals("text")) {
        text.append(child.getStringValue());
      }
    }
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  private static String rule(String role) {
    return switch (SchematronRole.severity(role).orElse(Severity.ERROR)) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case INFO -> INFO;
    };
  }

  private static String attribute(XdmNode of, QName name) {
    String value = of.getAttributeValue(name);
    return value == null ? "" : value;
  }
}
