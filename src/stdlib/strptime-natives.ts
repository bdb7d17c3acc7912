/** Module `_strptime`: dates and times from texts, by a format. CPython: Lib/_strptime.py. */
import { PyTuple } from '../objects/containers.ts';
import { fn, makeNative } from '../objects/define.ts';
import { typeError, valueError } from '../objects/errors.ts';
import { type Interp, typeOf, type Value } from '../objects/object.ts';
import { asStr } from '../objects/protocol.ts';
import { strRepr } from '../objects/text-repr.ts';
import { decimalValue } from '../objects/unicode.ts';
import { dayOfYear, daysInMonth, fromOrdinal, isLeap, ordinal } from './gregorian.ts';
import { type Found, MONTHS, matchFormat, WEEKDAYS } from './strptime-match.ts';

/** The ordinal of the Monday of ISO week 1. */
function weekOne(year: number): number {
  const first = ordinal(year, 1, 1);
  const weekday = (first + 6) % 7;
  return first - weekday + (weekday > 3 ? 7 : 0);
}

function numberOf(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  let n = 0;
  for (const char of text.trim()) n = n * 10 + decimalValue(char.codePointAt(0) as number);
  return n;
}

/** Monday is 0; null without a directive for it. The last of the format counts. */
function weekdayOf({ fields }: Found): number | null {
  let weekday: number | null = null;
  for (const [name, text] of fields) {
    if (name === 'A' || name === 'a') weekday = indexOf(WEEKDAYS, text);
    else if (name === 'w') weekday = (numberOf(text, 0) + 6) % 7;
    else if (name === 'u') weekday = numberOf(text, 1) - 1;
  }
  return weekday;
}

function indexOf(names: readonly string[], text: string): number {
  return names.findIndex((name) => name.startsWith(text.slice(0, 3).toLowerCase()));
}

function monthOf({ fields }: Found): number {
  let month = 1;
  for (const [name, text] of fields) {
    if (name === 'm') month = numberOf(text, 1);
    else if (name === 'b' || name === 'B') month = indexOf(MONTHS, text) + 1;
  }
  return month;
}

function yearOf({ fields }: Found): number | null {
  let year: number | null = null;
  for (const [name, text] of fields) {
    const n = numberOf(text, 0);
    if (name === 'Y') year = n;
    else if (name === 'y') year = n + (n > 68 ? 1900 : 2000);
  }
  return year;
}

function hourOf({ fields }: Found): number {
  let hour = 0;
  for (const [name, text] of fields) {
    if (name === 'H') hour = numberOf(text, 0);
    else if (name === 'I') hour = (numberOf(text, 0) % 12) + (fields.get('p')?.toLowerCase() === 'pm' ? 12 : 0);
  }
  return hour;
}

const NEEDS_WEEKDAY = "directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').";

/** The rules for years, weeks and days of the week that belong together. */
function checkWeeks(has: ReadonlyMap<string, string>, weekday: number | null): void {
  if (has.has('G')) {
    if (has.has('j')) throw valueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.");
    if (!has.has('V') || weekday === null) throw valueError(`ISO year directive '%G' must be used with the ISO week ${NEEDS_WEEKDAY}`);
  } else if (has.has('V')) {
    if (!(has.has('Y') || has.has('y')) || weekday === null)
      throw valueError(
        "ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ('%A', '%a', '%w', or '%u').",
      );
    throw valueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.");
  }
}

/** Year, month, day, day of the week, day of the year. */
type Day = readonly [number, number, number, number, number];

function dayOf(found: Found): Day {
  const { fields } = found;
  const givenYear = yearOf(found);
  const month = monthOf(found);
  const day = numberOf(fields.get('d'), 1);
  const weekday = weekdayOf(found);
  checkWeeks(fields, weekday);
  if (fields.has('G')) return isoDay(numberOf(fields.get('G'), 0), numberOf(fields.get('V'), 0), weekday as number);
  // A leap year stands for none, so that 29 February is a day.
  const year = givenYear ?? (month === 2 && day === 29 ? 1904 : 1900);
  let julian = fields.has('j') ? numberOf(fields.get('j'), 1) : null;
  if (julian === null && weekday !== null) {
    for (const name of ['U', 'W'])
      if (julian === null && fields.has(name)) julian = weekDay(year, numberOf(fields.get(name), 0), weekday, name === 'W');
  }
  if (julian === null) {
    checkDay(year, month, day);
    return [givenYear ?? 1900, month, day, weekday ?? (ordinal(year, month, day) + 6) % 7, dayOfYear(year, month, day)];
  }
  const days = ordinal(year, 1, 1) + julian - 1;
  if (days < 1 || days > 3652059) throw valueError(`ordinal must be >= 1`);
  if (julian <= 0) julian += isLeap(year - 1) ? 366 : 365;
  return [...fromOrdinal(days), weekday ?? (days + 6) % 7, julian];
}

function checkDay(year: number, month: number, day: number): void {
  if (year < 1) throw valueError(`year must be in 1..9999, not ${year}`);
  const last = daysInMonth(year, month);
  if (day > last) throw valueError(`day ${day} must be in range 1..${last} for month ${month} in year ${year}`);
}

function isoDay(isoYear: number, week: number, weekday: number): Day {
  const first = weekOne(isoYear);
  if (week < 1 || (week > 52 && !(week === 53 && weekOne(isoYear + 1) - first === 371))) throw valueError(`Invalid week: ${week}`);
  const days = first + (week - 1) * 7 + weekday;
  const [year, month, day] = fromOrdinal(days);
  return [year, month, day, weekday, dayOfYear(year, month, day)];
}

/** The day of the year of a day of a week; not positive for one of the year before. */
function weekDay(year: number, week: number, day: number, isMondayFirst: boolean): number {
  let first = (ordinal(year, 1, 1) + 6) % 7;
  let weekday = day;
  if (!isMondayFirst) {
    first = (first + 1) % 7;
    weekday = (weekday + 1) % 7;
  }
  return week === 0 ? 1 + weekday - first : 1 + ((7 - first) % 7) + 7 * (week - 1) + weekday;
}

/** Microseconds of an offset. Raises ValueError for colons here and not there. */
function offsetOf(text: string): number {
  if (text === 'Z') return 0;
  let plain = text.slice(1);
  if (plain[2] === ':') {
    plain = plain.slice(0, 2) + plain.slice(3);
    if (plain.length > 4) {
      if (plain[4] !== ':') throw valueError(`Inconsistent use of : in ${text}`);
      plain = plain.slice(0, 4) + plain.slice(5);
    }
  } else if (plain.includes(':')) throw valueError(`invalid literal for int() with base 10: '${plain.slice(4, 6)}'`);
  const minutes = numberOf(plain.slice(0, 2), 0) * 60 + numberOf(plain.slice(2, 4), 0);
  const total = (minutes * 60 + numberOf(plain.slice(4, 6), 0)) * 1_000_000 + numberOf(plain.slice(7).padEnd(6, '0'), 0);
  return text[0] === '-' ? -total : total;
}

/**
 * `(year, month, day, hour, minute, second, microsecond, name of the zone, offset in microseconds, day of the week, day of the year)`; None where the format is
 * wrong, which others say. Raises ValueError for a text that does not fit.
 */
function parse(interp: Interp, name: Value, text: Value, format: Value): Value {
  const given = [text, format].map((value, i) => {
    const plain = asStr(value);
    if (plain === undefined) throw typeError(`${name as string}() argument ${i + 1} must be str, not ${typeName(value)}`);
    return plain;
  });
  const found = matchFormat(interp, given[0], given[1]);
  if (found === undefined) return null;
  if (found === null) throw valueError(`time data ${strRepr(given[0])} does not match format ${strRepr(given[1])}`);
  if (found.end !== given[0].length) throw valueError(`unconverted data remains: ${given[0].slice(found.end)}`);
  const { fields } = found;
  const offset = fields.get('z');
  const offsetValue = offset === undefined ? null : offsetOf(offset);
  const [year, month, day, weekday, julian] = dayOf(found);
  const clock = [hourOf(found), numberOf(fields.get('M'), 0), numberOf(fields.get('S'), 0), numberOf(fields.get('f')?.padEnd(6, '0'), 0)];
  interp.meter.allocate(160);
  return new PyTuple([year, month, day, ...clock, fields.get('Z')?.toUpperCase() ?? null, offsetValue, weekday, julian]);
}

function typeName(value: Value): string {
  return value === null ? 'None' : typeOf(value).name;
}

/** The members by name. */
export function strptimeNatives(): Iterable<readonly [string, Value]> {
  return [['parse', makeNative('parse', fn('parse(name, text, format, /)', parse), null)]];
}
