package nl.ijkpunt.mappings;

/** A mapping cannot map a record, with why in words for whoever asked for it. */
public final class MappingFailed extends RuntimeException {

  public MappingFailed(String why) {
    super(why);
  }
}
