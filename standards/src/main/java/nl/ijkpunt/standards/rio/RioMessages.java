package nl.ijkpunt.standards.rio;

import java.util.Set;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlName;
import org.jspecify.annotations.Nullable;

/** Where things stand in messages of RIO V4, alone or in an envelope of SOAP. */
public final class RioMessages {
  /** How the namespaces of its messages begin. */
  public static final String NAMESPACE = "http://duo.nl/schema/DUO_RIO_";

  /** What every message begins with, which is about no thing. */
  private static final Set<String> ABOUT_MESSAGE =
      Set.of(
          "identificatiecodeBedrijfsdocument",
          "verzendendeInstantie",
          "ontvangendeInstantie",
          "datumTijdBedrijfsdocument",
          "requestGoedgekeurd",
          "foutmelding");

  private RioMessages() {}

  /** Whether elements of this namespace are of messages of RIO. */
  public static boolean isOf(String namespace) {
    return namespace.startsWith(NAMESPACE);
  }

  /** Whether an element is a thing that a message is about. */
  public static boolean isUnit(@Nullable XmlElement parent, XmlName name) {
    boolean inMessage =
        parent != null
            && isOf(parent.namespace())
            && (parent.local().endsWith("_request") || parent.local().endsWith("_response"));
    return inMessage && !ABOUT_MESSAGE.contains(name.local());
  }
}
