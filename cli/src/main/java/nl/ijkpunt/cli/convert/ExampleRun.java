package nl.ijkpunt.cli.convert;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.ijkpunt.mappings.Choices;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.lom.LomReader;
import nl.ijkpunt.standards.record.ReadProblem;
import nl.ijkpunt.standards.record.RecordTypes;
import nl.ijkpunt.standards.record.Source;

/** Converts one small file by one mapper, without looking whether it conforms. */
public final class ExampleRun {
  private ExampleRun() {}

  /**
   * What became of an example.
   *
   * @param ending what the name of a file with it ends with
   * @param troubles what could not be converted, with where
   */
  public record Ended(String text, String ending, String losses, List<String> troubles) {}

  /**
   * Converts a file.
   *
   * @param reading the standard by whose types JSON is read
   */
  public static Ended run(
      Mapper mapper, Path file, Function<String, Standard> standards, String reading)
      throws IOException {
    Form to = mapper.to().get(0);
    StringWriter out = new StringWriter();
    OneDocument document = new OneDocument(out);
    Converter converter =
        new Converter(
            new ConversionPlan(List.of(mapper), null, to, Choices.NONE),
            one -> Mapper.Given.of(standards),
            document);
    RecordTypes types = standards.apply(reading).types();
    LomReader reader = new LomReader(types);
    ChunkWalk walk = new ChunkWalk(reader.chunkReader(), types.envelope(), converter);
    Source source =
        new Source(String.valueOf(file.getFileName()), () -> Files.newInputStream(file));
    reader.split(
        source,
        0,
        chunk -> {
          walk.accept(chunk);
          reader.giveBack(chunk);
        });
    document.finish();
    Converted done = converter.done();
    StringWriter losses = new StringWriter();
    LossFile.tsv(done.account(), losses);
    String text = out.toString();
    String ending = text.startsWith("<") ? "xml" : done.records() > 1 ? "ndjson" : "json";
    return new Ended(text, ending, losses.toString(), troubles(done));
  }

  private static List<String> troubles(Converted done) {
    List<String> troubles = new ArrayList<>();
    done.strangers().forEach(one -> troubles.add(LossFile.place(one.at()) + ": " + one.found()));
    for (ReadProblem problem : done.problems()) {
      troubles.add(problem.toString());
    }
    if (done.records() == 0 && troubles.isEmpty()) {
      troubles.add("there is no record in it that the mapper is for");
    }
    return troubles;
  }
}
