package nl.ijkpunt.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.ijkpunt.cli.attest.Suited;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.hash.Sha256;
import nl.ijkpunt.standards.suite.DataCase;
import nl.ijkpunt.standards.suite.ExchangeCase;
import nl.ijkpunt.standards.suite.Suite;
import nl.ijkpunt.standards.suite.Suites;
import nl.ijkpunt.standards.suite.TestCase;
import nl.ijkpunt.validators.catalogue.Catalogue;

/**
 * What data or an endpoint is held against: a suite, or a standard and profile, and the digests of
 * all of it.
 *
 * @param asking the suite, where it asks something of endpoints
 */
record ChosenSuite(Selection selection, Suited suited, Optional<Suite> asking) {

  /**
   * What is meant by the name of a suite, its folder or zip, {@code suite:profile}, {@code
   * name@version} or {@code name@version:profile}.
   *
   * @throws Misuse when there is no such thing, with what there is
   */
  static ChosenSuite of(String named, Catalogue catalogue) {
    int colon = named.lastIndexOf(':');
    if (!named.contains("@")) {
      boolean profiled = colon > 0 && Suites.ids().contains(named.substring(0, colon));
      Suite suite = SuiteChoice.of(profiled ? named.substring(0, colon) : named, catalogue).suite();
      return profiled
          ? of(suite, named, named.substring(colon + 1), catalogue)
          : of(suite, suite.id(), suite.profile(), catalogue);
    }
    String standard = colon < 0 ? named : named.substring(0, colon);
    List<String> profiles = colon < 0 ? List.of() : List.of(named.substring(colon + 1));
    Selection selection = Selection.of(standard, false, profiles, null);
    String profile = selection.profiles().get(0).name();
    requireOnBoard(selection, standard, profiles);
    String name = selection.standard().id() + ":" + profile;
    return with(
        new Named(name, selection.standard().version(), ""),
        selection,
        Optional.empty(),
        catalogue);
  }

  private static ChosenSuite of(Suite suite, String name, String profile, Catalogue catalogue) {
    Selection selection = Selection.of(suite.standard(), false, List.of(profile), null);
    if (!name.equals(suite.id())) {
      requireOnBoard(selection, suite.standard(), List.of(profile));
    }
    return with(
        new Named(name, suite.version(), digest(suite)),
        selection,
        Optional.of(suite).filter(one -> !ExchangeRun.cases(one).isEmpty()),
        catalogue);
  }

  /**
   * Others must be able to know again what was asked: files of the user's own, they do not have.
   */
  private static void requireOnBoard(Selection selection, String standard, List<String> profiles) {
    String id = selection.standard().id();
    boolean known = id.equals(standard) || id.startsWith(standard + "@");
    if (!known || !Standards.ids().contains(id) || !Standards.profiles(id).containsAll(profiles)) {
      throw new Misuse(
          "only a standard and a profile that are on board can be certified against,"
              + " as "
              + Selection.USUAL
              + ":base, and suites");
    }
  }

  /**
   * The suite that ijk has now under the name of one that was used then. What a bundle names is
   * looked for on board only, and never as a file.
   */
  static Optional<Suited> published(Suited claimed, Catalogue catalogue) {
    String name = claimed.suite();
    boolean onBoard =
        Suites.ids().contains(name)
            || isProfileOf(name, Standards.ids(), Standards::profiles)
            || isProfileOf(name, Suites.ids(), ChosenSuite::profiles);
    return onBoard ? Optional.of(of(name, catalogue).suited()) : Optional.empty();
  }

  private static boolean isProfileOf(
      String name, Collection<String> ids, Function<String, ? extends Collection<String>> having) {
    return ids.stream()
        .anyMatch(
            id ->
                name.startsWith(id + ":")
                    && having.apply(id).contains(name.substring(id.length() + 1)));
  }

  private static Collection<String> profiles(String suite) {
    return Suites.find(suite).map(one -> Standards.profiles(one.standard())).orElse(Set.of());
  }

  /** What the digest of a suite is taken of, beside its standard and rules. */
  private record Named(String name, String version, String cases) {}

  private static ChosenSuite with(
      Named named, Selection selection, Optional<Suite> asking, Catalogue catalogue) {
    Standard standard = selection.standard();
    String profile = selection.profiles().get(0).name();
    SortedMap<String, String> rules = new TreeMap<>();
    Selection.grading(catalogue, standard, selection.profiles().get(0))
        .rules()
        .forEach((id, rule) -> rules.put(id, rule.severity().word()));
    String pages = Sha256.of(Catalogue.bytes());
    String all =
        String.join(
            "\n", named.name(), named.version(), named.cases(), profile, standard.hash(), pages);
    return new ChosenSuite(
        selection,
        new Suited(
            named.name(),
            named.version(),
            Sha256.of(all.getBytes(UTF_8)),
            standard.id(),
            standard.hash(),
            profile,
            pages,
            rules),
        asking);
  }

  private static String digest(Suite suite) {
    List<String> lines = new ArrayList<>();
    for (TestCase one : suite.cases()) {
      if (one instanceof DataCase data) {
        String content = Sha256.of(data.input().content());
        lines.add(String.join("\t", data.id(), content, data.expected().toString()));
      }
      if (one instanceof ExchangeCase exchange) {
        lines.add(
            String.join(
                "\t", exchange.id(), exchange.request().toString(), exchange.rules().toString()));
      }
    }
    return Sha256.of(String.join("\n", lines).getBytes(UTF_8));
  }
}
