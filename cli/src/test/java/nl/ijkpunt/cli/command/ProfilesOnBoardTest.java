package nl.ijkpunt.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.validators.catalogue.Catalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A profile that grades a rule too heavily, or names one that is not there, can never be used. */
final class ProfilesOnBoardTest {
  private static final Catalogue CATALOGUE = Catalogue.load();

  static List<String> profiles() {
    return Standards.ids().stream()
        .flatMap(id -> Standards.profiles(id).stream().map(profile -> id + ":" + profile))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void everyProfileCanBeUsed(String named) {
    int colon = named.lastIndexOf(':');
    Selection selection =
        Selection.of(named.substring(0, colon), false, List.of(named.substring(colon + 1)), null);
    for (Profile profile : selection.profiles()) {
      assertThat(Selection.grading(CATALOGUE, selection.standard(), profile).profile().name())
          .isEqualTo(named.substring(colon + 1));
    }
  }
}
