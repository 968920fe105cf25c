package nl.ijkpunt.validators.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Text;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A rule's page, read apart.
 *
 * @param words the front matter: id, severity and the words in both languages
 * @param why why the rule matters, in English and in Dutch, as Markdown
 * @param examples data, and the findings it must give
 * @param mutant a change to a valid institution that this rule must catch; empty where there is
 *     none
 * @param also the ids of other rules that must catch it too
 */
public record RulePage(
    Map<?, ?> words, String why, List<Example> examples, String mutant, List<String> also) {
  private static final Pattern PAGE =
      Pattern.compile("\\A---\\n(.*?)\\n---\\n(.*)\\z", Pattern.DOTALL);
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^## Example: (?<title>.+?)\\n.*?^```(?<kind>\\S+) ?(?<type>\\S*)\\n(?<data>.*?)^```\\n+"
              + "^```findings\\n(?<findings>.*?)^```",
          Pattern.DOTALL | Pattern.MULTILINE);

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern MUTANT =
      Pattern.compile("^```mutant\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern ALSO = Pattern.compile("(?m)^also: ([a-z0-9-]+)");

  public RulePage {
    examples = List.copyOf(examples);
    also = List.copyOf(also);
  }

  /**
   * Reads a page.
   *
   * @param name what to call it when it cannot be read
   */
  public static RulePage parse(String name, String text) {
    Matcher page = PAGE.matcher(text.replace("\r\n", "\n"));
    if (!page.matches()) {
      throw new IllegalArgumentException(name + " does not begin with front matter between ---");
    }
    LoadSettings settings = LoadSettings.builder().setLabel(name).build();
    Object words = new Load(settings).loadFromString(page.group(1));
    if (!(words instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException(name + ": the front matter is not a list of names");
    }
    String body = page.group(2);
    Matcher mutant = MUTANT.matcher(body);
    return new RulePage(
        map,
        explanation(body),
        examples(body),
        mutant.find() ? mutant.group(1) : "",
        ALSO.matcher(body).results().map(found -> found.group(1)).toList());
  }

  /** Why the rule of a page matters; the rest of the page is left unread. */
  static Text why(String text) {
    Matcher page = PAGE.matcher(text.replace("\r\n", "\n"));
    return page.matches() ? bothLanguages(explanation(page.group(2))) : Text.NONE;
  }

  private static String explanation(String body) {
    int examples = body.indexOf("\n## Example: ");
    String why = examples < 0 ? body : body.substring(0, examples);
    return COMMENT.matcher(why).replaceAll("").strip();
  }

  /** Why the rule matters, in one language. */
  public String why(Language language) {
    return bothLanguages(why).in(language);
  }

  private static Text bothLanguages(String why) {
    String[] both = why.split("\n## Waarom\n", 2);
    return new Text(both[0].strip(), both[both.length - 1].strip());
  }

  private static List<Example> examples(String body) {
    List<Example> examples = new ArrayList<>();
    Matcher found = EXAMPLE.matcher(body);
    while (found.find()) {
      String of = found.group("type");
      boolean isStandard = of.contains("@");
      examples.add(
          new Example(
              found.group("title"),
              found.group("kind"),
              isStandard ? "" : of,
              isStandard ? of : "",
              found.group("data"),
              found.group("findings").lines().toList()));
    }
    return examples;
  }

  /**
   * An example on a page.
   *
   * @param kind how the data is written: json, ndjson or json-hex
   * @param type the record type it is of; empty when the data tells
   * @param standard the only standard that it is an example of; empty where all that the rule holds
   *     for will do
   */
  public record Example(
      String title, String kind, String type, String standard, String data, List<String> findings) {

    /** Whether it is an example of this standard. */
    public boolean isOf(String id) {
      return standard.isEmpty() || standard.equals(id);
    }
  }
}
