package nl.ijkpunt.mappings.lom;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.ijkpunt.mappings.FieldMap;
import nl.ijkpunt.mappings.FieldRow;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.lom.LomBinding;
import nl.ijkpunt.standards.lom.LomDraft;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.lom.LomTable;
import nl.ijkpunt.standards.lom.SharekitLom;
import nl.ijkpunt.standards.lom.XmlLom;
import nl.ijkpunt.standards.record.DataRecord;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.XmlRecord;

/** Reads records that are LOM, and keeps account of what is in them and is not LOM. */
public final class LomSource {
  /** The standard by whose table records are read. */
  public static final String STANDARD = "nl-lom@1.01";

  public static final Form IMS = new Form(STANDARD, LomBinding.IMS.word());
  public static final Form IEEE = new Form(STANDARD, LomBinding.IEEE.word());
  static final Form SHAREKIT = new Form(STANDARD, LomBinding.SHAREKIT.word());
  static final List<Form> FORMS = List.of(IMS, IEEE, SHAREKIT);

  private static final Text UNKNOWN =
      new Text("the mapping does not know this field", "de omzetting kent dit veld niet");
  private static final Text NOT_READ =
      new Text(
          "it is not as the interface should give it",
          "het is niet zoals de interface het hoort te geven");

  private final Standard standard;
  private final LomTable table;
  private final FieldMap sharekit = FieldMap.named("sharekit-to-lom");

  /**
   * A reader by the table of this standard.
   *
   * @throws IllegalArgumentException when it has none
   */
  public LomSource(Standard standard) {
    this.standard = standard;
    this.table =
        Optional.ofNullable(standard.lom())
            .orElseThrow(() -> new IllegalArgumentException(standard.id() + " is not LOM"));
  }

  /** What identifies a record; empty where nothing does. */
  static String id(LomRecord record) {
    return Objects.requireNonNullElse(record.subject().id(), "");
  }

  LomTable table() {
    return table;
  }

  Standard standard() {
    return standard;
  }

  /** In which of its forms a record is LOM; otherwise empty. */
  public static Optional<Form> formOf(DataRecord record) {
    if (record instanceof XmlRecord xml) {
      return XmlLom.isRoot(xml.root().local())
          ? Optional.of(XmlLom.bindingOf(xml.root()).isIms() ? IMS : IEEE)
          : Optional.empty();
    }
    return record.type().equals(SharekitLom.TYPE) ? Optional.of(SHAREKIT) : Optional.empty();
  }

  /** A record as LOM. */
  public LomRecord read(DataRecord record, LossAccount account) {
    if (record instanceof XmlRecord xml) {
      LomRecord lom =
          XmlLom.read(xml.root(), xml.source(), xml.subject().key(), table, standard.codes());
      new Strays(lom, account).tell();
      return lom;
    }
    JsonRecord item = (JsonRecord) record;
    LomRecord lom = SharekitLom.read(item, table, standard.codes());
    tell(new JsonValue(item.tape(), item.root()), "", item, lom, account);
    return lom;
  }

  /**
   * Has the values of a record mapped. Those of a record out of JSON have been counted in its own
   * words when it was read.
   */
  static void map(LomRecord record, LossAccount account, BiConsumer<LomValue, LossAccount> each) {
    if (record.binding().isXml()) {
      LomValue.each(record, record.root(), value -> each.accept(value, account));
      return;
    }
    LossAccount later = new LossAccount();
    LomValue.each(record, record.root(), value -> each.accept(value, later));
    account.worsened(later);
  }

  /** A record out of JSON, with what LOM asks and the JSON has no place for. */
  LomRecord completed(LomRecord record, LossAccount account) {
    LomDraft draft = LomDraft.completing(record);
    for (FieldRow row : sharekit.defaults()) {
      new LomPaths(draft).put(row.to(), null, row.with(), "");
      account.defaulted(row.to(), row.reason());
    }
    return draft.record(standard.codes());
  }

  /** Says of every value of an item what became of it. */
  private void tell(
      JsonValue in, String path, JsonRecord item, LomRecord lom, LossAccount account) {
    in.members()
        .forEach(
            member ->
                tell(
                    member.value(),
                    path.isEmpty() ? member.name() : path + "/" + member.name(),
                    item,
                    lom,
                    account));
    in.items().forEach(one -> tell(one, path, item, lom, account));
    if (!SharekitLom.says(in)) {
      return;
    }
    JsonLeaf leaf = new JsonLeaf(item, in, path);
    Optional<FieldRow> row = sharekit.find(leaf);
    boolean loses = row.filter(r -> r.how() == FieldRow.How.LOSES).isPresent();
    if (row.isEmpty()) {
      account.lost(leaf, UNKNOWN);
    } else if (loses || !lom.holds(in.at())) {
      account.lost(leaf, loses ? row.get().reason() : NOT_READ);
    } else if (row.get().reason().isEmpty()) {
      account.mapped(leaf, row.get().to());
    } else {
      account.approximated(leaf, row.get().to(), row.get().reason());
    }
  }
}
