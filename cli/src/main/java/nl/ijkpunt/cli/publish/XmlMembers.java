package nl.ijkpunt.cli.publish;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.cli.publish.Members.Member;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.imports.xml.XsdOutline;
import nl.ijkpunt.standards.xml.XmlModel;

/** The elements and attributes of records in XML, as their schemas have them. */
final class XmlMembers {
  private static final int MOST_VALUES = 40;

  private XmlMembers() {}

  static List<Member> of(XmlModel model, String type) {
    return model.roots().stream()
        .filter(root -> root.type().equals(type))
        .findFirst()
        .map(root -> XsdOutline.of(model, root).stream().map(XmlMembers::member).toList())
        .orElse(List.of());
  }

  private static Member member(XsdOutline.Part part) {
    List<Text> bounds = new ArrayList<>();
    if (part.most().equals("unbounded")) {
      bounds.add(new Text("any number", "elk aantal"));
    } else if (!part.most().equals("1")) {
      bounds.add(new Text("at most " + part.most(), "hoogstens " + part.most()));
    }
    if (!part.values().isEmpty() && part.values().size() <= MOST_VALUES) {
      String all = String.join(", ", part.values());
      bounds.add(new Text(all, all));
    }
    Text form =
        part.type().isEmpty()
            ? new Text("described in place", "ter plekke beschreven")
            : new Text(part.type(), part.type());
    return new Member(
        part.name(), part.required() ? Members.REQUIRED : Members.OPTIONAL, form, bounds);
  }
}
