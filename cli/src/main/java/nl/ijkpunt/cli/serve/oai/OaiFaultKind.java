package nl.ijkpunt.cli.serve.oai;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.ijkpunt.cli.serve.Answer;
import nl.ijkpunt.cli.serve.FaultKinds;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonValue;
import org.jspecify.annotations.Nullable;

/** Makes faults that change one step of answering. */
final class OaiFaultKind {
  private OaiFaultKind() {}

  /** Changes an answer. */
  @FunctionalInterface
  interface OfAnswer {
    Answer change(Answer answer, OaiTurn turn);
  }

  /** Changes a part of a list. */
  @FunctionalInterface
  interface OfList {
    void change(ListPart part, OaiTurn turn, JsonValue with);
  }

  /** Changes what is heeded of a request. */
  @FunctionalInterface
  interface OfRequest {
    void change(OaiTurn turn, JsonValue with);
  }

  /** Changes what is said to be wrong. */
  @FunctionalInterface
  interface OfError {
    @Nullable Wrong change(@Nullable Wrong wrong, OaiTurn turn, JsonValue with);
  }

  static FaultKinds.Kind<OaiFault> answer(String en, String nl, OfAnswer change) {
    return answer(en, nl, with -> change);
  }

  /** Changes an answer, by settings that are looked into when the plan is read. */
  static FaultKinds.Kind<OaiFault> answer(
      String en, String nl, Function<JsonValue, OfAnswer> change) {
    return new FaultKinds.Kind<>(new Text(en, nl), with -> fault(change.apply(with)));
  }

  static OaiFault fault(OfAnswer change) {
    return new OaiFault() {
      @Override
      public Answer answer(OaiTurn turn, Answer answer) {
        return change.change(answer, turn);
      }
    };
  }

  static FaultKinds.Kind<OaiFault> list(String en, String nl, OfList change) {
    return new FaultKinds.Kind<>(
        new Text(en, nl),
        with ->
            new OaiFault() {
              @Override
              public void list(OaiTurn turn, ListPart part) {
                change.change(part, turn, with);
              }
            });
  }

  static FaultKinds.Kind<OaiFault> request(String en, String nl, OfRequest change) {
    return new FaultKinds.Kind<>(
        new Text(en, nl),
        with ->
            new OaiFault() {
              @Override
              public void request(OaiTurn turn) {
                change.change(turn, with);
              }
            });
  }

  static FaultKinds.Kind<OaiFault> selection(
      String en, String nl, Consumer<Map<String, String>> change) {
    return new FaultKinds.Kind<>(
        new Text(en, nl),
        with ->
            new OaiFault() {
              @Override
              public void selection(OaiTurn turn, Map<String, String> asked) {
                change.accept(asked);
              }
            });
  }

  static FaultKinds.Kind<OaiFault> error(String en, String nl, OfError change) {
    return new FaultKinds.Kind<>(
        new Text(en, nl),
        with ->
            new OaiFault() {
              @Override
              public @Nullable Wrong wrong(OaiTurn turn, @Nullable Wrong wrong) {
                return change.change(wrong, turn, with);
              }
            });
  }

  static String text(JsonValue with, String name, String usual) {
    return Optional.of(with).flatMap(all -> all.text(name)).orElse(usual);
  }
}
