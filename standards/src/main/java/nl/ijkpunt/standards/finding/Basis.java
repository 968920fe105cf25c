package nl.ijkpunt.standards.finding;

import static java.util.Locale.ROOT;

/** Who asks for a rule to hold. */
public enum Basis {
  /** The text or schema of the standard. */
  SPEC,
  /** A profile that a community has published. */
  PROFILE,
  /** A registry that takes the data in. */
  REGISTRY,
  /** This tool: good sense, but nobody's clause. Never an error. */
  OURS;

  public String word() {
    return name().toLowerCase(ROOT);
  }
}
