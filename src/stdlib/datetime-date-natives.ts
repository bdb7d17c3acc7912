/** The hot operations of datetime.date, of which datetime has some. CPython: Modules/_datetimemodule.c. */
import type { PyDict } from '../objects/containers.ts';
import { setDocs } from '../objects/method-type.ts';
import { type Interp, type PyInstance, type PyType, typeOf, type Value } from '../objects/object.ts';
import { hashText } from '../objects/text-key.ts';
import {
  classBeside,
  DATE,
  DELTA,
  type Home,
  homeOf,
  homeOfInstance,
  isDay,
  LAST_ORDINAL,
  makeDate,
  makeDelta,
  ordinalOf,
  valuesOf,
} from './datetime-fields.ts';
import { addComparisons, MethodTable } from './datetime-method.ts';
import { digitsAt, pad2, pad4, strftime } from './datetime-text.ts';
import { fromOrdinal } from './gregorian.ts';

/** The natives of date. */
export const dateMethods = new MethodTable('date');

const NAMES = ['year', 'month', 'day'];

/** Ints given by position or by name, in the order of `names`; undefined for anything else. */
export function intArguments(names: readonly string[], args: readonly Value[], kwargs: PyDict, required: number): number[] | undefined {
  if (args.length > names.length) return undefined;
  const out: number[] = [];
  for (const value of args) {
    if (typeof value !== 'number') return undefined;
    out.push(value);
  }
  if (kwargs.size > 0) {
    for (let i = 0; i < kwargs.keys.length; i++) {
      const at = names.indexOf(kwargs.keys[i] as string);
      const value = kwargs.values[i];
      if (at < args.length || typeof value !== 'number') return undefined;
      out[at] = value;
    }
    for (let i = 0; i < required; i++) if (out[i] === undefined) return undefined;
    for (let i = required; i < names.length; i++) out[i] ??= 0;
  }
  return out.length < required ? undefined : out;
}

function makeFromFields(interp: Interp, cls: PyType, args: readonly Value[], kwargs: PyDict): Value | undefined {
  const fields = intArguments(NAMES, args, kwargs, 3);
  if (fields === undefined || !isDay(fields[0], fields[1], fields[2])) return undefined;
  return makeDate(interp, cls, fields[0], fields[1], fields[2]);
}

function anyDate(v: Value): Value[] | undefined {
  return valuesOf(v, 'date') ?? valuesOf(v, 'datetime');
}

function order(self: Value, other: Value): number | undefined {
  const a = valuesOf(self, 'date') as number[] | undefined;
  const b = a === undefined ? undefined : (valuesOf(other, 'date', homeOfInstance(self)) as number[] | undefined);
  if (a === undefined || b === undefined) return undefined;
  return a[DATE.year] - b[DATE.year] || a[DATE.month] - b[DATE.month] || a[DATE.day] - b[DATE.day];
}

/** Subclasses make their instances themselves. */
function shifted(interp: Interp, self: PyInstance, values: readonly Value[], days: number): Value | undefined {
  if (self.cls !== homeOfInstance(self).cls) return undefined;
  const at = ordinalOf(values) + days;
  if (!(at >= 1 && at <= LAST_ORDINAL)) return undefined;
  const [year, month, day] = fromOrdinal(at);
  return makeDate(interp, self.cls, year, month, day);
}

function add(interp: Interp, self: Value, other: Value): Value | undefined {
  const values = valuesOf(self, 'date');
  const delta = values === undefined ? undefined : valuesOf(other, 'timedelta', homeOfInstance(self));
  if (values === undefined || delta === undefined) return undefined;
  return shifted(interp, self as PyInstance, values, delta[DELTA.days] as number);
}

function subtract(interp: Interp, self: Value, other: Value): Value | undefined {
  const values = valuesOf(self, 'date');
  if (values === undefined) return undefined;
  const home = homeOfInstance(self);
  const theirs = valuesOf(other, 'date', home);
  if (theirs !== undefined) return makeDelta(interp, classBeside(home, 'timedelta'), ordinalOf(values) - ordinalOf(theirs), 0, 0);
  const delta = valuesOf(other, 'timedelta', home);
  return delta === undefined ? undefined : shifted(interp, self as PyInstance, values, -(delta[DELTA.days] as number));
}

/** The bytes by which a date is hashed and stored, one by one. */
export function stateText(values: readonly Value[]): string {
  const year = values[DATE.year] as number;
  return String.fromCharCode(year >> 8, year & 255, values[DATE.month] as number, values[DATE.day] as number);
}

/** YYYY-MM-DD. */
export function dateText(values: readonly Value[]): string {
  return `${pad4(values[DATE.year] as number)}-${pad2(values[DATE.month] as number)}-${pad2(values[DATE.day] as number)}`;
}

function isoformat(_interp: Interp, self: Value): Value | undefined {
  const values = valuesOf(self, 'date');
  return values === undefined ? undefined : dateText(values);
}

/** Year, month and day of YYYY-MM-DD at the start of a text; undefined for anything else. */
export function readDate(text: string): readonly [number, number, number] | undefined {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 2);
  const day = digitsAt(text, 8, 2);
  return isDay(year, month, day) ? [year, month, day] : undefined;
}

function fromisoformat(interp: Interp, cls: Value, text: Value): Value | undefined {
  if (typeof text !== 'string' || text.length !== 10 || homeOf(cls as PyType)?.cls !== cls) return undefined;
  const fields = readDate(text);
  return fields === undefined ? undefined : makeDate(interp, cls as PyType, fields[0], fields[1], fields[2]);
}

/** The class of the module that has the method, if the class of `self` has no other one. */
export function hasOwn(self: Value, home: Home, name: string): boolean {
  const cls = typeOf(self);
  return cls === home.cls || cls.lookup(name) === home.cls.lookup(name);
}

dateMethods.maker('function(year: int, month: int, day: int)', makeFromFields);
addComparisons(dateMethods, order);
dateMethods.binary('__add__', add);
dateMethods.binary('__radd__', add);
dateMethods.binary('__sub__', subtract);
dateMethods.method('isoformat(self, /)', isoformat);
dateMethods.unary('__str__', (interp, self) =>
  valuesOf(self, 'date') !== undefined && hasOwn(self, homeOfInstance(self), 'isoformat') ? isoformat(interp, self) : undefined,
);
dateMethods.unary('__hash__', (_interp, self) => {
  const values = valuesOf(self, 'date');
  return values === undefined ? undefined : hashText(stateText(values));
});
dateMethods.classMethod('fromisoformat(type, object, /)', fromisoformat);
dateMethods.method('toordinal(self, /)', (_interp, self) => {
  const values = anyDate(self);
  return values === undefined ? undefined : ordinalOf(values);
});
dateMethods.method('weekday(self, /)', (_interp, self) => {
  const values = anyDate(self);
  return values === undefined ? undefined : (ordinalOf(values) + 6) % 7;
});
dateMethods.method('strftime(self, format)', (interp, self, format) => {
  const values = anyDate(self);
  if (values === undefined || typeof format !== 'string') return undefined;
  const home = homeOfInstance(self);
  if (!hasOwn(self, home, 'timetuple') || (home.kind === 'datetime' && values[DATE.zone] !== null)) return undefined;
  return strftime(interp, values, format, home.kind === 'datetime');
});

setDocs({
  'date.fromisoformat': 'str -> Construct a date from a string in ISO 8601 format.',
  'date.isoformat': 'Return string in ISO 8601 format, YYYY-MM-DD.',
  'date.strftime': 'format -> strftime() style string.',
  'date.toordinal': 'Return proleptic Gregorian ordinal.  January 1 of year 1 is day 1.',
  'date.weekday': 'Return the day of the week represented by the date.\nMonday == 0 ... Sunday == 6',
});
