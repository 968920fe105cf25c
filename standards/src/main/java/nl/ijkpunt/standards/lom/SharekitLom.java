package nl.ijkpunt.standards.lom;

import java.util.Optional;
import nl.ijkpunt.standards.codes.CodeLists;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;

/** Reads an item of SURFsharekit's JSON:API as a record about learning material. */
public final class SharekitLom {
  private static final JsonPath ATTRIBUTES = JsonPath.of("/attributes");

  private final Tape tape;
  private final LomModel model;

  private SharekitLom(Tape tape, LomModel model) {
    this.tape = tape;
    this.model = model;
  }

  /** The record that an item stands for. */
  public static LomRecord read(JsonRecord item, LomTable table, CodeLists codes) {
    LomModel model = new LomModel(table, null, item.root());
    int attributes = ATTRIBUTES.find(item.tape(), item.root());
    if (attributes >= 0) {
      new SharekitLom(item.tape(), model).attributes(attributes);
    }
    return new LomRecord(item, LomBinding.SHAREKIT, model, codes);
  }

  private void attributes(int from) {
    find(from, "/title").ifPresent(at -> text("general/title", at));
  }

  private void text(String path, int at) {
    LomNode node = model.add(model.root(), model.table().field(path), at, "", "");
    model.add(node, node.field().children().get(0), at, tape.text(at), "");
  }

  private Optional<Integer> find(int from, String path) {
    int at = JsonPath.of(path).find(tape, from);
    return at < 0 || tape.kind(at) == Tape.NULL ? Optional.empty() : Optional.of(at);
  }
}
