package nl.ijkpunt.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.catalogue.Catalogue;
import nl.ijkpunt.validators.compare.Classification;
import nl.ijkpunt.validators.compare.Difference;
import nl.ijkpunt.validators.compare.ModelComparison;
import nl.ijkpunt.validators.compare.RuleComparison;
import nl.ijkpunt.validators.schema.SchemaModel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A profile and what it is compared with. */
final class ProfileSides {
  @Parameters(
      paramLabel = "NAME|FILE",
      description = "A profile's name, with :LEVEL for a level of it; or the file of one.")
  private String named;

  @Option(
      names = {"-s", "--standard"},
      paramLabel = "STANDARD",
      defaultValue = Selection.USUAL,
      description = "As name@version, or a folder (${DEFAULT-VALUE}).")
  private String standard;

  @Option(
      names = "--base",
      paramLabel = "PROFILE",
      description = "What it is compared with; otherwise the usual profile of the standard.")
  private @Nullable String base;

  private @Nullable ComparedSide profileSide;
  private @Nullable ComparedSide baseSide;

  ComparedSide profile() {
    ComparedSide side = profileSide;
    if (side == null) {
      side = ComparedSide.of(standard + ":" + named);
      profileSide = side;
    }
    return side;
  }

  ComparedSide base() {
    ComparedSide side = baseSide;
    if (side == null) {
      String usual = profile().standard().usualProfile();
      side = ComparedSide.of(standard + ":" + Optional.ofNullable(base).orElse(usual));
      baseSide = side;
    }
    return side;
  }

  String named() {
    return named;
  }

  /** What the profile does to the base. */
  Classified classified() {
    SchemaModel before = base().model();
    SchemaModel after = profile().model();
    Map<String, String> none = new LinkedHashMap<>();
    ModelComparison comparison = new ModelComparison(before, after, none);
    List<Difference> differences = new ArrayList<>(comparison.differences());
    differences.addAll(ComparedSide.operations(base(), profile()));
    differences.addAll(RuleComparison.of(grading(base()), grading(profile())));
    return new Classified(
        before, after, Classification.of(differences, comparison, isRead(profile().profile())));
  }

  private static Map<String, Rule> grading(ComparedSide side) {
    return Selection.grading(Catalogue.load(), side.standard(), side.profile()).rules();
  }

  private static boolean isRead(Profile profile) {
    return profile.about().published().text("use").filter("read"::equals).isPresent();
  }

  /** Two models and what lies between them. */
  record Classified(SchemaModel base, SchemaModel profile, Classification classification) {}
}
