package nl.ijkpunt.benchmarks.export;

/** The records that all others refer to: organizations, academic sessions, specifications. */
final class Reference {
  private static final int FIRST_YEAR = 2024;

  private Reference() {}

  /** Writes the record of the head at that position. */
  static void write(JsonBytes out, Slot slot) {
    Plan plan = slot.plan();
    switch (plan.kindAt(slot.position())) {
      case ORGANIZATION -> organization(out, plan, slot.position());
      case SESSION -> session(out, plan, slot.position() - Plan.ORGANIZATIONS);
      default -> specification(out, slot, slot.position() - Plan.ORGANIZATIONS - Plan.SESSIONS);
    }
  }

  /** Always the same object for the same rank, as a record of its own and inside others. */
  static void organization(JsonBytes out, Plan plan, int rank) {
    Dice dice = new Dice();
    dice.seed(plan.seed() + rank);
    String[] names = rank == 0 ? Words.UNIVERSITY : Words.FACULTIES[rank % Words.FACULTIES.length];
    plan.writeId(out.open('{').key("organizationId"), Kind.ORGANIZATION, rank);
    out.key("primaryCode");
    Members.otherCode(out, "identifier", "ORG-", rank);
    out.text("organizationType", rank == 0 ? "root" : "faculty");
    Members.both(out, "name", names);
    out.key("shortName").startText().piece("ORG").digits(rank, 2).endText();
    Members.both(out, "description", Words.SENTENCES[rank % Words.SENTENCES.length]);
    out.key("addresses").open('[');
    Members.address(out, "visit", dice);
    out.close(']');
    out.key("link").startText().piece("https://www.example.org/f/").digits(rank, 1).endText();
    if (rank > 0) {
      plan.writeId(out.key("parent"), Kind.ORGANIZATION, 0);
    }
    out.close('}');
  }

  /** The first session of a year; it and the two semesters after it span the year. */
  static int yearSession(int year) {
    return 3 * (year - FIRST_YEAR);
  }

  static int year(Dice dice) {
    return FIRST_YEAR + dice.below(Plan.YEARS);
  }

  private static void session(JsonBytes out, Plan plan, int rank) {
    int year = FIRST_YEAR + rank / 3;
    int part = rank % 3;
    plan.writeId(out.open('{').key("academicSessionId"), Kind.SESSION, rank);
    out.text("academicSessionType", part == 0 ? "academic year" : "semester");
    out.key("primaryCode");
    Members.otherCode(out, "identifier", "PER-", rank);
    String years = year + "-" + (year + 1);
    Members.both(
        out,
        "name",
        part == 0
            ? new String[] {"Studiejaar " + years, "Academic year " + years}
            : new String[] {"Semester " + part + " " + years, "Semester " + part + " " + years});
    if (part == 2) {
      out.date("startDate", year + 1, 2, 1).date("endDate", year + 1, 8, 31);
    } else {
      out.date("startDate", year, 9, 1);
      out.date("endDate", year + 1, part == 0 ? 8 : 1, 31);
    }
    if (part > 0) {
      plan.writeId(out.key("parent"), Kind.SESSION, yearSession(year));
      plan.writeId(out.key("year"), Kind.SESSION, yearSession(year));
    }
    out.close('}');
  }

  private static void specification(JsonBytes out, Slot slot, int rank) {
    String[] subject = Words.SUBJECTS[rank % Words.SUBJECTS.length];
    slot.plan().writeId(out.open('{').key("educationSpecificationId"), Kind.SPECIFICATION, rank);
    out.text("educationSpecificationType", "program");
    out.key("primaryCode");
    Members.otherCode(out, "identifier", "SPEC-", rank);
    Members.name(out, slot, new String[] {"Opleiding ", "Programme in "}, subject);
    Members.description(out, slot, 2);
    out.text("formalDocument", "diploma").text("level", "bachelor");
    out.text("sector", "university education").text("levelOfQualification", "6");
    out.text("fieldsOfStudy", subject[2]);
    out.key("studyLoad").open('{').text("studyLoadUnit", "ects").number("value", 180).close('}');
    slot.plan().writeId(out.key("organization"), Kind.ORGANIZATION, rank % Plan.ORGANIZATIONS);
    out.key("consumers").open('[').open('{').text("consumerKey", "rio").close('}').close(']');
    out.date("validFrom", 2018, 9, 1).close('}');
  }
}
