package nl.ijkpunt.cli.harvest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the address of a repository as a user types it. */
public final class Repository {
  private static final Pattern VERB = Pattern.compile("(^|&)verb=", Pattern.CASE_INSENSITIVE);

  private Repository() {}

  /**
   * The address.
   *
   * @throws HarvestTrouble when it is none that can be harvested
   */
  public static URI of(String typed) throws HarvestTrouble {
    URI uri;
    try {
      uri = new URI(typed.strip());
    } catch (URISyntaxException e) {
      throw Misuses.notAnAddress();
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw Misuses.notAnAddress();
    }
    if (uri.getHost() == null) {
      throw Misuses.notAnAddress();
    }
    if (uri.getRawUserInfo() != null) {
      throw Misuses.credentialsInAddress();
    }
    if (uri.getRawQuery() != null && VERB.matcher(uri.getRawQuery()).find()) {
      throw Misuses.verbInAddress();
    }
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return URI.create(scheme + "://" + uri.getRawAuthority() + path + query);
  }
}
