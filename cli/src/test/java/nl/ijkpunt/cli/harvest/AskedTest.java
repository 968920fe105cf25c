package nl.ijkpunt.cli.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads what a user typed: addresses, dates and credentials. */
final class AskedTest {

  @ParameterizedTest
  @CsvSource({
    "repository.example.org/oai, no address of a repository",
    "ftp://repository.example.org/oai, no address of a repository",
    "file:///etc/hostname, no address of a repository",
    "'https://repository.example.org/a b', no address of a repository",
    "https:oai, no address of a repository",
    "https://user:word@repository.example.org/oai, a password in the address",
    "https://repository.example.org/oai?verb=Identify, leave verb= and what follows out"
  })
  void anAddressThatIsNoneIsRefused(String typed, String said) {
    assertThatExceptionOfType(HarvestTrouble.class)
        .isThrownBy(() -> Repository.of(typed))
        .withMessageContaining(said)
        .satisfies(it -> assertThat(it.getMessage()).doesNotContain("word@"))
        .satisfies(it -> assertThat(it.kind()).isEqualTo(HarvestTrouble.Kind.MISUSE));
  }

  @Test
  void aRequestKeepsTheQueryOfTheAddressAndDoesNotShowIt() throws HarvestTrouble {
    URI repository = Repository.of(" HTTPS://repository.example.org?key=a%26b ");
    OaiRequest request =
        new OaiRequest(
            repository, OaiVerb.LIST_RECORDS, Map.of("set", "a b&c", "from", "2026-01-01"));

    assertThat(request.uri())
        .hasToString(
            "https://repository.example.org/?key=a%26b&verb=ListRecords"
                + "&from=2026-01-01&set=a%20b%26c");
    assertThat(request.shown()).isEqualTo("https://repository.example.org/");
    assertThat(request.next("t/1").uri())
        .hasToString(
            "https://repository.example.org/?key=a%26b&verb=ListRecords&resumptionToken=t%2F1");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-30, 2026-03-01, --from 2026-02-30 is no date",
    "2026-01-01, 1-3-2026, --until 1-3-2026 is no date",
    "2026-01-01T00:00:00, 2026-03-01, is no date",
    "2026-01-01T00:00:00Z, 2026-03-01, must both be days",
    "2026-03-02, 2026-03-01, --from lies after --until"
  })
  void aWindowThatIsNoneIsRefused(String from, String until, String said) {
    assertThatExceptionOfType(HarvestTrouble.class)
        .isThrownBy(() -> Window.of(Optional.of(from), Optional.of(until)))
        .withMessageContaining(said);
  }

  @Test
  void credentialsAreReadFromOneLineAndNeverShown(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("secret"), "basic lezer:geheim\n");

    assertThat(Credentials.in(file).header()).isEqualTo("Basic bGV6ZXI6Z2VoZWlt");
    assertThat(Credentials.of("Bearer abc.def", "x").header()).isEqualTo("Bearer abc.def");
    assertThat(Credentials.of("abc.def\n", "x").header()).isEqualTo("Bearer abc.def");
    assertThat(Credentials.of("abc", "x")).hasToString("Credentials[***]");
    assertThat(Credentials.of(Optional.of(file), "X", Optional.of("abc")).orElseThrow().header())
        .startsWith("Basic ");
    assertThat(Credentials.of(Optional.empty(), "X", Optional.of(" "))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"''", "'a b'", "'abc\nX-Header: y'", "'gehéim'"})
  void credentialsThatWouldBreakARequestAreRefused(String text) {
    assertThatExceptionOfType(HarvestTrouble.class)
        .isThrownBy(() -> Credentials.of(text, "secret.txt"))
        .withMessage("secret.txt should hold one line: Bearer TOKEN, or Basic USER:PASSWORD");
  }

  @Test
  void credentialsThatAreNotThereAreRefused(@TempDir Path folder) throws IOException {
    assertThatExceptionOfType(HarvestTrouble.class)
        .isThrownBy(() -> Credentials.in(folder.resolve("gone")))
        .withMessageContaining("cannot be read");
  }
}
