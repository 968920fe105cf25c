package nl.ijkpunt.standards.pack;

/**
 * A file of a standard's folder.
 *
 * @param name its path below the folder, with slashes
 */
@SuppressWarnings("ArrayRecordComponent") // carried from the disk to the parser, never compared
record PackFile(String name, byte[] content) {

  boolean isIn(String folder, String extension) {
    return name.startsWith(folder + "/") && name.endsWith(extension);
  }

  /** Whether it is a graph of the standard itself: a folder holds those that are about it. */
  boolean isGraph() {
    return name.endsWith(".ttl") && name.indexOf('/') < 0;
  }

  /** Whether it says what XML must be like. */
  boolean isXmlRules() {
    return name.endsWith(".xsd") || name.endsWith(".sch");
  }

  /** The name below a folder, without extension. */
  String stem(String folder) {
    return name.substring(folder.length() + 1, name.lastIndexOf('.'));
  }
}
