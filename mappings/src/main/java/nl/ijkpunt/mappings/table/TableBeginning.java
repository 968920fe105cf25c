package nl.ijkpunt.mappings.table;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.ijkpunt.mappings.folder.MapperKind.Beginning;

/** The first version of a mapper that is a table. */
final class TableBeginning {
  /** The records that it begins with. */
  static final String TYPE = "Course";

  private static final String YAML =
      """
      name: {name}
      title: {en: "{from} as {to}", nl: "{from} als {to}"}
      kind: table
      from: {from}
      to: {to}
      # Why the target does not say the same, in both languages.
      reasons:
        untold: {en: the target does not tell how long it takes, nl: het doel vertelt niet hoe lang het duurt}
      # What records become, by their type.
      records:
        Course: Course
      # What becomes of each member: copies, renames, translates, computes or loses.
      shapes:
        Course:
          courseId: copies
          name: copies as Text
          duration: loses because untold
        Text:
          language: copies
          value: copies
      """;
  private static final String IN =
      """
      {
        "courseId": "2f0f2d54-0f4d-4a4c-9e58-7d5a2f0b3c11",
        "name": [{"language": "nl", "value": "Meten is weten"}],
        "duration": "P10W"
      }
      """;

  private TableBeginning() {}

  static Map<String, String> files(Beginning beginning) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("mapper.yaml", beginning.fill(YAML));
    files.put("examples/course/in.json", IN);
    return files;
  }
}
