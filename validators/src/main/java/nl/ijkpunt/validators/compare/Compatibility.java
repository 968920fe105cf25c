package nl.ijkpunt.validators.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.validators.schema.Exhibits;
import nl.ijkpunt.validators.schema.SchemaModel;
import nl.ijkpunt.validators.schema.SchemaModel.Member;
import nl.ijkpunt.validators.schema.Wish;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of one profile makes of data that conforms to another, member by member; shown with
 * an example wherever one can be made.
 */
public final class Compatibility {
  private final Side writer;
  private final Side reader;
  private final Exhibits both;
  private final ModelComparison comparison;

  /**
   * A profile, with what can be made and checked by it.
   *
   * @param model its objects
   */
  public record Side(SchemaModel model, Exhibits exhibits) {
    Optional<Member> member(String object, String path) {
      return Optional.ofNullable(model.objects().get(object))
          .flatMap(members -> Optional.ofNullable(members.get(path)));
    }

    @Nullable String schema(String object) {
      return model.objects().containsKey(object) ? model.schemas().get(object) : null;
    }
  }

  /** Of data that conforms to the first, read by who knows the second. */
  public Compatibility(Side writer, Side reader) {
    this.writer = writer;
    this.reader = reader;
    this.both = writer.exhibits().and(reader.exhibits());
    this.comparison = new ModelComparison(writer.model(), reader.model(), Map.of());
  }

  /** Every member of which something becomes. */
  public List<Reading> readings() {
    List<Reading> readings = new ArrayList<>();
    for (Difference difference : comparison.differences()) {
      switch (difference.kind()) {
        case RENAMED, OBJECT_ADDED -> {
          // Nothing comes of what the writer does not have.
        }
        case OBJECT_REMOVED -> readings.add(unknownObject(difference));
        case MEMBER_ADDED ->
            readings.add(
                shown(
                    difference.narrower() ? Reading.Kind.REFUSED : Reading.Kind.CLASHES,
                    difference));
        case VOCABULARY -> vocabulary(difference, readings);
        case DEFAULT -> readings.add(shown(Reading.Kind.MISREAD, difference));
        case MEMBER_REMOVED ->
            readings.add(
                shown(
                    difference.narrower() ? Reading.Kind.REFUSED : Reading.Kind.IGNORED,
                    difference));
        default -> {
          if (difference.narrower()) {
            readings.add(shown(Reading.Kind.REFUSED, difference));
          }
        }
      }
    }
    // Where no name can clash, nothing needs to be said.
    readings.removeIf(reading -> reading.kind() == Reading.Kind.CLASHES && !reading.isShown());
    return readings;
  }

  private Reading unknownObject(Difference difference) {
    String schema = writer.schema(difference.object());
    String example = schema == null ? null : writer.exhibits().make(schema, Wish.NONE);
    boolean right =
        schema != null && example != null && writer.exhibits().refusals(schema, example).isEmpty();
    return new Reading(Reading.Kind.IGNORED, difference, right ? example : null);
  }

  /** A value that the writer lists and the reader does not is accepted, and means nothing there. */
  private void vocabulary(Difference difference, List<Reading> readings) {
    if (difference.narrower()) {
      readings.add(shown(Reading.Kind.MISREAD, difference));
    }
  }

  private Reading shown(Reading.Kind kind, Difference difference) {
    String object = difference.object();
    String ours = writer.schema(object);
    String theirs = reader.schema(object);
    if (ours == null || theirs == null) {
      return new Reading(kind, difference, null);
    }
    Member before = writer.member(object, difference.path()).orElse(null);
    Member after = reader.member(object, difference.path()).orElse(null);
    Wishes wishes = new Wishes(difference, before, after, sampler(ours, difference));
    for (Wish wish : wishes.all()) {
      for (Exhibits maker : List.of(both, writer.exhibits())) {
        String example = maker.make(ours, wish);
        if (isProof(kind, difference, example, ours, theirs)) {
          return new Reading(kind, difference, example);
        }
      }
    }
    return new Reading(kind, difference, null);
  }

  private Wishes.Sampler sampler(String schema, Difference difference) {
    return path -> writer.exhibits().sample(schema, path, Wishes.present(difference, path));
  }

  private boolean isProof(
      Reading.Kind kind, Difference difference, String example, String ours, String theirs) {
    if (!writer.exhibits().refusals(ours, example).isEmpty()) {
      return false;
    }
    List<String> against = reader.exhibits().refusals(theirs, example);
    String place = difference.path().replaceAll("\\[[^\\]]*\\]", "");
    return switch (kind) {
      case REFUSED, CLASHES -> against.stream().anyMatch(at -> isAt(at, place));
      // Accepted there: nobody is told that it is not understood.
      case IGNORED, MISREAD -> against.stream().noneMatch(at -> isAt(at, place));
    };
  }

  private static boolean isAt(String refused, String place) {
    return refused.equals(place)
        || refused.startsWith(place + "/")
        || (refused.equals(ModelComparison.parent(place)) && !place.isEmpty());
  }
}
