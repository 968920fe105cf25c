package nl.ijkpunt.cli.serve.oai;

import java.util.List;
import java.util.Map;

/**
 * A record that is served.
 *
 * @param identifier empty while it has none
 * @param datestamp when it changed, in the granularity of the repository
 * @param deleted whether only its header is left
 * @param forms its metadata as XML, by the name of the format in which the data has it
 */
record Item(
    String identifier,
    String datestamp,
    List<String> sets,
    boolean deleted,
    Map<String, String> forms) {

  Item {
    sets = List.copyOf(sets);
    forms = Map.copyOf(forms);
  }

  /** Whether it can be had in a format; of what is gone there is nothing to have. */
  boolean isIn(String format) {
    boolean made = format.equals(Format.DUBLIN_CORE.prefix()) && !forms.isEmpty();
    return deleted || made || forms.containsKey(format);
  }

  /** Whether it is in a set, or in one below that. */
  boolean isOf(String set) {
    return sets.stream().anyMatch(own -> own.equals(set) || own.startsWith(set + ":"));
  }

  /** The same by another identifier. */
  Item named(String name) {
    return new Item(name, datestamp, sets, deleted, forms);
  }

  /** The same with another moment. */
  Item at(String moment) {
    return new Item(identifier, moment, sets, deleted, forms);
  }
}
