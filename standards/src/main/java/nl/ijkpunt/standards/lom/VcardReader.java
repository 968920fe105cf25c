package nl.ijkpunt.standards.lom;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.lom.Vcard.Oddity;
import nl.ijkpunt.standards.lom.Vcard.Property;

/** Reads a card however it is written: folded, indented, or all on one line. */
final class VcardReader {
  private static final Set<String> BULKY = Set.of("PHOTO", "LOGO", "SOUND", "KEY");

  /** The names of RFC 2426, and those that software adds. */
  private static final String NAMES =
      "BEGIN|END|VERSION|FN|N|NICKNAME|PHOTO|BDAY|ADR|LABEL|TEL|EMAIL|MAILER|TZ|GEO|TITLE|ROLE"
          + "|LOGO|AGENT|ORG|CATEGORIES|NOTE|PRODID|REV|SORT-STRING|SOUND|UID|URL|CLASS|KEY"
          + "|NAME|PROFILE|SOURCE|X-[A-Za-z0-9-]+";

  private static final Pattern LINE =
      Pattern.compile(
          "(?<group>[A-Za-z0-9-]++\\.)?(?<name>"
              + NAMES
              + ")(?<rest>;[^:\"]{0,200}|(?:;[^:\"]{0,80}\"[^\"]{0,200}\"[^:\"]{0,80}))?"
              + "(?<colon>\\s?:\\s?)(?<value>.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Where a property begins in a card that stands on one line. */
  private static final Pattern NEXT =
      Pattern.compile(
          "\\s(?:-\\s)?(?=(?:" + NAMES + ")(?:;[^:\\s]{1,100})?\\s?:)", Pattern.CASE_INSENSITIVE);

  private final List<Property> properties = new ArrayList<>();
  private final EnumSet<Oddity> oddities = EnumSet.noneOf(Oddity.class);
  private boolean begun;
  private boolean ended;

  private VcardReader() {}

  static Vcard read(String text) {
    return new VcardReader().card(text.strip());
  }

  private Vcard card(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() == 1) {
      lines = List.of(NEXT.split(text));
      if (lines.size() > 1) {
        oddities.add(Oddity.ONE_LINE);
      }
    }
    unfolded(lines).forEach(this::line);
    if (!begun) {
      oddities.add(Oddity.NO_BEGIN);
    }
    if (!ended) {
      oddities.add(Oddity.NO_END);
    }
    return Vcard.of(properties, oddities);
  }

  /**
   * A line that begins with a blank goes on with the one before; but where whole cards are
   * indented, it begins with the name of a property, and is one of its own.
   */
  private List<String> unfolded(List<String> lines) {
    List<StringBuilder> whole = new ArrayList<>();
    for (String line : lines) {
      boolean blank = line.isBlank();
      boolean indented = !blank && Character.isWhitespace(line.charAt(0));
      boolean property = indented && LINE.matcher(line.strip()).matches();
      if (property) {
        oddities.add(Oddity.INDENTED);
      }
      if (blank) {
        continue;
      }
      if (whole.isEmpty() || !indented || property) {
        whole.add(new StringBuilder(line.strip()));
      } else {
        whole.get(whole.size() - 1).append(line.strip());
      }
    }
    return whole.stream().map(StringBuilder::toString).toList();
  }

  private void line(String line) {
    Matcher form = LINE.matcher(line);
    if (!form.matches()) {
      return;
    }
    String written = form.group("name");
    String name = written.toUpperCase(ROOT);
    String value = form.group("value").strip();
    boolean bracket = name.equals("BEGIN") || name.equals("END");
    boolean loose = form.group("colon").length() > 1 || !written.equals(name);
    if (loose || (bracket && !value.startsWith("VCARD"))) {
      oddities.add(Oddity.LOOSELY_WRITTEN);
    }
    if (bracket) {
      boolean card = value.toUpperCase(ROOT).startsWith("VCARD");
      begun |= card && name.equals("BEGIN");
      ended |= card && name.equals("END");
    } else {
      properties.add(new Property(name, BULKY.contains(name) ? "" : value));
    }
  }
}
