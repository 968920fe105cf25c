package nl.ijkpunt.cli.input;

import java.util.Locale;

/** What a file holds, going by its name. */
enum Kind {
  DATA,
  PACKED_DATA,
  XML,
  PACKED_XML,
  GRAPH,
  PACKED_GRAPH,
  OTHER,
  PACKED_OTHER,
  ZIP,
  TAR,
  PACKED_TAR;

  static Kind of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".zip")) {
      return ZIP;
    }
    if (lower.endsWith(".tar")) {
      return TAR;
    }
    if (lower.endsWith(".tar.gz") || lower.endsWith(".tgz")) {
      return PACKED_TAR;
    }
    if (lower.endsWith(".gz")) {
      String unpacked = lower.substring(0, lower.length() - 3);
      return isXml(unpacked)
          ? PACKED_XML
          : isJson(unpacked) ? PACKED_DATA : isGraph(unpacked) ? PACKED_GRAPH : PACKED_OTHER;
    }
    return isXml(lower) ? XML : isJson(lower) ? DATA : isGraph(lower) ? GRAPH : OTHER;
  }

  /**
   * Whether a file of this kind is read when a folder is named and not the file itself.
   *
   * @param limits say whether XML is data, and graphs
   */
  boolean taken(Limits limits) {
    return switch (this) {
      case OTHER, PACKED_OTHER -> false;
      case XML, PACKED_XML -> limits.xml();
      case GRAPH, PACKED_GRAPH -> limits.graphs();
      default -> true;
    };
  }

  boolean archive() {
    return this == ZIP || this == TAR || this == PACKED_TAR;
  }

  /** Whether the bytes are a gzip stream. */
  boolean packed() {
    return switch (this) {
      case PACKED_DATA, PACKED_XML, PACKED_GRAPH, PACKED_OTHER, PACKED_TAR -> true;
      default -> false;
    };
  }

  private static boolean isJson(String lower) {
    return lower.endsWith(".json") || lower.endsWith(".ndjson") || lower.endsWith(".jsonl");
  }

  private static boolean isGraph(String lower) {
    return lower.matches(".*\\.(ttl|nt|nq|trig|jsonld)");
  }

  private static boolean isXml(String lower) {
    return lower.endsWith(".xml");
  }
}
