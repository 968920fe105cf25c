package nl.ijkpunt.cli.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * An endpoint that serves made-up records: a folder with those, and what starts it.
 *
 * @param records one on a line, by the name of the file
 */
public record Mock(Map<String, List<String>> records) {

  public Mock {
    records = Map.copyOf(records);
  }

  /** Writes the folder. */
  public void write(Order order) throws IOException {
    Path data = order.folder().resolve("data");
    Files.createDirectories(data);
    for (Map.Entry<String, List<String>> file : records.entrySet()) {
      Files.writeString(data.resolve(file.getKey()), String.join("\n", file.getValue()) + "\n");
    }
    Map<String, String> words = order.words();
    words.put("COUNT", String.valueOf(ExampleData.count(records)));
    for (String name : List.of("README.md", "start.sh", "start.cmd", "faults.yaml")) {
      new Template("mock/" + name).write(order.folder().resolve(name), words);
    }
    if (!order.folder().resolve("start.sh").toFile().setExecutable(true)) {
      throw new IOException(order.folder().resolve("start.sh") + " cannot be made executable");
    }
  }
}
