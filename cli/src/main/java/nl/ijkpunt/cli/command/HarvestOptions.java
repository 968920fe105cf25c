package nl.ijkpunt.cli.command;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.ijkpunt.cli.harvest.Credentials;
import nl.ijkpunt.cli.harvest.HarvestTrouble;
import nl.ijkpunt.cli.harvest.Manners;
import nl.ijkpunt.cli.harvest.Misuses;
import nl.ijkpunt.cli.harvest.Window;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What is harvested, and how the repository is approached. */
final class HarvestOptions {
  private static final String TOKEN = "IJK_HARVEST_TOKEN";
  private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(86_400);

  @ArgGroup private @Nullable Asked asked;

  @Option(
      names = "--prefix",
      paramLabel = "FORMAT",
      description = "The metadata format (the one that is LOM).")
  private @Nullable String prefix;

  @Option(names = "--set", paramLabel = "SET", description = "Only what is in this set.")
  private @Nullable String set;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Only what changed on or after it, as 2026-09-01 or 2026-09-01T00:00:00Z.")
  private @Nullable String from;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Only what changed on or before it.")
  private @Nullable String until;

  @Option(
      names = "--pause",
      paramLabel = "SECONDS",
      defaultValue = "0.5",
      description = "Time between two requests (0.5).")
  private BigDecimal pause;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "120",
      description = "How long one answer may take, to its last byte (120).")
  private BigDecimal timeout;

  @Option(
      names = "--max-retries",
      paramLabel = "N",
      defaultValue = "5",
      description = "How often a request is tried again (5).")
  private int retries;

  @Option(
      names = "--max-page-size",
      paramLabel = "MB",
      defaultValue = "256",
      description = "How large one answer may be (256).")
  private int megabytes;

  @Option(
      names = "--auth-file",
      paramLabel = "FILE",
      description =
          "Holds one line: Bearer TOKEN, or Basic USER:PASSWORD. Or set IJK_HARVEST_TOKEN.")
  private @Nullable Path authFile;

  /** What is asked instead of records. */
  static final class Asked {
    @Option(names = "--identify", description = "Says what repository it is.")
    private boolean identify;

    @Option(
        names = {"--formats", "--list-formats"},
        description = "Lists the metadata formats.")
    private boolean formats;

    @Option(
        names = {"--sets", "--list-sets"},
        description = "Lists the sets.")
    private boolean sets;

    @Option(
        names = {"--identifiers", "--list-identifiers"},
        description = "Lists the identifiers of the records.")
    private boolean identifiers;

    @Option(names = "--record", paramLabel = "ID", description = "Gets one record.")
    private @Nullable String record;
  }

  OaiVerb verb() {
    if (asked == null) {
      return OaiVerb.LIST_RECORDS;
    }
    if (asked.record != null) {
      return OaiVerb.GET_RECORD;
    }
    if (asked.identify) {
      return OaiVerb.IDENTIFY;
    }
    if (asked.formats) {
      return OaiVerb.LIST_FORMATS;
    }
    if (asked.sets) {
      return OaiVerb.LIST_SETS;
    }
    return asked.identifiers ? OaiVerb.LIST_IDENTIFIERS : OaiVerb.LIST_RECORDS;
  }

  Window window() throws HarvestTrouble {
    return Window.of(Optional.ofNullable(from), Optional.ofNullable(until));
  }

  /** The arguments of the request, by their names in OAI-PMH. */
  Map<String, String> arguments() throws HarvestTrouble {
    Map<String, String> arguments = new TreeMap<>();
    if (verb().needsPrefix() && prefix != null) {
      arguments.put("metadataPrefix", prefix);
    }
    if (verb().isSelective()) {
      window().addTo(arguments);
      if (set != null) {
        arguments.put("set", set);
      }
    }
    if (asked != null && asked.record != null) {
      arguments.put("identifier", asked.record);
    }
    return arguments;
  }

  /**
   * Refuses options that would go by in silence, and numbers that make no sense.
   *
   * @throws HarvestTrouble with what to do
   */
  void check() throws HarvestTrouble {
    boolean selects = set != null || from != null || until != null;
    if (selects && !verb().isSelective()) {
      throw Misuses.selectsNothing();
    }
    if (prefix != null && !verb().needsPrefix()) {
      throw Misuses.prefixOfNothing();
    }
    if (isNoTime(pause) || isNoTime(timeout) || timeout.signum() == 0) {
      throw Misuses.notSeconds();
    }
    if (retries < 0 || retries > 100 || megabytes < 1 || megabytes > 1_000_000) {
      throw Misuses.notWithinLimits();
    }
  }

  private static boolean isNoTime(BigDecimal seconds) {
    return seconds.signum() < 0 || seconds.compareTo(MOST_SECONDS) > 0;
  }

  Manners manners(String version) throws HarvestTrouble {
    Optional<String> token = Optional.ofNullable(System.getenv(TOKEN));
    return new Manners(
        time(pause),
        retries,
        time(timeout),
        megabytes * 1_000_000L,
        "ijk/" + version,
        Credentials.of(Optional.ofNullable(authFile), TOKEN, token));
  }

  private static Duration time(BigDecimal seconds) {
    return Duration.ofMillis(seconds.movePointRight(3).longValue());
  }
}
