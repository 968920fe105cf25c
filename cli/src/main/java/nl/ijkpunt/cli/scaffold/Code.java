package nl.ijkpunt.cli.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ijkpunt.standards.openapi.PackFolder;

/**
 * A server or client in some programming language.
 *
 * @param client whether it is a client
 * @param generator what OpenAPI Generator calls the kind of code
 */
public record Code(boolean client, String generator) {
  /** The kinds that are tried and tested; what others make is theirs. */
  public static final String SERVER = "jaxrs-spec";

  public static final String CLIENT = "java";

  private static final List<String> CLASSES =
      List.of("Start", "Unwritten", "Parameters", "Problems", "Versions", "Json");

  private static final String DOCUMENT = "openapi.json";

  /** Files of the generator that are not wanted. */
  private static final String IGNORED =
      """
      README.md
      git_push.sh
      .travis.yml
      .github/**
      """;

  /** And of the kinds that are tried: other ways to build. */
  private static final String IGNORED_OF_TRIED =
      """
      build.sbt
      api/**
      gradle*/**
      gradle*
      *.gradle
      """;

  /** Whether it is one of the kinds that are tried and tested. */
  public boolean isTried() {
    return generator.equals(client ? CLIENT : SERVER);
  }

  /** Whether the tool adds files to what is generated so that it can be started. */
  private boolean isRunnable() {
    return !client && isTried();
  }

  private String name() {
    return client ? "client" : "server";
  }

  /** Writes what the generator reads. */
  public void prepare(Order order, GeneratorDocument document) throws IOException {
    Files.createDirectories(order.folder());
    Files.writeString(order.folder().resolve(DOCUMENT), PackFolder.json(document.tree()));
    Files.writeString(
        order.folder().resolve(".openapi-generator-ignore"),
        IGNORED + (isTried() ? IGNORED_OF_TRIED : "") + (isRunnable() ? "pom.xml\n" : ""));
  }

  /** What the generator is called with. */
  public List<String> arguments(Order order) {
    String base = order.javaPackage();
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "generate",
                "--generator-name",
                generator,
                "--input-spec",
                order.folder().resolve(DOCUMENT).toString(),
                "--output",
                order.folder().toString(),
                "--global-property",
                "apiTests=false,modelTests=false,apiDocs=false,modelDocs=false"));
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("hideGenerationTimestamp", "true");
    if (generator.equals(SERVER) || generator.equals(CLIENT)) {
      // An empty list is not the same as none, and a model that adds it is refused by the schema.
      properties.put("containerDefaultToNull", "true");
      properties.put("openApiNullable", "false");
      properties.put("useJakartaEe", "true");
      properties.put("dateLibrary", "java8");
      properties.put("invokerPackage", base);
      properties.put("apiPackage", base + ".api");
      properties.put("modelPackage", base + ".model");
      properties.put("groupId", base);
      properties.put("artifactId", client ? "client" : "endpoint");
      properties.put("artifactVersion", "0.1.0");
      // A class Level cannot be told from that of java.util.logging.
      arguments.addAll(List.of("--model-name-mappings", "level=EducationLevel"));
    }
    if (generator.equals(SERVER)) {
      properties.put("interfaceOnly", "true");
      properties.put("returnResponse", "true");
      properties.put("useSwaggerAnnotations", "false");
      properties.put("useTags", "true");
    }
    if (generator.equals(CLIENT)) {
      arguments.addAll(List.of("--library", "native"));
    }
    StringJoiner all = new StringJoiner(",");
    properties.forEach((name, value) -> all.add(name + "=" + value));
    arguments.addAll(List.of("--additional-properties", all.toString()));
    return arguments;
  }

  /** Adds what the generator does not make: how to go on, and how it is started. */
  public void complete(Order order, GeneratorDocument document) throws IOException {
    Map<String, String> words = order.words();
    words.put("GENERATOR", Pinned.all().get(0).coordinates().version());
    String names =
        document.leftOut().stream().map(n -> "`" + n + "`").collect(Collectors.joining(", "));
    boolean whole = document.leftOut().isEmpty();
    words.put(
        "LEFTOUT",
        whole
            ? ""
            : "- Left out, as the generator makes no code of them that can be built: "
                + names
                + ".\n");
    words.put(
        "LEFTOUTNL",
        whole
            ? ""
            : "- Weggelaten, omdat de generator er geen code van maakt die te bouwen is: "
                + names
                + ".\n");
    words.put("KIND", name());
    words.put("CODE", generator);
    new Template((isTried() ? name() : "other") + "/README.md")
        .write(order.folder().resolve("README.md"), words);
    if (isRunnable()) {
      start(order, words);
    }
  }

  private static void start(Order order, Map<String, String> words) throws IOException {
    String path = order.javaPackage().replace('.', '/');
    words.put(
        "APIS", apis(order.folder().resolve("src/gen/java").resolve(path).resolve("api"), order));
    words.putAll(ProblemCode.of(order.standard()).words());
    new Template("server/pom.xml").write(order.folder().resolve("pom.xml"), words);
    Path code = order.folder().resolve("src/main/java").resolve(path);
    for (String name : CLASSES) {
      new Template("server/" + name + ".java").write(code.resolve(name + ".java"), words);
    }
  }

  /** The interfaces that were generated, as Java names their classes. */
  private static String apis(Path folder, Order order) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith("Api.java"))
          .sorted()
          .map(
              name ->
                  "          "
                      + order.javaPackage()
                      + ".api."
                      + name.replaceFirst("\\.java$", ".class"))
          .collect(Collectors.joining(",\n"));
    }
  }
}
