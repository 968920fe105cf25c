package nl.ijkpunt.cli.harvest;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Says whether a redirect is followed, and where to. */
public final class Redirect {
  private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

  private Redirect() {}

  /** Whether a status says that the answer is elsewhere. */
  public static boolean is(int status) {
    return STATUSES.contains(status);
  }

  /**
   * Where a redirect leads.
   *
   * @param location the header of that name
   * @throws HarvestTrouble when it leads where the tool does not go
   */
  public static URI follow(URI from, String location) throws HarvestTrouble {
    URI to;
    try {
      to = from.resolve(location.strip());
    } catch (IllegalArgumentException e) {
      throw Troubles.redirectUnreadable();
    }
    String scheme = to.getScheme() == null ? "" : to.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw Troubles.redirectToOtherScheme(scheme);
    }
    if (to.getHost() == null || to.getRawUserInfo() != null) {
      throw Troubles.redirectUnreadable();
    }
    if ("https".equalsIgnoreCase(from.getScheme()) && scheme.equals("http")) {
      throw Troubles.redirectToPlainHttp(OaiRequest.shown(to));
    }
    return to;
  }

  /** Whether two addresses are of the same server, so that credentials may be shown to both. */
  public static boolean sameServer(URI one, URI other) {
    return one.getScheme().equalsIgnoreCase(other.getScheme())
        && one.getHost().equalsIgnoreCase(other.getHost())
        && one.getPort() == other.getPort();
  }
}
