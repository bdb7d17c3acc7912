/** Any value that can cross as plain JSON, and back without loss: what JSON cannot say becomes an object with one member whose name begins with `$`. */
import { Float } from '../interpreter/convert.ts';

/** Plain JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Deeper values are refused. Those that cross are not as deep. */
const MAX_DEPTH = 1000;

/** Returns the JSON that stands for a value. Throws TaggedError for what cannot cross. */
export function toTagged(value: unknown, depth = 0): Json {
  if (depth > MAX_DEPTH) throw new TaggedError('it is nested too deep');
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'undefined':
      return null;
    case 'bigint':
      return { $int: value.toString() };
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0) ? value : { $number: numberText(value) };
    case 'object':
      return value === null ? null : objectToTagged(value, depth);
    default:
      throw new TaggedError(`a ${typeof value} is no plain data`);
  }
}

function objectToTagged(value: object, depth: number): Json {
  const tagged = (item: unknown): Json => toTagged(item, depth + 1);
  if (Array.isArray(value)) return value.map(tagged);
  if (value instanceof Float) return { $float: numberText(value.value) };
  if (value instanceof Uint8Array) return { $bytes: Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('') };
  if (value instanceof Set) return { $set: [...value].map(tagged) };
  if (value instanceof Map) return { $map: [...value].map(([key, item]) => [tagged(key), tagged(item)]) };
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw new TaggedError('an instance of a class is no plain data');
  const entries = Object.entries(value);
  if (entries.some(([key]) => key.startsWith('$'))) return { $record: entries.map(([key, item]) => [key, tagged(item)]) };
  // SECURITY: fromEntries defines members, so that `__proto__` is a name like any other.
  return Object.fromEntries(entries.map(([key, item]) => [key, tagged(item)]));
}

/** Returns the value that JSON stands for. Throws TaggedError for what `toTagged` does not make. */
export function fromTagged(json: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) throw new TaggedError('it is nested too deep');
  if (typeof json !== 'object' || json === null) return json;
  const value = (item: unknown): unknown => fromTagged(item, depth + 1);
  if (Array.isArray(json)) return json.map(value);
  const entries = Object.entries(json);
  const [first] = entries;
  if (first === undefined || !first[0].startsWith('$')) return Object.fromEntries(entries.map(([key, item]) => [key, value(item)]));
  const [tag, held] = first;
  if (entries.length > 1) throw new TaggedError('a tag stands among other names');
  switch (tag) {
    case '$int':
      return BigInt(stringOf(held, /^-?\d+$/));
    case '$number':
      return numberOf(held);
    case '$float':
      return new Float(numberOf(held));
    case '$bytes':
      return Uint8Array.from(stringOf(held, /^(?:[0-9a-f]{2})*$/).match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    case '$set':
      return new Set(listOf(held).map(value));
    case '$map':
      return new Map(listOf(held).map((pair) => pairOf(pair).map(value) as [unknown, unknown]));
    case '$record':
      return Object.fromEntries(listOf(held).map((pair) => [stringOf(pairOf(pair)[0], /^/), value(pairOf(pair)[1])]));
    default:
      throw new TaggedError(`${tag.slice(0, 20)} is no tag`);
  }
}

/** Returns plain JSON as text of ASCII characters only, so that a byte is a character. */
export function asciiJson(json: unknown): string {
  return JSON.stringify(json).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A value is no plain data, or a text is not what `toTagged` makes. */
export class TaggedError extends Error {
  override readonly name = 'TaggedError';
  readonly code = 'misuse.tagged';
}

function numberText(x: number): string {
  return Object.is(x, -0) ? '-0' : String(x);
}

function numberOf(held: unknown): number {
  const text = stringOf(held, /^/);
  const x = Number(text);
  if (text.trim() === '' || numberText(x) !== text) throw new TaggedError('a number is none');
  return x;
}

function stringOf(held: unknown, pattern: RegExp): string {
  if (typeof held !== 'string' || !pattern.test(held)) throw new TaggedError('a text is none');
  return held;
}

function listOf(held: unknown): readonly unknown[] {
  if (!Array.isArray(held)) throw new TaggedError('a list is none');
  return held;
}

function pairOf(pair: unknown): readonly [unknown, unknown] {
  const items = listOf(pair);
  if (items.length !== 2) throw new TaggedError('a pair is none');
  return items as unknown as readonly [unknown, unknown];
}
