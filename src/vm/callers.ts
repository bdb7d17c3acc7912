/** Lines of a program's source, for those who tell where a call comes from. */
import type { Meter } from '../limits/meter.ts';

/** FUEL: a unit for so many characters that are passed. */
const PASS_SHIFT = 7;

/** Line `line` of a source without its end and indentation; empty if there is none. */
export function sourceLine(meter: Meter, source: string | null, line: number): string {
  if (source === null) return '';
  let start = 0;
  for (let left = line - 1; left > 0; left--) {
    const end = source.indexOf('\n', start);
    if (end < 0) return '';
    start = end + 1;
  }
  meter.charge(start >> PASS_SHIFT);
  const end = source.indexOf('\n', start);
  return source.slice(start, end < 0 ? source.length : end).trim();
}
