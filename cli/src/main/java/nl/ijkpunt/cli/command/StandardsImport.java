package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.ijkpunt.cli.craft.DefectSheet;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.drafts.Drafts;
import nl.ijkpunt.standards.imports.StandardDraft;
import nl.ijkpunt.validators.catalogue.Catalogue;
import nl.ijkpunt.validators.documents.DocumentTrial;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a standard of a specification file of others. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Makes a standard of an OpenAPI 3.0 or 3.1 document, of JSON Schema, of XML Schema and"
            + " Schematron, or of SHACL, and says what is the matter with it. Nothing is fetched.",
    footer = {
      "",
      "Ends with 1 when the document has defects that are errors; what could be read is imported.",
      "",
      "Examples:",
      "  ijk standards import spec.yaml --as ooapi@5.0+official",
      "  ijk standards import specification.zip --as ooapi@6.0+official -o defects.html",
      "  ijk standards import schemas/ --as catalogue@2",
      "  ijk validate -s ooapi@5.0+official export.zip"
    })
final class StandardsImport implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|DIR|ZIP",
      description = "The document, with what it refers to below its folder; a folder; or a zip.")
  private Path source;

  @Option(
      names = "--as",
      required = true,
      paramLabel = "NAME@VERSION",
      description =
          "What to call it. What stands before a + names a standard on board that its records are"
              + " recognised by.")
  private String id;

  @Option(
      names = "--main",
      paramLabel = "PATH",
      description =
          "Which OpenAPI document it is, when a folder or zip holds several, as in v5/spec.yaml.")
  private @Nullable String main;

  @Option(
      names = "--overlay",
      paramLabel = "DIR|FILE",
      description =
          "A folder with an overlay of a community, or an OpenAPI Overlay document, to lay over it;"
              + " repeatable, in order.")
  private List<Path> overlays = new ArrayList<>();

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description =
          "The folder of standards to put it in; otherwise the one in IJK_STANDARDS, or that of your"
              + " own data.")
  private @Nullable Path into;

  @Mixin private SheetOptions sheet;

  @Override
  public Integer call() throws IOException {
    sheet.require();
    if (!id.matches("[a-z][a-z0-9-]*@[A-Za-z0-9][A-Za-z0-9.+_-]*")) {
      throw new Misuse(
          "--as takes a name and a version, as in ooapi@5.0+official; not '%s'".formatted(id));
    }
    if (Standards.ids().contains(id)) {
      throw new Misuse(
          "%s is on board; call the import otherwise, as in %s+official".formatted(id, id));
    }
    StandardsShelf shelf = into == null ? StandardsShelf.usual() : new StandardsShelf(into);
    Path place = shelf.place(id);
    StandardDraft draft = read();
    DocumentTrial trial = DocumentTrial.of(draft);
    if (!draft.isEmpty()) {
      draft.write(place);
    }
    DefectSheet told = new DefectSheet(draft, place.toString(), trial, Catalogue.load());
    sheet.write(told.sheet(), spec.commandLine());
    return told.fails() ? ExitCode.FAIL : ExitCode.PASS;
  }

  private StandardDraft read() {
    try {
      return new Drafts(source).draft(main, overlays, id);
    } catch (NoSuchFileException e) {
      throw new Misuse("there is no %s".formatted(e.getMessage()));
    } catch (IOException | IllegalArgumentException e) {
      throw new Misuse("%s cannot be imported: %s".formatted(source, e.getMessage()));
    }
  }
}
