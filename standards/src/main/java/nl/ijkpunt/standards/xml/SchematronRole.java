package nl.ijkpunt.standards.xml;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.standards.finding.Severity;

/** How heavy the roles are that authors of Schematron give to what they ask. */
public final class SchematronRole {
  private static final Map<String, Severity> KNOWN =
      Map.ofEntries(
          Map.entry("", Severity.ERROR),
          Map.entry("error", Severity.ERROR),
          Map.entry("fatal", Severity.ERROR),
          Map.entry("must", Severity.ERROR),
          Map.entry("warning", Severity.WARNING),
          Map.entry("warn", Severity.WARNING),
          Map.entry("caution", Severity.WARNING),
          Map.entry("should", Severity.WARNING),
          Map.entry("info", Severity.INFO),
          Map.entry("information", Severity.INFO),
          Map.entry("hint", Severity.INFO),
          Map.entry("note", Severity.INFO),
          Map.entry("may", Severity.INFO));

  private SchematronRole() {}

  /** The severity of a role; nothing where nobody knows it. */
  public static Optional<Severity> severity(String role) {
    return Optional.ofNullable(KNOWN.get(role.strip().toLowerCase(Locale.ROOT)));
  }

  /** The roles that are known. */
  public static Set<String> known() {
    return KNOWN.keySet();
  }
}
