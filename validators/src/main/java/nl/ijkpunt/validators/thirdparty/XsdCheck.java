package nl.ijkpunt.validators.thirdparty;

import static javax.xml.XMLConstants.ACCESS_EXTERNAL_DTD;
import static javax.xml.XMLConstants.ACCESS_EXTERNAL_SCHEMA;
import static javax.xml.XMLConstants.FEATURE_SECURE_PROCESSING;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import nl.ijkpunt.standards.finding.Requirement;
import nl.ijkpunt.standards.record.XmlRecord;
import nl.ijkpunt.standards.xml.XmlEvents;
import nl.ijkpunt.standards.xml.XmlModel;
import nl.ijkpunt.standards.xml.XsdFiles;
import nl.ijkpunt.validators.XmlAnswers;
import nl.ijkpunt.validators.XmlCheck;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Decides whether XML is valid by an XML Schema. */
public final class XsdCheck implements XmlCheck {
  /** What is about every namespace that none is about by itself. */
  private static final String ANY = "*";

  private final Map<String, Schema> byNamespace;
  private final Map<String, String> names;

  private XsdCheck(Map<String, Schema> byNamespace, Map<String, String> names) {
    this.byNamespace = byNamespace;
    this.names = names;
  }

  /**
   * Reads a schema that the user gives; what it imports must stand in its folder or below.
   *
   * @throws NotUsable when it is no schema, or needs what is not there
   */
  public static XsdCheck read(Path file) throws IOException, NotUsable {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      InputSource input = SchemaResolver.input(in, file.toUri().toString());
      Schema schema = schema(input, SchemaFolder.of(file));
      return new XsdCheck(Map.of(ANY, schema), Map.of(ANY, String.valueOf(file.getFileName())));
    }
  }

  /**
   * The schemas of a standard: a record is held against the one that is about its namespace.
   *
   * @throws NotUsable when one of them cannot be used, with why
   */
  public static XsdCheck of(XmlModel model) throws NotUsable {
    XsdFiles files = new XsdFiles(model.files());
    Map<String, Schema> schemas = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (String name : model.schemas()) {
      String namespace = files.namespace(name);
      if (!schemas.containsKey(namespace)) {
        Schema schema = schema(name, files);
        schemas.put(namespace, schema);
        names.put(namespace, name);
        schemas.putIfAbsent(ANY, schema);
        names.putIfAbsent(ANY, name);
      }
    }
    return new XsdCheck(schemas, names);
  }

  /** One of a set of schemas, with what it refers to. */
  static Schema schema(String name, XsdFiles files) throws NotUsable {
    String text = String.valueOf(files.texts().get(name));
    InputSource input = new InputSource(new StringReader(text));
    input.setSystemId(SchemaSet.address(name));
    return schema(input, new SchemaSet(files));
  }

  private static Schema schema(InputSource input, SchemaResolver.Shelf shelf) throws NotUsable {
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setFeature(FEATURE_SECURE_PROCESSING, true);
      factory.setProperty(ACCESS_EXTERNAL_DTD, "");
      // The shelf answers for every import; nothing else is asked.
      factory.setProperty(ACCESS_EXTERNAL_SCHEMA, "file");
      factory.setResourceResolver(new SchemaResolver(shelf));
      return factory.newSchema(SchemaResolver.source(input));
    } catch (SAXException e) {
      throw new NotUsable(told(e), e);
    } catch (SchemaResolver.Missing e) {
      throw new NotUsable(String.valueOf(e.getMessage()), e);
    }
  }

  private static String told(SAXException e) {
    String message = Objects.requireNonNullElse(e.getMessage(), "not an XML Schema");
    return e instanceof SAXParseException at && at.getLineNumber() > 0
        ? "line %d: %s".formatted(at.getLineNumber(), message)
        : message;
  }

  @Override
  public String rule() {
    return XsdMistake.OTHER;
  }

  @Override
  public List<String> rules() {
    return XsdMistake.RULES;
  }

  @Override
  public void check(XmlRecord record, XmlAnswers answers) {
    String own = record.root().namespace();
    String which = byNamespace.containsKey(own) ? own : ANY;
    ValidatorHandler handler = Objects.requireNonNull(byNamespace.get(which)).newValidatorHandler();
    XmlEvents events = new XmlEvents(handler, record.root());
    Requirement clause = new Requirement(Objects.requireNonNull(names.get(which)), "");
    Hearing hearing = new Hearing(events, answers, clause);
    handler.setErrorHandler(hearing);
    try {
      events.tell();
    } catch (SAXException e) {
      hearing.tell(e);
    }
  }

  /** Takes every error, and goes on. */
  private static final class Hearing implements ErrorHandler {
    private final XmlEvents events;
    private final XmlAnswers answers;
    private final Requirement clause;
    private XsdMistake before = new XsdMistake("", "");

    Hearing(XmlEvents events, XmlAnswers answers, Requirement clause) {
      this.events = events;
      this.answers = answers;
      this.clause = clause;
    }

    void tell(SAXException e) {
      XsdMistake mistake = XsdMistake.of(e);
      if (!mistake.isEchoOf(before)) {
        Map<String, String> arguments =
            mistake.code().isEmpty()
                ? Map.of("reason", mistake.words())
                : Map.of("reason", mistake.words(), "code", mistake.code());
        answers.fails(mistake.rule(), events.current(), arguments, clause);
      }
      before = mistake;
    }

    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) {
      tell(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      tell(e);
    }
  }
}
