// The check itself: it must be able to fail. Run by `npm test`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('check.mjs', import.meta.url));
const header = 'date_id,text,edtf,date_min,date_max\n';

function run(name, text) {
  const file = join(mkdtempSync(join(tmpdir(), 'edtf-')), name);
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, file], { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

const csv = (edtf, min, max) => run('dates.csv', `${header}d1,"a ""quoted"", cell",${edtf},${min},${max}\n`);

test('a right row passes', () => assert.equal(csv('187X', '1870-01-01', '1879-12-31').status, 0));
test('an open end is an empty cell', () => assert.equal(csv('1948/..', '1948-01-01', '').status, 0));
test('a value that is not EDTF fails', () => assert.match(csv('119XX', '', '').output, /'119XX' is not valid EDTF/));
test('a season in an interval, which is beyond level 2, fails', () => assert.notEqual(csv('1916-21/1917-23', '1916-03-01', '1917-11-30').status, 0));
test('a wrong bound fails', () => assert.match(csv('1939-09', '1939-09-01', '1939-09-31').output, /the row says/));
test('29 February of a common year fails', () => assert.notEqual(csv('1900-02-29', '1900-02-29', '1900-02-29').status, 0));
test('bounds without a value fail', () => assert.notEqual(csv('', '1939-01-01', '').status, 0));
test('no value at all fails', () => assert.notEqual(run('dates.csv', header).status, 0));
test('a table without the columns fails', () => assert.notEqual(run('dates.csv', 'a,b\n1,2\n').status, 0));
test('lines of JSON are read', () => {
  assert.equal(run('dates.jsonl', '{"edtf":"-0043","date_min":"-0043-01-01","date_max":"-0043-12-31"}\n').status, 0);
  assert.notEqual(run('dates.jsonl', '{"edtf":"-0043","date_min":"-0044-01-01","date_max":"-0043-12-31"}\n').status, 0);
});
test('tables of Markdown are read, but for rows that are said to be invalid', () => {
  const table = '| edtf | valid | from | to |\n|---|---|---|---|\n| 1939 | yes | 1939-01-01 | 1939-12-31 |\n| Y1939 | no | | |\n';
  assert.equal(run('dates-edtf.md', table).status, 0);
  assert.notEqual(run('dates-edtf.md', table.replace('| no |', '| yes |')).status, 0);
});
