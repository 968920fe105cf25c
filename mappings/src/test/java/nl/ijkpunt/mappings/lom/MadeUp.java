package nl.ijkpunt.mappings.lom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.document.Document;
import nl.ijkpunt.mappings.document.Markup;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.lom.LomBinding;
import nl.ijkpunt.standards.lom.LomDraft;
import nl.ijkpunt.standards.lom.LomField;
import nl.ijkpunt.standards.lom.LomField.Kind;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomReader;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.lom.LomTable;
import nl.ijkpunt.standards.lom.XmlLom;
import nl.ijkpunt.standards.record.Place;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.standards.record.XmlChunk;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlRecord;

/** Records that hold anything anywhere, by chance. */
final class MadeUp {
  static final Standard NL_LOM = Standards.find("nl-lom@1.01").orElseThrow();
  static final LomTable TABLE = Objects.requireNonNull(NL_LOM.lom());
  private static final List<String> WORDS =
      List.of(
          "meten", "a < b & c > \"d\"", "één\nregel", "'s ochtends", "😀", "x-none", "tab\there");
  private static final List<String> MOMENTS =
      List.of("2011", "2011-07", "2011-07-01T10:20:30Z", "2024-04-09T16:10:45+02:00", "juli");
  private static final List<String> LANGUAGES = List.of("nl", "en", "x-none", "nl-NL", "");

  /** Of what IMS has room for one only. */
  private static final Set<String> ONCE_IN_IMS =
      Set.of(
          "educational",
          "educational/description",
          "relation/resource/description",
          "technical/requirement/orComposite");

  private final Random dice;
  private final boolean forIms;

  MadeUp(long seed, boolean forIms) {
    this.dice = new Random(seed);
    this.forIms = forIms;
  }

  LomRecord record() {
    LomDraft draft = LomDraft.of(xml("<lom xmlns=\"http://ltsc.ieee.org/xsd/LOM\"/>"), TABLE);
    fill(draft, draft.root());
    return draft.record(NL_LOM.codes());
  }

  private void fill(LomDraft draft, LomNode in) {
    for (LomField field : in.field().children()) {
      boolean part = field.number().isEmpty();
      boolean single = field.isSingle() || (forIms && ONCE_IN_IMS.contains(field.path()));
      boolean always = part && in.field().kind() != Kind.DATE && in.field().kind() != Kind.DURATION;
      int most = single ? 1 : 3;
      int count = always && single ? 1 : dice.nextInt(most + 1);
      for (int i = 0; i < (always ? Math.max(1, count) : count); i++) {
        fill(draft, draft.add(in, field.name(), null, text(field), language(field)));
      }
    }
  }

  private String text(LomField field) {
    return switch (field.kind()) {
      case TEXT -> field.name().equals("dateTime") ? any(MOMENTS) : any(WORDS);
      case STRING -> any(WORDS);
      case VCARD -> "BEGIN:VCARD\nFN:Voornaam Achternaam\nVERSION:3.0\nEND:VCARD";
      default -> "";
    };
  }

  private String language(LomField field) {
    return field.kind() == Kind.STRING ? any(LANGUAGES) : "";
  }

  private String any(List<String> of) {
    return of.get(dice.nextInt(of.size()));
  }

  /** A record as it stands in a text. */
  static XmlRecord xml(String text) {
    List<XmlElement> units = new ArrayList<>();
    try {
      new LomReader(NL_LOM.types())
          .split(
              new Source("made-up", () -> new ByteArrayInputStream(text.getBytes(UTF_8))),
              0,
              chunk -> units.addAll(((XmlChunk) chunk).units()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new XmlRecord(
        "lom", units.get(0), Place.startOf("made-up", 0), new Subject("lom", null, null));
  }

  static String written(Document document) {
    StringBuilder text = new StringBuilder();
    try {
      ((Markup) document).write(text, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** The same record, written in a binding and read again. */
  static LomRecord in(LomBinding binding, LomRecord record, LossAccount account) {
    return read(written(LomWriter.of(binding, TABLE).write(record, account)));
  }

  static LomRecord read(String text) {
    XmlRecord xml = xml(text);
    return XmlLom.read(xml.root(), xml.source(), null, TABLE, NL_LOM.codes());
  }

  static Mapper.Mapping mapping(Mapper mapper) {
    return mapper.mapping(mapper.to().get(0), Mapper.Given.of(id -> NL_LOM));
  }

  /** What a record says, a line for every value, in an order that bindings share. */
  static List<String> said(LomRecord record) {
    List<String> lines = new ArrayList<>();
    say(record.root(), "", lines);
    return lines;
  }

  private static void say(LomNode node, String path, List<String> lines) {
    if (!node.text().isEmpty()) {
      boolean tagged = node.field().kind() == Kind.STRING;
      lines.add(path + "=" + Moments.inIeee(node.text()) + (tagged ? "@" + node.language() : ""));
    }
    for (LomField field : node.field().children()) {
      int count = 0;
      for (LomNode child : node.all(field.name())) {
        say(child, path + "/" + field.name() + (count++ == 0 ? "" : "[" + count + "]"), lines);
      }
    }
  }
}
