package nl.ijkpunt.standards.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.pack.PlacedDocument;
import nl.ijkpunt.standards.record.JsonValue;
import org.jspecify.annotations.Nullable;

/** What profiles say of paths: a tree that is laid over those of their standard. */
public final class ProfilePaths {
  private static final String PATHS = "paths";

  private ProfilePaths() {}

  /** The operations of a standard as a profile has them, with what its parents say of them. */
  public static JsonValue over(JsonValue operations, Standard standard, Profile profile) {
    JsonValue laid = operations;
    for (String parent : profile.parents()) {
      laid =
          standard.profile(parent).isPresent()
              ? over(laid, standard, standard.profile(parent).get())
              : laid;
    }
    JsonValue paths = profile.about().published().member(PATHS).orElse(null);
    if (paths == null) {
      return laid;
    }
    Map<String, @Nullable Object> overlay = new LinkedHashMap<>();
    overlay.put(PATHS, tree(paths));
    Map<?, ?> whole = tree(laid) instanceof Map<?, ?> map ? Parameters.inPlace(map) : Map.of();
    return JsonValue.parse(PackFolder.json(TreeMerge.merge(whole, overlay)));
  }

  /** What must be laid over the paths of one document to make those of another. */
  public static Map<String, @Nullable Object> between(Map<?, ?> before, Map<?, ?> after) {
    return TreeDifference.of(paths(Parameters.inPlace(before)), paths(after));
  }

  private static Map<?, ?> paths(Map<?, ?> document) {
    return document.get(PATHS) instanceof Map<?, ?> paths ? paths : Map.of();
  }

  private static @Nullable Object tree(JsonValue value) {
    return PlacedDocument.of(PATHS, value).tree();
  }
}
