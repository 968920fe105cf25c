package nl.ijkpunt.standards.xml;

import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** What a parser has to say of a text that is no XML, in one line. */
final class Malformation {
  private static final Pattern PLACE =
      Pattern.compile("\\s*(\\n\\s*)?at \\[row,col.*", Pattern.DOTALL);
  private static final int LONGEST = 160;

  private Malformation() {}

  static String of(XMLStreamException e) {
    String message = Objects.requireNonNullElse(e.getMessage(), "not XML");
    String told =
        PLACE
            .matcher(message.replaceFirst("^ParseError at .*\\nMessage: ", ""))
            .replaceAll("")
            .replaceAll("\\s+", " ")
            .strip();
    return told.length() <= LONGEST ? told : told.substring(0, LONGEST) + "…";
  }
}
