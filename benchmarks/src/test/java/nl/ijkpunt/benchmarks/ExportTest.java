package nl.ijkpunt.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ijkpunt.benchmarks.export.Export;
import nl.ijkpunt.benchmarks.export.Plan;
import nl.ijkpunt.benchmarks.export.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {
  private static final Path SCHEMAS =
      Path.of("../standards/src/main/resources/standards/ooapi/5.0/schema");

  @Test
  void isValidUnlessAskedOtherwise(@TempDir Path folder) throws Exception {
    assertThat(found(folder, new Plan(3000, 1, Shape.NDJSON, 0)))
        .isEqualTo(new LineReader.Count(3000, 0));
    assertThat(found(folder, new Plan(200, 2, Shape.COURSES, 0)))
        .isEqualTo(new LineReader.Count(200, 0));
  }

  @Test
  void hasExactlyTheBadRecordsThatItSays(@TempDir Path folder) throws Exception {
    Plan plan = new Plan(3000, 3, Shape.NDJSON, 10);
    long bad = new Export(plan).writeTo(new ByteArrayOutputStream());

    assertThat(bad).isBetween(285L, 300L);
    assertThat(found(folder, plan)).isEqualTo(new LineReader.Count(3000, bad));
  }

  @Test
  void givesTheSameBytesForTheSameSeedOnly() throws Exception {
    assertThat(bytes(4)).isEqualTo(bytes(4)).isNotEqualTo(bytes(5));
  }

  @Test
  void isOneDocumentInTheItemsShape() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(new Plan(1500, 6, Shape.ITEMS, 0)).writeTo(out);

    assertThat(JsonMapper.shared().readTree(out.toByteArray()).get("items").size()).isEqualTo(1500);
  }

  private static LineReader.Count found(Path folder, Plan plan) throws Exception {
    Path file = folder.resolve("export.ndjson");
    ExportGenerator.write(plan, file);
    assertThat(Files.size(file)).isPositive();
    RecordSchemas schemas = new RecordSchemas(SCHEMAS);
    JsonMapper mapper = JsonMapper.shared();
    return LineReader.judge(
        file,
        2,
        () -> (bytes, from, to) -> schemas.accept(mapper.readTree(bytes, from, to - from)));
  }

  private static byte[] bytes(long seed) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(new Plan(1200, seed, Shape.NDJSON, 5)).writeTo(out);
    return out.toByteArray();
  }
}
