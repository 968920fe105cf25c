package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.folder.MapperFolder;
import nl.ijkpunt.mappings.folder.MapperKind;
import nl.ijkpunt.mappings.folder.UnusableMapper;
import nl.ijkpunt.mappings.plugin.Available;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.finding.Language;

/** A mapper that is begun: a folder that was not there. */
record MapperBegun(Path folder, String kind) {

  /** Writes the files, and what comes out of the example. */
  void write(Form from, Form to) throws IOException {
    if (Files.exists(folder)) {
      throw new Misuse(folder + " is there already; name a folder that is not");
    }
    String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new Misuse(
          "'%s' cannot be the name of a mapper; use lower case letters, digits and hyphens"
              .formatted(name));
    }
    try {
      MapperKind begun = MapperFolder.kind(kind);
      files(begun.begin(new MapperKind.Beginning(name, from, to, type(from))));
      Available mapper = new Available(MapperFolder.open(folder), folder.toString());
      StringWriter said = new StringWriter();
      int ended =
          new MapperExamples(mapper, true, Language.EN, new PrintWriter(said))
              .run(folder.resolve("examples"));
      if (ended != ExitCode.PASS) {
        throw new IllegalStateException("its example does not work, a fault of ijk: " + said);
      }
    } catch (UnusableMapper e) {
      throw new Misuse(String.valueOf(e.getMessage()));
    }
  }

  /** What a new mapper is for where records are JSON: courses, if there are such. */
  private static String type(Form from) {
    return Standards.find(from.standard())
        .filter(standard -> standard.lom() == null)
        .flatMap(standard -> standard.type("Course"))
        .map(type -> type.name())
        .orElse("");
  }

  private void files(Map<String, String> texts) throws IOException {
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = folder.resolve(text.getKey());
      Path parent = file.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.writeString(file, text.getValue());
    }
  }
}
