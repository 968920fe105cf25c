package nl.ijkpunt.benchmarks.export;

/** Writes courses and programs. */
final class Education {
  private static final String[] LOADS = {"2.5", "5", "6", "7.5", "10", "15", "30"};

  private Education() {}

  static void course(JsonBytes out, Slot slot) {
    Dice dice = slot.dice();
    String[] subject = Words.pick(dice, Words.SUBJECTS);
    Members.id(out.open('{'), slot, "courseId");
    Members.primaryCode(out, slot, "identifier", "CUR-");
    Members.name(out, slot, Words.pick(dice, Words.TITLES), subject);
    Members.abbreviation(out, slot, "C");
    common(out, slot, subject);
    level(out, slot, dice.of("bachelor", "bachelor", "master", "associate degree"));
    out.literal("learningOutcomes", "[");
    int first = dice.below(Words.OUTCOMES.length);
    int outcomes = 1 + dice.below(2);
    for (int i = 0; i < outcomes; i++) {
      Members.both(out, Words.OUTCOMES[(first + i) % Words.OUTCOMES.length]);
    }
    out.close(']');
    Members.both(out, "assessment", Words.pick(dice, Words.ASSESSMENTS));
    out.key("resources").open('[').text(dice.of(Words.BOOKS)).close(']');
    Members.addresses(out, slot);
    programs(out, slot);
    Members.organization(out, slot, true);
    consumer(out, dice);
    out.close('}').close(']');
    validity(out, slot);
    out.close('}');
  }

  static void program(JsonBytes out, Slot slot) {
    Dice dice = slot.dice();
    String[] subject = Words.pick(dice, Words.SUBJECTS);
    boolean bachelor = dice.below(3) > 0;
    Members.id(out.open('{'), slot, "programId");
    Members.primaryCode(out, slot, "programCode", "PRO-");
    out.text("programType", dice.of("program", "program", "minor", "track"));
    Members.name(out, slot, new String[] {"Programma ", "Programme in "}, subject);
    Members.abbreviation(out, slot, "P");
    common(out, slot, subject);
    level(out, slot, bachelor ? "bachelor" : "master");
    out.text("sector", "university education");
    out.text("qualificationAwarded", bachelor ? "BSc" : "MSc");
    out.text("levelOfQualification", bachelor ? "6" : "7");
    out.text("modeOfStudy", dice.of("full-time", "part-time", "dual training"));
    Members.both(out, "admissionRequirements", Words.pick(dice, Words.SENTENCES));
    Members.both(out, "qualificationRequirements", Words.pick(dice, Words.OUTCOMES));
    slot.plan()
        .writeId(
            out.key("educationSpecification"), Kind.SPECIFICATION, dice.below(Plan.SPECIFICATIONS));
    parent(out, slot);
    Members.addresses(out, slot);
    Members.organization(out, slot, true);
    consumer(out, dice);
    out.text("propaedeuticPhase", dice.of("no_propaedeutic_phase", "propaedeutic_phase_exam"));
    out.text("studyChoiceCheck", "study_choice_check_available");
    out.text("requirementsActivities", "no_requirements").close('}').close(']');
    validity(out, slot);
    out.close('}');
  }

  private static void common(JsonBytes out, Slot slot, String[] subject) {
    Dice dice = slot.dice();
    Members.description(out, slot, 2);
    Members.teachingLanguage(out, slot, dice.of("nld", "nld", "eng"));
    out.key("studyLoad").open('{').text("studyLoadUnit", "ects");
    out.literal("value", dice.of(LOADS)).close('}');
    Members.modeOfDelivery(out, slot);
    out.text("duration", dice.of("P10W", "P6M", "P1Y", "P3M"));
    out.text("fieldsOfStudy", subject[2]);
    if (dice.oneIn(2)) {
      Members.both(out, "enrollment", Words.pick(dice, Words.ENROLLMENTS));
    }
    Members.link(out, slot, "aanbod/");
    out.key("otherCodes").open('[');
    Members.otherCode(out, "systemId", "SIS", slot.position());
    if (dice.oneIn(2)) {
      Members.otherCode(out, "productId", "PR", dice.below(100_000));
    }
    out.close(']');
  }

  private static void level(JsonBytes out, Slot slot, String level) {
    out.text("level", slot.has(Mistake.BAD_VALUE) ? "bachelors" : level);
  }

  private static void programs(JsonBytes out, Slot slot) {
    Plan plan = slot.plan();
    if (plan.shape() == Shape.COURSES || plan.tens() == 0) {
      return;
    }
    out.key("programs").open('[');
    int ten = slot.dice().below(plan.tens());
    int count = 1 + slot.dice().below(2);
    for (int rank = 0; rank < count; rank++) {
      plan.writeId(out, Kind.PROGRAM, plan.programIn(ten, rank));
    }
    out.close(']');
  }

  /** An earlier program for one in four, so that no program is its own ancestor. */
  private static void parent(JsonBytes out, Slot slot) {
    int ten = slot.plan().tenOf(slot.position());
    if (ten > 0 && slot.dice().oneIn(4)) {
      int earlier = slot.plan().programIn(slot.dice().below(ten), slot.dice().below(2));
      slot.plan().writeId(out.key("parent"), Kind.PROGRAM, earlier);
    }
  }

  /** Starts the list of consumers and its object for RIO; both are left open. */
  private static void consumer(JsonBytes out, Dice dice) {
    out.key("consumers").open('[').open('{').text("consumerKey", "rio");
    out.key("educationOffererCode").startText().digits(100 + dice.below(900), 3).plain('A');
    out.digits(dice.below(1000), 3).endText();
    out.key("educationLocationCode").startText().digits(100 + dice.below(900), 3).plain('X');
    out.digits(dice.below(1000), 3).endText();
    out.date("lastStartDate", 2028, 9, 1);
  }

  private static void validity(JsonBytes out, Slot slot) {
    int year = 2020 + slot.dice().below(4);
    out.date("firstStartDate", year, 9, 1);
    if (slot.has(Mistake.BAD_DATE)) {
      out.date("validFrom", year, 2, 30);
    } else {
      out.date("validFrom", year, 9, 1);
    }
    if (slot.dice().oneIn(4)) {
      out.date("validTo", 2030, 8, 31);
    }
  }
}
