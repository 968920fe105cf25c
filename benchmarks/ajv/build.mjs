// Usage: node build.mjs SCHEMA_FOLDER
// Writes validators.cjs (the record types, compiled beforehand) and course.bundled.json (one schema
// for ajv-cli) beside this file.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";

const BASE = "https://schema.invalid/";
const TYPES = [
  "CourseExpanded",
  "ProgramExpanded",
  "CourseOffering",
  "ProgramOffering",
  "ComponentOffering",
  "Offering",
  "Organization",
  "AcademicSession",
  "EducationSpecificationExpanded",
];

const here = dirname(fileURLToPath(import.meta.url));
const schemas = readSchemas(process.argv[2]);
writeFileSync(join(here, "validators.cjs"), compile(schemas));
writeFileSync(join(here, "course.bundled.json"), JSON.stringify(bundle(schemas, "CourseExpanded")));

function readSchemas(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => ({
      $id: BASE + relative(folder, join(folder, name)).split(sep).join("/"),
      ...JSON.parse(readFileSync(join(folder, name), "utf8")),
    }));
}

function compile(schemas) {
  const ajv = new Ajv2020.default({
    schemas,
    strict: false,
    validateFormats: true,
    code: { source: true, optimize: true },
  });
  addFormats.default(ajv, { mode: "full" });
  return standaloneCode.default(
    ajv,
    Object.fromEntries(TYPES.map((type) => [type, `${BASE}${type}.json`])),
  );
}

// Every schema that the given one needs, each under its own id.
function bundle(schemas, type) {
  const byId = new Map(schemas.map((schema) => [schema.$id, schema]));
  const needed = new Set();
  const add = (id) => {
    if (!needed.has(id)) {
      needed.add(id);
      references(byId.get(id)).forEach((ref) => add(new URL(ref, id).href.split("#")[0]));
    }
  };
  add(`${BASE}${type}.json`);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `${BASE}bundle`,
    $ref: `${BASE}${type}.json`,
    $defs: Object.fromEntries([...needed].map((id) => [id.slice(BASE.length), byId.get(id)])),
  };
}

function references(node) {
  if (node === null || typeof node !== "object") {
    return [];
  }
  return Object.entries(node).flatMap(([name, value]) =>
    name === "$ref" && typeof value === "string" ? [value] : references(value),
  );
}
