package nl.ijkpunt.validators.compare;

import static nl.ijkpunt.standards.finding.Severity.ERROR;
import static nl.ijkpunt.standards.finding.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.compare.Modification.Kind;

/**
 * Looks whether a profile states what a published profile must, and keeps to the principles that
 * can be checked.
 *
 * @param standard the id of the standard it is a profile of
 */
public record ProfileLint(Profile profile, String standard, Classification classification) {
  private static final List<String> AMERICAN =
      List.of("program", "organization", "enrollment", "specialization", "behavior", "canceled");

  /** What there is to remark. */
  public List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>(new Statements(profile, standard).remarks());
    for (Modification modification : classification.modifications()) {
      Difference difference = modification.difference();
      if (modification.kind() == Kind.INCOMPATIBLE) {
        remarks.add(
            new Remark(
                "profile-not-incompatible",
                ERROR,
                difference.place(),
                new Text(
                    "readers of the base may misunderstand this: " + modification.why().en(),
                    "lezers van de basis kunnen dit verkeerd begrijpen: "
                        + modification.why().nl()),
                new Text(
                    "restrict, or add in ext or a consumer",
                    "beperk, of voeg toe in ext of een consumer")));
      }
      ownValues(modification, remarks);
      ids(difference, remarks);
      spelling(difference, remarks);
    }
    mixed(remarks);
    consumers(remarks);
    return remarks;
  }

  /** Values that a community adds to a list begin with x-. */
  private static void ownValues(Modification modification, List<Remark> remarks) {
    Difference difference = modification.difference();
    boolean list =
        difference.kind() == Difference.Kind.ENUMERATION && difference.after().startsWith("with ");
    if (list
        && !difference.after().substring("with ".length()).matches("\"x-[^,]*(, \"x-[^,]*)*")) {
      remarks.add(
          new Remark(
              "profile-own-values-marked",
              ERROR,
              difference.place(),
              new Text(
                  "values of one's own in a list begin with x-: " + difference.after(),
                  "eigen waarden in een lijst beginnen met x-: " + difference.after()),
              new Text("put x- in front of them", "zet er x- voor")));
    }
  }

  private static void ids(Difference difference, List<Remark> remarks) {
    boolean id = difference.path().matches(".*[a-z]Id");
    if (id && difference.kind() == Difference.Kind.FORMAT && difference.wider()) {
      remarks.add(
          new Remark(
              "profile-ids-are-uuids",
              WARNING,
              difference.place(),
              new Text("an id need not be a UUID any more", "een id hoeft geen UUID meer te zijn"),
              new Text("keep the format uuid", "behoud het formaat uuid")));
    }
  }

  /** Names of version 6.0 and later are in British spelling. */
  private void spelling(Difference difference, List<Remark> remarks) {
    boolean added =
        difference.kind() == Difference.Kind.MEMBER_ADDED
            || difference.kind() == Difference.Kind.OBJECT_ADDED;
    String name = difference.path().isEmpty() ? difference.object() : difference.path();
    String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(java.util.Locale.ROOT);
    if (added
        && standard.matches("ooapi@[6-9].*")
        && AMERICAN.stream().anyMatch(last::contains)
        && !last.contains("programme")) {
      remarks.add(
          new Remark(
              "profile-british-spelling",
              WARNING,
              difference.place(),
              new Text("this name is in American spelling", "deze naam is in Amerikaanse spelling"),
              new Text(
                  "write programme, organisation, enrolment, behaviour",
                  "schrijf programme, organisation, enrolment, behaviour")));
    }
  }

  private void mixed(List<Remark> remarks) {
    if (classification.isMixed()) {
      remarks.add(
          new Remark(
              "profile-not-mixed",
              ERROR,
              "use",
              new Text(
                  "it restricts and extends, which a profile of what is produced may not",
                  "het beperkt en verruimt, wat een profiel van wat wordt geleverd niet mag"),
              new Text(
                  "publish what is accepted apart, with use: read",
                  "publiceer apart wat wordt aanvaard, met use: read")));
    }
  }

  /** Consumers whose members it describes stand in its list of consumers. */
  private void consumers(List<Remark> remarks) {
    Set<String> used = new TreeSet<>();
    for (Modification modification : classification.modifications()) {
      String path = modification.difference().path();
      int at = path.indexOf("[consumerKey=");
      if (at >= 0) {
        String keys = path.substring(at + "[consumerKey=".length(), path.indexOf(']', at));
        used.addAll(List.of(keys.split("\\|", -1)));
      }
    }
    List<String> named =
        profile.about().published().items("consumers").stream()
            .map(consumer -> consumer.text("key").or(() -> consumer.text("name")).orElse(""))
            .toList();
    used.removeAll(named);
    for (String key : used) {
      remarks.add(
          new Remark(
              "profile-consumers-registered",
              WARNING,
              "consumers",
              new Text(
                  "it describes the consumer %s and does not list it".formatted(key),
                  "het beschrijft de consumer %s en noemt hem niet".formatted(key)),
              new Text(
                  "add {key, version, status} under consumers",
                  "voeg {key, version, status} toe onder consumers")));
    }
    for (JsonValue consumer : profile.about().published().items("consumers")) {
      if (consumer.text("version").isEmpty()) {
        remarks.add(
            new Remark(
                "profile-consumers-versioned",
                WARNING,
                "consumers",
                new Text("a consumer has no version", "een consumer heeft geen versie"),
                new Text("give each a version", "geef elk een versie")));
      }
    }
  }
}
