package nl.ijkpunt.standards.lom;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A format in which a repository gives metadata. */
public record MetadataFormat(String prefix, String namespace) {
  private static final String IMS = "www.imsglobal.org/xsd/imsmd";
  private static final String IEEE = "ltsc.ieee.org/xsd/lom";
  private static final String BY_NAME = "LOM?";

  /**
   * Those that are LOM: by namespace, and after those by name; what says it is Dutch goes first,
   * then what the repository names first.
   */
  public static List<MetadataFormat> lom(List<MetadataFormat> formats) {
    return formats.stream()
        .filter(format -> !format.binding().isEmpty())
        .sorted(Comparator.comparing(MetadataFormat::rank))
        .toList();
  }

  private int rank() {
    boolean dutch = prefix.toLowerCase(Locale.ROOT).contains("nl_lom");
    return (isByName() ? 2 : 0) + (dutch ? 0 : 1);
  }

  /** Whether only its name says that it is LOM. */
  public boolean isByName() {
    return binding().equals(BY_NAME);
  }

  /** In which binding it is LOM; empty where it is none. */
  public String binding() {
    String place = namespace.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
    if (place.startsWith(IMS)) {
      return "LOM, IMS";
    }
    if (place.startsWith(IEEE)) {
      return "LOM, IEEE";
    }
    return prefix.toLowerCase(Locale.ROOT).contains("lom") ? BY_NAME : "";
  }
}
