package nl.ijkpunt.validators.links;

import nl.ijkpunt.standards.Standard;

/**
 * What a standard calls the properties by which records name what is above and below them.
 *
 * @param up the property with the parent
 * @param down the property with the children
 */
public record UpAndDown(String up, String down) {

  /** The properties of a standard: those that hold ids, where it has such. */
  public static UpAndDown of(Standard standard) {
    boolean byId =
        standard.relations().all().stream().anyMatch(r -> r.property().equals("parentId"));
    return byId ? new UpAndDown("parentId", "childIds") : new UpAndDown("parent", "children");
  }
}
