package nl.ijkpunt.cli.publish;

/**
 * A page in Markdown, or a file that goes along with such pages.
 *
 * @param name its path with slashes, from the folder that is published
 * @param content its bytes as text; of Markdown, in English or, where its name ends so, in {@code
 *     .nl.md}, in Dutch
 */
public record DocPage(String name, String content) {
  private static final String DUTCH = ".nl.md";

  boolean isMarkdown() {
    return name.endsWith(".md");
  }

  boolean isDutch() {
    return name.endsWith(DUTCH);
  }

  /** What the page is called in Dutch, where it is English. */
  String dutchName() {
    return name.replaceFirst("\\.md$", DUTCH);
  }

  /** Where it is on the site: from the folder of its language or, of other files, of the site. */
  String address() {
    return isMarkdown() ? "pages/" + name.replaceFirst("\\.md$", ".html") : "files/" + name;
  }
}
