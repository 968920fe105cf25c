package nl.ijkpunt.cli.serve.oai;

import java.util.Arrays;
import java.util.Optional;
import nl.ijkpunt.standards.lom.LomBinding;

/** The formats in which a repository can give metadata. */
enum Format {
  IMS(
      "lom_ims",
      "http://www.imsglobal.org/xsd/imsmd_v1p2p4.xsd",
      "http://www.imsglobal.org/xsd/imsmd_v1p2"),
  IEEE("lom", "http://ltsc.ieee.org/xsd/lomv1.0/lomLoose.xsd", "http://ltsc.ieee.org/xsd/LOM"),
  DUBLIN_CORE(
      "oai_dc",
      "http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
      "http://www.openarchives.org/OAI/2.0/oai_dc/");

  private final String prefix;
  private final String schema;
  private final String namespace;

  Format(String prefix, String schema, String namespace) {
    this.prefix = prefix;
    this.schema = schema;
    this.namespace = namespace;
  }

  String prefix() {
    return prefix;
  }

  String schema() {
    return schema;
  }

  String namespace() {
    return namespace;
  }

  static Format of(LomBinding binding) {
    return binding.isIms() ? IMS : IEEE;
  }

  static Optional<Format> named(String prefix) {
    return Arrays.stream(values()).filter(one -> one.prefix.equals(prefix)).findFirst();
  }
}
