package nl.ijkpunt.mappings.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.mappings.Loss;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.mappings.MappingFailed;
import nl.ijkpunt.mappings.document.Json;
import nl.ijkpunt.mappings.folder.UnusableMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XsltMapperTest {
  private static final String YAML =
      """
      name: thing
      kind: xslt
      from: thing
      root: thing
      to: target
      limits: {seconds: 2, size: 10000}
      fields:
        - {from: title, how: copies, to: title}
        - {from: note, how: loses, en: "no place", nl: "geen plaats"}
      """;
  private static final String THING =
      "<thing id='1'><title>Meten</title><note>n</note><rest>r</rest></thing>";

  @SuppressWarnings("NullAway.Init") // JUnit fills it
  @TempDir
  private Path folder;

  private static String stylesheet(String body) {
    return """
        <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
            xmlns:xs="http://www.w3.org/2001/XMLSchema" expand-text="yes"
            xmlns:j="http://www.w3.org/2005/xpath-functions" exclude-result-prefixes="#all">
          %s
        </xsl:stylesheet>
        """
        .formatted(body);
  }

  private Given with(String body) {
    return new Given(folder).file("mapper.yaml", YAML).file("mapper.xsl", stylesheet(body));
  }

  private List<Mapped> run(String expression) throws UnusableMapper, IOException {
    String body =
        "<xsl:template match='/'><out><xsl:value-of select=\""
            + expression
            + "\"/></out></xsl:template>";
    return with(body).xml(THING, new LossAccount());
  }

  @Test
  void nothingIsCalledMapped() throws Exception {
    LossAccount account = new LossAccount();
    with("<xsl:template match='/thing'><out><title>{title}</title></out></xsl:template>")
        .xml(THING, account);
    assertThat(account.lines())
        .extracting(Loss::fate, Loss::from, Loss::to)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Fate.LOST, "note", ""),
            org.assertj.core.groups.Tuple.tuple(Fate.UNFOLLOWED, "@id", ""),
            org.assertj.core.groups.Tuple.tuple(Fate.UNFOLLOWED, "rest", ""),
            org.assertj.core.groups.Tuple.tuple(Fate.UNFOLLOWED, "title", "title"));
  }

  @Test
  void whatIsSaidToBeCopiedAndIsNotThereIsLost() throws Exception {
    LossAccount account = new LossAccount();
    with("<xsl:template match='/thing'><out>nothing</out></xsl:template>").xml(THING, account);
    assertThat(account.lines())
        .filteredOn(loss -> loss.from().equals("title"))
        .extracting(Loss::fate)
        .containsExactly(Fate.LOST);
  }

  @Test
  void jsonIsWrittenWhereTheStylesheetWritesIt() throws Exception {
    List<Mapped> made =
        with("<xsl:template match='/thing'><j:map><j:number key='n'>1.50</j:number>"
                + "<j:array key='a'><j:boolean>true</j:boolean></j:array></j:map></xsl:template>")
            .xml(THING, new LossAccount());
    assertThat(made).hasSize(1);
    assertThat(((Json) made.get(0).document()).members()).hasToString("{n=1.50, a=[true]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "doc('{secret}')                          | an XSLT mapper may not read {secret}",
        "document('{secret}')                     | an XSLT mapper may not read {secret}",
        "string(doc-available('{secret}'))        | an XSLT mapper may not read {secret}",
        "unparsed-text('{secret}')                | an XSLT mapper may not read {secret}",
        "string(unparsed-text-available('{secret}')) | an XSLT mapper may not read {secret}",
        "unparsed-text-lines('{secret}')          | an XSLT mapper may not read {secret}",
        "string(count(json-doc('{secret}')))      | an XSLT mapper may not read {secret}",
        "string(count(collection('{folder}')))    | an XSLT mapper may not read {folder}",
        "string(count(uri-collection('{folder}'))) | an XSLT mapper may not read {folder}",
        "doc('http://127.0.0.1:9/far')            | an XSLT mapper may not read http://127.0.0.1:9/far",
        "environment-variable('PATH')             | an XSLT mapper may not read the environment",
        "available-environment-variables()        | an XSLT mapper may not read the environment",
      })
  void aProgramReachesNothing(String expression, String refusal) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "[1]");
    String reach =
        expression
            .strip()
            .replace("{secret}", secret.toUri().toString())
            .replace("{folder}", folder.toUri().toString());
    String why =
        refusal
            .replace("{secret}", secret.toUri().toString())
            .replace("{folder}", folder.toUri().toString());
    assertThatThrownBy(() -> run(reach)).hasMessageContaining(why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "system-property('user.home')",
        "system-property('java.version')",
        "system-property(string(thing/title))"
      })
  void systemPropertiesAreRefused(String expression) {
    assertThatThrownBy(() -> run(expression))
        .hasMessageContaining("an XSLT mapper may not read the system property");
  }

  @Test
  void systemPropertiesAreEmptyByWhateverName() throws Exception {
    List<Mapped> made = run("let $f := system-property#1 return $f('user.home')");
    assertThat(made.get(0).document())
        .hasToString("Markup[name=out, attributes={}, text=, children=[]]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q{java:java.lang.System}getProperty('user.home')",
        "Q{java:java.lang.Runtime}getRuntime()",
        "Q{http://saxon.sf.net/}read-binary-resource('file:///etc/hostname')"
      })
  void javaIsOutOfReach(String expression) {
    assertThatThrownBy(() -> run(expression)).hasMessageContaining("Cannot find a");
  }

  @Test
  void nothingIsWrittenBesideTheDocument() {
    Path target = folder.resolve("written.xml");
    String body =
        "<xsl:template match='/'><out/><xsl:result-document href='%s'><x/></xsl:result-document></xsl:template>"
            .formatted(target.toUri());
    assertThatThrownBy(() -> with(body).xml(THING, new LossAccount()))
        .hasMessageContaining("xsl:result-document is disabled");
    assertThat(target).doesNotExist();
  }

  @Test
  void otherStylesheetsAreNotRead() {
    new Given(folder).file("other.xsl", stylesheet(""));
    String other = folder.resolve("other.xsl").toUri().toString();
    for (String body : List.of("<xsl:import href='%s'/>", "<xsl:include href='%s'/>")) {
      assertThatThrownBy(() -> with(body.formatted(other)).mapper())
          .isInstanceOf(UnusableMapper.class)
          .hasMessageContaining("an XSLT mapper may not read");
    }
  }

  @Test
  void programsInTextsAreNotRun() {
    String body = "<xsl:template match='/'><out><xsl:evaluate xpath=\"'1'\"/></out></xsl:template>";
    assertThatThrownBy(() -> with(body).xml(THING, new LossAccount()))
        .hasMessageContaining("xsl:evaluate");
  }

  @Test
  void aDocumentTypeIsRefused() {
    Given given =
        new Given(folder)
            .file("mapper.yaml", YAML)
            .file(
                "mapper.xsl",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                    + stylesheet("<xsl:template match='/'><out>&e;</out></xsl:template>"));
    assertThatThrownBy(given::mapper)
        .isInstanceOf(UnusableMapper.class)
        .hasMessageContaining("may not have a document type");
  }

  @Test
  void aProgramWithoutEndIsLeft() {
    assertThatThrownBy(() -> run("count(for $i in 1 to 100000000 return (1 to 100000000)[. = $i])"))
        .hasMessageContaining("takes more than 2 seconds");
    String endless =
        "<xsl:template match='/' name='again'><out><xsl:call-template name='again'/><x/></out></xsl:template>";
    assertThatThrownBy(() -> with(endless).xml(THING, new LossAccount()))
        .isInstanceOf(MappingFailed.class);
  }

  @Test
  void aProgramThatMakesTooMuchIsStopped() {
    assertThatThrownBy(() -> run("string-join(for $i in 1 to 100000 return 'many', ' ')"))
        .hasMessageContaining("makes more than 10000 of one record");
  }

  @Test
  void aProgramMaySayWhyItStops() {
    String body =
        "<xsl:template match='/'><xsl:message terminate='yes'>no title</xsl:message></xsl:template>";
    assertThatThrownBy(() -> with(body).xml(THING, new LossAccount()))
        .hasMessageContaining("the program stops: no title");
  }
}
