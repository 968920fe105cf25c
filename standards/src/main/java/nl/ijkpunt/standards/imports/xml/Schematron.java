package nl.ijkpunt.standards.imports.xml;

import java.util.List;
import java.util.SortedMap;
import nl.ijkpunt.standards.imports.OwnRule;

/**
 * A Schematron schema as a standard has it.
 *
 * @param name of its file
 * @param title what it calls itself; empty where it does not
 * @param text the schema in one file, with the names of rules as ids
 * @param phases the ids of the rules that are active in each phase
 * @param usual the phase that it names as the usual one; empty where it does not
 */
record Schematron(
    String name,
    String title,
    String text,
    List<OwnRule> rules,
    SortedMap<String, List<String>> phases,
    String usual) {
  static final String NAMESPACE = "http://purl.oclc.org/dsdl/schematron";

  Schematron {
    rules = List.copyOf(rules);
  }
}
