package nl.ijkpunt.benchmarks.export;

/**
 * What an export holds. Every position has its kind, its mistake and its id by arithmetic, so any
 * record can refer to any other one without a table of ids.
 *
 * <p>A mixed export of at least {@value #LEAST_WITH_HEAD} records starts with a head: the
 * organizations, academic sessions and education specifications that the rest refers to. After it,
 * six in ten records are courses, two programs, one a course offering and one a program offering.
 *
 * @param records how many there are, the head counted in
 * @param badPercent the share of records after the head that has one mistake, 0 to 100
 */
public record Plan(int records, long seed, Shape shape, int badPercent) {
  static final int ORGANIZATIONS = 25;
  static final int YEARS = 4;
  static final int SESSIONS = 3 * YEARS;
  static final int SPECIFICATIONS = 40;
  private static final int HEAD = ORGANIZATIONS + SESSIONS + SPECIFICATIONS;
  private static final int LEAST_WITH_HEAD = 1000;
  private static final Kind[] TEN = {
    Kind.COURSE,
    Kind.COURSE,
    Kind.COURSE,
    Kind.COURSE,
    Kind.COURSE,
    Kind.COURSE,
    Kind.PROGRAM,
    Kind.PROGRAM,
    Kind.COURSE_OFFERING,
    Kind.PROGRAM_OFFERING
  };

  public Plan {
    if (records < 1 || badPercent < 0 || badPercent > 100) {
      throw new IllegalArgumentException(
          "records must be at least 1 and badPercent 0 to 100, not " + records + ", " + badPercent);
    }
  }

  int head() {
    return shape == Shape.COURSES || records < LEAST_WITH_HEAD ? 0 : HEAD;
  }

  Kind kindAt(int position) {
    int body = position - head();
    if (body < 0) {
      return position < ORGANIZATIONS
          ? Kind.ORGANIZATION
          : position < ORGANIZATIONS + SESSIONS ? Kind.SESSION : Kind.SPECIFICATION;
    }
    return shape == Shape.COURSES ? Kind.COURSE : TEN[body % TEN.length];
  }

  /** In every hundred records exactly the asked share is bad, spread over all kinds. */
  Mistake mistakeAt(int position) {
    int body = position - head();
    if (body < 0 || badPercent == 0) {
      return Mistake.NONE;
    }
    long hundred = Dice.mix(seed ^ (body / 100));
    int rank = (int) ((body % 100L * 37 + (hundred >>> 1) % 100) % 100);
    return rank < badPercent ? Mistake.inTurn(rank + (hundred >>> 40) + body / 100) : Mistake.NONE;
  }

  /** The number of full tens after the head. */
  int tens() {
    return (records - head()) / TEN.length;
  }

  /** The position of the course with that rank, 0 to 5, in that ten. */
  int courseIn(int ten, int rank) {
    return head() + ten * TEN.length + rank;
  }

  /** The position of the program with that rank, 0 or 1, in that ten. */
  int programIn(int ten, int rank) {
    return courseIn(ten, 6 + rank);
  }

  /** The ten that a position after the head is in. */
  int tenOf(int position) {
    return (position - head()) / TEN.length;
  }

  /** The id of the organization, session or specification with that rank, or of a position. */
  void writeId(JsonBytes out, Kind kind, int rank) {
    long base = Dice.mix(seed + 0x632BE59BD9B4E019L * (kind.name().hashCode() | 1));
    long high = Dice.mix(base ^ rank);
    long low = Dice.mix(high + base);
    out.uuid(
        (high & 0xFFFFFFFF_FFFF0FFFL) | 0x4000L,
        (low & 0x3FFFFFFF_FFFFFFFFL) | 0x80000000_00000000L);
  }
}
