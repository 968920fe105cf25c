package nl.ijkpunt.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Checks every line with networknt alone: what {@code ijk} would do without its first tier. */
public final class NetworkntBaseline {
  private NetworkntBaseline() {}

  /** Arguments: a file with one record per line, the number of threads, the folder of schemas. */
  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    long start = System.nanoTime();
    RecordSchemas schemas = new RecordSchemas(Path.of(args[2]));
    ObjectReader reader = JsonMapper.builder().build().reader();
    LineReader.Judge judge =
        (bytes, from, to) -> schemas.accept(reader.readTree(bytes, from, to - from));
    Timing.print(LineReader.judge(Timing.file(args), Timing.threads(args), () -> judge), start);
  }
}
