package nl.ijkpunt.mappings.folder;

import java.util.Set;
import nl.ijkpunt.standards.record.DataRecord;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.XmlRecord;

/**
 * Which records a mapper is for.
 *
 * @param types the types of records in JSON; empty where they are XML
 * @param root the name of the root of records in XML; empty where they are JSON
 * @param namespace what the root's namespace must be; empty for any
 */
public record Claim(Set<String> types, String root, String namespace) {

  public Claim {
    types = Set.copyOf(types);
  }

  /** Whether this is such a record. */
  public boolean suits(DataRecord record) {
    if (record instanceof XmlRecord xml) {
      return xml.root().local().equals(root)
          && (namespace.isEmpty() || xml.root().namespace().equals(namespace));
    }
    return record instanceof JsonRecord && types.contains(record.type());
  }
}
