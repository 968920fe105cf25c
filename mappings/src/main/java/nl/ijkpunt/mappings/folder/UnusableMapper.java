package nl.ijkpunt.mappings.folder;

/** Somebody's mapper cannot be used, with why in words for them. */
public final class UnusableMapper extends Exception {

  public UnusableMapper(String why) {
    super(why);
  }
}
