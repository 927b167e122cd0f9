// Reads the rows to check: { edtf, min, max, place }, where min and max are empty for an open or unknown bound.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All rows below a path: an export's dates.jsonl or dates.csv, a folder of them, or specification tables in Markdown. */
export function* rowsOf(path) {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) {
      const inner = join(path, name);
      if (statSync(inner).isDirectory() || /^dates(-\w+)?\.(csv|jsonl|md)$/.test(name)) {
        yield* rowsOf(inner);
      }
    }
    return;
  }

  const text = readFileSync(path, 'utf8');
  const read = path.endsWith('.jsonl') ? jsonLines : path.endsWith('.csv') ? csv : path.endsWith('.md') ? markdown : null;
  if (!read) {
    throw new Error(`${path} is neither .jsonl, .csv nor .md`);
  }
  for (const [line, row] of read(text)) {
    yield { ...row, place: `${path}:${line}` };
  }
}

function* jsonLines(text) {
  for (const [index, line] of text.split('\n').entries()) {
    if (line) {
      yield [index + 1, exported(JSON.parse(line))];
    }
  }
}

function* csv(text) {
  const records = csvRecords(text);
  const header = records.next().value ?? [];
  let number = 1;
  for (const record of records) {
    yield [++number, exported(Object.fromEntries(header.map((name, i) => [name, record[i]])))];
  }
}

function exported(row) {
  if (!('edtf' in row) || !('date_min' in row) || !('date_max' in row)) {
    throw new Error('not a table of dates: a row lacks edtf, date_min or date_max');
  }
  return { edtf: row.edtf ?? '', min: row.date_min ?? '', max: row.date_max ?? '' };
}

/** RFC 4180: a quoted cell may hold commas, line ends and doubled quotes. */
function* csvRecords(text) {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  let record = [];
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) {
      throw new Error('not CSV: a quote is not closed');
    }
    record.push(match[1]?.replaceAll('""', '"') ?? match[2]);
    if (match[3] !== ',') {
      yield record;
      record = [];
    }
  }
}

/** Tables with the columns edtf, from and to; rows that a `valid` column calls invalid are left out. */
function* markdown(text) {
  let header = [];
  for (const [index, line] of text.split('\n').entries()) {
    const cells = line.startsWith('|') ? line.split('|').slice(1, -1).map(c => c.trim()) : null;
    if (!cells) {
      header = [];
    } else if (header.length === 0) {
      header = cells;
    } else if (!/^-+$/.test(cells[0]) && header.includes('edtf')) {
      const row = Object.fromEntries(header.map((name, i) => [name, cells[i]]));
      if (row.valid !== 'no') {
        yield [index + 1, { edtf: row.edtf, min: row.from, max: row.to }];
      }
    }
  }
}
