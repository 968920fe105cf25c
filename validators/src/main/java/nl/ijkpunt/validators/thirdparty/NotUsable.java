package nl.ijkpunt.validators.thirdparty;

/** Somebody's rules cannot be used, with why in words for them. */
public final class NotUsable extends Exception {
  NotUsable(String why, Throwable cause) {
    super(why, cause);
  }
}
