// Runs one JavaScript library over texts and times it. Standard input: a line with the texts as a JSON array, then a number of passes
// a line. Standard output: a line with the library's name and version, then a line of JSON for each run.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const version = (name) => JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url))).version;

const libraries = {
  async chrono() {
    const chrono = await import('chrono-node');
    const reference = new Date('2009-12-19T12:00:00Z');
    return {
      name: `chrono-node ${version('chrono-node')}, casual`,
      read: (text) => chrono.parse(text, reference).length,
    };
  },

  // Tokens, sentences, negation, sentiment, parts of speech and its own entities (dates, numbers and the like, no names).
  async wink() {
    const winkNlp = require('wink-nlp');
    const nlp = winkNlp(require('wink-eng-lite-web-model'));
    return {
      name: `wink-nlp ${version('wink-nlp')}, all its stages`,
      read: (text) => nlp.readDoc(text).entities().length(),
    };
  },
};

const library = await libraries[process.argv[2]]();
let texts = null;
for await (const line of createInterface({ input: process.stdin })) {
  if (texts === null) {
    texts = JSON.parse(line);
    console.log(library.name);
    continue;
  }

  let rows = 0;
  const start = process.hrtime.bigint();
  for (let pass = 0; pass < Number(line); pass++) {
    rows = 0;
    for (const text of texts) {
      rows += library.read(text);
    }
  }

  console.log(JSON.stringify({ milliseconds: Number(process.hrtime.bigint() - start) / 1e6, rows }));
}
