/** Texts of dates and times as natives make and read them: padded numbers, digits at a place, the usual directives of strftime. */
import type { Interp, Value } from '../objects/object.ts';
import { DATE, dayOfYearOf, ordinalOf } from './datetime-fields.ts';
import { MONTHS as MONTH_NAMES, WEEKDAYS as WEEKDAY_NAMES } from './strptime-match.ts';

const PAIRS: readonly string[] = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));

/** A number below 100 in two digits. */
export function pad2(n: number): string {
  return PAIRS[n];
}

/** A number below 10,000 in four digits. */
export function pad4(n: number): string {
  return PAIRS[Math.floor(n / 100)] + PAIRS[n % 100];
}

/** The number that ASCII digits at a place make; NaN where they are none. */
export function digitsAt(text: string, at: number, size: number): number {
  let n = 0;
  for (let i = at; i < at + size; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    n = n * 10 + digit;
  }
  return n;
}

const MONTHS = MONTH_NAMES.map(capitalized);
const WEEKDAYS = WEEKDAY_NAMES.map(capitalized);

function capitalized(name: string): string {
  return name[0].toUpperCase() + name.slice(1);
}

const DIRECTIVES: Readonly<Record<string, (values: readonly Value[]) => string>> = {
  Y: (v) => pad4(v[DATE.year] as number),
  y: (v) => pad2((v[DATE.year] as number) % 100),
  m: (v) => pad2(v[DATE.month] as number),
  d: (v) => pad2(v[DATE.day] as number),
  B: (v) => MONTHS[(v[DATE.month] as number) - 1],
  b: (v) => MONTHS[(v[DATE.month] as number) - 1].slice(0, 3),
  A: (v) => WEEKDAYS[(ordinalOf(v) + 6) % 7],
  a: (v) => WEEKDAYS[(ordinalOf(v) + 6) % 7].slice(0, 3),
  j: (v) => String(dayOfYearOf(v)).padStart(3, '0'),
  '%': () => '%',
};

const CLOCK_DIRECTIVES: Readonly<Record<string, (values: readonly Value[]) => string>> = {
  H: (v) => pad2(v[DATE.hour] as number),
  I: (v) => pad2((v[DATE.hour] as number) % 12 || 12),
  M: (v) => pad2(v[DATE.minute] as number),
  S: (v) => pad2(v[DATE.second] as number),
  f: (v) => String(v[DATE.microsecond]).padStart(6, '0'),
  p: (v) => ((v[DATE.hour] as number) < 12 ? 'AM' : 'PM'),
};

/** What strftime gives for a format of usual directives; undefined for others and for flags. A date has no clock: its time is midnight. */
export function strftime(interp: Interp, values: readonly Value[], format: string, hasClock: boolean): string | undefined {
  if (format.length > 256) return undefined;
  const clock = hasClock ? values : MIDNIGHT;
  let out = '';
  let at = 0;
  for (;;) {
    const percent = format.indexOf('%', at);
    if (percent < 0) break;
    const name = format[percent + 1];
    const known = Object.hasOwn(DIRECTIVES, name) ? DIRECTIVES[name] : undefined;
    const timed = known === undefined && Object.hasOwn(CLOCK_DIRECTIVES, name) ? CLOCK_DIRECTIVES[name] : undefined;
    if (known === undefined && timed === undefined) return undefined;
    out += format.slice(at, percent) + (known === undefined ? timed?.(clock) : known(values));
    at = percent + 2;
  }
  // FUEL: as much as the text is long.
  interp.meter.charge(1 + (format.length >> 3));
  interp.meter.allocate(64 + format.length * 4);
  return out + format.slice(at);
}

/** The fields of a clock at 0. */
const MIDNIGHT: readonly Value[] = new Array(9).fill(0);
