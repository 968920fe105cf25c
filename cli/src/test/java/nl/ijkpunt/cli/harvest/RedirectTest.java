package nl.ijkpunt.cli.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RedirectTest {

  @ParameterizedTest
  @CsvSource({
    "http://a.example.org/oai?x, /new/oai?y, http://a.example.org/new/oai?y",
    "http://a.example.org/oai, https://a.example.org/oai, https://a.example.org/oai",
    "https://a.example.org/oai, https://b.example.org:8443/, https://b.example.org:8443/",
    "https://a.example.org/oai, //b.example.org/oai, https://b.example.org/oai"
  })
  void isFollowedToAnotherPlaceOfTheWeb(URI from, String location, URI to) throws Exception {
    assertThat(Redirect.follow(from, location)).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({
    "http://a.example.org/oai, file:///etc/hostname, with file:",
    "http://a.example.org/oai, ftp://a.example.org/oai, with ftp:",
    "http://a.example.org/oai, 'jar:file:/x!/', with jar:",
    "https://a.example.org/oai, http://a.example.org/oai, from https to http://a.example.org/oai",
    "http://a.example.org/oai, http://user:word@a.example.org/, no address of a server",
    "http://a.example.org/oai, 'http://a b/', no address of a server",
    "http://a.example.org/oai, http:oai, no address of a server"
  })
  void isNotFollowedAnywhereElse(URI from, String location, String said) {
    assertThatExceptionOfType(HarvestTrouble.class)
        .isThrownBy(() -> Redirect.follow(from, location))
        .withMessageContaining(said)
        .satisfies(it -> assertThat(it.kind()).isEqualTo(HarvestTrouble.Kind.LASTING));
  }

  @Test
  void anotherPortIsAnotherServer() {
    URI one = URI.create("https://a.example.org/oai");

    assertThat(Redirect.sameServer(one, URI.create("https://A.example.org/other"))).isTrue();
    assertThat(Redirect.sameServer(one, URI.create("https://a.example.org:444/oai"))).isFalse();
    assertThat(Redirect.sameServer(one, URI.create("http://a.example.org/oai"))).isFalse();
  }
}
