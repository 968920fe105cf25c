package nl.ijkpunt.standards.pack;

import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;

/** Writes quotes around words such as {@code yes}, which readers of YAML 1.1 take for booleans. */
final class QuotedWords extends StandardRepresenter {

  QuotedWords(DumpSettings settings) {
    super(settings);
  }

  @Override
  protected Node representScalar(Tag tag, String value, ScalarStyle style) {
    boolean word = tag.equals(Tag.STR) && value.matches("(?i)y|n|yes|no|on|off|true|false|null|~");
    return super.representScalar(tag, value, word ? ScalarStyle.SINGLE_QUOTED : style);
  }
}
