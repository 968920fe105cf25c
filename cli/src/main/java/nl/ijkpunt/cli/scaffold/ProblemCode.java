package nl.ijkpunt.cli.scaffold;

import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.Standard;

/**
 * The lines of Java that make a problem in the form of a standard.
 *
 * @param numbered whether its status is a number, and there is a type; otherwise it is a text
 * @param versions whether a version that is refused names those that are there
 * @param version the version that is spoken
 */
record ProblemCode(boolean numbered, boolean versions, String version) {

  static ProblemCode of(Standard standard) {
    Optional<String> type =
        Optional.ofNullable(standard.schemas().get("Problem"))
            .flatMap(schema -> schema.member("properties"))
            .flatMap(properties -> properties.member("status"))
            .flatMap(status -> status.text("type"));
    return new ProblemCode(
        type.equals(Optional.of("integer")),
        standard.schemas().containsKey("ProblemVersionNotAcceptable"),
        standard.version());
  }

  Map<String, String> words() {
    return Map.of(
        "PROBLEMTYPE",
        numbered ? "    problem.put(\"type\", \"about:blank\");\n" : "",
        "STATUS",
        numbered ? "status" : "String.valueOf(status)",
        "NOTACCEPTABLE",
        versions
            ? "    if (status == 406) {\n"
                + "      problem.put(\"requestedVersion\", \"\");\n"
                + "      problem.put(\"supportedVersions\", new String[] {\"%s\"});\n"
                    .formatted(version)
                + "    }\n"
            : "");
  }
}
