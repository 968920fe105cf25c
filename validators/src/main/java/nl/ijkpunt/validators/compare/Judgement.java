package nl.ijkpunt.validators.compare;

import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.validators.compare.Modification.Kind;
import nl.ijkpunt.validators.compare.Modification.Place;
import nl.ijkpunt.validators.schema.SchemaModel;
import nl.ijkpunt.validators.schema.SchemaModel.Member;

/** Decides what a modification does to readers of the base. */
record Judgement(ModelComparison models, List<Difference> all) {
  private static final Text ASKS_MORE =
      new Text("it asks more than the base", "het vraagt meer dan de basis");
  private static final Text ALLOWS_MORE =
      new Text("it allows more than the base", "het staat meer toe dan de basis");
  private static final Text BOTH =
      new Text(
          "it restricts and extends the same member; nobody can tell that it is narrower",
          "het beperkt en verruimt hetzelfde veld; dat het nauwer is valt niet te zeggen");

  Modification of(Difference difference) {
    Place place = place(difference);
    return switch (difference.kind()) {
      case MEMBER_ADDED -> added(difference, place);
      case MEMBER_REMOVED, EXCLUDED -> removed(difference, place);
      case REQUIRED ->
          difference.narrower()
              ? restrictive(difference, place, ASKS_MORE)
              : incompatible(
                  difference,
                  place,
                  new Text("a required member is relaxed", "een verplicht veld is versoepeld"));
      case TYPE -> type(difference, place);
      case DEFAULT ->
          difference.before().isEmpty()
              ? extensive(
                  difference,
                  place,
                  new Text(
                      "absence means something that it does not mean in the base",
                      "ontbreken betekent iets dat het in de basis niet betekent"))
              : incompatible(
                  difference,
                  place,
                  new Text(
                      "the meaning of a member is changed",
                      "de betekenis van een veld is veranderd"));
      case OBJECT_ADDED, PATH_ADDED ->
          extensive(
              difference, place, new Text("the base does not have it", "de basis heeft het niet"));
      case OBJECT_REMOVED, PATH_REMOVED ->
          restrictive(difference, place, new Text("it is excluded", "het is uitgesloten"));
      case PARAMETER, BODY -> parameter(difference, place);
      default -> byDirection(difference, place);
    };
  }

  private static Modification byDirection(Difference difference, Place place) {
    if (difference.narrower() && difference.wider()) {
      return incompatible(difference, place, BOTH);
    }
    return difference.narrower()
        ? restrictive(difference, place, ASKS_MORE)
        : extensive(difference, place, ALLOWS_MORE);
  }

  private Modification added(Difference difference, Place place) {
    if (place != Place.ELSEWHERE) {
      return extensive(
          difference,
          place,
          new Text("it is added in a place for that", "het is toegevoegd op een plek daarvoor"));
    }
    if (member(models.one(), difference.object(), unconditional(difference.path())).isPresent()) {
      return restrictive(
          difference,
          place,
          new Text("it asks more under a condition", "het vraagt meer onder een voorwaarde"));
    }
    if (difference.path().endsWith("/*")) {
      return restrictive(difference, place, ASKS_MORE);
    }
    boolean renamed =
        all.stream()
            .anyMatch(
                other ->
                    other.kind() == Difference.Kind.RENAMED
                        && other.object().equals(difference.object())
                        && difference.path().endsWith("/" + other.after()));
    return incompatible(
        difference,
        place,
        renamed
            ? new Text("a member seems to be renamed", "een veld lijkt hernoemd")
            : new Text(
                "it is added outside ext and consumers",
                "het is toegevoegd buiten ext en consumers"));
  }

  private Modification removed(Difference difference, Place place) {
    boolean required =
        member(models.one(), difference.object(), difference.path())
            .map(Member::required)
            .orElse(false);
    return required
        ? incompatible(
            difference,
            place,
            new Text("a required member is dropped", "een verplicht veld is vervallen"))
        : restrictive(difference, place, new Text("it is excluded", "het is uitgesloten"));
  }

  private Modification type(Difference difference, Place place) {
    if (!difference.wider()) {
      return restrictive(difference, place, ASKS_MORE);
    }
    boolean onlyNull =
        !difference.narrower()
            && member(models.two(), difference.object(), difference.path())
                .flatMap(
                    after ->
                        member(models.one(), difference.object(), difference.path())
                            .map(before -> addsOnlyNull(before, after)))
                .orElse(false);
    return onlyNull
        ? extensive(difference, place, ALLOWS_MORE)
        : incompatible(
            difference,
            place,
            new Text("the type of a member is changed", "het type van een veld is veranderd"));
  }

  private static boolean addsOnlyNull(Member before, Member after) {
    return after.shape().types().stream()
        .filter(type -> !before.shape().types().contains(type))
        .allMatch("null"::equals);
  }

  private static Modification parameter(Difference difference, Place place) {
    boolean optional = difference.before().isEmpty() && !difference.wider();
    boolean gone = difference.after().isEmpty() && !difference.before().equals("required");
    return optional
        ? extensive(difference, place, ALLOWS_MORE)
        : gone
            ? restrictive(difference, place, new Text("it is excluded", "het is uitgesloten"))
            : incompatible(
                difference,
                place,
                new Text("who calls the base is refused", "wie de basis aanroept wordt geweigerd"));
  }

  /** A place that the base has for additions. */
  private Place place(Difference difference) {
    String path = difference.path();
    boolean consumer =
        path.matches(".*/consumers?(/\\*)?\\[.*") || difference.object().startsWith("consumers/");
    boolean inside = path.matches(".*/consumers?(/\\*)?/.+");
    boolean ext = path.matches(".*/ext(/.*|\\[.*)");
    return consumer || inside ? Place.CONSUMER : ext ? Place.EXT : Place.ELSEWHERE;
  }

  private static String unconditional(String path) {
    return path.replaceAll("\\[[^\\]]*\\]", "");
  }

  private static Optional<Member> member(SchemaModel model, String object, String path) {
    return Optional.ofNullable(model.objects().get(object))
        .flatMap(members -> Optional.ofNullable(members.get(path)));
  }

  private static Modification restrictive(Difference difference, Place place, Text why) {
    return new Modification(difference, Kind.RESTRICTIVE, place, why);
  }

  private static Modification extensive(Difference difference, Place place, Text why) {
    return new Modification(difference, Kind.EXTENSIVE, place, why);
  }

  private static Modification incompatible(Difference difference, Place place, Text why) {
    return new Modification(difference, Kind.INCOMPATIBLE, place, why);
  }
}
