package nl.ijkpunt.cli.serve;

/** What answers the requests that come in; many at once. */
@FunctionalInterface
public interface Answering {

  Answer answer(Request request);

  /** Where it is below the address of the server; empty where it is all there is. */
  default String path() {
    return "";
  }
}
