package nl.ijkpunt.validators.compare;

import java.util.Locale;
import nl.ijkpunt.standards.finding.Text;

/**
 * One thing that is different.
 *
 * @param object the object it is about; for an operation its method and path
 * @param path the member, as in a model of schemas
 * @param before what the first says; empty where it says nothing
 * @param after what the second says
 * @param narrower whether the second refuses what the first accepts: who writes may break
 * @param wider whether the second accepts, or leaves out, what the first did not: who reads may
 *     break
 */
public record Difference(
    Kind kind,
    String object,
    String path,
    String before,
    String after,
    boolean narrower,
    boolean wider) {

  /** What is different. */
  @SuppressWarnings("ImmutableEnumChecker") // a Text is two strings
  public enum Kind {
    OBJECT_ADDED("object added", "object toegevoegd"),
    OBJECT_REMOVED("object removed", "object vervallen"),
    MEMBER_ADDED("member added", "veld toegevoegd"),
    MEMBER_REMOVED("member removed", "veld vervallen"),
    RENAMED("perhaps renamed", "misschien hernoemd"),
    EXCLUDED("excluded", "uitgesloten"),
    TYPE("type", "type"),
    REQUIRED("cardinality", "kardinaliteit"),
    ITEMS("number of items", "aantal items"),
    ENUMERATION("enumeration", "waardenlijst"),
    VOCABULARY("open vocabulary", "open waardenlijst"),
    PATTERN("pattern", "patroon"),
    FORMAT("format", "formaat"),
    BOUND("bound", "grens"),
    CLOSED("other members", "andere velden"),
    DEFAULT("value when absent", "waarde bij ontbreken"),
    PATH_ADDED("path added", "pad toegevoegd"),
    PATH_REMOVED("path removed", "pad vervallen"),
    PARAMETER("parameter", "parameter"),
    BODY("request body", "inhoud van verzoek"),
    RULE("rule", "regel");

    private final Text words;

    Kind(String en, String nl) {
      this.words = new Text(en, nl);
    }

    /** What people call it. */
    public Text words() {
      return words;
    }

    /** What machines call it. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Whether somebody who writes or reads may break on it. */
  public boolean breaks() {
    return narrower || wider;
  }

  /** The place, as people say it. */
  public String place() {
    return path.isEmpty() ? object : object + path;
  }
}
