package nl.ijkpunt.cli.command;

import java.io.InputStream;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.rio.RioMessages;

/**
 * Which standard data is meant to be of, where nobody says it: the one that has the profiles that
 * were named; else the one whose data looks like the sources.
 *
 * @param in standard input, which can be marked
 * @param candidates the standards that it may be; any on board where none are named
 */
record Guess(List<String> profiles, List<String> sources, InputStream in, List<String> candidates) {
  private static final String XML_STANDARD = "nl-lom@1.01";
  private static final String GRAPH_STANDARD = "hosa@1.0";

  /** A guess that nothing but the sources narrows down. */
  static Guess of(List<String> sources, InputStream in) {
    return new Guess(List.of(), sources, in, List.of());
  }

  String standard() {
    List<String> named =
        profiles.stream()
            .filter(profile -> !profile.contains(".y"))
            .map(profile -> profile.replaceFirst(":.*", ""))
            .toList();
    Beginnings beginnings = Beginnings.of(sources, in);
    Optional<String> byForm =
        named.isEmpty() ? byForm(beginnings).filter(this::mayBe) : Optional.empty();
    if (byForm.isPresent()) {
      return byForm.get();
    }
    List<String> having =
        (candidates.isEmpty() ? Standards.ids() : candidates)
            .stream().filter(id -> Standards.profiles(id).containsAll(named)).toList();
    List<String> versions = having.stream().filter(Guess::isVersionOfUsual).toList();
    if (versions.isEmpty()) {
      return having.isEmpty() ? first() : having.get(having.size() - 1);
    }
    return versions.size() == 1 ? versions.get(0) : looksLike(versions, beginnings);
  }

  /** What texts are of by their form alone: all graphs, or XML without JSON beside it. */
  private static Optional<String> byForm(Beginnings beginnings) {
    Set<Form> forms = EnumSet.noneOf(Form.class);
    beginnings.texts().forEach(one -> forms.add(Form.of(one.name(), one.text())));
    if (forms.equals(EnumSet.of(Form.GRAPH))
        || (forms.contains(Form.RIO) && !forms.contains(Form.JSON))) {
      return Optional.of(GRAPH_STANDARD);
    }
    boolean xml = forms.contains(Form.XML) && !forms.contains(Form.JSON);
    return xml ? Optional.of(XML_STANDARD) : Optional.empty();
  }

  private enum Form {
    GRAPH,
    JSON,
    XML,
    RIO,
    OTHER;

    private static final Pattern PAGE =
        Pattern.compile("<(!doctype\\s+)?html\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** By its name; where that does not say, by its first letter that is no blank. */
    static Form of(String name, String text) {
      if (name.matches(".*\\.(ttl|nt|nq|trig|jsonld)")) {
        return GRAPH;
      }
      if (name.matches(".*\\.(json|ndjson|jsonl)")) {
        return JSON;
      }
      String first = text.replaceFirst("^\\uFEFF", "").stripLeading();
      if (first.startsWith("{") || first.startsWith("[")) {
        return JSON;
      }
      boolean element = first.startsWith("<") && !PAGE.matcher(first).matches();
      boolean xml = element || name.endsWith(".xml");
      return !xml ? OTHER : text.contains(RioMessages.NAMESPACE) ? RIO : XML;
    }
  }

  private boolean mayBe(String standard) {
    return candidates.isEmpty() || candidates.contains(standard);
  }

  private String first() {
    return candidates.isEmpty() ? Selection.USUAL : candidates.get(0);
  }

  private static boolean isVersionOfUsual(String id) {
    return id.startsWith(Selection.USUAL.replaceFirst("@.*", "@"));
  }

  /** The version that the data looks like; where that does not tell, the usual one. */
  private static String looksLike(List<String> versions, Beginnings beginnings) {
    boolean usual = versions.contains(Selection.USUAL);
    return among(versions, beginnings)
        .orElse(usual ? Selection.USUAL : versions.get(versions.size() - 1));
  }

  /** Which of these versions the data looks like; nothing where it does not tell. */
  Optional<String> among(Collection<String> versions) {
    return among(versions, Beginnings.of(sources, in));
  }

  private static Optional<String> among(Collection<String> versions, Beginnings beginnings) {
    return new VersionLook(versions).at(beginnings).most();
  }

  /** A version of the same standard that the data looks like, and not at all like this one. */
  static Optional<String> otherThan(String standard, List<String> sources) {
    String name = standard.replaceFirst("@.*", "@");
    List<String> versions = Standards.ids().stream().filter(id -> id.startsWith(name)).toList();
    if (versions.size() < 2 || !versions.contains(standard)) {
      return Optional.empty();
    }
    VersionLook look = new VersionLook(versions).at(Beginnings.of(sources));
    return look.most().filter(other -> look.count(standard) * 4 < look.count(other));
  }
}
