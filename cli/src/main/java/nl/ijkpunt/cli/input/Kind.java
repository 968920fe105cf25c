package nl.ijkpunt.cli.input;

import java.util.Locale;

/** What a file holds, going by its name. */
enum Kind {
  DATA,
  PACKED_DATA,
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
      return isData(lower.substring(0, lower.length() - 3)) ? PACKED_DATA : PACKED_OTHER;
    }
    return isData(lower) ? DATA : OTHER;
  }

  /** Whether a file of this kind is read when a folder is named and not the file itself. */
  boolean taken() {
    return this != OTHER && this != PACKED_OTHER;
  }

  boolean archive() {
    return this == ZIP || this == TAR || this == PACKED_TAR;
  }

  /** Whether the bytes are a gzip stream. */
  boolean packed() {
    return this == PACKED_DATA || this == PACKED_OTHER || this == PACKED_TAR;
  }

  private static boolean isData(String lower) {
    return lower.endsWith(".json") || lower.endsWith(".ndjson") || lower.endsWith(".jsonl");
  }
}
