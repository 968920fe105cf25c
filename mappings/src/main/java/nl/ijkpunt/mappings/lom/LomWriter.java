package nl.ijkpunt.mappings.lom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.mappings.FieldMap;
import nl.ijkpunt.mappings.FieldRow;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.mappings.document.Markup;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.lom.LomBinding;
import nl.ijkpunt.standards.lom.LomField;
import nl.ijkpunt.standards.lom.LomField.Kind;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.lom.LomTable;

/** Writes records as XML in one of the bindings, with the parts in the order of its table. */
public final class LomWriter {
  private static final Text NO_LANGUAGE =
      new Text(
          "the IEEE binding does not say in which language this is",
          "de IEEE-binding zegt niet in welke taal dit is");

  private final LomBinding binding;
  private final FieldMap table;
  private final int[] places;

  private LomWriter(LomBinding binding, FieldMap table, LomTable fields) {
    this.binding = binding;
    this.table = table;
    this.places = places(table, fields);
  }

  /** A writer of this binding: IMS or IEEE. */
  public static LomWriter of(LomBinding binding, LomTable fields) {
    return new LomWriter(binding, table(binding), fields);
  }

  /** The table by which a binding is written. */
  static FieldMap table(LomBinding binding) {
    return FieldMap.named("lom-to-" + binding.word());
  }

  /** The rows of the table give the order; the parts of a datatype stand in their own. */
  private static int[] places(FieldMap table, LomTable fields) {
    Map<String, Integer> rows = new HashMap<>();
    table.rows().forEach(row -> rows.putIfAbsent(row.from(), rows.size()));
    int[] places = new int[fields.fields().size()];
    for (LomField field : fields.fields()) {
      places[field.ordinal()] = rows.getOrDefault(field.path(), rows.size() + field.ordinal());
    }
    return places;
  }

  /** The record in this binding; what that cannot say is put on the account. */
  public Markup write(LomRecord record, LossAccount account) {
    Markup lom = Markup.of("lom", new Run(record, account).parts(record.root()));
    return lom.with("xmlns", binding.namespace());
  }

  /** Writes one record. */
  private final class Run {
    private final LomRecord record;
    private final LossAccount account;

    Run(LomRecord record, LossAccount account) {
      this.record = record;
      this.account = account;
    }

    List<Markup> parts(LomNode node) {
      List<LomNode> sorted = new ArrayList<>(node.children());
      sorted.sort(Comparator.comparingInt(child -> places[child.field().ordinal()]));
      List<Markup> written = new ArrayList<>();
      LomField last = null;
      int count = 0;
      for (LomNode child : sorted) {
        count = child.field().equals(last) ? count + 1 : 1;
        last = child.field();
        FieldRow row = table.row(child.field().path()).orElse(null);
        if (row != null && row.most() > 0 && count > row.most()) {
          LomValue.each(record, child, value -> account.lost(value, row.reason()));
        } else {
          part(child, written);
        }
      }
      if (node.field().kind() == Kind.VOCABULARY && binding.isIms() && !written.isEmpty()) {
        complete(node, written);
      }
      return written;
    }

    private void part(LomNode node, List<Markup> into) {
      switch (node.field().kind()) {
        case TEXT -> into.add(text(node));
        case STRING -> into.add(string(node, said(node)));
        case VCARD -> into.add(card(node));
        case LANGSTRING -> {
          List<Markup> strings = parts(node);
          if (!strings.isEmpty() || !binding.isIms()) {
            into.add(Markup.of(name(node.field()), strings));
          }
        }
        default -> {
          if (name(node.field()).equals(".")) {
            into.addAll(parts(node));
          } else {
            into.add(Markup.of(name(node.field()), parts(node)));
          }
        }
      }
    }

    private Markup text(LomNode node) {
      boolean wrapped =
          binding.isIms()
              && (node.field().isWrapped() || node.parent().field().kind() == Kind.VOCABULARY);
      if (wrapped) {
        Markup string = Markup.of("langstring", said(node));
        String language = node.language().isEmpty() ? "x-none" : node.language();
        return Markup.of(name(node.field()), List.of(string.with("xml:lang", language)));
      }
      boolean tagged = !List.of("", "x-none", "none").contains(node.language());
      if (tagged && !node.text().isEmpty()) {
        account.approximated(value(node), to(node), NO_LANGUAGE);
        return Markup.of(name(node.field()), node.text());
      }
      return Markup.of(name(node.field()), said(node));
    }

    private Markup string(LomNode node, String text) {
      Markup string = Markup.of(binding.isIms() ? "langstring" : "string", text);
      String attribute = binding.isIms() ? "xml:lang" : "language";
      return node.language().isEmpty() ? string : string.with(attribute, node.language());
    }

    private Markup card(LomNode node) {
      return binding.isIms()
          ? Markup.of(
              node.field().imsName(), List.of(Markup.of(node.field().imsInner(), said(node))))
          : Markup.of(node.field().name(), said(node));
    }

    /** What a part says in this binding. */
    private String said(LomNode node) {
      if (node.text().isEmpty()) {
        return "";
      }
      account.mapped(value(node), to(node));
      boolean moment = node.field().name().equals("dateTime") && !binding.isIms();
      return moment ? Moments.inIeee(node.text()) : node.text();
    }

    private LomValue value(LomNode node) {
      return new LomValue(record, node);
    }

    private String to(LomNode node) {
      return table.find(value(node)).map(FieldRow::to).orElse(node.field().path());
    }

    /** In IMS a term has both, though one may say nothing. */
    private void complete(LomNode term, List<Markup> parts) {
      Markup nothing = Markup.of("langstring", "").with("xml:lang", "x-none");
      if (term.first("source").isEmpty()) {
        parts.add(0, Markup.of("source", List.of(nothing)));
      }
      if (term.first("value").isEmpty()) {
        parts.add(Markup.of("value", List.of(nothing)));
      }
    }
  }

  private String name(LomField field) {
    return binding.isIms() ? field.imsName() : field.name();
  }
}
