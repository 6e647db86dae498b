// Validates SARIF logs by the OASIS schema, with the schema and ajv out of the folder that is the first argument.
// The other arguments are logs. Each gives one line: "ok", or "refused" with the first complaints.
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");

const folder = process.argv[2];
const load = createRequire(folder + "/");
const Ajv = load("ajv");
const ajv = new Ajv({ schemaId: "id", meta: false, unknownFormats: "ignore" });
ajv.addMetaSchema(load("ajv/lib/refs/json-schema-draft-04.json"));
const validate = ajv.compile(JSON.parse(readFileSync(join(folder, "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8")));

for (const file of process.argv.slice(3)) {
  const isValid = validate(JSON.parse(readFileSync(file, "utf8")));
  console.log(isValid ? "ok" : "refused " + validate.errors.slice(0, 3).map(error => `${error.dataPath} ${error.message}`).join("; "));
}
