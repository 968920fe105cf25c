package nl.ijkpunt.cli.publish;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.cli.publish.Members.Member;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.lom.LomField;
import nl.ijkpunt.standards.lom.LomTable;

/** The elements of LOM as members of a record. */
final class LomMembers {
  private LomMembers() {}

  static List<Member> of(LomTable table) {
    return table.fields().stream()
        .filter(field -> !field.number().isEmpty())
        .map(LomMembers::member)
        .toList();
  }

  private static Member member(LomField field) {
    List<Text> bounds = new ArrayList<>();
    bounds.add(new Text("element " + field.number(), "element " + field.number()));
    if (field.most() > 0) {
      bounds.add(
          new Text(
              "repeatable; systems cope with at least " + field.most(),
              "herhaalbaar; systemen kunnen er minstens " + field.most() + " aan"));
    }
    if (field.letters() > 0) {
      bounds.add(
          new Text(
              "systems cope with at least " + field.letters() + " characters",
              "systemen kunnen minstens " + field.letters() + " tekens aan"));
    }
    for (String list : field.vocabularies()) {
      bounds.add(new Text("vocabulary " + list, "vocabulaire " + list));
    }
    return new Member(field.path(), obligation(field.asks()), form(field.kind()), bounds);
  }

  private static Text obligation(String asks) {
    return switch (asks) {
      case "V" -> Members.REQUIRED;
      case "(V)" -> new Text("required where its parent is", "verplicht als de ouder er is");
      case "A" -> new Text("recommended", "aanbevolen");
      case "(A)" -> new Text("recommended where its parent is", "aanbevolen als de ouder er is");
      case "B" -> new Text("conditional", "voorwaardelijk");
      default -> Members.OPTIONAL;
    };
  }

  private static Text form(LomField.Kind kind) {
    return switch (kind) {
      case CONTAINER -> new Text("elements", "elementen");
      case TEXT, STRING -> new Text("text", "tekst");
      case LANGSTRING -> new Text("text in languages", "tekst in talen");
      case VOCABULARY -> new Text("term of a vocabulary", "term van een vocabulaire");
      case DATE -> new Text("date", "datum");
      case DURATION -> new Text("duration", "duur");
      case VCARD -> new Text("vCard", "vCard");
    };
  }
}
