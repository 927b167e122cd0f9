// Where the bounds of the package `edtf` 4.11.1 and those of the tables may differ, and why. Every value must be valid all the
// same; a value that falls under no entry must have the same bounds.

export const exceptions = [
  {
    name: 'season',
    why: 'EDTF does not say which months a season has: the package takes quarters of the year (21 is January to March), '
      + 'the tables the northern seasons (21 is March to May).',
    covers: text => /^-?\d{4}-2[1-4]$/.test(text),
  },
  {
    name: 'unknown year',
    why: 'A day or month of an unknown year (XXXX-12-07) has no bounds in the tables; the package gives the years 0000 to 9999.',
    covers: text => text.startsWith('XXXX-'),
  },
  {
    name: 'day before year 0',
    why: 'For an unknown day before year 0 (-0479-08-XX, -0478-XX-XX) the package gives the last day as the first: its years count backwards.',
    covers: text => /^-\d{4}-(\d{2}|XX)-XX$/.test(text),
  },
];
