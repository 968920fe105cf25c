package nl.ijkpunt.cli.serve;

/** Something that an endpoint does wrong, at one step of answering. */
public interface Fault {

  /** Changes what is heeded of a request. */
  default void request(Turn turn) {}

  /** Changes a page before it is written. */
  default void page(Turn turn, PageDraft page) {}

  /** Changes a record before it is written; gives it back where it has nothing against it. */
  default byte[] record(Turn turn, String type, byte[] json) {
    return json;
  }

  /** Changes an answer before it is sent. */
  default Answer answer(Turn turn, Answer answer) {
    return answer;
  }
}
