package nl.ijkpunt.cli.publish;

import java.util.List;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Text;

/**
 * A page of the site, which is there in both languages.
 *
 * @param path from the folder of its language
 * @param kind what it is about, for who searches
 * @param above the pages it belongs under, the outermost first
 * @param body adds what is below the heading
 * @param words what it is found by, besides its title
 */
record SitePage(
    String path,
    Kind kind,
    Text title,
    List<Above> above,
    Consumer<Markup> body,
    List<String> words) {

  SitePage {
    above = List.copyOf(above);
    words = List.copyOf(words);
  }

  /** A page that another belongs under. */
  record Above(String path, Text title) {}

  /** What pages are about; search and menu are in this order. */
  enum Kind {
    HOME,
    STANDARD,
    TYPE,
    REQUIREMENT,
    PROFILE,
    RULE,
    CODES,
    SUITE,
    PAGE,
    SEARCH
  }
}
