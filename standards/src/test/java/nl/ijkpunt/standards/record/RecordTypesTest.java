package nl.ijkpunt.standards.record;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ijkpunt.standards.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RecordTypesTest {
  private static String recognised(String json) {
    JsonValue value = JsonValue.parse(json.replace('\'', '"'));
    RecordType type = Heard.OOAPI.recognise(value.tape(), value.at());
    return type == null ? "unknown" : type.name();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'courseId':'1','organisationId':'2'}                  | Course",
        "{'organisationId':'2','courseId':'1'}                  | Course",
        "{'organisationId':'2','organisationType':'root'}       | Organisation",
        "{'courseId':'1','courseOfferingId':'2'}                | CourseOffering",
        "{'courseId':'1','maxNumberStudents':2}                 | CourseOffering",
        "{'courseId':'1','componentType':'lecture'}             | LearningComponent",
        "{'componentId':'1','componentType':'oral_test'}        | TestComponent",
        "{'componentId':'1','componentType':'x-own'}            | LearningComponent",
        "{'componentId':'1','passFrom':'6'}                     | TestComponent",
        "{'componentId':'1','testComponentOfferingId':'2'}      | TestComponentOffering",
        "{'associationId':'1','courseOfferingId':'2'}           | CourseOfferingAssociation",
        "{'personId':'3','testComponentOffering':{},'associationId':'1'} | TestComponentOfferingAssociation",
        "{'associationId':'1'}                                  | Association",
        "{'personId':'1'}                                       | Person",
        "{'personId':'1','groupId':'2'}                         | Membership",
        "{'groupId':'2','organisationId':'1'}                   | Group",
        "{'buildingId':'2','roomType':'office'}                 | Room",
        "{'status':404,'title':'a'}                             | Problem",
      })
  void idsThatStandInOthersAreToldFromTheirOwn(String json, String type) {
    JsonValue value = JsonValue.parse(json.replace('\'', '"'));
    RecordType found =
        Standards.find("ooapi@6.0").orElseThrow().types().recognise(value.tape(), value.at());
    assertThat(found == null ? "unknown" : found.name()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'courseId':'1'}                           | Course",
        "{'name':{'programId':'1'},'personId':null} | Person",
        "{'c\\u006furseId':'1'}                     | Course",
        "{'courseid':'1'}                           | unknown",
        "{'name':{'courseId':'1'}}                  | unknown",
        "{}                                         | unknown",
        "[{'courseId':'1'}]                         | unknown",
        "'courseId'                                 | unknown",
      })
  void anIdTells(String json, String type) {
    assertThat(recognised(json)).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'offeringType':'course'                      | CourseOffering",
        "'offeringType':'program','course':'1'        | ProgramOffering",
        "'associationId':'1'                          | Offering",
        "'offeringType':'minor'                       | Offering",
        "'offeringType':'minor','course':'1'          | Offering",
        "'offeringType':null,'course':'1'             | Offering",
        "'course':'1'                                 | CourseOffering",
        "'component':'1'                              | ComponentOffering",
        "'room':'1','resultWeight':1                  | ComponentOffering",
        "'program':'1','course':'1'                   | Offering",
        "'program':'1','course':'1','component':'1'   | Offering",
        "'name':[]                                    | Offering",
      })
  void amongOfferingsTheDiscriminatorTellsAndElseTheMarks(String members, String type) {
    assertThat(recognised("{'offeringId':'1'," + members + "}")).isEqualTo(type);
    assertThat(recognised("{" + members + ",'offeringId':'1'}".replace("'associationId':'1',", "")))
        .isEqualTo(members.contains("associationId") ? "Association" : type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'status':'404','title':'Not found'}                     | Problem",
        "{'title':'Not found'}                                    | unknown",
        "{'contactEmail':1,'specification':2,'documentation':3}   | Service",
        "{'contactEmail':1,'specification':2}                     | unknown",
        "{'status':'active','title':'x','courseId':'1'}           | Course",
      })
  void withoutAnIdAllMarksTogetherTell(String json, String type) {
    assertThat(recognised(json)).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "courses.json, Course",
    "export/courses.ndjson.gz, Course",
    "Courses.JSON, Course",
    "course-offerings-2024.json, CourseOffering",
    "Course_Offerings 2024.json, CourseOffering",
    "courses_2024-2025 (1).json, Course",
    "academicSessions.json, AcademicSession",
    "courses/42.json, Course",
    "courses\\42.json, Course",
    "courses/2024/42.json,",
    "archive.zip!/programs.ndjson, Program",
    "courses.zip!/42.json, Course",
    "courses/programs.json, Program",
    "programs.courses.json, Program",
    "export.json,",
    "-,",
    "'',",
    "my-courses.json,",
  })
  void theNameOfAFileSuggestsAType(String name, String type) {
    RecordType suggested = Heard.OOAPI.ofCollection(Heard.OOAPI.collectionOf(name));
    assertThat(suggested == null ? null : suggested.name()).isEqualTo(type);
  }

  @Test
  void aHintTellsWhatTheDiscriminatorDoesNot() {
    String untold = "[{\"offeringId\":\"1\"}]";
    assertThat(Heard.of("course-offerings.json", untold).lines())
        .containsExactly("CourseOffering @1:2 /0");
    assertThat(Heard.of("offerings.json", untold).lines()).containsExactly("Offering @1:2 /0");
    assertThat(Heard.of("x.json", "{\"componentOfferings\":" + untold + "}").lines())
        .containsExactly("ComponentOffering @1:24 /componentOfferings/0");
  }

  @Test
  void whatTheRecordTellsWeighsMoreThanAHint() {
    assertThat(
            Heard.of("courses.json", "[{\"programId\":\"1\"},{\"offeringId\":\"1\"},{}]").lines())
        .containsExactly("Program @1:2 /0", "Offering @1:20 /1", "Course @1:39 /2");
    String told = "[{\"offeringId\":\"1\",\"offeringType\":\"program\"}]";
    assertThat(Heard.of("course-offerings.json", told).lines())
        .containsExactly("ProgramOffering @1:2 /0");
  }

  @Test
  void theKeyOfAPersonIsShownAsAShape() {
    String person = "{'personId':'1','primaryCode':{'codeType':'studentId','code':'s123'}}";
    JsonValue value = JsonValue.parse(person.replace('\'', '"'));
    RecordType type = Heard.OOAPI.named("Person").orElseThrow();
    Lines lines = new Lines(Place.startOf("x", 0), value.tape().bytes(), 0);
    JsonRecord record = new JsonRecord(type, value.tape(), 0, lines, "", JsonRecord.ALONE);
    assertThat(record.subject().id()).isEqualTo("1");
    assertThat(record.subject().key()).isEqualTo("aaaaaaaAa:a999");
  }
}
