package nl.ijkpunt.cli;

import java.util.Objects;
import nl.ijkpunt.standards.Standards;
import picocli.CommandLine.IVersionProvider;

/** Says which version of the tool this is, and which standards it has on board. */
final class Version implements IVersionProvider {

  static String text() {
    return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "dev");
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "ijk " + text(),
      "standards: " + String.join(", ", Standards.ids()),
      "java: " + Runtime.version()
    };
  }
}
