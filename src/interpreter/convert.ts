/** Values between host and guest, by copy, bounded in depth and size: no object of one side is ever reachable from the other. */
import { LimitExceeded } from '../limits/limits.ts';
import type { Meter } from '../limits/meter.ts';
import { PyByteArray, PyBytes, PyDict, PyList, PySet, PyTuple } from '../objects/containers.ts';
import { keyOf } from '../objects/hash.ts';
import { intFromBigInt, PyFloat, PyObject, type Shape, typeOf, type Value } from '../objects/object.ts';
import { unwrap } from '../objects/protocol.ts';
import { type ConversionCode, ConversionError } from './errors.ts';

/** Values nested deeper than this do not cross. */
export const MAX_CONVERSION_DEPTH = 200;
/** A single value with more items than this does not cross. */
export const MAX_CONVERSION_ITEMS = 2_000_000;

/**
 * A Python float on the host side, where a JavaScript number would be an int: `new Float(1)` becomes `1.0`. With `exact: true` every float
 * that leaves the guest is one of these.
 */
export class Float {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
  valueOf(): number {
    return this.value;
  }
  toJSON(): number {
    return this.value;
  }
}

/** What becomes of Python values on the host side. */
export interface ConvertOptions {
  /** True: floats become `Float`, so that 1.0 and 1 stay apart. */
  readonly exact?: boolean;
}

/** What the guest side of a conversion needs of an interpreter. */
export interface GuestHeap {
  readonly meter: Meter;
  /** The empty record layout, so that records from the host share shapes with the program's own. */
  readonly dictRoot: Shape;
}

/** Where a conversion is. Invariant: `path` and `stack` are valid below `depth`. */
class Place {
  readonly root: string;
  readonly path: (string | number)[] = [];
  readonly stack: object[] = [];
  depth = 0;
  items = 0;
  constructor(root: string) {
    this.root = root;
  }

  enter(container: object): void {
    if (this.depth >= MAX_CONVERSION_DEPTH) {
      const isCycle = new Set(this.stack).size < this.stack.length || this.stack.includes(container);
      if (isCycle) throw new ConversionError('conversion.cycle', this.root, 'contains itself.');
      throw this.error('conversion.depth', `is nested deeper than ${MAX_CONVERSION_DEPTH} levels.`);
    }
    this.stack[this.depth] = container;
    this.depth += 1;
  }

  leave(): void {
    this.depth -= 1;
    this.stack.length = this.depth;
  }

  /** Counts items about to be converted. */
  count(items: number): void {
    this.items += items;
    if (this.items > MAX_CONVERSION_ITEMS) {
      throw new ConversionError('conversion.size', this.root, `has more than ${MAX_CONVERSION_ITEMS} items.`);
    }
  }

  error(code: ConversionCode, message: string): ConversionError {
    let path = this.root;
    for (const key of this.path.slice(0, this.depth)) {
      if (typeof key === 'number') path += `[${key}]`;
      else path += /^[A-Za-z_$][\w$]{0,60}$/.test(key) ? `.${key}` : `[${JSON.stringify(key.slice(0, 60))}]`;
      if (path.length > 300) return new ConversionError(code, `${path}…`, message);
    }
    return new ConversionError(code, path, message);
  }
}

// ---- host to guest -----------------------------------------------------------------------------

/** Copies a host value into the guest. `root` names it in errors. Throws ConversionError, LimitExceeded. */
export function toGuest(heap: GuestHeap, value: unknown, root: string): Value {
  switch (typeof value) {
    case 'number':
      return guestNumber(value);
    case 'string':
      heap.meter.allocate(value.length * 2);
      return value;
    case 'boolean':
      return value;
    case 'undefined':
      return null;
    default:
      if (value === null) return null;
  }
  const place = new Place(root);
  try {
    return guestValue(heap, value, place);
  } catch (error) {
    throw place.depth > 0 && isForeignError(error) ? place.error('conversion.threw', 'threw when it was read.') : rethrown(error, root);
  }
}

/** True for what a getter or proxy of the host threw, and not for what this file or the meter threw. */
function isForeignError(error: unknown): boolean {
  return !(error instanceof ConversionError || error instanceof LimitExceeded);
}

function rethrown(error: unknown, root: string): unknown {
  return isForeignError(error) ? new ConversionError('conversion.threw', root, 'threw when it was read.') : error;
}

function guestNumber(x: number): Value {
  return Number.isSafeInteger(x) && (x !== 0 || 1 / x > 0) ? x : new PyFloat(x);
}

function guestValue(heap: GuestHeap, value: unknown, place: Place): Value {
  switch (typeof value) {
    case 'number':
      return guestNumber(value);
    case 'string':
      heap.meter.allocate(value.length * 2);
      return value;
    case 'boolean':
      return value;
    case 'undefined':
      return null;
    case 'bigint':
      return intFromBigInt(value);
    case 'object':
      return value === null ? null : guestObject(heap, value, place);
    case 'function':
      throw place.error('conversion.unsupported', 'is a function, which cannot cross into Python.');
    case 'symbol':
      throw place.error('conversion.unsupported', 'is a symbol, which cannot cross into Python.');
  }
}

function guestObject(heap: GuestHeap, value: object, place: Place): Value {
  if (Array.isArray(value)) return new PyList(guestItems(heap, value, place));
  const prototype: unknown = Object.getPrototypeOf(value);
  // Records: literals, null prototypes, and literals of another realm.
  if (prototype === Object.prototype || prototype === null) return guestRecord(heap, value as Record<string, unknown>, place);
  if (value instanceof Float) return new PyFloat(value.value);
  if (value instanceof Map) return guestMap(heap, value, place);
  if (value instanceof Set) return guestSet(heap, value, place);
  if (value instanceof Uint8Array) {
    heap.meter.allocateLarge(value.length);
    return new PyBytes(Uint8Array.from(value));
  }
  if (Object.getPrototypeOf(prototype) === null) return guestRecord(heap, value as Record<string, unknown>, place);
  throw place.error('conversion.unsupported', `is ${describe(value)}, which cannot cross into Python.`);
}

function describe(value: object): string {
  if (value instanceof Promise) return 'a Promise';
  const name: unknown = (Object.getPrototypeOf(value) as { constructor?: { name?: unknown } } | null)?.constructor?.name;
  return typeof name === 'string' && name !== '' ? `an instance of ${name.slice(0, 80)}` : 'an object of an unknown class';
}

function guestItems(heap: GuestHeap, value: readonly unknown[], place: Place): Value[] {
  const { length } = value;
  place.count(length);
  heap.meter.allocateLarge(32 + length * 16);
  heap.meter.charge(length >> 3);
  place.enter(value);
  const level = place.depth - 1;
  const items: Value[] = [];
  for (let i = 0; i < length; i++) {
    place.path[level] = i;
    items.push(guestValue(heap, value[i], place));
  }
  place.leave();
  return items;
}

function guestRecord(heap: GuestHeap, value: Record<string, unknown>, place: Place): Value {
  const keys = Object.keys(value);
  place.count(keys.length);
  heap.meter.allocateLarge(64 + keys.length * 16);
  heap.meter.charge(keys.length >> 3);
  place.enter(value);
  const level = place.depth - 1;
  const dict = new PyDict();
  dict.useShape(heap.dictRoot);
  for (const key of keys) {
    place.path[level] = key;
    dict.set(keyOf(key) as string, key, guestValue(heap, value[key], place));
  }
  place.leave();
  return dict;
}

function guestMap(heap: GuestHeap, value: ReadonlyMap<unknown, unknown>, place: Place): Value {
  place.count(value.size);
  heap.meter.allocateLarge(64 + value.size * 64);
  heap.meter.charge(value.size >> 2);
  place.enter(value);
  const level = place.depth - 1;
  const dict = new PyDict();
  for (const [key, item] of value) {
    place.path[level] = typeof key === 'number' || typeof key === 'string' ? key : '(key)';
    const original = guestValue(heap, key, place);
    dict.set(guestKey(original, place), original, guestValue(heap, item, place));
  }
  place.leave();
  return dict;
}

function guestSet(heap: GuestHeap, value: ReadonlySet<unknown>, place: Place): Value {
  place.count(value.size);
  heap.meter.allocateLarge(64 + value.size * 48);
  heap.meter.charge(value.size >> 2);
  place.enter(value);
  const level = place.depth - 1;
  const set = new PySet();
  let position = 0;
  for (const item of value) {
    place.path[level] = position++;
    const element = guestValue(heap, item, place);
    set.add(guestKey(element, place), element);
  }
  place.leave();
  return set;
}

function guestKey(value: Value, place: Place): NonNullable<ReturnType<typeof keyOf>> | null {
  if (value instanceof PyList || value instanceof PyDict || value instanceof PySet) {
    throw place.error('conversion.key', `has a ${typeOf(value).name} as key, which Python cannot hash.`);
  }
  return keyOf(value) as NonNullable<ReturnType<typeof keyOf>> | null;
}

// ---- guest to host -----------------------------------------------------------------------------

/** Copies a guest value to the host. Runs no guest code. Throws ConversionError (its message names the Python type), LimitExceeded. */
export function toHost(heap: GuestHeap, value: Value, root: string, options: ConvertOptions = {}): unknown {
  switch (typeof value) {
    case 'object':
      break;
    default:
      return value;
  }
  if (value === null) return null;
  return hostObject(heap, value, new Place(root), options.exact === true);
}

function hostValue(heap: GuestHeap, value: Value, place: Place, exact: boolean): unknown {
  return value instanceof PyObject ? hostObject(heap, value, place, exact) : value;
}

function hostObject(heap: GuestHeap, object: PyObject, place: Place, exact: boolean): unknown {
  const value = unwrap(object);
  if (!(value instanceof PyObject)) return value;
  if (value instanceof PyFloat) return exact ? new Float(value.value) : value.value;
  if (value instanceof PyDict) return hostDict(heap, value, place, exact);
  if (value instanceof PyList || value instanceof PyTuple) return hostItems(heap, value, value.items, place, exact);
  if (value instanceof PySet) {
    const elements = value.keys.filter((key) => key !== undefined);
    return new Set(hostItems(heap, value, elements, place, exact));
  }
  if (value instanceof PyBytes || value instanceof PyByteArray) {
    heap.meter.allocateLarge(value.bytes.length);
    return Uint8Array.from(value.bytes);
  }
  throw place.error('conversion.unsupported', `is a '${typeOf(object).name}' object, which cannot cross to the host.`);
}

function hostItems(heap: GuestHeap, owner: PyObject, items: readonly Value[], place: Place, exact: boolean): unknown[] {
  chargeHost(heap, items.length, place);
  place.enter(owner);
  const level = place.depth - 1;
  const result: unknown[] = [];
  for (let i = 0; i < items.length; i++) {
    place.path[level] = i;
    result.push(hostValue(heap, items[i], place, exact));
  }
  place.leave();
  return result;
}

function chargeHost(heap: GuestHeap, items: number, place: Place): void {
  place.count(items);
  heap.meter.charge(items >> 3);
}

/** A dict whose keys are all str becomes an ordinary object, any other a Map. */
function hostDict(heap: GuestHeap, dict: PyDict, place: Place, exact: boolean): unknown {
  chargeHost(heap, dict.size, place);
  place.enter(dict);
  const isRecord = dict.shape !== null || dict.keys.every((key) => key === undefined || typeof key === 'string');
  const result = isRecord ? hostRecord(heap, dict, place, exact) : hostMap(heap, dict, place, exact);
  place.leave();
  return result;
}

function hostRecord(heap: GuestHeap, dict: PyDict, place: Place, exact: boolean): Record<string, unknown> {
  const level = place.depth - 1;
  const { keys, values } = dict;
  const result: Record<string, unknown> = {};
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string | undefined;
    const value = values[i];
    if (key === undefined || value === undefined) continue;
    place.path[level] = key;
    const item = hostValue(heap, value, place, exact);
    // SECURITY: `__proto__` and other inherited names become own properties, whatever Object.prototype holds.
    if (key in Object.prototype) Object.defineProperty(result, key, { value: item, writable: true, enumerable: true, configurable: true });
    else result[key] = item;
  }
  return result;
}

function hostMap(heap: GuestHeap, dict: PyDict, place: Place, exact: boolean): Map<unknown, unknown> {
  const level = place.depth - 1;
  const { keys, values } = dict;
  const result = new Map<unknown, unknown>();
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    const value = values[i];
    if (key === undefined || value === undefined) continue;
    place.path[level] = typeof key === 'number' || typeof key === 'string' ? key : '(key)';
    result.set(hostValue(heap, key, place, exact), hostValue(heap, value, place, exact));
  }
  return result;
}
