package nl.ijkpunt.cli.serve.oai;

import java.util.Map;
import nl.ijkpunt.cli.serve.Answer;
import org.jspecify.annotations.Nullable;

/** Something that a repository does wrong, at one step of answering. */
public interface OaiFault {

  /** Changes what is heeded of a request. */
  default void request(OaiTurn turn) {}

  /** Changes what is said to be wrong; gives nothing where that is let pass. */
  default @Nullable Wrong wrong(OaiTurn turn, @Nullable Wrong wrong) {
    return wrong;
  }

  /** Changes what of a right request is heeded when its records are looked up. */
  default void selection(OaiTurn turn, Map<String, String> asked) {}

  /** Changes a part of a list before it is written. */
  default void list(OaiTurn turn, ListPart part) {}

  /** Changes an answer before it is sent. */
  default Answer answer(OaiTurn turn, Answer answer) {
    return answer;
  }
}
