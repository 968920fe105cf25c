package nl.ijkpunt.standards.lom;

import java.util.Optional;

/** A way to write LOM down. */
public enum LomBinding {
  /** IMS Learning Resource Meta-data 1.2 in XML. */
  IMS("ims", "http://www.imsglobal.org/xsd/imsmd_v1p2"),
  /** The same under the namespace it had at first. */
  IMS_ROOT("ims-root", "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"),
  /** IEEE 1484.12.3 in XML. */
  IEEE("ieee", "http://ltsc.ieee.org/xsd/LOM"),
  /** The JSON:API of SURFsharekit. */
  SHAREKIT("sharekit", "");

  private final String word;
  private final String namespace;

  LomBinding(String word, String namespace) {
    this.word = word;
    this.namespace = namespace;
  }

  /** What users call it. */
  public String word() {
    return word;
  }

  /** Its namespace; empty for what is no XML. */
  public String namespace() {
    return namespace;
  }

  /** Whether names are those of IMS, all in lower case. */
  public boolean isIms() {
    return this == IMS || this == IMS_ROOT;
  }

  /** The binding with this namespace. */
  public static Optional<LomBinding> of(String namespace) {
    for (LomBinding binding : values()) {
      if (binding.isXml() && binding.namespace.equals(namespace)) {
        return Optional.of(binding);
      }
    }
    return Optional.empty();
  }

  public boolean isXml() {
    return this != SHAREKIT;
  }
}
