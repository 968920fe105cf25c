package nl.ijkpunt.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.Standard;

/**
 * What is sent where something is wrong, in the form that the standard has for it.
 *
 * @param numbered whether the status is a number, and there is a type; otherwise it is a text
 * @param version the version that is spoken here
 */
record Problems(boolean numbered, String version) {
  private static final String TYPE = "application/problem+json";

  static Problems of(Standard standard) {
    Optional<String> type =
        Optional.ofNullable(standard.schemas().get("Problem"))
            .flatMap(schema -> schema.member("properties"))
            .flatMap(properties -> properties.member("status"))
            .flatMap(status -> status.text("type"));
    return new Problems(type.equals(Optional.of("integer")), standard.version());
  }

  Answer answer(int status, String title, String detail) {
    return answer(status, body(status, title, detail));
  }

  /** That there is no answer of a kind that the caller takes. */
  Answer notAcceptable(Request request, Negotiation negotiation) {
    ObjectText body =
        body(406, "Not Acceptable", "Here are only: " + String.join(", ", negotiation.types()));
    if (numbered) {
      body.put("requestedVersion", ObjectText.quoted(requestedVersion(request)))
          .put("supportedVersions", "[" + ObjectText.quoted(version) + "]");
    }
    return answer(406, body);
  }

  private static String requestedVersion(Request request) {
    String accept = request.header("accept").orElse("");
    int at = accept.indexOf("version=");
    return at < 0 ? "" : accept.substring(at + 8).replaceFirst("[;,].*", "").replace("\"", "");
  }

  private ObjectText body(int status, String title, String detail) {
    ObjectText body = ObjectText.of("{}".getBytes(UTF_8));
    if (numbered) {
      body.put("type", "\"about:blank\"");
    }
    return body.put("status", status(status))
        .put("title", ObjectText.quoted(title))
        .put("detail", ObjectText.quoted(detail));
  }

  /** A status as a problem has it. */
  String status(int status) {
    return numbered ? String.valueOf(status) : "\"" + status + "\"";
  }

  private static Answer answer(int status, ObjectText body) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(Answer.TYPE, TYPE);
    return new Answer(status, headers, body.json());
  }
}
