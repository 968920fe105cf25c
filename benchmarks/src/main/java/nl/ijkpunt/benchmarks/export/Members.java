package nl.ijkpunt.benchmarks.export;

/** The members that several kinds of records share, each with the mistake it can carry. */
final class Members {
  private static final String DUTCH = "nl-NL";
  private static final String ENGLISH = "en-GB";
  private static final String LONG_TEXT = "LANG".repeat(75);

  private Members() {}

  static void id(JsonBytes out, Slot slot, String name) {
    out.key(name);
    if (slot.has(Mistake.BAD_ID)) {
      out.startText().piece("record-").digits(slot.position(), 1).endText();
    } else {
      slot.plan().writeId(out, slot.plan().kindAt(slot.position()), slot.position());
    }
  }

  static void primaryCode(JsonBytes out, Slot slot, String codeType, String prefix) {
    out.key("primaryCode").open('{').text("codeType", codeType);
    out.key("code").startText().piece(prefix).digits(slot.position(), 7).endText();
    if (slot.has(Mistake.EXTRA_MEMBER)) {
      out.text("label", prefix);
    }
    out.close('}');
  }

  static void otherCode(JsonBytes out, String codeType, String prefix, long number) {
    out.open('{').text("codeType", codeType);
    out.key("code").startText().piece(prefix).digits(number, 5).endText().close('}');
  }

  /** The name from a title and a subject; a bad one is a text, not a list. */
  static void name(JsonBytes out, Slot slot, String[] title, String[] subject) {
    out.key("name");
    if (slot.has(Mistake.WRONG_TYPE)) {
      out.text(subject[0]);
      return;
    }
    out.open('[');
    typed(out, DUTCH).startText().piece(title[0]).piece(subject[0]).endText().close('}');
    typed(out, ENGLISH).startText().piece(title[1]).piece(subject[1]).endText().close('}');
    out.close(']');
  }

  static void abbreviation(JsonBytes out, Slot slot, String prefix) {
    out.key("abbreviation");
    if (slot.has(Mistake.TOO_LONG)) {
      out.text(LONG_TEXT);
    } else {
      out.startText().piece(prefix).digits(slot.position() % 100_000, 1).endText();
    }
  }

  /** So many sentences in each language, or nothing when the description is to be missing. */
  static void description(JsonBytes out, Slot slot, int sentences) {
    if (slot.has(Mistake.MISSING)) {
      return;
    }
    int first = slot.dice().below(Words.SENTENCES.length);
    out.key("description").open('[');
    sentences(typed(out, DUTCH), 0, first, sentences);
    sentences(typed(out, ENGLISH), 1, first, sentences);
    out.close(']');
  }

  static void both(JsonBytes out, String name, String[] texts) {
    both(out.key(name), texts);
  }

  static void both(JsonBytes out, String[] texts) {
    out.open('[');
    typed(out, DUTCH).text(texts[0]).close('}');
    typed(out, ENGLISH).text(texts[1]).close('}');
    out.close(']');
  }

  static void teachingLanguage(JsonBytes out, Slot slot, String language) {
    out.text("teachingLanguage", slot.has(Mistake.BAD_PATTERN) ? "Nederlands" : language);
  }

  static void modeOfDelivery(JsonBytes out, Slot slot) {
    out.key("modeOfDelivery").open('[').text(slot.dice().of("on campus", "hybrid", "situated"));
    if (slot.dice().oneIn(3)) {
      out.text("online");
    }
    out.close(']');
  }

  static void link(JsonBytes out, Slot slot, String folder) {
    out.key("link");
    if (slot.has(Mistake.NULL)) {
      out.plain('n').plain('u').plain('l').plain('l');
      return;
    }
    out.startText().piece("https://gids.example.org/").piece(folder);
    out.digits(slot.position(), 1).piece("?jaar=2026").endText();
  }

  static void addresses(JsonBytes out, Slot slot) {
    out.key("addresses").open('[');
    address(out, "teaching", slot.dice());
    out.close(']');
  }

  static void address(JsonBytes out, String type, Dice dice) {
    out.open('{').text("addressType", type).text("street", dice.of(Words.STREETS));
    out.key("streetNumber").startText().digits(1 + dice.below(300), 1).endText();
    out.key("postalCode").startText().digits(1000 + dice.below(8999), 4);
    out.plain((char) ('A' + dice.below(26))).plain('B').endText();
    out.text("city", dice.of(Words.CITIES)).text("countryCode", "NL");
    out.key("geolocation").open('{');
    decimal(out, "latitude", 51 + dice.below(2), dice);
    decimal(out, "longitude", 4 + dice.below(2), dice);
    out.close('}').close('}');
  }

  /** The organization as an id, or one in five times as an object. */
  static void organization(JsonBytes out, Slot slot, boolean mayBeObject) {
    int rank = slot.dice().below(Plan.ORGANIZATIONS);
    out.key("organization");
    if (slot.has(Mistake.BAD_REFERENCE)) {
      out.text("faculteit-techniek");
    } else if (mayBeObject && slot.dice().oneIn(5)) {
      Reference.organization(out, slot.plan(), rank);
    } else {
      slot.plan().writeId(out, Kind.ORGANIZATION, rank);
    }
  }

  private static JsonBytes typed(JsonBytes out, String language) {
    return out.open('{').text("language", language).key("value");
  }

  private static void sentences(JsonBytes out, int language, int first, int count) {
    out.startText();
    for (int i = 0; i < count; i++) {
      out.piece(i == 0 ? "" : " ");
      out.piece(Words.SENTENCES[(first + i) % Words.SENTENCES.length][language]);
    }
    out.endText().close('}');
  }

  private static void decimal(JsonBytes out, String name, int whole, Dice dice) {
    out.number(name, whole).plain('.').digits(dice.below(100_000), 5);
  }
}
