// harper.js brings no command line: this lints the drafts named, in one process, as an editor's plug-in would.
//
//     node harper.mjs PACKAGES DRAFT...
//
// PACKAGES is the folder in which npm installed harper.js. With no draft it only starts.

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [packages, ...drafts] = process.argv.slice(2);
const module = name => import(pathToFileURL(`${packages}/node_modules/harper.js/dist/${name}.js`).href);
const { LocalLinter } = await module("index");
const { binary } = await module("binary");
const linter = new LocalLinter({ binary });
await linter.setup();

let findings = 0;
for (const draft of drafts)
  findings += (await linter.lint(readFileSync(draft, "utf8"), { language: "markdown" })).length;

console.log(`${drafts.length} drafts, ${findings} findings`);
