package nl.ijkpunt.standards.lom;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.standards.record.JsonValue;

/** Who may open the files and links of an item, as a classification. */
record SharekitAccess(SharekitParts parts, JsonValue attributes) {
  private static final String PURPOSES =
      "http://purl.edustandaard.nl/classification_purpose_nllom_20180530";
  private static final String RIGHTS =
      "http://purl.edustandaard.nl/classification_accessrights_nllom_20180530";
  private static final Map<String, String> CODES =
      Map.of(
          "openaccess", "OpenAccess",
          "restrictedaccess", "RestrictedAccess",
          "closedaccess", "ClosedAccess");

  void read() {
    Set<String> said = new HashSet<>();
    for (String list : List.of("files", "links")) {
      for (JsonValue place : attributes.items(list)) {
        for (JsonValue right : SharekitParts.all(place, "accessRight")) {
          String code = CODES.get(right.text());
          if (code != null) {
            parts.model().read(right.at());
            if (said.add(code)) {
              classification(code, right);
            }
          }
        }
      }
    }
  }

  private void classification(String code, JsonValue right) {
    LomNode classification = parts.add(parts.model().root(), "classification", right, "");
    parts.term(classification, "purpose", PURPOSES, right, "access rights");
    LomNode path = parts.add(classification, "taxonPath", right, "");
    LomNode source = parts.add(path, "source", right, "");
    parts.model().add(source, SharekitParts.field(source, "string"), right.at(), RIGHTS, "x-none");
    parts.add(parts.add(path, "taxon", right, ""), "id", right, code);
  }
}
