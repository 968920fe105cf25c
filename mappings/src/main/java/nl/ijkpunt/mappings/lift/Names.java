package nl.ijkpunt.mappings.lift;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.ijkpunt.mappings.Form;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** The names of things: of the code by which people know a record, else of its identifier. */
final class Names {
  /** Where names begin when nobody says so. */
  static final String USUAL = "https://w3id.org/ijkpunt/hosa/id/";

  private static final String ABSOLUTE = "(?:https?://|urn:)[^\\s<>\"{}|\\\\^`]+";
  private static final String PLAIN = "-._~!$'()*,;:@";

  private final String base;
  private final @Nullable LiftIndex index;

  Names(String base, @Nullable LiftIndex index) {
    this.base = base.isEmpty() ? USUAL : base;
    this.index = index;
  }

  /** The name of a record, as those who refer to it have it. */
  Node record(String type, String id) {
    String key = index == null ? "" : index.key(type, id);
    return of(type, key.isEmpty() ? id : key);
  }

  /** The name of what has this code. */
  Node of(String type, String code) {
    return NodeFactory.createURI(base + type + "/" + encoded(code));
  }

  /**
   * The name of a concept: its code where that is a name, else what names its vocabulary and the
   * code.
   */
  Node concept(String scheme, String code) {
    if (code.matches(ABSOLUTE)) {
      return NodeFactory.createURI(code);
    }
    if (!scheme.matches(ABSOLUTE)) {
      return of("Begrip", scheme.isEmpty() ? code : scheme + "/" + code);
    }
    boolean open = scheme.endsWith("#") || scheme.endsWith("/");
    String between = open ? "" : scheme.contains("begrippenkader") ? "/" : "#";
    return NodeFactory.createURI(scheme + between + encoded(code));
  }

  /** The name of something that a thing tells of. */
  static Node below(Node thing, String at) {
    return NodeFactory.createURI(thing.getURI() + "/" + at);
  }

  /** The name of what a source says. */
  Node source(String name, Form from) {
    return NodeFactory.createURI(base + "bron/" + encoded(from.standard()) + "/" + encoded(name));
  }

  /** A text as one step of a path. */
  static String encoded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (byte b : text.getBytes(UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || PLAIN.indexOf(c) >= 0;
      if (plain) {
        out.append(c);
      } else {
        out.append('%').append(String.format("%02X", (int) c));
      }
    }
    return out.toString();
  }
}
