// Validates YAML files by JSON schemas, with ajv and yaml out of the folder that is the first argument.
// The second is a file of lines "schema<tab>file". Each file gives one line: "ok", or "refused" with the first complaint.
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");

const load = createRequire(process.argv[2] + "/");
const Ajv = load("ajv").default;
const yaml = load("yaml");

const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictTypes: true, strictRequired: false });
const validators = new Map();

function validatorOf(path) {
  if (!validators.has(path))
    validators.set(path, ajv.compile(JSON.parse(readFileSync(path, "utf8"))));
  return validators.get(path);
}

function complaintAbout(validate, file) {
  let value;
  try {
    value = yaml.parse(readFileSync(file, "utf8"), { logLevel: "error" });
  } catch (fault) {
    return "no YAML: " + fault.message.split("\n")[0];
  }
  return validate(value) ? null : validate.errors.map(error => `${error.instancePath || "/"} ${error.message}`)[0];
}

for (const line of readFileSync(process.argv[3], "utf8").split("\n").filter(Boolean)) {
  const [schema, file] = line.split("\t");
  const complaint = complaintAbout(validatorOf(schema), file);
  console.log(complaint === null ? "ok" : "refused " + complaint.replace(/\s+/g, " "));
}
