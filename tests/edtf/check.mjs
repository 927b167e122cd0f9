// Checks every `edtf` of exported dates with the npm package `edtf`, a parser that is not Extraction's own: each value must be
// valid, and its first and last day must be the row's date_min and date_max, but for the entries of exceptions.mjs.
//
//   npm ci && npm run check -- PATH...      a dates.csv or dates.jsonl, a folder of exports, or specification tables (.md)
//
// The exit code is 0 only when there were values and all of them agree.
import { boundsOf } from './bounds.mjs';
import { exceptions } from './exceptions.mjs';
import { rowsOf } from './rows.mjs';

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('usage: node check.mjs PATH...');
  process.exit(2);
}

let total = 0;
for (const path of paths) {
  total += check(path);
}
if (total === 0) {
  console.error('There was no value to check.');
  process.exitCode = 1;
}

function check(path) {
  const counts = { rows: 0, values: 0, 'same bounds': 0, wrong: 0 };
  for (const row of rowsOf(path)) {
    counts.rows++;
    const outcome = row.edtf === '' ? withoutValue(row) : withValue(row);
    if (row.edtf !== '') {
      counts.values++;
    }
    if (outcome.error) {
      counts.wrong++;
      process.exitCode = 1;
      console.error(`${row.place}: ${outcome.error}`);
    } else if (outcome.count) {
      counts[outcome.count] = (counts[outcome.count] ?? 0) + 1;
    }
  }
  console.log(`${path}: ${Object.entries(counts).map(([name, count]) => `${count} ${name}`).join(', ')}`);
  return counts.values;
}

function withoutValue(row) {
  return row.min || row.max ? { error: `bounds ${row.min} to ${row.max} without a value` } : {};
}

function withValue(row) {
  let bounds;
  try {
    bounds = boundsOf(row.edtf);
  } catch (error) {
    return { error: `'${row.edtf}' is not valid EDTF: ${error.message.split('\n')[0]}` };
  }

  const exception = exceptions.find(entry => entry.covers(row.edtf));
  if (exception) {
    return { count: exception.name };
  }
  return bounds.min === row.min && bounds.max === row.max
    ? { count: 'same bounds' }
    : { error: `'${row.edtf}' is ${bounds.min} to ${bounds.max}, the row says ${row.min} to ${row.max}` };
}
