package nl.ijkpunt.cli.convert;

import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/** How statements are written down. */
public enum GraphSyntax {
  TURTLE(".ttl"),
  N_QUADS(".nq"),
  JSON_LD(".jsonld");

  private final String ending;

  GraphSyntax(String ending) {
    this.ending = ending;
  }

  /** What the names of its files end with. */
  String ending() {
    return ending;
  }

  /** The one that a file is to be written in, by its name. */
  public static Optional<GraphSyntax> of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    for (GraphSyntax syntax : values()) {
      if (name.endsWith(syntax.ending)) {
        return Optional.of(syntax);
      }
    }
    return Optional.empty();
  }

  /** All records in one text of this kind. */
  Outgoing writing(Writer out) {
    return switch (this) {
      case TURTLE -> new TurtleText(out);
      case N_QUADS -> new QuadText(out);
      case JSON_LD -> new JsonLdText(out);
    };
  }
}
