/** Canonical JSON (RFC 8785): one text for one value, so that it can be hashed and signed. */
import { Float } from '../interpreter/convert.ts';
import { CanonicalError } from './errors.ts';

/** Deeper values have no canonical text. */
const MAX_DEPTH = 300;

/** Returns the canonical text of plain JSON data. Throws CanonicalError for what JSON cannot say: NaN, bigint, lone surrogates, cycles, class instances. */
export function canonicalJson(value: unknown): string {
  return jsonText(value, 0);
}

function jsonText(value: unknown, depth: number): string {
  switch (typeof value) {
    case 'string':
      return stringText(value);
    case 'number':
      // RFC 8785 section 3.2.2.3: numbers as ECMAScript prints them; -0 is 0.
      if (!Number.isFinite(value)) throw new CanonicalError(`${value} has no canonical JSON.`);
      return String(value === 0 ? 0 : value);
    case 'boolean':
      return String(value);
    case 'object':
      if (value === null) return 'null';
      if (depth > MAX_DEPTH) throw new CanonicalError(`A value nested deeper than ${MAX_DEPTH} levels has no canonical JSON.`);
      return Array.isArray(value) ? `[${value.map((item) => jsonText(item, depth + 1)).join()}]` : recordText(value, depth);
    default:
      throw new CanonicalError(`A ${typeof value} has no canonical JSON.`);
  }
}

function recordText(value: object, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
    throw new CanonicalError('An instance of a class has no canonical JSON.');
  const record = value as Readonly<Record<string, unknown>>;
  // Section 3.2.3: members by the UTF-16 code units of their names, which is how `sort` compares.
  const members = Object.keys(record)
    .sort()
    .filter((key) => record[key] !== undefined)
    .map((key) => `${stringText(key)}:${jsonText(record[key], depth + 1)}`);
  return `{${members.join()}}`;
}

function stringText(text: string): string {
  if (hasLoneSurrogate(text)) throw new CanonicalError('A lone surrogate has no canonical JSON.');
  return JSON.stringify(text);
}

function hasLoneSurrogate(text: string): boolean {
  return /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}

/**
 * Returns the canonical text of any value that can cross: ints and floats apart, bytes, sets, maps and every str included. Different values have different
 * texts: what JSON cannot say becomes an object with one member whose name begins with `$`, and a record with such a name becomes a `$map`.
 */
export function canonicalValue(value: unknown): string {
  return canonicalJson(taggedValue(value, 0));
}

function taggedValue(value: unknown, depth: number): unknown {
  if (depth > MAX_DEPTH) throw new CanonicalError(`A value nested deeper than ${MAX_DEPTH} levels has no canonical JSON.`);
  switch (typeof value) {
    case 'bigint':
      return Number.isSafeInteger(Number(value)) ? Number(value) : { $int: value.toString() };
    case 'number':
      return Number.isSafeInteger(value) && !Object.is(value, -0) ? value : { $float: floatText(value) };
    case 'string':
      return hasLoneSurrogate(value) ? { $units: [...Array(value.length).keys()].map((i) => value.charCodeAt(i)) } : value;
    case 'undefined':
      return null;
    case 'object':
      return value === null ? null : taggedObject(value, depth);
    default:
      return value;
  }
}

function taggedObject(value: object, depth: number): unknown {
  const tagged = (item: unknown): unknown => taggedValue(item, depth + 1);
  if (Array.isArray(value)) return value.map(tagged);
  if (value instanceof Float) return { $float: floatText(value.value) };
  if (value instanceof Uint8Array) return { $bytes: Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('') };
  if (value instanceof Set) return { $set: [...value].map(tagged).map(canonicalJson).sort() };
  if (value instanceof Map) return { $map: [...value].map(([key, item]) => [tagged(key), tagged(item)]) };
  const entries = Object.entries(value);
  if (entries.some(([key]) => key.startsWith('$') || hasLoneSurrogate(key))) {
    return { $map: entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [tagged(key), tagged(item)]) };
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
    throw new CanonicalError('An instance of a class has no canonical JSON.');
  // SECURITY: null prototype, so that `__proto__` is a name like any other.
  const record: Record<string, unknown> = Object.create(null);
  for (const [key, item] of entries) record[key] = tagged(item);
  return record;
}

function floatText(x: number): string {
  return Object.is(x, -0) ? '-0' : String(x);
}
