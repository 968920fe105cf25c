package nl.ijkpunt.cli.serve.oai;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import nl.ijkpunt.cli.serve.Request;

/**
 * How a list goes on: what was asked at its beginning, and how much of it was given. The token says
 * it all, so that the repository remembers nothing.
 *
 * @param asked by name, without what was empty
 * @param round how often the list began anew, which it does with a fault alone
 */
record Continuation(Map<String, String> asked, int given, int round) {
  private static final String GIVEN = "given";
  private static final String ROUND = "round";

  Continuation {
    asked = Map.copyOf(asked);
  }

  String token() {
    StringBuilder text = new StringBuilder(GIVEN + "=" + given);
    if (round > 0) {
      text.append('&').append(ROUND).append('=').append(round);
    }
    asked.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            one ->
                text.append('&')
                    .append(one.getKey())
                    .append('=')
                    .append(
                        one.getValue()
                            .replace("%", "%25")
                            .replace("&", "%26")
                            .replace("+", "%2B")));
    byte[] bytes = (text + "&sum=" + sum(text.toString())).getBytes(UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String sum(String text) {
    CRC32C sum = new CRC32C();
    sum.update(text.getBytes(UTF_8));
    return Long.toHexString(sum.getValue());
  }

  /** What a token says; nothing where it is none of ours. */
  static Optional<Continuation> of(String token) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(token), UTF_8);
      int end = text.lastIndexOf("&sum=");
      if (end < 0 || !text.substring(end + 5).equals(sum(text.substring(0, end)))) {
        return Optional.empty();
      }
      Map<String, String> asked = new LinkedHashMap<>();
      Request.pairs(text.substring(0, end))
          .forEach(pair -> asked.put(pair.getKey(), pair.getValue()));
      int given = Integer.parseInt(asked.remove(GIVEN));
      int round = Integer.parseInt(Optional.ofNullable(asked.remove(ROUND)).orElse("0"));
      return Optional.of(new Continuation(asked, given, round)).filter(one -> one.given >= 0);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
