// What the npm package `edtf` says about a value.
import edtf from 'edtf';

// ISO 8601-2 has levels 0 to 2; what the package calls level 3 is its own.
const Level = 2;

/** The first and last day of a value as ISO 8601 days, empty where open. Throws for text that is not EDTF. */
export function boundsOf(text) {
  const value = edtf(text, { level: Level });
  return { min: day(value.min), max: day(value.max) };
}

function day(milliseconds) {
  if (!Number.isFinite(milliseconds)) {
    return '';
  }
  const date = new Date(milliseconds);
  const year = date.getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, '0');
  const two = number => String(number).padStart(2, '0');
  return `${year < 0 ? '-' : ''}${digits}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}
