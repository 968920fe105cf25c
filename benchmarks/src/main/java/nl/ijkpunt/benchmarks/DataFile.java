package nl.ijkpunt.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import nl.ijkpunt.benchmarks.export.Plan;
import nl.ijkpunt.benchmarks.export.Shape;
import nl.ijkpunt.fixtures.institution.Institution;
import nl.ijkpunt.fixtures.lom.Binding;
import nl.ijkpunt.fixtures.lom.Harvest;
import nl.ijkpunt.fixtures.lom.LomRecords;
import nl.ijkpunt.fixtures.lom.Vocabularies;

/** A generated export on disk, and what is known about it. */
record DataFile(Path path, long records, long bad, long bytes) {
  /** Rises when the generator writes other bytes for the same plan, so that old files are left. */
  private static final int GENERATOR = 1;

  /** The same for harvests. */
  private static final int HARVESTS = 1;

  /** How much text makes a record as large as those of a large harvest: some 13 kB. */
  private static final int CHARACTERS = 5000;

  /** The export of the plan in that folder, written now unless it is there already. */
  static DataFile of(Plan plan, Path folder) throws IOException {
    String suffix = plan.shape() == Shape.ITEMS || plan.records() == 1 ? "json" : "ndjson";
    String name =
        "export-%d-%s-%d-%d-bad%d"
            .formatted(
                GENERATOR, plan.shape().label(), plan.records(), plan.seed(), plan.badPercent());
    Path path = folder.resolve(name + "." + suffix);
    Path facts = folder.resolve(name + ".properties");
    if (!Files.exists(path) || !Files.exists(facts)) {
      Files.deleteIfExists(facts);
      write(facts, ExportGenerator.write(plan, path));
    }
    return new DataFile(path, plan.records(), bad(facts), Files.size(path));
  }

  /** A whole institution, valid for every profile it is meant for, as one record per line. */
  static DataFile ofInstitution(int records, long seed, Path folder) throws IOException {
    Institution institution = new Institution(seed, records);
    Path path = folder.resolve("institution-%d-%d-%d.ndjson".formatted(GENERATOR, records, seed));
    if (!Files.exists(path)) {
      Path unfinished = path.resolveSibling(path.getFileName() + ".part");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        institution.writeNdjson(out);
      }
      Files.move(unfinished, path);
    }
    return new DataFile(path, institution.size(), 0, Files.size(path));
  }

  /** A harvest of learning material in the IMS binding, valid for every profile of NL-LOM. */
  static DataFile ofHarvest(int records, long seed, Path folder) throws IOException {
    Path path = folder.resolve("harvest-%d-%d-%d.xml".formatted(HARVESTS, records, seed));
    if (!Files.exists(path)) {
      Path unfinished = path.resolveSibling(path.getFileName() + ".part");
      LomRecords written = new LomRecords(seed, Vocabularies.NL_LOM, CHARACTERS);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        new Harvest(written, Binding.IMS).write(records, out);
      }
      Files.move(unfinished, path);
    }
    return new DataFile(path, records - records / Harvest.DELETED, 0, Files.size(path));
  }

  /** What its records become in HOSA, as {@code ijk} writes it; as many records are counted. */
  DataFile lifted(String launcher) throws IOException {
    Path graph = path.resolveSibling(path.getFileName().toString().replace(".ndjson", ".nq"));
    if (!Files.exists(graph)) {
      List<String> command =
          List.of(launcher, "convert", path.toString(), "--to", "hosa@1.0", "-o", graph.toString());
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
      try {
        int exit = builder.start().waitFor();
        if (exit != 0) {
          throw new IOException(String.join(" ", command) + " ended with " + exit);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while an export was lifted", e);
      }
    }
    return new DataFile(graph, records, 0, Files.size(graph));
  }

  /** Reads the file once, so that the first contender finds it in memory as the others do. */
  void warm() throws IOException {
    byte[] buffer = new byte[1 << 20];
    try (InputStream in = Files.newInputStream(path)) {
      while (in.read(buffer) >= 0) {
        // reading is all there is to do
      }
    }
  }

  private static void write(Path facts, int bad) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("bad", Integer.toString(bad));
    try (OutputStream out = Files.newOutputStream(facts)) {
      properties.store(out, null);
    }
  }

  private static long bad(Path facts) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(facts)) {
      properties.load(in);
    }
    return Long.parseLong(properties.getProperty("bad"));
  }
}
