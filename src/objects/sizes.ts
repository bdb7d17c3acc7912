/** `__sizeof__` of the builtin types: the bytes that CPython takes for an object on a 64-bit machine; what has no such number gets an estimate. CPython: the *_sizeof functions. */
import { PyFunction, PyGenerator, PyMethod, PyModule } from './callable.ts';
import { PyByteArray, PyBytes, PyDict, PyList, PyRange, PySet, PySlice, PyTuple } from './containers.ts';
import { objectType, PyComplex, PyFloat, PyInstance, PyType, type Value } from './object.ts';

/** What the garbage collector has in front of an object that can hold others. */
export const GC_HEADER = 16;

const DIGIT_BITS = 30;
/** Slots of the smallest tables. */
const LEAST_SLOTS = 8;
const SET_SLOT = 16;

const TRACKED = [PyList, PyTuple, PyDict, PySet, PySlice, PyFunction, PyMethod, PyModule, PyGenerator] as const;

/** True if an object has a header of the garbage collector. */
export function isTracked(v: Value): boolean {
  return v instanceof PyInstance ? v.cls !== objectType : TRACKED.some((cls) => v instanceof cls);
}

/** `object.__sizeof__()`; with the header, what `sys.getsizeof` tells. */
export function sizeOf(v: Value): number {
  if (v === null || v === undefined) return 16;
  switch (typeof v) {
    case 'boolean':
      return 28;
    case 'number':
    case 'bigint':
      return 24 + 4 * digitsOf(v);
    case 'string':
      return textSize(v);
    default:
      return objectSize(v);
  }
}

function digitsOf(n: number | bigint): number {
  if (typeof n === 'number' && Math.abs(n) < 2 ** DIGIT_BITS) return 1;
  const big = BigInt(n);
  return Math.ceil((big < 0n ? -big : big).toString(2).length / DIGIT_BITS);
}

/** By the widest character: ASCII, Latin-1, two bytes, four. */
function textSize(text: string): number {
  const { length } = text;
  if (!/[^\0-\x7f]/.test(text)) return 41 + length;
  if (!/[^\0-\xff]/.test(text)) return 57 + length;
  const points = [...text];
  return points.length === length ? 58 + 2 * length : 60 + 4 * points.length;
}

function objectSize(v: object): number {
  if (v instanceof PyFloat) return 24;
  if (v instanceof PyComplex) return 32;
  if (v instanceof PyBytes) return 33 + v.bytes.length;
  if (v instanceof PyByteArray) return 56 + (v.bytes.length === 0 ? 0 : v.bytes.length + 1);
  if (v instanceof PyList) return 40 + 8 * v.items.length;
  if (v instanceof PyTuple) return 32 + 8 * v.items.length;
  if (v instanceof PyDict) return dictSize(v);
  if (v instanceof PySet) return setSize(v.size);
  if (v instanceof PyRange) return 48;
  if (v instanceof PySlice) return 40;
  if (v instanceof PyFunction) return 144;
  if (v instanceof PyMethod) return 48;
  if (v instanceof PyModule) return 56;
  if (v instanceof PyType) return v.isBuiltin ? 392 : 1672;
  if (v instanceof PyGenerator) return 184;
  return v instanceof PyInstance ? instanceSize(v) : 16;
}

/** A table with an index of bytes or wider, and entries for two thirds of it, smaller if all keys are strs. */
function dictSize(dict: PyDict): number {
  if (dict.size === 0) return 48;
  let slots = LEAST_SLOTS;
  while (Math.floor((slots * 2) / 3) < dict.size) slots *= 2;
  const width = slots <= 0x100 ? 1 : slots <= 0x10000 ? 2 : 4;
  const entry = dict.keys.every((key) => key === undefined || typeof key === 'string') ? 16 : 24;
  return 48 + 32 + slots * width + Math.floor((slots * 2) / 3) * entry;
}

/** The table of a set grows when three fifths are taken, to four times what it holds. CPython: set_table_resize. */
function setSize(size: number): number {
  let slots = LEAST_SLOTS;
  for (let taken = 1; taken <= size; ) {
    const least = Math.ceil(((slots - 1) * 3) / 5);
    if (size < least) break;
    taken = least;
    const wanted = taken > 50_000 ? taken * 2 : taken * 4;
    while (slots <= wanted) slots *= 2;
    taken += 1;
  }
  return 200 + (slots === LEAST_SLOTS ? 0 : slots * SET_SLOT);
}

/** Attributes stand in the object itself. */
function instanceSize(v: PyInstance): number {
  if (v.cls === objectType) return 16;
  const own = v.payload === undefined ? 16 : sizeOf(v.payload) + 16;
  return own + 16 + (v.dict === null ? v.values.length * 8 : 0);
}
