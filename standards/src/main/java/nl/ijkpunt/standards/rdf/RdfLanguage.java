package nl.ijkpunt.standards.rdf;

import java.util.Locale;

/** How a graph is written down. */
public enum RdfLanguage {
  TURTLE(".ttl"),
  N_TRIPLES(".nt"),
  N_QUADS(".nq"),
  TRIG(".trig"),
  JSON_LD(".jsonld");

  private final String extension;

  RdfLanguage(String extension) {
    this.extension = extension;
  }

  /**
   * What a source is written in: its name says it, else its first letter.
   *
   * @param first the first letter that is no blank
   */
  static RdfLanguage of(String name, int first) {
    String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    for (RdfLanguage language : values()) {
      if (plain.endsWith(language.extension)) {
        return language;
      }
    }
    boolean json = first == '{';
    return json || plain.endsWith(".json") ? JSON_LD : TRIG;
  }
}
