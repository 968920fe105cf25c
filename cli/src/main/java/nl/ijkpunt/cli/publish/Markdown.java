package nl.ijkpunt.cli.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Pages in Markdown as markup in which nothing of the page's own can be markup. */
final class Markdown {
  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
  private static final TextContentRenderer TEXT =
      TextContentRenderer.builder().extensions(TABLES).build();

  private final Node document;
  private final Map<Node, String> ids = new HashMap<>();

  private Markdown(Node document) {
    this.document = document;
  }

  /**
   * Reads a page.
   *
   * @param links says where a link on the page leads on the site; nothing where it leads nowhere
   */
  static Markdown of(String text, Function<String, Optional<String>> links) {
    Markdown page = new Markdown(PARSER.parse(text));
    page.document.accept(page.new Names());
    page.document.accept(new Relinking(links));
    return page;
  }

  /** Takes the first heading off the page; what it says, or nothing where there is none. */
  String takeTitle() {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() == 1) {
        node.unlink();
        return TEXT.render(heading).strip();
      }
    }
    return "";
  }

  /** All that it says, without markup. */
  String plain() {
    return TEXT.render(document).replaceAll("\\s+", " ").strip();
  }

  /**
   * The page as markup.
   *
   * @param tableName what to call tables for who cannot see them
   */
  String html(String tableName) {
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(
                context ->
                    (node, tag, attributes) -> {
                      String id = ids.get(node);
                      if (id != null) {
                        attributes.put("id", id);
                      }
                      if (tag.equals("th")) {
                        attributes.put("scope", "col");
                      }
                    })
            .build();
    String open =
        "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"%s\"><table>"
            .formatted(tableName);
    return renderer
        .render(document)
        .replaceAll("<th scope=\"col\"[^>]*></th>", "<td></td>")
        .replace("<table>", open)
        .replace("</table>", "</table></div>");
  }

  /** Gives headings the names that code hosts give them, so that links to them keep working. */
  private final class Names extends AbstractVisitor {
    private final Set<String> taken = new HashSet<>();

    @Override
    public void visit(Heading heading) {
      String text = TEXT.render(heading).toLowerCase(Locale.ROOT).strip();
      String name = text.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
      String id = name.isEmpty() ? "section" : name;
      for (int number = 1; !taken.add(id); number++) {
        id = name + "-" + number;
      }
      ids.put(heading, id);
    }
  }

  /** Leads links to where their targets are on the site; of others, and of images, words stay. */
  private static final class Relinking extends AbstractVisitor {
    private final Function<String, Optional<String>> links;

    Relinking(Function<String, Optional<String>> links) {
      this.links = links;
    }

    @Override
    public void visit(Link link) {
      visitChildren(link);
      Optional<String> to = links.apply(link.getDestination());
      to.ifPresentOrElse(link::setDestination, () -> unwrap(link));
    }

    @Override
    public void visit(Image image) {
      unwrap(image);
    }

    private static void unwrap(Node node) {
      List<Node> children = new ArrayList<>();
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        children.add(child);
      }
      children.forEach(node::insertBefore);
      node.unlink();
    }
  }
}
