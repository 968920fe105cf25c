package nl.ijkpunt.mappings.xslt;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.ijkpunt.mappings.folder.MapperKind.Beginning;

/** The first version of a mapper in XSLT. */
final class XsltBeginning {
  private static final String YAML =
      """
      name: {name}
      title: {en: "{from} as {to}", nl: "{from} als {to}"}
      kind: xslt
      from: {from}
      # Which records it is for: the name of their root. For records in JSON instead: type: Course
      root: {name: thing, namespace: "https://example.org/thing"}
      to: {to}
      program: mapper.xsl
      # What becomes of each field: copies, renames, translates, computes, defaults or loses.
      fields:
        - {from: "@id", how: renames, to: dc:identifier}
        - {from: title, how: renames, to: dc:title}
        - {from: note, how: loses, en: "the target has no place for notes", nl: "het doel heeft geen plaats voor aantekeningen"}
      """;
  private static final String PROGRAM =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xsl:stylesheet version="3.0"
          xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
          xmlns:t="https://example.org/thing"
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"
          exclude-result-prefixes="t">
        <xsl:template match="/t:thing">
          <oai_dc:dc>
            <dc:identifier><xsl:value-of select="@id"/></dc:identifier>
            <dc:title><xsl:value-of select="t:title"/></dc:title>
          </oai_dc:dc>
        </xsl:template>
      </xsl:stylesheet>
      """;
  private static final String JSON_YAML =
      """
      name: {name}
      title: {en: "{from} as {to}", nl: "{from} als {to}"}
      kind: xslt
      from: {from}
      # Which records it is for: their type in the standard it reads.
      type: {type}
      to: {to}
      program: mapper.xsl
      # What becomes of each field: copies, renames, translates, computes, defaults or loses.
      fields:
        - {from: courseId, how: renames, to: dc:identifier}
        - {from: name/value, how: renames, to: dc:title}
        - {from: name/language, how: renames, to: dc:title/@xml:lang}
        - {from: duration, how: loses, en: "the target does not tell how long it takes", nl: "het doel vertelt niet hoe lang het duurt"}
      """;
  private static final String JSON_PROGRAM =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- A record in JSON stands here as json-to-xml() has it. -->
      <xsl:stylesheet version="3.0"
          xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
          xmlns:j="http://www.w3.org/2005/xpath-functions"
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"
          exclude-result-prefixes="j">
        <xsl:template match="/j:map">
          <oai_dc:dc>
            <dc:identifier><xsl:value-of select="j:string[@key='courseId']"/></dc:identifier>
            <xsl:for-each select="j:array[@key='name']/j:map">
              <dc:title xml:lang="{j:string[@key='language']}">
                <xsl:value-of select="j:string[@key='value']"/>
              </dc:title>
            </xsl:for-each>
          </oai_dc:dc>
        </xsl:template>
      </xsl:stylesheet>
      """;
  private static final String JSON_IN =
      """
      {
        "courseId": "2f0f2d54-0f4d-4a4c-9e58-7d5a2f0b3c11",
        "name": [{"language": "nl-NL", "value": "Meten is weten"}],
        "duration": "P10W"
      }
      """;

  private XsltBeginning() {}

  static Map<String, String> files(Beginning beginning) {
    boolean json = !beginning.type().isEmpty();
    Map<String, String> files = new LinkedHashMap<>();
    files.put("mapper.yaml", beginning.fill(json ? JSON_YAML : YAML));
    files.put("mapper.xsl", json ? JSON_PROGRAM : PROGRAM);
    if (json) {
      files.put("examples/course/in.json", JSON_IN);
    } else {
      files.put("examples/thing/in.xml", Beginning.THING);
    }
    return files;
  }
}
