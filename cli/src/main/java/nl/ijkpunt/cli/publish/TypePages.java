package nl.ijkpunt.cli.publish;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.cli.publish.Members.Member;
import nl.ijkpunt.cli.publish.SitePage.Kind;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.rdf.GraphModel;
import nl.ijkpunt.standards.record.RecordType;

/** A page for each type of record of a standard, whatever its records are: trees or graphs. */
record TypePages(Standard standard) {
  private static final Text MEMBERS = new Text("Members", "Velden");

  /** The names of the types. */
  static List<String> names(Standard standard) {
    GraphModel graph = standard.graph();
    return graph == null
        ? standard.types().all().stream().map(RecordType::name).toList()
        : new GraphClasses(graph).all().stream().map(GraphClasses.GraphClass::name).toList();
  }

  List<SitePage> all() {
    GraphModel graph = standard.graph();
    return graph == null
        ? standard.types().all().stream().map(this::page).toList()
        : new GraphClasses(graph).all().stream().map(this::page).toList();
  }

  private SitePage page(RecordType type) {
    List<Member> members = members(type);
    return page(
        type.name(),
        new Text(type.name(), type.name()),
        List.of(),
        members,
        markup -> {
          if (standard.lom() != null) {
            return;
          }
          markup.add("<dl class=\"pairs\">\n");
          if (standard.schemas().containsKey(type.schema())) {
            markup.fact(new Text("Schema", "Schema")).code(type.schema()).add("</dd>\n");
          }
          if (!type.collections().isEmpty()) {
            String found = String.join(", ", type.collections());
            markup.fact(new Text("Found as", "Gevonden als"), found);
          }
          markup.add("</dl>\n");
        });
  }

  /** What is read as LOM has the elements of LOM, whatever it is written in. */
  private List<Member> members(RecordType type) {
    if (standard.xml() != null) {
      return XmlMembers.of(standard.xml(), type.name());
    }
    return standard.lom() == null
        ? Members.of(standard, type.schema())
        : LomMembers.of(standard.lom());
  }

  private SitePage page(GraphClasses.GraphClass type) {
    return page(
        type.name(),
        type.label(),
        List.of(type.label().en(), type.label().nl()),
        type.members(),
        markup -> {
          markup.paragraph(type.comment());
          markup.add("<dl class=\"pairs\">\n");
          markup.fact(new Text("Class", "Klasse")).code(type.iri()).add("</dd>\n");
          if (!type.above().isEmpty()) {
            markup.fact(new Text("Kind of", "Soort van"));
            for (String above : type.above()) {
              markup.codeLink(Addresses.type(standard, above), above).add(" ");
            }
            markup.add("</dd>\n");
          }
          markup.add("</dl>\n");
        });
  }

  /** Writes what stands above the members. */
  @FunctionalInterface
  private interface Lead {
    void write(Markup markup);
  }

  private SitePage page(
      String name, Text title, List<String> searched, List<Member> members, Lead lead) {
    List<String> words = new ArrayList<>(List.of(standard.id(), name));
    words.addAll(searched);
    members.forEach(member -> words.add(member.name()));
    return new SitePage(
        Addresses.type(standard, name),
        Kind.TYPE,
        title,
        StandardPages.above(standard),
        markup -> {
          lead.write(markup);
          table(markup, members);
        },
        words);
  }

  private static void table(Markup markup, List<Member> members) {
    if (members.isEmpty()) {
      markup.paragraph(
          new Text(
              "This standard says of no members what they must be.",
              "Deze standaard zegt van geen veld wat het moet zijn."));
      return;
    }
    markup.table(
        MEMBERS,
        List.of(
            new Text("Member", "Veld"),
            new Text("Obligation", "Verplichting"),
            new Text("Form", "Vorm"),
            new Text("Values and bounds", "Waarden en grenzen")));
    for (Member member : members) {
      markup.add("<tr><th scope=\"row\" class=\"whole\">").code(member.name()).add("</th><td>");
      markup.say(member.obligation());
      markup.add("</td><td>").say(member.form()).add("</td><td class=\"wrap\">");
      for (int i = 0; i < member.bounds().size(); i++) {
        markup.text(i == 0 ? "" : "; ").say(member.bounds().get(i));
      }
      markup.add("</td></tr>\n");
    }
    markup.endTable();
  }
}
