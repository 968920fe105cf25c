package nl.ijkpunt.validators.thirdparty;

import static javax.xml.XMLConstants.ACCESS_EXTERNAL_DTD;
import static javax.xml.XMLConstants.ACCESS_EXTERNAL_SCHEMA;
import static javax.xml.XMLConstants.FEATURE_SECURE_PROCESSING;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import nl.ijkpunt.standards.finding.Requirement;
import nl.ijkpunt.standards.record.XmlRecord;
import nl.ijkpunt.standards.xml.XmlEvents;
import nl.ijkpunt.validators.XmlAnswers;
import nl.ijkpunt.validators.XmlCheck;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Decides whether XML is valid by an XML Schema that the user gives. */
public final class XsdCheck implements XmlCheck {
  private static final String RULE = "xsd-valid";

  private final String file;
  private final Schema schema;

  private XsdCheck(String file, Schema schema) {
    this.file = file;
    this.schema = schema;
  }

  /**
   * Reads a schema; what it imports must stand in its folder or below.
   *
   * @throws NotUsable when it is no schema, or needs what is not there
   */
  public static XsdCheck read(Path file) throws IOException, NotUsable {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setFeature(FEATURE_SECURE_PROCESSING, true);
      factory.setProperty(ACCESS_EXTERNAL_DTD, "");
      // The folder answers for every import; nothing else is asked.
      factory.setProperty(ACCESS_EXTERNAL_SCHEMA, "file");
      SchemaFolder folder = new SchemaFolder(file);
      factory.setResourceResolver(folder);
      Schema schema = factory.newSchema(folder.source(in, file));
      return new XsdCheck(String.valueOf(file.getFileName()), schema);
    } catch (SAXException e) {
      throw new NotUsable(told(e), e);
    } catch (SchemaFolder.Missing e) {
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
    return RULE;
  }

  @Override
  public void check(XmlRecord record, XmlAnswers answers) {
    ValidatorHandler handler = schema.newValidatorHandler();
    XmlEvents events = new XmlEvents(handler, record.root());
    Requirement clause = new Requirement(file, "");
    handler.setErrorHandler(
        new Heard(e -> answers.fails(RULE, events.current(), Map.of("reason", told(e)), clause)));
    try {
      events.tell();
    } catch (SAXException e) {
      answers.fails(RULE, events.current(), Map.of("reason", told(e)), clause);
    }
  }

  /** Takes every error, and goes on. */
  private record Heard(Consumer<SAXParseException> sink) implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) {
      sink.accept(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      sink.accept(e);
    }
  }
}
