package nl.ijkpunt.standards.openapi;

import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.pack.Placed;
import org.jspecify.annotations.Nullable;

/**
 * What an OpenAPI Overlay document does to a specification, action by action.
 *
 * @param left what could not be done, with why
 */
record OverlayActions(List<String> left) {

  @Nullable Object on(Map<String, @Nullable Object> whole, List<Placed> actions) {
    @Nullable Object tree = whole;
    for (Placed action : actions) {
      tree = act(action, tree);
    }
    return tree;
  }

  private @Nullable Object act(Placed action, @Nullable Object tree) {
    String target = action.text("target").orElse("");
    try {
      TargetPath path = TargetPath.of(target);
      boolean remove = action.member("remove").filter(Placed::isTrue).isPresent();
      Object update = action.member("update").map(Placed::value).orElse(null);
      if (!remove && update == null) {
        left.add(target + ": it neither updates nor removes");
        return tree;
      }
      TargetPath.Edited edited =
          remove
              ? path.remove(tree)
              : path.update(tree, OverlaySchema.of(update == null ? Map.of() : update, "", ""));
      if (edited.count() == 0) {
        left.add(target + ": nothing is there");
      }
      return edited.tree();
    } catch (IllegalArgumentException e) {
      left.add(target + ": " + e.getMessage());
      return tree;
    }
  }
}
