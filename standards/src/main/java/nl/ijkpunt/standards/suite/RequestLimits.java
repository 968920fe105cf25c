package nl.ijkpunt.standards.suite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.ijkpunt.standards.record.JsonValue;

/** What a request of a case must be: so that it asks something, and overwrites what is its own. */
final class RequestLimits {
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Set<String> WITH_BODY = inOrder("PATCH", "PUT");
  private static final Set<String> METHODS = inOrder("GET", "HEAD", "PATCH", "POST", "PUT");

  /** Ids that only objects made for a test have. */
  private static final Set<String> OF_TESTS =
      inOrder(Binding.NEW.written(), Binding.WRITTEN.written(), Binding.WRONG.written());

  private RequestLimits() {}

  private static Set<String> inOrder(String... names) {
    return Collections.unmodifiableSet(new TreeSet<>(Set.of(names)));
  }

  /** Which limits a request breaks. */
  static List<String> broken(ExchangeCase.Request request) {
    List<String> broken = new ArrayList<>();
    if (!METHODS.contains(request.method())) {
      broken.add("method is '%s', and none of %s".formatted(request.method(), METHODS));
    } else if ((request.writes() ? READING : WITH_BODY).contains(request.method())) {
      broken.add("%s and a body go together".formatted(WITH_BODY));
    }
    if (request.of().isEmpty()) {
      broken.add("request does not say of what operations");
    }
    if (request.writes()) {
      broken.addAll(ofWriting(request));
    }
    return broken;
  }

  private static List<String> ofWriting(ExchangeCase.Request request) {
    List<String> broken = new ArrayList<>();
    if (request.each()) {
      broken.add("each reads what the endpoint holds, so it does not go with a body");
    }
    boolean named = !request.id().isEmpty() || WITH_BODY.contains(request.method());
    if (named && !OF_TESTS.contains(request.id())) {
      broken.add(
          "id is '%s', and a request that writes has one of %s, so that nothing real is overwritten"
              .formatted(request.id(), OF_TESTS));
    }
    if (!request.isMadeUp() && !isJson(request.body())) {
      broken.add("body is neither JSON nor {new}");
    }
    return broken;
  }

  private static boolean isJson(String body) {
    try {
      JsonValue.parse(body);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
