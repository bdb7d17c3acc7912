/** Hashing and key equality: normalised keys for dicts and sets, and CPython's hash numbers. CPython: Python/pyhash.c. */

import { chargeRunning } from '../limits/meter.ts';
import { textOfUnits } from './byte-builder.ts';
import { PyMethod, PyNative } from './callable.ts';
import { frozensetType, type Key, PyBytes, PyRange, PySet, PySlice, PyTuple } from './containers.ts';
import { fullName, typeError } from './errors.ts';
import { PyMemoryView } from './memory.ts';
import { HashKind, objectType, PyComplex, PyFloat, PyInstance, type PyObject, type PyType, typeOf, type Value } from './object.ts';
import { textKey } from './text-key.ts';

/**
 * Returns the normalised key of a hashable value, or undefined when only guest code (`__hash__`, `__eq__`) can tell.
 * Raises TypeError for unhashable values; `what` names the use, as CPython does: "cannot use 'list' as a dict key (unhashable type: 'list')".
 */
export function keyOf(v: Value, what: 'dict key' | 'set element' | null = 'dict key'): Key | undefined {
  switch (typeof v) {
    case 'string':
      return textKey(v);
    case 'number':
    case 'bigint':
      return v;
    case 'boolean':
      return v ? 1 : 0;
    default:
      return v === null ? null : objectKey(v, what);
  }
}

function objectKey(v: PyObject, what: 'dict key' | 'set element' | null): Key | undefined {
  if (v instanceof PyFloat) return floatKey(v);
  if (v instanceof PyTuple) return sequenceKey('t', v.items, v, what);
  const type = v.cls;
  switch (type.hashKind === HashKind.unknown ? findHashKind(type) : type.hashKind) {
    case HashKind.identity:
      return v;
    case HashKind.guest:
      return undefined;
    case HashKind.unhashable:
      throw unhashable(v, what);
    default:
      return v instanceof PyInstance && v.payload !== undefined ? keyOf(v.payload, what) : nativeKey(v, what);
  }
}

function nativeKey(v: PyObject, what: 'dict key' | 'set element' | null): Key | undefined {
  if (v instanceof PyBytes) return v.bytes.length > MAX_KEY_LENGTH ? undefined : `\0b${textOfUnits(v.bytes)}`;
  if (v instanceof PySet && v.cls === frozensetType) return frozensetKey(v);
  if (v instanceof PyRange) {
    if (BigInt(v.length) === 0n) return '\0r0';
    return BigInt(v.length) === 1n ? `\0r1,${intText(v.start)}` : `\0r${[v.length, v.start, v.step].map(intText).join()}`;
  }
  // Equality is that of items, not of bytes.
  if (v instanceof PyMemoryView) return undefined;
  if (v instanceof PySlice) return sequenceKey('l', [v.start, v.stop, v.step], v, what);
  if (v instanceof PyMethod) return sequenceKey('m', [], v, what) + `${identityOf(v.self)},${identityOf(v.func)}`;
  if (v instanceof PyComplex) return v.imag === 0 ? floatKey(new PyFloat(v.real)) : `\0c${v.real},${v.imag}`;
  const make = keyMakers.get(v.cls);
  if (make === undefined) return v;
  const made = make(v);
  return made instanceof PyFloat ? floatKey(made) : made;
}

const keyMakers = new Map<PyType, (v: PyObject) => Key | PyFloat>();

/** Says how values of a builtin type become keys: equal values, of any type, must give the same. */
export function defineKey(type: PyType, make: (v: PyObject) => Key | PyFloat): void {
  keyMakers.set(type, make);
}

function floatKey(v: PyFloat): Key {
  const x = v.value;
  if (Number.isSafeInteger(x)) return x + 0;
  if (Number.isInteger(x)) return BigInt(x);
  return x !== x ? v : x;
}

/** NaN and identity-hashed objects inside a tuple get a number of their own here. */
const identities = new WeakMap<object, number>();
let lastIdentity = 0;

function identityOf(v: Value): string {
  if (typeof v !== 'object' || v === null) return partKey(v, keyOf(v) as Key);
  let id = identities.get(v);
  if (id === undefined) {
    id = ++lastIdentity;
    identities.set(v, id);
  }
  return `o${id}`;
}

function partKey(v: Value, key: Key): string {
  if (typeof key === 'string') return `s${key.length}:${key}`;
  if (typeof key === 'object' && key !== null) return identityOf(v);
  return `n${intText(key)}`;
}

/** Text of a part of a key. Hexadecimal for large ints: decimal takes more than linear time. */
function intText(n: Key): string {
  if (typeof n !== 'bigint') return `${n}`;
  const text = n.toString(16);
  if (text.length > 1024) chargeRunning(text.length >> 4);
  return `x${text}`;
}

/** Keys longer than this, or nested deeper, are not normalised: they are hashed and compared item by item, which is charged (key-lookup.ts). */
const MAX_KEY_LENGTH = 1 << 14;
const MAX_KEY_DEPTH = 50;

/** How deep sequenceKey is, and how many items it may still look at. Both are back at their start when the outermost call returns. */
let keyDepth = 0;
let keyBudget = MAX_KEY_LENGTH;

function sequenceKey(tag: string, items: readonly Value[], owner: PyObject, what: 'dict key' | 'set element' | null): string | undefined {
  if (keyDepth >= MAX_KEY_DEPTH || keyBudget <= 0) return undefined;
  keyDepth += 1;
  try {
    return joinKeys(`\0${tag}${items.length}(`, items, owner, what);
  } finally {
    keyDepth -= 1;
    if (keyDepth === 0) keyBudget = MAX_KEY_LENGTH;
  }
}

function joinKeys(start: string, items: readonly Value[], owner: PyObject, what: 'dict key' | 'set element' | null): string | undefined {
  let text = start;
  let isGuest = false;
  for (const item of items) {
    if (--keyBudget <= 0) return undefined;
    const key = keyOfPart(item, owner, what);
    if (key === undefined) isGuest = true;
    else text += `${partKey(item, key)},`;
  }
  return isGuest || text.length > MAX_KEY_LENGTH ? undefined : text;
}

function keyOfPart(item: Value, owner: PyObject, what: 'dict key' | 'set element' | null): Key | undefined {
  if (what === null) return keyOf(item, null);
  try {
    return keyOf(item, null);
  } catch (error) {
    if (isUnhashable(item))
      throw typeError(`cannot use '${fullName(owner.cls)}' as a ${what} (unhashable type: '${innermostUnhashable(item)}')`);
    throw error;
  }
}

function isUnhashable(v: Value): boolean {
  return typeof v === 'object' && v !== null;
}

function innermostUnhashable(v: Value, depth = 0): string {
  if (v instanceof PyTuple) {
    if (depth > MAX_KEY_DEPTH) return '';
    for (const item of v.items) {
      const name = innermostUnhashable(item, depth + 1);
      if (name !== '') return name;
    }
    return '';
  }
  if (typeof v !== 'object' || v === null || v instanceof PyFloat) return '';
  const kind = v.cls.hashKind === HashKind.unknown ? findHashKind(v.cls) : v.cls.hashKind;
  return kind === HashKind.unhashable ? v.cls.name : '';
}

function frozensetKey(v: PySet): string | undefined {
  // Elements hashed by guest code are not in the index.
  if (v.index.size < v.size || v.size > MAX_KEY_LENGTH >> 3) return undefined;
  const parts: string[] = [];
  for (const [key, i] of v.index) parts.push(partKey(v.keys[i] as Value, key));
  const text = `\0f${parts.sort().join(',')}`;
  return text.length > MAX_KEY_LENGTH ? undefined : text;
}

function unhashable(v: Value, what: 'dict key' | 'set element' | null): unknown {
  const type = typeOf(v);
  const text = `unhashable type: '${type.name}'`;
  return typeError(what === null ? text : `cannot use '${fullName(type)}' as a ${what} (${text})`);
}

/** Finds out how instances of `type` hash: by identity, by builtin value, by guest code or not at all. */
export function findHashKind(type: PyType): number {
  const hash = type.lookup('__hash__');
  const eq = type.lookup('__eq__');
  let kind: number = HashKind.native;
  if (hash === null || hash === undefined) kind = HashKind.unhashable;
  else if (hash === objectType.lookup('__hash__') && eq === objectType.lookup('__eq__')) kind = HashKind.identity;
  else if (!isNativeOf(hash, type) || !isNativeOf(eq, type)) kind = HashKind.guest;
  type.hashKind = kind;
  return kind;
}

/** Natives in classes of frozen Python, which no builtin type owns, know the class's fields, not a builtin value. Those of types that are no base fail. */
function isNativeOf(v: Value | undefined, type: PyType): boolean {
  return v instanceof PyNative && v.owner !== null && v.cls.name === 'wrapper_descriptor' && type.isSubtype(v.owner);
}

const MODULUS = (1n << 61n) - 1n;

/** Returns hash() of an int as CPython computes it. */
export function hashInt(v: number | bigint): number | bigint {
  if (typeof v === 'number') return v === -1 ? -2 : v;
  const big = BigInt(v);
  const r = (big < 0n ? -big : big) % MODULUS;
  return narrow(big < 0n ? -r : r);
}

function narrow(h: bigint): number | bigint {
  if (h === -1n) return -2;
  return h >= -9007199254740991n && h <= 9007199254740991n ? Number(h) : h;
}

/** Returns hash() of a float; NaN hashes by identity in CPython, here to 0. */
export function hashFloat(x: number): number | bigint {
  if (x !== x) return 0;
  if (x === Infinity) return 314159;
  if (x === -Infinity) return -314159;
  if (Number.isInteger(x)) return hashInt(Number.isSafeInteger(x) ? x : BigInt(x));
  let exponent = 0;
  let mantissa = Math.abs(x);
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    exponent += 1;
  }
  // x = mantissa / 2**exponent; the inverse of 2 modulo 2**61 - 1 is 2**60.
  const shift = BigInt((61 - (exponent % 61)) % 61);
  const r = (BigInt(mantissa) << shift) % MODULUS;
  return narrow(x < 0 ? -r : r);
}

/** Mixes the hashes of items as CPython's tuple hash does (xxHash prime mixing, 64 bits, here in halves). */
export function hashSequence(hashes: readonly (number | bigint)[]): number | bigint {
  let high = 0x27d4eb2f;
  let low = 0x165667c5;
  for (let i = 0; i < hashes.length; i++) {
    const h = hashes[i];
    if (typeof h === 'number') {
      multiply(Math.floor(h / 0x100000000) | 0, h | 0, 0xc2b2ae3d, 0x27d4eb4f);
    } else {
      WIDE[0] = h;
      multiply(HALVES[1], HALVES[0], 0xc2b2ae3d, 0x27d4eb4f);
    }
    low = (low >>> 0) + productLow;
    high = (high + productHigh + (low > 0xffffffff ? 1 : 0)) | 0;
    // Rotates by 31.
    multiply((high << 31) | ((low | 0) >>> 1), (low << 31) | (high >>> 1), 0x9e3779b1, 0x85ebca87);
    high = productHigh;
    low = productLow;
  }
  // 2870177450012600261 ^ 3527539
  low = (low >>> 0) + ((hashes.length ^ 0x165667c5 ^ 3527539) >>> 0);
  high = (high + 0x27d4eb2f + (low > 0xffffffff ? 1 : 0)) | 0;
  low >>>= 0;
  if (high === -1 && low === 0xffffffff) return 1546275796;
  const isSafe = high >= -0x200000 && high < 0x200000 && !(high === -0x200000 && low === 0);
  if (isSafe) return high * 0x100000000 + low;
  HALVES[1] = high;
  HALVES[0] = low;
  return WIDE[0];
}

/** A 64-bit int and its halves, the low one first on every host there is. */
const WIDE = new BigInt64Array(1);
const HALVES = new Int32Array(WIDE.buffer);
/** What `multiply` leaves: a signed and an unsigned half. */
let productHigh = 0;
let productLow = 0;

/** Multiplies two 64-bit ints given as 32-bit halves, modulo 2**64. */
function multiply(aHigh: number, aLow: number, bHigh: number, bLow: number): void {
  const a0 = aLow & 0xffff;
  const a1 = aLow >>> 16;
  const b0 = bLow & 0xffff;
  const b1 = bLow >>> 16;
  const bottom = a0 * b0;
  const middle = a1 * b0 + (bottom >>> 16);
  const upper = a0 * b1 + (middle % 0x10000);
  const carry = a1 * b1 + Math.floor(middle / 0x10000) + Math.floor(upper / 0x10000);
  productLow = Math.imul(aLow, bLow) >>> 0;
  productHigh = (Math.imul(aHigh, bLow) + Math.imul(aLow, bHigh) + (carry | 0)) | 0;
}
