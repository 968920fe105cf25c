package nl.ijkpunt.benchmarks.export;

/** What a record is. */
enum Kind {
  ORGANIZATION,
  SESSION,
  SPECIFICATION,
  COURSE,
  PROGRAM,
  COURSE_OFFERING,
  PROGRAM_OFFERING
}
