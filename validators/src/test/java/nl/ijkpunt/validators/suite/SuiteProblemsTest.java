package nl.ijkpunt.validators.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.suite.Suites;
import nl.ijkpunt.validators.OnBoard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What could never be asked is said before anything is. */
final class SuiteProblemsTest {
  @Test
  void aNameInBracesThatNothingCanBeFilledInForIsSaid(@TempDir Path folder) throws IOException {
    assertThat(
            problems(
                folder,
                "ooapi@5.0",
                "base",
                """
                - {id: id, kind: exchange, title: {en: A, nl: A}, rules: [ooapi-unknown-id-is-404],
                   request: {of: [instance], id: "{unkown}"}}
                - {id: part, kind: exchange, title: {en: A, nl: A}, rules: [ooapi-unknown-id-is-404],
                   request: {of: [instance], id: "x-{known}"}}
                - {id: query, kind: exchange, title: {en: A, nl: A}, rules: [ooapi-unknown-id-is-404],
                   request: {of: [list], query: {"{fliter}": "{value}", sort: "-{srot}", q: "{}"}}}
                - {id: header, kind: exchange, title: {en: A, nl: A}, rules: [ooapi-unknown-id-is-404],
                   request: {of: [list], headers: {If-None-Match: "{consumer}"}}}
                - {id: each, kind: exchange, title: {en: A, nl: A}, rules: [ooapi-unknown-id-is-404],
                   request: {of: [list], each: true, query: {sort: "{sort}"}}}
                - {id: right, kind: exchange, title: {en: A, nl: A}, rules: [ooapi-unknown-id-is-404],
                   request: {of: [list], query: {consumer: "{consumer}", sort: "{sort},-{sort}"}}}
                """))
        .containsExactly(
            "case id: for {unkown} of id nothing can be filled in; did you mean {unknown}?",
            "case part: for x-{known} of id nothing can be filled in; did you mean {known}?",
            "case query: for {fliter} of a name in the query nothing can be filled in; did you"
                + " mean {filter}?",
            "case query: for {srot} of sort nothing can be filled in; did you mean {sort}?",
            "case query: for {} of q nothing can be filled in; there are {etag}, {expand},"
                + " {filter}, {value}, {sort}",
            "case header: for {consumer} of If-None-Match nothing can be filled in; there are"
                + " {etag}, {expand}, {filter}, {value}, {sort}",
            "case each: for {sort} of sort nothing can be filled in; take it out");
  }

  @Test
  void aNameInBracesThatARepositoryNeverTellsIsSaid(@TempDir Path folder) throws IOException {
    assertThat(
            problems(
                folder,
                "nl-lom@1.01",
                "nl-lom-1.01",
                """
                - {id: a, kind: exchange, title: {en: A, nl: A}, rules: [nl-lom-oai-bad-verb],
                   request: {of: [GetRecord], id: "{known}",
                     query: {identifier: "{unkown}", metadataPrefix: "{prefix}"}}}
                """))
        .containsExactly(
            "case a: a repository has no id in its address; put '{known}' as identifier in the"
                + " query",
            "case a: for {unkown} of identifier nothing can be filled in; did you mean {unknown}?");
  }

  @Test
  void twoCasesThatReadTheSameAreSaid(@TempDir Path folder) throws IOException {
    assertThat(
            problems(
                folder,
                "nl-lom@1.01",
                "nl-lom-1.01",
                """
                - {id: a, kind: exchange, title: {en: A, nl: A}, rules: [nl-lom-oai-bad-verb],
                   request: {of: [Identify, ListSets], each: true}}
                - {id: b, kind: exchange, title: {en: A, nl: A}, rules: [nl-lom-oai-bad-verb],
                   request: {of: [ListSets], each: true, headers: {From: a@example.org}}}
                - {id: c, kind: exchange, title: {en: A, nl: A}, rules: [nl-lom-oai-bad-verb],
                   request: {of: [ListSets]}}
                """))
        .containsExactly("case b: case a reads each ListSets already; make them one");
    assertThat(
            problems(
                folder,
                "ooapi@5.0",
                "base",
                """
                - {id: a, kind: exchange, title: {en: A, nl: A}, rules: [ooapi-unknown-id-is-404],
                   request: {of: [list, listCourses], each: true}}
                - {id: b, kind: exchange, title: {en: A, nl: A}, rules: [ooapi-unknown-id-is-404],
                   request: {of: [list], each: true}}
                """))
        .containsExactly(
            "case a: each reads service, list, instance or sublist, and never 'listCourses'",
            "case b: case a reads each list already; make them one");
  }

  @Test
  void aQueryThatNothingHasIsSaid(@TempDir Path folder) throws IOException {
    assertThat(
            problems(
                folder,
                "ooapi@5.0",
                "base",
                """
                - {id: a, kind: exchange, title: {en: A, nl: A}, rules: [ooapi-page-size-honoured],
                   request: {of: [list], query: {pagesSize: "10", "{filter}": "{value}"}}}
                - {id: b, kind: exchange, title: {en: A, nl: A}, rules: [ooapi-page-size-honoured],
                   request: {of: [list, instance], query: {pageSize: "10", expand: "{expand}"}}}
                - {id: c, kind: exchange, title: {en: A, nl: A}, rules: [ooapi-page-size-honoured],
                   request: {of: [list, instance], each: true,
                     query: {pageSize: "10", returnTimelineOverrides: "true"}}}
                - {id: d, kind: exchange, title: {en: A, nl: A}, rules: [ooapi-page-size-honoured],
                   request: {of: [service], query: {ijk: "1"}}}
                """))
        .containsExactly(
            "case a: nothing that it asks has 'pagesSize' in its query; did you mean 'pageSize'?",
            "case b: nothing that it asks has all of these in its query: pageSize, expand",
            "case d: nothing that it asks has 'ijk' in its query");
  }

  @Test
  void whatARepositoryCannotBeAskedIsSaidBeforeItIsAsked(@TempDir Path folder) throws IOException {
    assertThat(
            problems(
                folder,
                "nl-lom@1.01",
                "nl-lom-1.01",
                """
                - {id: kind, kind: exchange, title: {en: A, nl: A}, rules: [nl-lom-oai-bad-verb],
                   request: {of: [list]}}
                - {id: record, kind: exchange, title: {en: A, nl: A}, rules: [nl-lom-oai-bad-verb],
                   request: {of: [GetRecord], each: true}}
                - {id: bare, kind: exchange, title: {en: A, nl: A}, rules: [nl-lom-oai-bad-verb],
                   request: {of: [ListRecords], each: true, query: {size: "1"}}}
                - {id: early, kind: exchange, title: {en: A, nl: A}, rules: [nl-lom-oai-bad-verb],
                   request: {of: [ListRecords], each: true, headers: {From: "{known}"},
                     query: {metadataPrefix: "{prefix}", set: "{set}", resumptionToken: x}}}
                - {id: right, kind: exchange, title: {en: A, nl: A}, rules: [nl-lom-oai-bad-verb],
                   request: {of: [ListRecords], each: true, headers: {From: a@example.org},
                     query: {metadataPrefix: "{prefix}", set: physics}}}
                """))
        .containsExactly(
            "case kind: there is no operation 'list'; a repository has Identify,"
                + " ListMetadataFormats, ListSets, ListIdentifiers, ListRecords, GetRecord",
            "case record: GetRecord is not asked of each record; take out each",
            "case bare: to read, ListRecords needs metadataPrefix in its query",
            "case bare: to read, ListRecords cannot be asked with 'size'",
            "case early: {set} of set cannot be filled in while reading; metadataPrefix may be"
                + " {prefix}",
            "case early: to read, ListRecords cannot be asked with 'resumptionToken'",
            "case early: {known} of From cannot be filled in while reading",
            "case early: case bare reads each ListRecords already; make them one",
            "case right: case bare reads each ListRecords already; make them one");
  }

  private static List<String> problems(Path folder, String standard, String profile, String cases)
      throws IOException {
    String head =
        """
        suiteVersion: "1.0"
        id: x
        version: "1"
        title: {en: X, nl: X}
        standard: %s
        profile: %s
        cases:
        """;
    Files.writeString(
        folder.resolve("suite.yaml"), head.formatted(standard, profile) + cases.indent(2));
    return SuiteRun.problems(
        Suites.read(folder), Standards.find(standard).orElseThrow(), OnBoard.CATALOGUE);
  }
}
