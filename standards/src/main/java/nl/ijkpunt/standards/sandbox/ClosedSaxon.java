package nl.ijkpunt.standards.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Set;
import java.util.function.Consumer;
import net.sf.saxon.Configuration;
import net.sf.saxon.lib.EnvironmentVariableResolver;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.lib.StandardLogger;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.trans.XPathException;

/**
 * Runs XSLT and XPath of strangers: no files, no network, no environment, no Java.
 *
 * <p>Such a program is code. It is given a record and says something; it can reach nothing else.
 */
public final class ClosedSaxon {
  private ClosedSaxon() {}

  /**
   * A processor that a program cannot leave; what it asks for ends as an error of XPath.
   *
   * @param who what to call the program
   * @param told hears of it too: a program may catch what is thrown
   */
  public static Processor processor(String who, Consumer<Forbidden> told) {
    Processor processor = new Processor(false);
    processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
    processor.setConfigurationProperty(Feature.DISABLE_XSL_EVALUATE, true);
    // An empty list would allow every protocol; a word that is none allows none.
    processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "none");
    processor.setConfigurationProperty(Feature.ENVIRONMENT_VARIABLE_RESOLVER, new NoEnvironment());
    Configuration configuration = processor.getUnderlyingConfiguration();
    // What goes wrong comes back as an exception; the console is not for a library.
    configuration.setLogger(
        new StandardLogger(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8)));
    configuration.setResourceResolver(
        request -> {
          throw refusal(who, request.uri, told);
        });
    configuration.setUnparsedTextURIResolver(
        (uri, encoding, config) -> {
          throw refusal(who, uri, told);
        });
    configuration.setCollectionFinder(
        (context, uri) -> {
          throw refusal(who, uri, told);
        });
    return processor;
  }

  private static XPathException refusal(String who, Object what, Consumer<Forbidden> told) {
    Forbidden refusal = new Forbidden(who + " may not read " + what);
    told.accept(refusal);
    // Of what is not its own Saxon writes a stack trace on standard error.
    return new XPathException(refusal.getMessage());
  }

  /** An environment without variables. */
  private static final class NoEnvironment implements EnvironmentVariableResolver {
    @Override
    public Set<String> getAvailableEnvironmentVariables() {
      return Set.of();
    }

    @Override
    public String getEnvironmentVariable(String name) {
      return "";
    }
  }
}
