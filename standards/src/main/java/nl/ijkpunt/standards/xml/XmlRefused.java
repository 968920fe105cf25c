package nl.ijkpunt.standards.xml;

import java.util.Map;
import javax.xml.stream.Location;
import org.codehaus.stax2.XMLStreamReader2;

/** A text is not read on, and why. */
final class XmlRefused extends RuntimeException {
  private final String rule;
  private final transient Map<String, String> arguments;
  private final transient Location location;

  XmlRefused(String rule, Map<String, String> arguments, XMLStreamReader2 at) {
    super(rule, null, false, false);
    this.rule = rule;
    this.arguments = arguments;
    this.location = at.getLocationInfo().getStartLocation();
  }

  String rule() {
    return rule;
  }

  Map<String, String> arguments() {
    return arguments;
  }

  Location location() {
    return location;
  }
}
