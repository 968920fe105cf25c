package nl.ijkpunt.cli.input;

import java.util.Locale;

/** What a file holds, going by its name. */
enum Kind {
  DATA,
  PACKED_DATA,
  XML,
  PACKED_XML,
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
      return isXml(unpacked) ? PACKED_XML : isJson(unpacked) ? PACKED_DATA : PACKED_OTHER;
    }
    return isXml(lower) ? XML : isJson(lower) ? DATA : OTHER;
  }

  /**
   * Whether a file of this kind is read when a folder is named and not the file itself.
   *
   * @param xml whether XML is data
   */
  boolean taken(boolean xml) {
    return switch (this) {
      case OTHER, PACKED_OTHER -> false;
      case XML, PACKED_XML -> xml;
      default -> true;
    };
  }

  boolean archive() {
    return this == ZIP || this == TAR || this == PACKED_TAR;
  }

  /** Whether the bytes are a gzip stream. */
  boolean packed() {
    return this == PACKED_DATA || this == PACKED_XML || this == PACKED_OTHER || this == PACKED_TAR;
  }

  private static boolean isJson(String lower) {
    return lower.endsWith(".json") || lower.endsWith(".ndjson") || lower.endsWith(".jsonl");
  }

  private static boolean isXml(String lower) {
    return lower.endsWith(".xml");
  }
}
