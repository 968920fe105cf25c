package nl.ijkpunt.validators.thirdparty;

import org.jspecify.annotations.Nullable;

/** Somebody's rules cannot be used, with why in words for them. */
public final class NotUsable extends Exception {
  NotUsable(String why, @Nullable Throwable cause) {
    super(why, cause);
  }
}
