package nl.ijkpunt.validators.suite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.endpoint.Operations;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.suite.Binding;
import nl.ijkpunt.standards.suite.ExchangeCase;
import nl.ijkpunt.validators.catalogue.Catalogue;

/** Finds out what is wrong with a case that asks an endpoint something, beside its form. */
final class ExchangeProblems {
  private static final String EACH_FORMAT = Binding.PREFIX.written();

  private static final String READ = "service, list, instance or sublist";

  private final ExchangeCase about;
  private final List<String> problems = new ArrayList<>();

  private ExchangeProblems(ExchangeCase about) {
    this.about = about;
  }

  /**
   * What is wrong; nothing where it can be asked.
   *
   * @param operations those of the standard
   */
  static List<String> of(
      ExchangeCase one, Standard standard, Optional<Operations> operations, Catalogue catalogue) {
    ExchangeProblems found = new ExchangeProblems(one);
    one.rules().stream()
        .filter(id -> catalogue.find(id).isEmpty())
        .forEach(id -> found.problem("there is no rule '%s'".formatted(id)));
    if (operations.isEmpty()) {
      found.problem("%s says nothing of endpoints".formatted(standard.id()));
    } else if (standard.lom() == null) {
      found.json(operations.get());
    } else {
      found.repository();
    }
    return List.copyOf(found.problems);
  }

  private void problem(String words) {
    problems.add("case %s: %s".formatted(about.id(), words));
  }

  private void json(Operations operations) {
    if (about.request().method().equals("POST") && !about.request().writes()) {
      problem("a POST without a body asks in OAI-PMH only; give it a body");
    }
    BindingProblems.json(about.request()).forEach(this::problem);
    about.request().of().stream()
        .filter(of -> Operation.Kind.named(of).isEmpty() && operations.find(of).isEmpty())
        .forEach(of -> problem("there is no operation '%s'".formatted(of)));
    if (about.request().each()) {
      about.request().of().stream()
          .filter(of -> operations.find(of).isPresent() || of.equals("other"))
          .forEach(of -> problem("each reads %s, and never '%s'".formatted(READ, of)));
    }
    query(operations.named(about.request().of()));
  }

  /** A request with a parameter that an operation does not know is never sent to that. */
  private void query(List<Operation> asked) {
    List<String> names =
        about.request().query().keySet().stream().filter(name -> !isName(name)).toList();
    List<String> unknown =
        names.stream()
            .filter(name -> asked.stream().noneMatch(one -> one.parameter(name).isPresent()))
            .toList();
    if (asked.isEmpty()) {
      return; // it was said already that there is no such operation
    }
    unknown.forEach(
        name ->
            problem(
                "nothing that it asks has '%s' in its query%s".formatted(name, near(name, asked))));
    boolean together =
        asked.stream()
            .anyMatch(one -> names.stream().allMatch(name -> one.parameter(name).isPresent()));
    if (unknown.isEmpty() && !together && !about.request().each()) {
      problem(
          "nothing that it asks has all of these in its query: %s"
              .formatted(String.join(", ", names)));
    }
  }

  private static String near(String name, List<Operation> asked) {
    Set<String> known = new TreeSet<>();
    asked.forEach(one -> one.parameters().forEach(parameter -> known.add(parameter.name())));
    return Nearest.to(name, known).map(meant -> "; did you mean '" + meant + "'?").orElse("");
  }

  private void repository() {
    if (about.request().writes()) {
      problem("nothing can be written to a repository of OAI-PMH");
    }
    BindingProblems.repository(about.request()).forEach(this::problem);
    for (String of : about.request().of()) {
      Optional<OaiVerb> verb = OaiVerb.named(of);
      if (verb.isEmpty()) {
        String verbs =
            Arrays.stream(OaiVerb.values()).map(OaiVerb::wire).collect(Collectors.joining(", "));
        problem("there is no operation '%s'; a repository has %s".formatted(of, verbs));
      } else if (about.request().each()) {
        reading(verb.get());
      }
    }
  }

  /**
   * What is wrong with cases together: of two that read the same, only one would be asked.
   *
   * @param all those of a suite, in its order
   */
  static List<String> together(List<ExchangeCase> all) {
    Map<String, String> readers = new HashMap<>();
    List<String> problems = new ArrayList<>();
    for (ExchangeCase one : all) {
      if (one.request().each()) {
        for (String of : one.request().of()) {
          String first = readers.putIfAbsent(of, one.id());
          if (first != null) {
            problems.add(
                "case %s: case %s reads each %s already; make them one"
                    .formatted(one.id(), first, of));
          }
        }
      }
    }
    return problems;
  }

  /** What reads a repository is asked before anything but its formats is known. */
  private void reading(OaiVerb verb) {
    if (verb == OaiVerb.GET_RECORD) {
      problem("%s is not asked of each record; take out each".formatted(verb.wire()));
      return;
    }
    verb.required().stream()
        .filter(name -> !about.request().query().containsKey(name))
        .forEach(name -> problem("to read, %s needs %s in its query".formatted(verb.wire(), name)));
    about.request().query().forEach((name, value) -> argument(verb, name, value));
    about
        .request()
        .headers()
        .forEach(
            (name, value) -> {
              if (isName(value)) {
                problem("%s of %s cannot be filled in while reading".formatted(value, name));
              }
            });
  }

  private void argument(OaiVerb verb, String name, String value) {
    if (name.equals(OaiVerb.TOKEN) || !verb.arguments().contains(name)) {
      problem("to read, %s cannot be asked with '%s'".formatted(verb.wire(), name));
    } else if (isName(value) && !(name.equals(OaiVerb.PREFIX) && value.equals(EACH_FORMAT))) {
      problem(
          "%s of %s cannot be filled in while reading; %s may be %s"
              .formatted(value, name, OaiVerb.PREFIX, EACH_FORMAT));
    }
  }

  private static boolean isName(String value) {
    return !Binding.in(value).isEmpty();
  }
}
