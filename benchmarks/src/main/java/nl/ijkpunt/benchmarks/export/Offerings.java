package nl.ijkpunt.benchmarks.export;

/** Writes offerings of courses and programs; dates lie inside the semester, counts add up. */
final class Offerings {
  private Offerings() {}

  static void ofCourse(JsonBytes out, Slot slot) {
    common(out, slot, "course");
    Plan plan = slot.plan();
    int ten = slot.dice().below(plan.tenOf(slot.position()) + 1);
    plan.writeId(out.key("course"), Kind.COURSE, plan.courseIn(ten, slot.dice().below(6)));
    out.close('}');
  }

  static void ofProgram(JsonBytes out, Slot slot) {
    common(out, slot, "program");
    Plan plan = slot.plan();
    int ten = slot.dice().below(plan.tenOf(slot.position()) + 1);
    plan.writeId(out.key("program"), Kind.PROGRAM, plan.programIn(ten, slot.dice().below(2)));
    out.close('}');
  }

  private static void common(JsonBytes out, Slot slot, String type) {
    Dice dice = slot.dice();
    String[] subject = Words.pick(dice, Words.SUBJECTS);
    int year = Reference.year(dice);
    int semester = 1 + dice.below(2);
    Members.id(out.open('{'), slot, "offeringId");
    Members.primaryCode(out, slot, "offeringCode", "UIT-");
    out.text("offeringType", type);
    slot.plan()
        .writeId(out.key("academicSession"), Kind.SESSION, Reference.yearSession(year) + semester);
    Members.name(out, slot, Words.pick(dice, Words.TITLES), subject);
    Members.abbreviation(out, slot, "U");
    Members.description(out, slot, 2);
    Members.teachingLanguage(out, slot, dice.of("nld", "nld", "eng"));
    Members.modeOfDelivery(out, slot);
    counts(out, dice);
    out.literal("resultExpected", "true");
    String scale = dice.of("1-10", "pass-or-fail", "0-100");
    out.text("resultValueType", slot.has(Mistake.BAD_VALUE) ? "ten" : scale);
    Members.link(out, slot, "uitvoering/");
    dates(out, slot, year, semester);
    Members.addresses(out, slot);
    price(out, dice);
    Members.organization(out, slot, false);
    consumer(out, dice);
  }

  private static void counts(JsonBytes out, Dice dice) {
    int most = 20 + dice.below(180);
    int enrolled = dice.below(most);
    out.number("maxNumberStudents", most).number("enrolledNumberStudents", enrolled);
    out.number("pendingNumberStudents", dice.below(most - enrolled));
    out.number("minNumberStudents", 5 + dice.below(10));
  }

  private static void dates(JsonBytes out, Slot slot, int year, int semester) {
    Dice dice = slot.dice();
    boolean autumn = semester == 1;
    int month = autumn ? 9 : 2;
    int startYear = autumn ? year : year + 1;
    boolean impossible = slot.has(Mistake.BAD_DATE);
    out.date("startDate", startYear, impossible ? 2 : month, impossible ? 30 : 1 + dice.below(20));
    out.date("endDate", year + 1, autumn ? 1 : 6, 5 + dice.below(25));
    out.date("enrollStartDate", year, autumn ? 5 : 10, 1 + dice.below(15));
    out.date("enrollEndDate", year, autumn ? 8 : 12, 1 + dice.below(25));
  }

  private static void price(JsonBytes out, Dice dice) {
    out.key("priceInformation").open('[').open('{').text("costType", "total costs");
    out.key("amount").startText().digits(50 + dice.below(3000), 1).piece(".00").endText();
    out.text("vatAmount", "0.00").text("currency", "EUR").close('}').close(']');
  }

  private static void consumer(JsonBytes out, Dice dice) {
    boolean permission = dice.oneIn(6);
    out.key("consumers").open('[').open('{').text("consumerKey", "rio");
    out.text("registrationStatus", dice.of("open", "open", "closed"));
    out.text("requiredPermissionRegistration", permission ? "yes" : "no");
    if (permission) {
      out.text("explanationRequiredPermission", "Er is een gesprek vooraf.");
    }
    out.close('}').close(']');
  }
}
