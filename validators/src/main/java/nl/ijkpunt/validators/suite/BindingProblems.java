package nl.ijkpunt.validators.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.suite.Binding;
import nl.ijkpunt.standards.suite.ExchangeCase;

/** Finds the names in braces of a request for which nothing can ever be filled in. */
final class BindingProblems {
  private final ExchangeCase.Request about;
  private final List<String> problems = new ArrayList<>();

  private BindingProblems(ExchangeCase.Request about) {
    this.about = about;
  }

  /** Of a request to an endpoint of JSON. */
  static List<String> json(ExchangeCase.Request request) {
    BindingProblems found = new BindingProblems(request);
    found.id();
    Set<Binding> texts = request.each() ? Set.of() : Binding.OF_TEXT;
    request.query().keySet().forEach(name -> found.text("a name in the query", name, texts));
    request.query().forEach((name, value) -> found.value(name, value, texts));
    found.texts(request.headers(), texts);
    return List.copyOf(found.problems);
  }

  /** Of a request to a repository of OAI-PMH. */
  static List<String> repository(ExchangeCase.Request request) {
    BindingProblems found = new BindingProblems(request);
    if (!request.id().isEmpty()) {
      found.problems.add(
          "a repository has no id in its address; put '%s' as identifier in the query"
              .formatted(request.id()));
    }
    request.query().keySet().forEach(name -> found.text("a name in the query", name, Set.of()));
    if (!request.each()) {
      found.texts(request.query(), Binding.OF_REPOSITORY);
      found.texts(request.headers(), Binding.OF_REPOSITORY);
    }
    return List.copyOf(found.problems);
  }

  private void id() {
    if (!Binding.in(about.id()).isEmpty()
        && Binding.of(about.id()).filter(Binding.OF_ID::contains).isEmpty()) {
      unfit("id", about.id(), Binding.OF_ID);
    }
  }

  private void value(String name, String value, Set<Binding> texts) {
    if (about.each() || !value.equals(Binding.CONSUMER.written())) {
      text(name, value, texts);
    }
  }

  private void texts(Map<String, String> all, Set<Binding> fit) {
    all.forEach((name, value) -> text(name, value, fit));
  }

  private void text(String where, String text, Set<Binding> fit) {
    Binding.in(text).stream()
        .filter(written -> Binding.of(written).filter(fit::contains).isEmpty())
        .forEach(written -> unfit(where, written, fit));
  }

  private void unfit(String where, String written, Set<Binding> fit) {
    List<String> names = fit.stream().sorted().map(Binding::written).toList();
    String advice =
        Nearest.to(written, names)
            .map(nearest -> "did you mean %s?".formatted(nearest))
            .orElseGet(
                () ->
                    names.isEmpty()
                        ? "take it out"
                        : "there are " + names.stream().collect(Collectors.joining(", ")));
    problems.add("for %s of %s nothing can be filled in; %s".formatted(written, where, advice));
  }
}
