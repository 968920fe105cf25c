// Usage: node run.mjs FILE
// Checks every line of the file, on one thread, with the validators that build.mjs compiled.
import { closeSync, openSync, readSync } from "node:fs";
import validators from "./validators.cjs";

const LINE_FEED = 10;
const BY_ID = [
  ["courseId", validators.CourseExpanded],
  ["programId", validators.ProgramExpanded],
  ["organizationId", validators.Organization],
  ["academicSessionId", validators.AcademicSession],
  ["educationSpecificationId", validators.EducationSpecificationExpanded],
];
const BY_OFFERING_TYPE = {
  program: validators.ProgramOffering,
  course: validators.CourseOffering,
  component: validators.ComponentOffering,
};

const start = process.hrtime.bigint();
let records = 0;
let bad = 0;
readLines(process.argv[2], (line) => {
  records++;
  bad += accepts(JSON.parse(line)) ? 0 : 1;
});
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
console.log(`records ${records} bad ${bad} seconds ${seconds.toFixed(3)}`);

function accepts(record) {
  for (const [id, validate] of BY_ID) {
    if (record[id] !== undefined) {
      return validate(record);
    }
  }
  if (record.offeringId === undefined) {
    return false;
  }
  return (BY_OFFERING_TYPE[record.offeringType] ?? validators.Offering)(record);
}

function readLines(file, judge) {
  const descriptor = openSync(file, "r");
  let buffer = Buffer.allocUnsafe(1 << 20);
  let kept = 0;
  for (;;) {
    if (kept === buffer.length) {
      buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
    }
    const count = readSync(descriptor, buffer, kept, buffer.length - kept, null);
    const filled = kept + count;
    let from = 0;
    for (let to; (to = buffer.indexOf(LINE_FEED, from)) !== -1 && to < filled; from = to + 1) {
      if (to > from) {
        judge(buffer.toString("utf8", from, to));
      }
    }
    if (count === 0) {
      if (filled > from) {
        judge(buffer.toString("utf8", from, filled));
      }
      closeSync(descriptor);
      return;
    }
    buffer.copyWithin(0, from, filled);
    kept = filled - from;
  }
}
