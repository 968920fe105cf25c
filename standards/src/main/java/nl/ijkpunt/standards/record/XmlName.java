package nl.ijkpunt.standards.record;

/**
 * The name of an element or an attribute.
 *
 * @param prefix as it is written; empty where there is none
 * @param namespace what the prefix stands for; empty where nothing
 */
public record XmlName(String prefix, String local, String namespace) {

  /** The name as it is written. */
  public String written() {
    return prefix.isEmpty() ? local : prefix + ":" + local;
  }
}
