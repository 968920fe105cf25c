package nl.ijkpunt.cli.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.RunData;
import org.jspecify.annotations.Nullable;

/**
 * What sources are called where the folders of the machine are nobody's business: a file's own
 * name, and where there are several such folders, the number of its folder before it.
 */
record Sources(Map<String, String> names) {
  /** From the root of a machine, of a drive or of a share; or up and out of the folder. */
  private static final Pattern FROM_ELSEWHERE =
      Pattern.compile("(?s)(?:[A-Za-z]:)?[/\\\\].*|~.*|(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?");

  /** The folders of such a name in the middle of text. */
  private static final Pattern IN_TEXT =
      Pattern.compile(
          "(?<![\\w/\\\\.~:-])(?:[A-Za-z]:[/\\\\]|[/\\\\]|~[/\\\\]|(?:\\.\\.[/\\\\])+)"
              + "(?:[^\\s/\\\\:;,'\"]+[/\\\\])*");

  /** A source, and the line or the item in it. */
  private static final Pattern PLACE = Pattern.compile("(?s)(.*?)(:[0-9]+|\\[[0-9]+\\])");

  static Sources of(Report report) {
    Set<String> all = new LinkedHashSet<>();
    report.run().inputs().stream().map(RunData.Input::name).forEach(all::add);
    report.findings().stream().map(Finding::location).forEach(place -> all.add(place.source()));
    report.notifications().stream()
        .map(Notification::source)
        .flatMap(Stream::ofNullable)
        .forEach(all::add);
    List<String> folders =
        all.stream()
            .filter(name -> FROM_ELSEWHERE.matcher(name).matches())
            .map(Sources::folder)
            .distinct()
            .toList();
    Set<String> taken = new HashSet<>(all);
    Map<String, String> names = new HashMap<>();
    for (String name : all) {
      String bare = Secrets.without(bare(name, folders));
      names.put(name, bare.equals(name) ? name : free(bare, taken));
    }
    return new Sources(names);
  }

  private static String bare(String name, List<String> folders) {
    if (!FROM_ELSEWHERE.matcher(name).matches()) {
      return name;
    }
    String folder = folder(name);
    String own = name.substring(folder.length());
    return folders.size() == 1 ? own : (folders.indexOf(folder) + 1) + "/" + own;
  }

  /** The name, with a number behind it when something else is called so. */
  private static String free(String name, Set<String> taken) {
    String free = name;
    for (int number = 2; !taken.add(free); number++) {
      free = "%s (%d)".formatted(name, number);
    }
    return free;
  }

  /** The folder of a file, and of what is packed in it. */
  private static String folder(String name) {
    int packed = name.indexOf("!/");
    String file = packed < 0 ? name : name.substring(0, packed);
    return file.substring(0, separator(file) + 1);
  }

  /** The last part of a name. */
  static String last(String name) {
    return name.substring(separator(name) + 1);
  }

  private static int separator(String name) {
    return Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
  }

  /** What a source is called. */
  String name(String source) {
    return Objects.requireNonNullElseGet(names.get(source), () -> last(source));
  }

  /** An argument of a finding, which may be a place in a source. */
  String argument(String value) {
    Matcher place = PLACE.matcher(value);
    if (place.matches() && names.containsKey(place.group(1))) {
      return name(place.group(1)) + place.group(2);
    }
    return Secrets.without(value);
  }

  /** Text of the tool's own about a source, in which other files may be named too. */
  String text(String text, @Nullable String source) {
    String renamed = source == null ? text : text.replace(source, name(source));
    return IN_TEXT.matcher(Secrets.without(renamed)).replaceAll("");
  }
}
