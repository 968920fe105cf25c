package nl.ijkpunt.cli.endpoint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment, a CDATA section or an instruction in XML, in which a bracket is no markup.
 *
 * @param from where its text begins
 * @param to where its text ends
 * @param end where it ends
 */
record Section(int from, int to, int end) {
  private static final List<Kind> KINDS =
      List.of(new Kind("<!--", "-->"), new Kind("<![CDATA[", "]]>"), new Kind("<?", "?>"));

  private record Kind(String opens, String closes) {}

  /** The one that begins at a place; one that never ends reaches to the end. */
  static @Nullable Section at(String text, int at, int end) {
    for (Kind kind : KINDS) {
      if (text.startsWith(kind.opens(), at)) {
        int from = Math.min(end, at + kind.opens().length());
        int to = text.indexOf(kind.closes(), from);
        return to < 0 || to > end
            ? new Section(from, end, end)
            : new Section(from, to, Math.min(end, to + kind.closes().length()));
      }
    }
    return null;
  }
}
