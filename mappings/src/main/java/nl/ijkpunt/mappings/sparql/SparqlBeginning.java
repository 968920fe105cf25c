package nl.ijkpunt.mappings.sparql;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.ijkpunt.mappings.folder.MapperKind.Beginning;

/** The first version of a mapper in SPARQL. */
final class SparqlBeginning {
  private static final String YAML =
      """
      name: {name}
      title: {en: "{from} as {to}", nl: "{from} als {to}"}
      kind: sparql
      from: {from}
      # Which records it is for: their type in the standard it reads.
      type: {type}
      to: {to}
      # Makes RDF of the record in JSON; what it does not name is not there for the query.
      context: context.jsonld
      program: mapper.rq
      # What becomes of each field: copies, renames, translates, computes, defaults or loses.
      fields:
        - {from: courseId, how: renames, to: "@id"}
        - {from: name/value, how: renames, to: "schema:name"}
        - {from: name/language, how: computes, to: "schema:name"}
        - {from: duration, how: loses, en: "the target does not tell how long it takes", nl: "het doel vertelt niet hoe lang het duurt"}
      """;
  private static final String CONTEXT =
      """
      {
        "@context": {
          "@vocab": "https://example.org/course#",
          "courseId": "@id",
          "@base": "https://example.org/courses/",
          "value": "@value",
          "language": "@language"
        }
      }
      """;
  private static final String PROGRAM =
      """
      PREFIX schema: <https://schema.org/>
      PREFIX c: <https://example.org/course#>

      CONSTRUCT {
        ?course a schema:Course ;
          schema:name ?name .
      }
      WHERE {
        ?course c:name ?name .
      }
      """;
  private static final String IN =
      """
      {
        "courseId": "2f0f2d54-0f4d-4a4c-9e58-7d5a2f0b3c11",
        "name": [{"language": "nl", "value": "Meten is weten"}],
        "duration": "P10W"
      }
      """;

  private SparqlBeginning() {}

  static Map<String, String> files(Beginning beginning) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("mapper.yaml", beginning.fill(YAML));
    files.put("context.jsonld", CONTEXT);
    files.put("mapper.rq", PROGRAM);
    files.put("examples/course/in.json", IN);
    return files;
  }
}
