/** The hot operations of datetime.datetime. CPython: Modules/_datetimemodule.c. */
import { PyDict } from '../objects/containers.ts';
import { setDocs } from '../objects/method-type.ts';
import { type Interp, PyFloat, PyInstance, type PyType, type Value } from '../objects/object.ts';
import { hashText } from '../objects/text-key.ts';
import { dateText, hasOwn, intArguments, readDate, stateText } from './datetime-date-natives.ts';
import {
  classBeside,
  clockOf,
  DATE,
  DAY_US,
  DELTA,
  type Home,
  homeOf,
  homeOfInstance,
  isDay,
  isTime,
  makeDate,
  makeDelta,
  makeMoment,
  makeShifted,
  offsetOf,
  ordinalOf,
  valuesOf,
} from './datetime-fields.ts';
import { addComparisons, MethodTable } from './datetime-method.ts';
import { digitsAt, pad2 } from './datetime-text.ts';

/** The natives of datetime. */
export const momentMethods = new MethodTable('datetime');

const EMPTY = new PyDict();

const NAMES = ['year', 'month', 'day', 'hour', 'minute', 'second', 'microsecond'];

function isZone(home: Home, zone: Value): boolean {
  return zone === null || (zone instanceof PyInstance && zone.cls === classBeside(home, 'timezone'));
}

function makeFromFields(interp: Interp, cls: PyType, args: readonly Value[], kwargs: PyDict): Value | undefined {
  let zone: Value = null;
  let positional = args;
  if (args.length === 8) {
    zone = args[7];
    positional = args.slice(0, 7);
  }
  let named = kwargs;
  if (kwargs.size === 1 && kwargs.keys.length === 1 && kwargs.keys[0] === 'tzinfo' && args.length < 8) {
    zone = kwargs.values[0] as Value;
    named = EMPTY;
  }
  const fields = intArguments(NAMES, positional, named, 3);
  if (fields === undefined || !isZone(homeOf(cls) as Home, zone)) return undefined;
  while (fields.length < NAMES.length) fields.push(0);
  const year = fields[0];
  const month = fields[1];
  const day = fields[2];
  const hour = fields[3];
  const minute = fields[4];
  const second = fields[5];
  const us = fields[6];
  if (!isDay(year, month, day) || !isTime(hour, minute, second, us)) return undefined;
  return makeMoment(interp, cls, [year, month, day], [hour, minute, second, us], zone);
}

/** Days and microseconds of a difference, each of which may be negative; undefined where zones must be asked or do not fit together. */
function difference(self: Value, other: Value): readonly [number, number] | undefined {
  const a = valuesOf(self, 'datetime');
  if (a === undefined) return undefined;
  const home = homeOfInstance(self);
  const b = valuesOf(other, 'datetime', home);
  if (b === undefined) return undefined;
  let us = clockOf(a) - clockOf(b);
  if (a[DATE.zone] !== b[DATE.zone]) {
    const mine = offsetOf(home, a[DATE.zone]);
    const theirs = offsetOf(home, b[DATE.zone]);
    if (typeof mine !== 'number' || typeof theirs !== 'number') return undefined;
    us += theirs - mine;
  }
  return [ordinalOf(a) - ordinalOf(b), us];
}

function order(self: Value, other: Value): number | undefined {
  const found = difference(self, other);
  // Both parts are far below 2^53, and a sum that is not exact still has the right sign.
  return found === undefined ? undefined : found[0] * DAY_US + found[1];
}

function add(interp: Interp, self: Value, other: Value, sign: 1 | -1 = 1): Value | undefined {
  const values = valuesOf(self, 'datetime');
  if (values === undefined) return undefined;
  const home = homeOfInstance(self);
  const delta = valuesOf(other, 'timedelta', home);
  if (delta === undefined || (self as PyInstance).cls !== home.cls) return undefined;
  const seconds = (delta[DELTA.seconds] as number) * 1_000_000 + (delta[DELTA.microseconds] as number);
  const day = ordinalOf(values) + sign * (delta[DELTA.days] as number);
  return makeShifted(interp, home.cls, day, clockOf(values) + sign * seconds, values[DATE.zone]);
}

function subtract(interp: Interp, self: Value, other: Value): Value | undefined {
  const found = difference(self, other);
  if (found === undefined) return add(interp, self, other, -1);
  return makeDelta(interp, classBeside(homeOfInstance(self), 'timedelta'), found[0], 0, found[1]);
}

/** HH:MM:SS[.ffffff]. */
function clockText(values: readonly Value[]): string {
  const text = `${pad2(values[DATE.hour] as number)}:${pad2(values[DATE.minute] as number)}:${pad2(values[DATE.second] as number)}`;
  const us = values[DATE.microsecond] as number;
  return us === 0 ? text : `${text}.${String(us).padStart(6, '0')}`;
}

/** +HH:MM of an offset in whole minutes; undefined for another one. */
function zoneText(home: Home, zone: Value): string | undefined {
  const offset = offsetOf(home, zone);
  if (offset === null) return '';
  if (offset === undefined || offset % 60_000_000 !== 0) return undefined;
  const minutes = Math.abs(offset) / 60_000_000;
  return `${offset < 0 ? '-' : '+'}${pad2(Math.floor(minutes / 60))}:${pad2(minutes % 60)}`;
}

function isoformat(_interp: Interp, self: Value, separator: Value, timespec: Value): Value | undefined {
  const values = valuesOf(self, 'datetime');
  if (values === undefined || timespec !== 'auto' || typeof separator !== 'string' || separator.length !== 1) return undefined;
  const home = homeOfInstance(self);
  const zone = zoneText(home, values[DATE.zone]);
  return zone === undefined ? undefined : `${dateText(values)}${separator}${clockText(values)}${zone}`;
}

/** Hour, minute, second and microsecond of HH:MM[:SS[.fff[fff]]] from place 11 on; undefined for anything else. */
function readClock(text: string, end: number): readonly [number, number, number, number] | undefined {
  if (end !== 16 && end !== 19 && end !== 23 && end !== 26) return undefined;
  if (text.charCodeAt(13) !== 58 || (end > 16 && text.charCodeAt(16) !== 58) || (end > 19 && text.charCodeAt(19) !== 46)) return undefined;
  const hour = digitsAt(text, 11, 2);
  const minute = digitsAt(text, 14, 2);
  const second = end > 16 ? digitsAt(text, 17, 2) : 0;
  const us = end > 19 ? digitsAt(text, 20, end - 20) * (end === 23 ? 1000 : 1) : 0;
  return isTime(hour, minute, second, us) ? [hour, minute, second, us] : undefined;
}

const MIDNIGHT = [0, 0, 0, 0] as const;

function fromisoformat(interp: Interp, cls: Value, text: Value): Value | undefined {
  if (typeof text !== 'string' || text.length < 10 || text.length > 32) return undefined;
  const home = homeOf(cls as PyType);
  if (home?.cls !== cls) return undefined;
  const days = readDate(text);
  if (days === undefined) return undefined;
  const { length } = text;
  if (length === 10) return makeMoment(interp, home.cls, days, MIDNIGHT, null);
  const isUtc = text.charCodeAt(length - 1) === 90 || text.endsWith('+00:00');
  const separator = text.charCodeAt(10);
  if (separator !== 84 && separator !== 32) return undefined;
  const clock = readClock(text, !isUtc ? length : text.charCodeAt(length - 1) === 90 ? length - 1 : length - 6);
  const zone = isUtc ? home.globals.get('_utc') : null;
  return clock === undefined || zone === undefined ? undefined : makeMoment(interp, home.cls, days, clock, zone);
}

function timestamp(_interp: Interp, self: Value): Value | undefined {
  const values = valuesOf(self, 'datetime');
  if (values === undefined) return undefined;
  const home = homeOfInstance(self);
  const offset = offsetOf(home, values[DATE.zone]);
  if (offset === undefined) return undefined;
  const us = (ordinalOf(values) - 719163) * DAY_US + clockOf(values) - (offset ?? 0);
  return Number.isSafeInteger(us) ? new PyFloat(us / 1_000_000) : undefined;
}

/** Only without a zone, which would be asked for its offset. */
function hash(_interp: Interp, self: Value): Value | undefined {
  const values = valuesOf(self, 'datetime');
  if (values === undefined || values[DATE.zone] !== null) return undefined;
  const us = values[DATE.microsecond] as number;
  const clock = [values[DATE.hour] as number, values[DATE.minute] as number, values[DATE.second] as number];
  return hashText(stateText(values) + String.fromCharCode(...clock, us >> 16, (us >> 8) & 255, us & 255));
}

function date(interp: Interp, self: Value): Value | undefined {
  const values = valuesOf(self, 'datetime') as number[] | undefined;
  if (values === undefined) return undefined;
  return makeDate(interp, classBeside(homeOfInstance(self), 'date'), values[DATE.year], values[DATE.month], values[DATE.day]);
}

momentMethods.maker(
  'function(year: int, month: int, day: int, hour: int=0, minute: int=0, second: int=0, microsecond: int=0, tzinfo=None, *, fold=0)',
  makeFromFields,
);
addComparisons(momentMethods, order);
momentMethods.binary('__add__', add);
momentMethods.binary('__radd__', add);
momentMethods.binary('__sub__', subtract);
momentMethods.method("isoformat(self, sep='T', timespec='auto')", isoformat, ['T', 'auto']);
momentMethods.unary('__str__', (interp, self) =>
  valuesOf(self, 'datetime') !== undefined && hasOwn(self, homeOfInstance(self), 'isoformat')
    ? isoformat(interp, self, ' ', 'auto')
    : undefined,
);
momentMethods.unary('__hash__', hash);
momentMethods.classMethod('fromisoformat(type, object, /)', fromisoformat);
momentMethods.method('timestamp(self, /)', timestamp);
momentMethods.method('date(self, /)', date);

setDocs({
  'datetime.fromisoformat': 'string -> datetime from a string in most ISO 8601 formats',
  'datetime.isoformat':
    "[sep] -> string in ISO 8601 format, YYYY-MM-DDT[HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM].\nsep is used to separate the year from the time, and defaults to 'T'.\nThe optional argument timespec specifies the number of additional terms\nof the time to include. Valid options are 'auto', 'hours', 'minutes',\n'seconds', 'milliseconds' and 'microseconds'.\n",
  'datetime.date': 'Return date object with same year, month and day.',
  'datetime.timestamp': 'Return POSIX timestamp as float.',
});
