package nl.ijkpunt.cli.harvest;

import java.util.List;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import nl.ijkpunt.standards.lom.MetadataFormat;

/** Picks from the formats of a repository the one that is LOM. */
final class LomFormats {

  private LomFormats() {}

  /** A format, and in which binding it is LOM. */
  record Choice(String prefix, String binding, String others) {}

  /**
   * Chooses: by namespace, else by name; what says it is Dutch goes first, then what the repository
   * names first.
   *
   * @throws HarvestTrouble when none is LOM
   */
  static Choice choose(List<Fields> formats) throws HarvestTrouble {
    List<MetadataFormat> lom =
        MetadataFormat.lom(formats.stream().map(LomFormats::format).toList());
    if (lom.isEmpty()) {
      List<String> all = formats.stream().map(LomFormats::format).map(f -> f.prefix()).toList();
      throw ProtocolTroubles.noLom(OneLine.of(String.join(", ", all)));
    }
    List<String> others = lom.stream().skip(1).map(MetadataFormat::prefix).toList();
    return new Choice(
        lom.get(0).prefix(), lom.get(0).binding(), OneLine.of(String.join(", ", others)));
  }

  /** What to say of a format beside its name. */
  static String note(Fields format) {
    String binding = format(format).binding();
    return binding.isEmpty() ? "" : " (" + binding + ")";
  }

  private static MetadataFormat format(Fields format) {
    return new MetadataFormat(format.text(OaiVerb.PREFIX), format.text("metadataNamespace"));
  }
}
