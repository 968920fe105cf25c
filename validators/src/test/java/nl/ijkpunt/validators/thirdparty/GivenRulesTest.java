package nl.ijkpunt.validators.thirdparty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.OnBoard;
import nl.ijkpunt.validators.RunPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas that users give are run as they are, and can reach nothing. */
final class GivenRulesTest {
  private static final String RECORD =
      """
      <lom xmlns="http://www.imsglobal.org/xsd/imsmd_v1p2">
        <general>
          <title><langstring xml:lang="nl">Breuken</langstring></title>
          <language>nl</language>
          <language>NL</language>
        </general>
      </lom>
      """;

  private static final String SCHEMATRON =
      """
      <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt3">
        <ns prefix="i" uri="http://www.imsglobal.org/xsd/imsmd_v1p2"/>
        <pattern>
          <rule context="i:language">
            <assert id="lower" test=". = lower-case(.)">Write %s in lower case</assert>
          </rule>
          <rule context="i:general">
            <report role="warning" test="not(i:keyword)">No keyword</report>
            <report role="info" test="count(i:title) = 1">One title</report>
          </rule>
        </pattern>
      </schema>
      """
          .formatted("<value-of select=\"name()\"/>");

  @Test
  void aSchematronTellsWhereAndHowHeavy(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("own.sch"), SCHEMATRON);
    assertThat(told(SchematronCheck.read(file)))
        .containsExactly(
            "2:3 warning No keyword (own.sch: not(i:keyword)) /lom/general",
            "2:3 info One title (own.sch: count(i:title) = 1) /lom/general",
            "5:5 error Write language in lower case (own.sch, lower) /lom/general/language[2]");
  }

  @Test
  void aSchemaTellsWhere(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("own.xsd"),
            """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"
                targetNamespace="http://www.imsglobal.org/xsd/imsmd_v1p2">
              <xs:import namespace="http://www.w3.org/XML/1998/namespace"
                  schemaLocation="http://www.w3.org/2001/xml.xsd"/>
              <xs:element name="lom">
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="general">
                      <xs:complexType>
                        <xs:sequence>
                          <xs:element name="title"/>
                          <xs:element name="language" maxOccurs="2">
                            <xs:simpleType>
                              <xs:restriction base="xs:string">
                                <xs:pattern value="[a-z]+"/>
                              </xs:restriction>
                            </xs:simpleType>
                          </xs:element>
                        </xs:sequence>
                      </xs:complexType>
                    </xs:element>
                  </xs:sequence>
                </xs:complexType>
              </xs:element>
            </xs:schema>
            """);
    assertThat(told(XsdCheck.read(file))).isNotEmpty().allMatch(line -> line.contains("(cvc-"));
  }

  @Test
  void aSchematronCannotReadFiles(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    for (String reach :
        List.of(
            "unparsed-text('" + secret.toUri() + "')",
            "doc('" + secret.toUri() + "')",
            "collection('" + folder.toUri() + "')",
            "document('" + secret.toUri() + "')")) {
      Path file =
          Files.writeString(
              folder.resolve("reach.sch"),
              """
              <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt3">
                <pattern><rule context="/*"><assert test="string-join(%s ! string()) = 'none'">no</assert></rule></pattern>
              </schema>
              """
                  .formatted(reach));
      Report report = report(SchematronCheck.read(file));
      assertThat(report.notifications())
          .as(reach)
          .anyMatch(it -> it.what().in(Language.EN).contains("a schema may not read file:"));
      assertThat(report.findings()).as(reach).isEmpty();
    }
  }

  @Test
  void aSchematronSeesNoEnvironment(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("environment.sch"),
            """
            <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt3">
              <pattern>
                <rule context="/*">
                  <assert test="empty(available-environment-variables())">sees it</assert>
                  <assert test="not(environment-variable('PATH') != '')">sees the path</assert>
                </rule>
              </pattern>
            </schema>
            """);
    assertThat(told(SchematronCheck.read(file))).isEmpty();
  }

  @Test
  void whatIsNoSchemaIsRefused(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("broken.sch"), "<schema><open></schema>");
    assertThatThrownBy(() -> SchematronCheck.read(file)).isInstanceOf(NotUsable.class);
    Path other = Files.writeString(folder.resolve("other.sch"), RECORD);
    assertThatThrownBy(() -> SchematronCheck.read(other))
        .isInstanceOf(NotUsable.class)
        .hasMessageStartingWith("its root is <lom>");
    Path xsd = Files.writeString(folder.resolve("broken.xsd"), "<xs:schema");
    assertThatThrownBy(() -> XsdCheck.read(xsd)).isInstanceOf(NotUsable.class);
  }

  @Test
  void aDocumentTypeIsNotPassedOverInSilence(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("type.sch"),
            """
            <!DOCTYPE schema [<!ENTITY e SYSTEM "file:///etc/hostname">]>
            <schema xmlns="http://purl.oclc.org/dsdl/schematron"><title>&e;</title></schema>
            """);
    assertThatThrownBy(() -> SchematronCheck.read(file))
        .isInstanceOf(NotUsable.class)
        .hasMessage("a document type (DOCTYPE) is not read");
    Path other =
        Files.writeString(
            folder.resolve("entity.sch"),
            "<schema xmlns='http://purl.oclc.org/dsdl/schematron'><title>&e;</title></schema>");
    assertThatThrownBy(() -> SchematronCheck.read(other))
        .isInstanceOf(NotUsable.class)
        .hasMessage("the entity e is not known");
  }

  @Test
  void aSchemaIsNotFetched(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("far.xsd"),
            """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
              <xs:import namespace="urn:far" schemaLocation="http://127.0.0.1:9/far-away.xsd"/>
              <xs:element name="lom" xmlns:f="urn:far" type="f:lom"/>
            </xs:schema>
            """);
    assertThatThrownBy(() -> XsdCheck.read(file))
        .isInstanceOf(NotUsable.class)
        .hasMessageContaining("far-away.xsd");
  }

  private static List<String> told(Check check) {
    Report report = report(check);
    assertThat(report.notifications()).isEmpty();
    return report.findings().stream().map(GivenRulesTest::line).toList();
  }

  private static String line(Finding finding) {
    return "%d:%d %s %s (%s) %s"
        .formatted(
            finding.location().line(),
            finding.location().column(),
            finding.severity().word(),
            finding.message(Language.EN),
            finding.requirement().clause(),
            finding.location().pointer());
  }

  private static Report report(Check check) {
    Profile usual = OnBoard.NL_LOM.profile(OnBoard.NL_LOM.usualProfile()).orElseThrow();
    RunPlan.Grading grading =
        new RunPlan.Grading(usual, new TreeMap<>())
            .with(check.rules().stream().map(OnBoard.CATALOGUE::rule).toList());
    RunPlan plan =
        RunPlan.of(
            OnBoard.NL_LOM,
            List.of(grading),
            OnBoard.CATALOGUE,
            new ArrayList<>(List.of(check)),
            OnBoard.options(null, 1, 100));
    return OnBoard.report(plan, OnBoard.source("record.xml", RECORD));
  }

  @Test
  void aFileThatIsNotThereIsAnIoProblem(@TempDir Path folder) {
    assertThatThrownBy(() -> XsdCheck.read(folder.resolve("none.xsd")))
        .isInstanceOf(IOException.class);
  }
}
