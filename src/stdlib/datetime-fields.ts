/** What the natives of `datetime` know of its classes, which are frozen Python: where instances keep their fields, and the methods behind the natives. */
import { PyMethodWrapper, type PyNative } from '../objects/callable.ts';
import { PyDict } from '../objects/containers.ts';
import { EngineError, typeError } from '../objects/errors.ts';
import { type Interp, PyInstance, PyType, typeOf, type Value } from '../objects/object.ts';
import { dayOfYear, daysInMonth, fromOrdinal, ordinal } from './gregorian.ts';
import { globalsBehind } from './native-call.ts';

/** The classes that have natives. */
export type Kind = 'timedelta' | 'date' | 'datetime';

/** Where a slot is in instances: slots are laid out by name, those of bases first. */
export const DELTA = { days: 0, microseconds: 1, seconds: 2 } as const;
export const DATE = { day: 0, month: 1, year: 2, fold: 3, hour: 4, microsecond: 5, minute: 6, second: 7, zone: 8 } as const;
const ZONE_OFFSET = 1;

const SIZE: Readonly<Record<Kind, number>> = { timedelta: 3, date: 3, datetime: 9 };
const FIRST_SLOT: Readonly<Record<Kind, string>> = { timedelta: '_days', date: '_year', datetime: '_hour' };

export const DAY_US = 86_400_000_000;
export const LAST_ORDINAL = 3652059;

/** One of the classes, as its module made it. */
export interface Home {
  readonly kind: Kind;
  readonly cls: PyType;
  /** Globals of the module. */
  readonly globals: PyDict;
}

const makers = new Map<PyNative, Kind>();

/** Says that `native` is the `__new__` of a class, which tells the class from others of its name. */
export function markMaker(native: PyNative, kind: Kind): void {
  makers.set(native, kind);
}

class FoundHome implements Home {
  readonly kind: Kind;
  readonly cls: PyType;
  readonly globals: PyDict;
  constructor(kind: Kind, cls: PyType, globals: PyDict) {
    this.kind = kind;
    this.cls = cls;
    this.globals = globals;
  }
}

/** The class of the module that an instance is of, which is known to be one of them. */
export function homeOfInstance(v: Value): Home {
  return homeOf(typeOf(v)) as Home;
}

/** Which of the classes `cls` is or is derived from; null if none. */
export function homeOf(cls: PyType): Home | null {
  const known = cls.moduleData;
  if (known instanceof FoundHome) return known;
  if (known === undefined && !cls.isBuiltin) cls.moduleData = findHome(cls);
  return cls.moduleData instanceof FoundHome ? cls.moduleData : null;
}

function findHome(cls: PyType): Home | null {
  for (const base of cls.mro) {
    const maker = base.ns.get('__new__') as PyNative;
    const kind = makers.get(maker);
    const globals = kind === undefined ? null : globalsBehind(base, maker, FIRST_SLOT[kind]);
    if (kind !== undefined && globals !== null) return new FoundHome(kind, base, globals);
  }
  return null;
}

/** Whether instances of that class are of a kind: datetimes are dates. */
export function isOfKind(home: Home | null, kind: Kind): home is Home {
  return home !== null && (home.kind === kind || (home.kind === 'datetime' && kind === 'date'));
}

/** Another class of the module that `home` is of, which its globals hold under a name of their own. */
export function classBeside(home: Home, kind: Kind | 'timezone'): PyType {
  const cls = home.globals.get(`_${kind}_class`);
  if (cls instanceof PyType) return cls;
  throw new EngineError(`datetime has no ${kind}`);
}

/** Puts natives in the place of methods of a class, and keeps the methods for what they do not do themselves. */
export function replaceMethods(cls: Value, kept: Value, table: ReadonlyMap<string, PyNative>): null {
  if (!(cls instanceof PyType) || cls.isBuiltin || !(kept instanceof PyDict)) throw typeError('expected a class and a dict');
  for (const [name, native] of table) {
    const method = cls.ns.get(name);
    if (method === undefined) continue;
    kept.setStr(`${cls.qualname}.${name}`, method instanceof PyMethodWrapper ? method.func : method);
    cls.ns.set(name, native);
  }
  cls.modified();
  return null;
}

/** Calls the method of frozen Python that stands behind a native. Returns CALL. Raises TypeError for a self of another class. */
export function callMethod(interp: Interp, kind: Kind, name: string, args: Value[], kwargs: PyDict | null = null): Value {
  const [self] = args;
  const home = homeOf(self instanceof PyType ? self : typeOf(self));
  if (!isOfKind(home, kind)) {
    const owner = `datetime.${kind}`;
    const other = typeOf(self).name;
    if (name.startsWith('__')) throw typeError(`descriptor '${name}' requires a '${owner}' object but received a '${other}'`);
    throw typeError(`descriptor '${name}' for '${owner}' objects doesn't apply to a '${other}' object`);
  }
  const kept = home.globals.get('_methods');
  const method = kept instanceof PyDict ? kept.get(`${kind}.${name}`) : undefined;
  if (method === undefined) throw new EngineError(`datetime has no method ${kind}.${name}`);
  return interp.tailCall(method, args, kwargs);
}

/** The values of an instance of a class of that kind and module; undefined for anything else. */
export function valuesOf(v: Value, kind: Kind, beside: Home | null = null): Value[] | undefined {
  if (!(v instanceof PyInstance)) return undefined;
  const home = homeOf(v.cls);
  if (home === null || home.kind !== kind) return undefined;
  if (beside !== null && beside.globals !== home.globals) return undefined;
  // Slots can be written by a program that knows their names.
  const values = v.values as Value[];
  if (kind === 'timedelta') return areNumbers(values, 0, 3) ? values : undefined;
  if (!areNumbers(values, 0, 3) || !isDate(values)) return undefined;
  return kind === 'date' || (areNumbers(values, 3, 8) && isClock(values)) ? values : undefined;
}

function areNumbers(values: readonly Value[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (typeof values[i] !== 'number') return false;
  return true;
}

function isDate(values: readonly Value[]): boolean {
  return isDay(values[DATE.year] as number, values[DATE.month] as number, values[DATE.day] as number);
}

/** Whether there is such a date. */
export function isDay(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysInMonth(year, month));
}

function isClock(values: readonly Value[]): boolean {
  return isTime(
    values[DATE.hour] as number,
    values[DATE.minute] as number,
    values[DATE.second] as number,
    values[DATE.microsecond] as number,
  );
}

/** Whether there is such a time of the day. */
export function isTime(hour: number, minute: number, second: number, microsecond: number): boolean {
  return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59 && microsecond >= 0 && microsecond <= 999999;
}

export function ordinalOf(values: readonly Value[]): number {
  return ordinal(values[DATE.year] as number, values[DATE.month] as number, values[DATE.day] as number);
}

export function dayOfYearOf(values: readonly Value[]): number {
  return dayOfYear(values[DATE.year] as number, values[DATE.month] as number, values[DATE.day] as number);
}

/** Microseconds since midnight. */
export function clockOf(values: readonly Value[]): number {
  const minutes = (values[DATE.hour] as number) * 60 + (values[DATE.minute] as number);
  return (minutes * 60 + (values[DATE.second] as number)) * 1_000_000 + (values[DATE.microsecond] as number);
}

/** The offset from UTC of a zone, in microseconds; null for no zone, undefined for a zone that must be asked. */
export function offsetOf(home: Home, zone: Value): number | null | undefined {
  if (zone === null) return null;
  if (!(zone instanceof PyInstance) || zone.cls !== classBeside(home, 'timezone')) return undefined;
  const offset = valuesOf(zone.values[ZONE_OFFSET] as Value, 'timedelta', home);
  if (offset === undefined) return undefined;
  const seconds = (offset[DELTA.days] as number) * 86400 + (offset[DELTA.seconds] as number);
  return seconds * 1_000_000 + (offset[DELTA.microseconds] as number);
}

function make(interp: Interp, cls: PyType, kind: Kind): PyInstance {
  interp.meter.allocate(96 + 8 * SIZE[kind]);
  return new PyInstance(cls);
}

/** A date of checked fields. */
export function makeDate(interp: Interp, cls: PyType, year: number, month: number, day: number): PyInstance {
  const made = make(interp, cls, 'date');
  made.values[DATE.year] = year;
  made.values[DATE.month] = month;
  made.values[DATE.day] = day;
  return made;
}

/** A datetime of checked fields. */
export function makeMoment(
  interp: Interp,
  cls: PyType,
  days: readonly [number, number, number],
  clock: readonly [number, number, number, number],
  zone: Value,
  fold = 0,
): PyInstance {
  const made = make(interp, cls, 'datetime');
  const { values } = made;
  values[DATE.year] = days[0];
  values[DATE.month] = days[1];
  values[DATE.day] = days[2];
  values[DATE.fold] = fold;
  values[DATE.hour] = clock[0];
  values[DATE.minute] = clock[1];
  values[DATE.second] = clock[2];
  values[DATE.microsecond] = clock[3];
  values[DATE.zone] = zone;
  return made;
}

/** A datetime so many microseconds after the midnight that begins a day; undefined if there is no such date. */
export function makeShifted(interp: Interp, cls: PyType, day: number, us: number, zone: Value): PyInstance | undefined {
  const extra = Math.floor(us / DAY_US);
  const at = day + extra;
  if (!(at >= 1 && at <= LAST_ORDINAL)) return undefined;
  const rest = us - extra * DAY_US;
  const seconds = Math.floor(rest / 1_000_000);
  const minutes = Math.floor(seconds / 60);
  const clock = [Math.floor(minutes / 60), minutes % 60, seconds % 60, rest % 1_000_000] as const;
  return makeMoment(interp, cls, fromOrdinal(at), clock, zone);
}

/** A timedelta of parts that may be negative or too large each; undefined if the sum is out of range. */
export function makeDelta(interp: Interp, cls: PyType, days: number, seconds: number, us: number): PyInstance | undefined {
  const moreSeconds = Math.floor(us / 1_000_000);
  const allSeconds = seconds + moreSeconds;
  const moreDays = Math.floor(allSeconds / 86400);
  const allDays = days + moreDays;
  if (!(Math.abs(allDays) <= 999_999_999)) return undefined;
  const made = make(interp, cls, 'timedelta');
  // Adding 0 keeps -0 out.
  made.values[DELTA.days] = allDays + 0;
  made.values[DELTA.seconds] = allSeconds - moreDays * 86400 + 0;
  made.values[DELTA.microseconds] = us - moreSeconds * 1_000_000 + 0;
  return made;
}
