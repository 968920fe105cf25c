package nl.ijkpunt.standards.record;

import java.io.IOException;

/** Looks ahead in an object, because its id may stand behind its arrays. */
final class Ahead {
  private final Skeleton skeleton;
  private final Cursor cursor;
  private final RecordTypes types;

  Ahead(Skeleton skeleton, RecordTypes types) {
    this.skeleton = skeleton;
    this.cursor = skeleton.cursor();
    this.types = types;
  }

  /**
   * Whether the array here is a collection: it holds objects, and the object it stands in has no
   * id, as far as can be seen.
   */
  boolean isCollection() throws IOException {
    skeleton.hold();
    cursor.most(cursor.window().sizes().ahead());
    try {
      return holdsObjects() && !idFollows();
    } catch (Stopped stopped) {
      return true;
    } finally {
      cursor.most(cursor.window().sizes().record());
      cursor.rewind();
      skeleton.follow();
    }
  }

  private boolean holdsObjects() throws IOException {
    cursor.step();
    byte first = cursor.token();
    cursor.rewind();
    return first == '{' || first == ']';
  }

  private boolean idFollows() throws IOException {
    cursor.skipValue();
    while (cursor.token() == ',') {
      cursor.step();
      if (cursor.token() != '"') {
        return false;
      }
      String name = cursor.text();
      if (cursor.at() - cursor.kept() > cursor.window().sizes().ahead()) {
        return false;
      }
      if (types.idNames().contains(name)) {
        return true;
      }
      if (cursor.token() != ':') {
        return false;
      }
      cursor.step();
      cursor.token();
      cursor.skipValue();
    }
    return false;
  }
}
