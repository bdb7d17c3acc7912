/** Host values as JSON Schema sees them: their types, equality, and a short form for reports. */
import { Float } from '../../interpreter/convert.ts';
import { isRecord } from './schema.ts';

const MAX_SHOWN = 120;
/** Containers nested deeper are never equal: a cycle must end somewhere. */
const MAX_EQUAL_DEPTH = 400;

/** The seven type names of JSON Schema. */
export const TYPE_NAMES = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'] as const;

/** Returns the number that a `Float` holds, any other value as it is. */
export function numeric(value: unknown): unknown {
  return value instanceof Float ? value.value : value;
}

/** True if the value has the JSON Schema type of that name. NaN and infinities have none. */
export function hasType(value: unknown, name: string): boolean {
  switch (name) {
    case 'null':
      return value === null || value === undefined;
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return typeof value === 'bigint' || Number.isInteger(numeric(value));
    case 'number':
      return typeof value === 'bigint' || Number.isFinite(numeric(value));
    case 'string':
      return typeof value === 'string';
    case 'array':
      return Array.isArray(value);
    default:
      return isRecord(value);
  }
}

/** Names a value's type for a report; values that JSON cannot say have names of their own. */
export function typeName(value: unknown): string {
  if (value instanceof Map) return 'map';
  if (value instanceof Set) return 'set';
  if (value instanceof Uint8Array) return 'bytes';
  const plain = numeric(value);
  if (typeof plain === 'number' && !Number.isFinite(plain)) return String(plain);
  return TYPE_NAMES.find((name) => hasType(value, name)) ?? typeof value;
}

/** A short form of a value for a report; containers only by name. */
export function show(value: unknown): unknown {
  if (typeof value === 'string') return value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value;
  if (typeof value === 'bigint') return value.toString().length > MAX_SHOWN ? 'a very large integer' : value;
  if (value instanceof Float) return value.value;
  if ((typeof value === 'object' && value !== null) || typeof value === 'function' || typeof value === 'symbol') return typeName(value);
  return value === undefined ? null : value;
}

/** Length in code points, as JSON Schema and Python count; stops counting above `enough`. */
export function textLength(text: string, enough: number): number {
  let length = 0;
  for (let i = 0; i < text.length && length <= enough; length++) {
    const code = text.charCodeAt(i);
    const isPair = code >= 0xd800 && code < 0xdc00 && i + 1 < text.length && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
    i += isPair ? 2 : 1;
  }
  return length;
}

/** True for a multiple of `step`, up to the rounding of binary fractions; exact for bigints and integers. */
export function isMultiple(x: number | bigint, step: number): boolean {
  if (typeof x === 'bigint') return Number.isInteger(step) ? x % BigInt(step) === 0n : isMultiple(Number(x), step);
  if (Number.isInteger(step)) return x % step === 0;
  const ratio = x / step;
  return Number.isFinite(ratio) && Math.abs(ratio - Math.round(ratio)) < 1e-9;
}

/** True for values that are equal as JSON: 1, 1n and Float(1) are one number. */
export function isEqual(a: unknown, b: unknown, depth = 0): boolean {
  const x = numeric(a);
  const y = numeric(b);
  if (x === y) return true;
  if (typeof x === 'bigint' || typeof y === 'bigint') return isSameInteger(x, y);
  if (depth > MAX_EQUAL_DEPTH) return false;
  if (Array.isArray(x)) return Array.isArray(y) && x.length === y.length && x.every((item, i) => isEqual(item, y[i], depth + 1));
  if (!isRecord(x) || !isRecord(y)) return false;
  const keys = Object.keys(x);
  return keys.length === Object.keys(y).length && keys.every((key) => Object.hasOwn(y, key) && isEqual(x[key], y[key], depth + 1));
}

function isSameInteger(x: unknown, y: unknown): boolean {
  if (typeof x === 'bigint') return typeof y === 'bigint' ? x === y : typeof y === 'number' && Number.isInteger(y) && BigInt(y) === x;
  return typeof x === 'number' && Number.isInteger(x) && BigInt(x) === y;
}

/** True if two items are equal as JSON. Linear in the size of the items; null if they are too deep to tell. */
export function hasRepeats(items: readonly unknown[]): boolean | null {
  const seen = new Set<string>();
  for (const item of items) {
    const key = keyText(item, 0);
    if (key === null) return null;
    if (seen.has(key)) return true;
    seen.add(key);
  }
  return false;
}

/** A text that is the same for values that are equal as JSON. */
function keyText(value: unknown, depth: number): string | null {
  if (depth > MAX_EQUAL_DEPTH) return null;
  const plain = numeric(value);
  switch (typeof plain) {
    case 'bigint':
      return plain.toString();
    case 'number':
      return Number.isInteger(plain) ? BigInt(plain).toString() : String(plain);
    case 'string':
      return JSON.stringify(plain);
    case 'object':
      if (plain === null) return 'null';
      return containerText(plain, depth);
    default:
      return plain === undefined ? 'null' : String(plain);
  }
}

function containerText(value: object, depth: number): string | null {
  const isArray = Array.isArray(value);
  const parts: string[] = [];
  const keys = isArray ? [] : Object.keys(value).sort();
  for (const item of isArray ? value : keys) {
    const text = keyText(isArray ? item : (value as Record<string, unknown>)[item as string], depth + 1);
    if (text === null) return null;
    parts.push(isArray ? text : `${JSON.stringify(item)}:${text}`);
  }
  return isArray ? `[${parts.join()}]` : `{${parts.join()}}`;
}
