package nl.ijkpunt.standards.endpoint;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The requests of OAI-PMH as operations: they share one address, and their query tells them. */
final class OaiOperations {
  private static final List<String> MEDIA_TYPES = List.of("text/xml");

  private OaiOperations() {}

  static Operations of() {
    return new Operations(
        Arrays.stream(OaiVerb.values()).map(OaiOperations::operation).toList(),
        new EndpointStyle("", "", false, false, "", Map.of()));
  }

  private static Operation operation(OaiVerb verb) {
    return new Operation(
        verb.wire(),
        "GET",
        "",
        kind(verb),
        verb.item().isEmpty() ? "repository" : verb.item(),
        MEDIA_TYPES,
        Stream.concat(Stream.of(OaiVerb.ARGUMENT), verb.arguments().stream())
            .map(OaiOperations::parameter)
            .toList(),
        List.of(),
        Optional.empty());
  }

  private static Operation.Kind kind(OaiVerb verb) {
    return switch (verb) {
      case IDENTIFY -> Operation.Kind.SERVICE;
      case GET_RECORD -> Operation.Kind.INSTANCE;
      default -> Operation.Kind.LIST;
    };
  }

  private static Parameter parameter(String name) {
    return new Parameter(name, "string", "", List.of(), true, "", 0, false, "");
  }
}
