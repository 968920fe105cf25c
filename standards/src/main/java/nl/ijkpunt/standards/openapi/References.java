package nl.ijkpunt.standards.openapi;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.imports.Defect;
import nl.ijkpunt.standards.imports.DefectKind;
import nl.ijkpunt.standards.imports.GivenFiles;
import nl.ijkpunt.standards.pack.Placed;
import nl.ijkpunt.standards.pack.PlacedDocument;
import nl.ijkpunt.standards.record.Pointers;

/** Follows references from one place of a specification to another. */
final class References {
  private final Documents documents;
  private final Consumer<Defect> defects;
  private final Set<Target> told = new HashSet<>();

  References(Documents documents, Consumer<Defect> defects) {
    this.documents = documents;
    this.defects = defects;
  }

  /** What the {@code $ref} of an object leads to; when it leads nowhere, that is told once. */
  Optional<Placed> follow(Placed object) {
    Placed reference = object.member("$ref").orElseThrow();
    Optional<Placed> found = reference.isText() ? find(reference) : Optional.empty();
    if (found.isEmpty() && told.add(Target.of(reference))) {
      defects.accept(dangling(reference));
    }
    return found;
  }

  /**
   * Where a chain of references ends: at the first object that is more than a reference.
   *
   * @param siblings whether what stands beside a reference makes it more than that
   */
  Optional<Placed> end(Placed object, boolean siblings) {
    Set<Target> seen = new HashSet<>();
    Placed at = object;
    while (at.member("$ref").filter(Placed::isText).isPresent()
        && !(siblings && asks(at))
        && seen.add(Target.of(at))) {
      Optional<Placed> next = follow(at);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next.get();
    }
    return Optional.of(at);
  }

  /** Whether an object asks something besides referring to another. */
  static boolean asks(Placed object) {
    return object.members().stream()
        .map(Placed.Member::name)
        .anyMatch(name -> !Annotations.NAMES.contains(name) && !name.equals("$ref"));
  }

  /** Looks whether a discriminator's mapping leads to schemas, by reference or by name. */
  void lookAtMapping(Placed discriminator) {
    discriminator.member("mapping").stream()
        .flatMap(mapping -> mapping.members().stream())
        .map(Placed.Member::value)
        .filter(Placed::isText)
        .filter(value -> find(value).isEmpty() && named(value.text()).isEmpty())
        .forEach(
            value ->
                defects.accept(
                    told(value, DefectKind.MAPPING_DANGLES, candidates(value, value.text()))));
  }

  private Optional<Placed> named(String schema) {
    String pointer = "/components/schemas/" + Pointers.segment(schema);
    return documents.read().stream().flatMap(read -> read.at(pointer).stream()).findFirst();
  }

  private Optional<Placed> find(Placed reference) {
    String text = reference.text();
    int hash = text.indexOf('#');
    String file = hash < 0 ? text : text.substring(0, hash);
    String fragment = hash < 0 ? "" : text.substring(hash + 1);
    Optional<Placed> top =
        file.isEmpty()
            ? Optional.of(reference.document().root())
            : documents.withId(file).or(() -> inFile(reference, file));
    return top.flatMap(document -> part(document.document(), fragment));
  }

  private Optional<Placed> inFile(Placed reference, String file) {
    Optional<Placed> byFile =
        GivenFiles.relative(reference.document().name(), decoded(file))
            .flatMap(documents::find)
            .map(PlacedDocument::root);
    return byFile.or(() -> byBase(reference, file));
  }

  /** By the address that the referring file gives itself. */
  private Optional<Placed> byBase(Placed reference, String file) {
    Placed top = reference.document().root();
    String base = top.text("$id").or(() -> top.text("id")).orElse("");
    int slash = base.lastIndexOf('/');
    return slash < 0 ? Optional.empty() : documents.withId(base.substring(0, slash + 1) + file);
  }

  private static Optional<Placed> part(PlacedDocument document, String fragment) {
    if (fragment.isEmpty() || fragment.startsWith("/")) {
      return document.at(decoded(fragment));
    }
    return anchored(document.root(), fragment);
  }

  private static Optional<Placed> anchored(Placed in, String anchor) {
    if (in.text("$anchor").filter(anchor::equals).isPresent()
        || in.text("$id").filter(("#" + anchor)::equals).isPresent()) {
      return Optional.of(in);
    }
    for (Placed.Member member : in.members()) {
      Optional<Placed> found = anchored(member.value(), anchor);
      if (found.isPresent()) {
        return found;
      }
    }
    for (Placed item : in.items()) {
      Optional<Placed> found = anchored(item, anchor);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static String decoded(String text) {
    try {
      return text.indexOf('%') < 0
          ? text
          : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private Defect dangling(Placed reference) {
    String text = reference.text();
    String file = text.replaceFirst("#.*", "");
    boolean outside =
        file.contains("://")
            || (!file.isEmpty()
                && GivenFiles.relative(reference.document().name(), file).isEmpty());
    if (outside) {
      return Defect.at(reference, DefectKind.REF_OUTSIDE, "ref", text);
    }
    return told(reference, DefectKind.REF_DANGLES, candidates(reference, text));
  }

  private static Defect told(Placed reference, DefectKind kind, Set<String> candidates) {
    String text = reference.text();
    return Nearest.to(text, candidates)
        .map(meant -> Defect.at(reference, kind, "ref", text, "meant", meant))
        .orElseGet(() -> Defect.at(reference, kind, "ref", text));
  }

  private Set<String> candidates(Placed reference, String text) {
    Set<String> candidates = new TreeSet<>();
    PlacedDocument own = reference.document();
    for (String holder : List.of("/components/schemas", "/$defs", "/definitions")) {
      own.at(holder).stream()
          .flatMap(schemas -> schemas.members().stream())
          .forEach(m -> candidates.add("#" + holder + "/" + Pointers.segment(m.name())));
    }
    int slash = text.lastIndexOf('/');
    String prefix = text.substring(0, slash + 1);
    documents
        .read()
        .forEach(document -> candidates.add(prefix + document.name().replaceFirst("^.*/", "")));
    return candidates;
  }
}
