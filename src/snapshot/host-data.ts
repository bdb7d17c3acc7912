/** Plain data of the host in a dump: what calls were shown to the host, and details of denials. Bounded in depth; what is no plain data becomes null. */
import type { ByteWriter } from './bytes.ts';
import { malformed } from './error.ts';
import type { HeapReader } from './read.ts';
import type { HeapWriter } from './write.ts';

const Kind = {
  null: 0,
  false: 1,
  true: 2,
  number: 3,
  int: 4,
  bigint: 5,
  text: 6,
  bytes: 7,
  array: 8,
  record: 9,
  map: 10,
  set: 11,
  float: 12,
  undefined: 13,
} as const;

/** Conversion of guest values goes no deeper. */
const MAX_DEPTH = 220;

/** A class of the host's side that stands for a float. */
export interface FloatClass {
  is(v: object): v is { readonly value: number };
  make(value: number): object;
}

/** Writes plain data. */
export function writeHostData(heap: HeapWriter, out: ByteWriter, v: unknown, floats: FloatClass, depth = 0): void {
  switch (typeof v) {
    case 'boolean':
      return out.byte(v ? Kind.true : Kind.false);
    case 'number':
      if (Number.isSafeInteger(v) && Math.abs(v) < 2 ** 50 && !Object.is(v, -0)) {
        out.byte(Kind.int);
        out.int(v);
      } else {
        out.byte(Kind.number);
        out.double(v);
      }
      return;
    case 'bigint':
      out.byte(Kind.bigint);
      return heap.text(out, v.toString(16));
    case 'string':
      out.byte(Kind.text);
      return heap.text(out, v);
    case 'undefined':
      return out.byte(Kind.undefined);
    case 'object':
      if (v === null || depth > MAX_DEPTH) return out.byte(Kind.null);
      return writeObject(heap, out, v, floats, depth + 1);
    default:
      out.byte(Kind.null);
  }
}

function writeObject(heap: HeapWriter, out: ByteWriter, v: object, floats: FloatClass, depth: number): void {
  const each = (items: Iterable<unknown>): void => {
    for (const item of items) writeHostData(heap, out, item, floats, depth);
  };
  if (floats.is(v)) {
    out.byte(Kind.float);
    out.double(v.value);
  } else if (Array.isArray(v)) {
    out.byte(Kind.array);
    out.count(v.length);
    each(v);
  } else if (v instanceof Uint8Array) {
    out.byte(Kind.bytes);
    out.count(v.length);
    out.raw(v);
  } else if (v instanceof Map) {
    out.byte(Kind.map);
    out.count(v.size);
    for (const pair of v) each(pair);
  } else if (v instanceof Set) {
    out.byte(Kind.set);
    out.count(v.size);
    each(v);
  } else {
    const entries = Object.entries(v);
    out.byte(Kind.record);
    out.count(entries.length);
    for (const [key, item] of entries) {
      heap.text(out, key);
      writeHostData(heap, out, item, floats, depth);
    }
  }
}

/** Reads plain data. Throws SnapshotError. */
export function readHostData(heap: HeapReader, floats: FloatClass, depth = 0): unknown {
  const { input } = heap;
  if (depth > MAX_DEPTH + 1) throw malformed('data of the host is nested too deeply');
  const inner = (): unknown => readHostData(heap, floats, depth + 1);
  switch (input.byte()) {
    case Kind.null:
      return null;
    case Kind.undefined:
      return undefined;
    case Kind.false:
      return false;
    case Kind.true:
      return true;
    case Kind.number:
      return input.double();
    case Kind.int:
      return input.int();
    case Kind.bigint:
      return bigintOf(heap.text());
    case Kind.text:
      return heap.text();
    case Kind.bytes:
      return input.raw(input.countOf());
    case Kind.array:
      return array(heap, floats, depth);
    case Kind.record:
      return record(heap, inner);
    case Kind.map:
      return new Map(Array.from({ length: input.countOf(2) }, () => [inner(), inner()] as const));
    case Kind.set:
      return new Set(Array.from({ length: input.countOf() }, inner));
    case Kind.float:
      return floats.make(input.double());
    default:
      throw malformed('data of the host is of no kind');
  }
}

function array(heap: HeapReader, floats: FloatClass, depth: number): unknown[] {
  const items: unknown[] = new Array(heap.input.countOf());
  for (let i = 0; i < items.length; i++) items[i] = readHostData(heap, floats, depth + 1);
  return items;
}

function bigintOf(text: string): bigint {
  if (!/^-?[0-9a-f]+$/.test(text)) throw malformed('an int is badly written');
  return text.startsWith('-') ? -BigInt(`0x${text.slice(1)}`) : BigInt(`0x${text}`);
}

function record(heap: HeapReader, inner: () => unknown): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (let left = heap.input.countOf(2); left > 0; left--) {
    const key = heap.text();
    if (key !== '__proto__') {
      result[key] = inner();
      continue;
    }
    // SECURITY: it becomes an own property.
    Object.defineProperty(result, key, { value: inner(), writable: true, enumerable: true, configurable: true });
  }
  return result;
}
