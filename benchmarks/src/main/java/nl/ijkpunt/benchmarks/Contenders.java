package nl.ijkpunt.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ijkpunt.benchmarks.export.Plan;
import nl.ijkpunt.benchmarks.export.Shape;
import nl.ijkpunt.benchmarks.hosa.JenaShaclBaseline;
import nl.ijkpunt.benchmarks.lom.XsdSchematronBaseline;

/**
 * Who takes part, and with which command.
 *
 * @param root the folder of the project
 * @param ajv the folder with the built ajv side; empty when there is no Node
 */
record Contenders(Path root, Optional<Path> ajv, Settings settings) {
  private static final String STANDARD = "ooapi@5.0";

  /** So many records of an institution are a million statements and some more. */
  private static final int MOST_LIFTED = 135_000;

  private static final String SCHEMAS = "standards/src/main/resources/standards/ooapi/5.0/schema";

  /** Those that meet a whole export. */
  List<Contender> bulk() throws IOException {
    DataFile lines = data(settings.records(), Shape.NDJSON, 0);
    List<Contender> contenders = new ArrayList<>();
    contenders.add(Contender.silent("ijk-schema", lines, ijk(lines, "--profile", "schema-only")));
    contenders.add(Contender.silent("ijk-all", lines, ijk(lines)));
    contenders.add(Contender.silent("ijk-convert", lines, convert(lines)));
    if (settings.asksFor("ijk-items")) {
      DataFile items = data(settings.records(), Shape.ITEMS, 0);
      contenders.add(Contender.silent("ijk-items", items, ijk(items)));
    }
    if (settings.asksFor("ijk-10-percent-bad")) {
      DataFile bad = data(settings.records(), Shape.NDJSON, 10);
      contenders.add(Contender.silent("ijk-10-percent-bad", bad, ijk(bad)));
    }
    if (settings.asksFor("ijk-rules") || settings.asksFor("ijk-rules-schema")) {
      DataFile all = DataFile.ofInstitution(settings.records(), settings.seed(), folder());
      contenders.add(
          Contender.silent("ijk-rules-schema", all, ijk(all, "--profile", "schema-only")));
      contenders.add(
          Contender.silent("ijk-rules", all, ijk(all, "--profile", "base", "--profile", "rio")));
    }
    if (settings.asksFor("ijk-nllom") || settings.asksFor("xsd-schematron")) {
      contenders.addAll(harvests());
    }
    if (settings.asksFor("ijk-hosa") || settings.asksFor("jena-shacl")) {
      contenders.addAll(graphs());
    }
    String schemas = root.resolve(SCHEMAS).toString();
    contenders.add(
        Contender.counting("networknt", lines, java(NetworkntBaseline.class, lines, schemas)));
    contenders.add(Contender.counting("jackson-tokens", lines, java(JacksonTokens.class, lines)));
    ajv.ifPresent(
        folder ->
            contenders.add(
                Contender.counting(
                    "ajv",
                    lines,
                    List.of("node", folder.resolve("run.mjs").toString(), text(lines)))));
    return asked(contenders);
  }

  /** Those that meet a harvest of learning material. */
  private List<Contender> harvests() throws IOException {
    DataFile harvest = DataFile.ofHarvest(settings.records(), settings.seed(), folder());
    List<String> nlLom = new ArrayList<>(List.of(launcher(), "validate", "--quiet"));
    nlLom.addAll(List.of("-s", "nl-lom@1.01", "--profile", "edurep-2023", text(harvest)));
    return List.of(
        Contender.silent("ijk-nllom", harvest, nlLom),
        Contender.counting("xsd-schematron", harvest, java(XsdSchematronBaseline.class, harvest)));
  }

  /** Those that hold shapes against what an institution's records become in HOSA. */
  private List<Contender> graphs() throws IOException {
    int records = Math.min(settings.records(), MOST_LIFTED);
    DataFile export = DataFile.ofInstitution(records, settings.seed(), folder());
    DataFile lifted = export.lifted(launcher());
    List<String> command = List.of(launcher(), "validate", "--quiet", "-s", "hosa@1.0");
    List<String> checked = new ArrayList<>(command);
    checked.add(text(export));
    return List.of(
        Contender.silent("ijk-hosa", export, checked),
        new Contender("jena-shacl", lifted, java(JenaShaclBaseline.class, lifted), 0, "records "));
  }

  /** Those that meet one record, so that their start is what counts. */
  List<Contender> cold() throws IOException {
    DataFile one = data(1, Shape.COURSES, 0);
    List<Contender> all = new ArrayList<>();
    all.add(
        Contender.silent("cold-ijk", one, List.of(launcher(), "validate", "--quiet", text(one))));
    ajv.ifPresent(folder -> all.add(Contender.silent("cold-ajv-cli", one, ajvCli(folder, one))));
    return asked(all);
  }

  private List<Contender> asked(List<Contender> all) {
    List<Contender> asked =
        all.stream().filter(contender -> settings.asksFor(contender.name())).toList();
    boolean ijk = asked.stream().anyMatch(one -> one.command().contains(launcher()));
    if (ijk && !Files.isExecutable(Path.of(launcher()))) {
      throw new IllegalStateException(launcher() + " is not there: run make build first");
    }
    return asked;
  }

  private DataFile data(int records, Shape shape, int badPercent) throws IOException {
    Plan plan = new Plan(records, settings.seed(), shape, badPercent);
    return DataFile.of(plan, folder());
  }

  private Path folder() throws IOException {
    return Files.createDirectories(root.resolve("benchmarks/target/data"));
  }

  private String launcher() {
    return root.resolve("cli/target/ijk/bin/ijk").toString();
  }

  private List<String> ijk(DataFile file, String... options) {
    List<String> command = new ArrayList<>(List.of(launcher(), "validate"));
    command.addAll(List.of(options));
    command.addAll(List.of("-s", STANDARD, "--quiet", text(file)));
    return command;
  }

  private List<String> convert(DataFile file) throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher(), "convert", text(file)));
    command.addAll(List.of("--from", STANDARD, "--to", "ooapi@6.0", "--zone", "Europe/Amsterdam"));
    command.addAll(List.of("-o", folder().resolve("converted.ndjson").toString()));
    return command;
  }

  private static List<String> java(Class<?> main, DataFile file, String... more) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.add(text(file));
    command.add(Integer.toString(Runtime.getRuntime().availableProcessors()));
    command.addAll(List.of(more));
    return command;
  }

  private static List<String> ajvCli(Path folder, DataFile file) {
    List<String> command = new ArrayList<>();
    command.add(folder.resolve("node_modules/.bin/ajv").toString());
    command.addAll(List.of("validate", "--spec=draft2020", "--strict=false", "-c", "ajv-formats"));
    command.addAll(List.of("-s", folder.resolve("course.bundled.json").toString()));
    command.addAll(List.of("-d", text(file)));
    return command;
  }

  private static String text(DataFile file) {
    return file.path().toString();
  }
}
