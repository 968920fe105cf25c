package nl.ijkpunt.cli.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.ijkpunt.cli.publish.Publication.Published;
import nl.ijkpunt.cli.publish.SitePage.Above;
import nl.ijkpunt.cli.publish.SitePage.Kind;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.codes.Code;
import nl.ijkpunt.standards.codes.CodeList;
import nl.ijkpunt.standards.codes.CodeLists;
import nl.ijkpunt.standards.finding.Text;
import org.jspecify.annotations.Nullable;

/** A page for each code list, and a list of those that standards share. */
record CodePages(Publication publication) {
  static final Text TITLE = new Text("Code lists", "Codelijsten");

  private static final Set<String> SHARED = Set.copyOf(CodeLists.shared().ids());

  /** The lists of a standard that are its own. */
  static List<String> own(Standard standard) {
    return standard.codes().ids().stream().filter(list -> !SHARED.contains(list)).toList();
  }

  List<SitePage> all() {
    List<SitePage> all = new ArrayList<>();
    all.add(new SitePage(Addresses.CODES, Kind.CODES, TITLE, List.of(), this::list, List.of()));
    CodeLists shared = CodeLists.shared();
    for (String id : shared.ids()) {
      all.add(
          page(
              Addresses.sharedCodes(id),
              shared.find(id).orElseThrow(),
              List.of(new Above(Addresses.CODES, TITLE))));
    }
    for (Published one : publication.standards()) {
      Standard standard = one.standard();
      for (String id : own(standard)) {
        all.add(
            page(
                Addresses.codes(standard, id),
                standard.codes().find(id).orElseThrow(),
                StandardPages.above(standard)));
      }
    }
    return all;
  }

  private void list(Markup markup) {
    Text shared = new Text("Shared by standards", "Gedeeld door standaarden");
    lists(markup, shared, CodeLists.shared().ids(), Addresses::sharedCodes);
    for (Published one : publication.standards()) {
      Standard standard = one.standard();
      lists(markup, standard.title(), own(standard), list -> Addresses.codes(standard, list));
    }
  }

  private static void lists(
      Markup markup, Text title, Iterable<String> lists, Function<String, String> address) {
    if (!lists.iterator().hasNext()) {
      return;
    }
    markup.add("<h2>").say(title).add("</h2>\n<ul class=\"columns\">\n");
    for (String list : lists) {
      markup.add("<li>").codeLink(address.apply(list), list).add("</li>\n");
    }
    markup.add("</ul>\n");
  }

  private static SitePage page(String address, CodeList list, List<Above> above) {
    List<String> words = new ArrayList<>(List.of(list.id()));
    for (Code code : list.codes()) {
      words.add(code.code());
      words.add(code.label().en());
      words.add(code.label().nl());
    }
    return new SitePage(
        address,
        Kind.CODES,
        StandardPages.titled(list.title(), list.id()),
        above,
        markup -> body(markup, list),
        words);
  }

  private static void body(Markup markup, CodeList list) {
    markup.add("<dl class=\"pairs\">\n");
    markup.fact(new Text("Name", "Naam")).code(list.id()).add("</dd>\n");
    markup.fact(new Text("Version", "Versie"), list.version());
    markup.fact(new Text("Read from", "Gelezen uit"), list.source());
    markup.fact(new Text("Complete", "Volledig"));
    markup.say(
        list.isComplete()
            ? new Text("yes: no other code may be used", "ja: andere codes mogen niet")
            : new Text("no: other codes may be right", "nee: andere codes kunnen goed zijn"));
    markup.add("</dd>\n</dl>\n");
    if (list.codes().isEmpty()) {
      return;
    }
    boolean dated = list.codes().stream().anyMatch(c -> c.from() != null || c.until() != null);
    boolean nested = list.codes().stream().anyMatch(c -> c.broader() != null);
    List<Text> columns =
        new ArrayList<>(List.of(new Text("Code", "Code"), new Text("Meaning", "Betekenis")));
    if (dated) {
      columns.add(new Text("From", "Vanaf"));
      columns.add(new Text("Until", "Tot en met"));
    }
    if (nested) {
      columns.add(new Text("Part of", "Deel van"));
    }
    markup.table(new Text("Codes", "Codes"), columns);
    for (Code code : list.codes()) {
      markup.add("<tr><th scope=\"row\">").code(code.code()).add("</th><td>");
      markup.text(code.label(markup.language())).add("</td>");
      if (dated) {
        cell(markup, code.from());
        cell(markup, code.until());
      }
      if (nested) {
        cell(markup, code.broader());
      }
      markup.add("</tr>\n");
    }
    markup.endTable();
  }

  private static void cell(Markup markup, @Nullable Object value) {
    markup.add("<td>").text(value == null ? "" : value.toString()).add("</td>");
  }
}
