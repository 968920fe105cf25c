package nl.ijkpunt.standards.lom;

import java.util.List;

/** Writes cards about persons and organisations. */
public final class VcardText {
  private VcardText() {}

  /** A card with these lines between its begin and its end. */
  public static String of(List<String> lines) {
    return "BEGIN:VCARD\nVERSION:3.0\n" + String.join("\n", lines) + "\nEND:VCARD";
  }

  /** A text as the value of a property. */
  public static String escaped(String text) {
    return text.strip()
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }
}
