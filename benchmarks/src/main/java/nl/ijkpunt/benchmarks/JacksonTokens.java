package nl.ijkpunt.benchmarks;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Walks over the tokens of every line with Jackson and does nothing else: the cost of parsing. */
public final class JacksonTokens {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JacksonTokens() {}

  /** Arguments: a file with one record per line, and the number of threads. */
  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    long start = System.nanoTime();
    Timing.print(
        LineReader.judge(Timing.file(args), Timing.threads(args), () -> JacksonTokens::isJson),
        start);
  }

  private static boolean isJson(byte[] bytes, int start, int end) {
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), bytes, start, end - start)) {
      int depth = 0;
      while (parser.nextToken() != null) {
        depth += parser.currentToken().isStructStart() ? 1 : 0;
      }
      return depth > 0;
    }
  }
}
