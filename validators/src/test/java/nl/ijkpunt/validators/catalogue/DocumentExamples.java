package nl.ijkpunt.validators.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.drafts.Drafts;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.catalogue.RulePage.Example;
import nl.ijkpunt.validators.documents.DocumentTrial;

/** Examples of specifications: a file, or a folder of files that each begin with its name. */
final class DocumentExamples {
  private static final Pattern FILE = Pattern.compile("(?ms)^==== (\\S+)\\n(.*?)(?=^==== |\\z)");

  private DocumentExamples() {}

  /** What has this rule against an example, as pages have it: where, how heavy, which. */
  static List<String> findings(Rule rule, Example example, Path temporary) throws IOException {
    Path folder = Files.createTempDirectory(temporary, "document");
    Path source = folder.resolve("in");
    Files.createDirectories(source);
    if (example.type().equals("folder")) {
      Matcher files = FILE.matcher(example.data());
      while (files.find()) {
        Path file = source.resolve(files.group(1));
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, files.group(2));
      }
    } else {
      source = Files.writeString(source.resolve(example.type()), example.data());
    }
    return DocumentTrial.of(new Drafts(source).draft(null, List.of(), "own@1")).defects().stream()
        .filter(defect -> defect.kind().id().equals(rule.id()))
        .map(defect -> "%s %s %s".formatted(defect.place(), rule.severity().word(), rule.id()))
        .toList();
  }
}
