package nl.ijkpunt.cli.harvest;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Picks from the formats of a repository the one that is LOM. */
final class LomFormats {
  private static final String IMS = "www.imsglobal.org/xsd/imsmd";
  private static final String IEEE = "ltsc.ieee.org/xsd/lom";
  private static final String BY_NAME = "LOM?";

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
    List<Fields> lom =
        formats.stream()
            .filter(format -> !binding(format).isEmpty())
            .sorted(Comparator.comparing(LomFormats::rank))
            .toList();
    if (lom.isEmpty()) {
      throw ProtocolTroubles.noLom(OneLine.of(prefixes(formats)));
    }
    String others = prefixes(lom.subList(1, lom.size()));
    return new Choice(prefix(lom.get(0)), binding(lom.get(0)), OneLine.of(others));
  }

  /** What to say of a format beside its name. */
  static String note(Fields format) {
    String binding = binding(format);
    return binding.isEmpty() ? "" : " (" + binding + ")";
  }

  private static int rank(Fields format) {
    boolean byName = binding(format).equals(BY_NAME);
    boolean dutch = prefix(format).toLowerCase(Locale.ROOT).contains("nl_lom");
    return (byName ? 2 : 0) + (dutch ? 0 : 1);
  }

  private static String binding(Fields format) {
    String namespace = format.text("metadataNamespace").strip().toLowerCase(Locale.ROOT);
    String place = namespace.replaceFirst("^https?://", "");
    if (place.startsWith(IMS)) {
      return "LOM, IMS";
    }
    if (place.startsWith(IEEE)) {
      return "LOM, IEEE";
    }
    return prefix(format).toLowerCase(Locale.ROOT).contains("lom") ? BY_NAME : "";
  }

  private static String prefixes(List<Fields> formats) {
    return formats.stream().map(LomFormats::prefix).collect(Collectors.joining(", "));
  }

  private static String prefix(Fields format) {
    return format.text("metadataPrefix");
  }
}
