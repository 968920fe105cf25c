package nl.ijkpunt.cli.command;

import java.util.Collection;
import java.util.List;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.Mapper;

/** By which standard sources of a conversion are read: XML is read by any, JSON by its own. */
final class MapperReading {
  private static final String USUAL = "nl-lom@1.01";

  private MapperReading() {}

  static String of(Mapper mapper) {
    return of(mapper.from());
  }

  static String of(Collection<Form> from) {
    Collection<String> known = Selection.ids();
    List<String> standards =
        from.stream().map(Form::standard).distinct().filter(known::contains).sorted().toList();
    return standards.isEmpty() || standards.contains(USUAL) ? USUAL : standards.get(0);
  }
}
