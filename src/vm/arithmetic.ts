/** Arithmetic and comparison as the VM does them: numbers at once, everything else by operators.ts. */

import { Op } from '../bytecode/opcodes.ts';
import { PyDict, PySet } from '../objects/containers.ts';
import { zeroDivision } from '../objects/errors.ts';
import { intAdd, intFloorDiv, intMod, intMul, intSub } from '../objects/int-arithmetic.ts';
import { type Interp, intFromBigInt, PyFloat, type Value } from '../objects/object.ts';
import { type BinaryName, binaryOp, type CompareName, compareBool, contains, inplaceOp } from '../objects/operators.ts';
import { isPlainKey } from './attributes.ts';

const MAX_SAFE = Number.MAX_SAFE_INTEGER;
/** Up to this, a sum of two ints and the whole part of a quotient are exact. */
const MAX_EXACT = 2 ** 52;

/** One more than the low half of an int in two halves. */
const HALF = 2 ** 32;

function isExact(n: number): boolean {
  return n <= MAX_EXACT && n >= -MAX_EXACT;
}

/** Ints below this take the short way: their cost is that of any other object. */
const WIDE = 2n ** 256n;

/** True for ints of a few words, which need no charge of their own. */
function isNarrow(v: Value): v is number | bigint {
  return typeof v === 'number' || (typeof v === 'bigint' && v < WIDE && v > -WIDE);
}

function isInt(v: Value): v is number | bigint {
  return typeof v === 'number' || typeof v === 'bigint';
}

/** The powers of two that a shift can multiply by; a product with any is exact. */
const POWERS: readonly number[] = Array.from({ length: 128 }, (_, i) => 2 ** i);

/** The divisors met last, by their low bits, as bigints: making one costs as much as the division. */
const DIVISORS: bigint[] = Array.from({ length: 16 }, (_, i) => BigInt(i));
const DIVISOR_NUMBERS: number[] = Array.from({ length: 16 }, (_, i) => i);

/** `y` as a bigint. */
function divisorOf(y: number): bigint {
  const slot = y & 15;
  if (DIVISOR_NUMBERS[slot] !== y) {
    DIVISOR_NUMBERS[slot] = y;
    DIVISORS[slot] = BigInt(y);
  }
  return DIVISORS[slot]!;
}

/** The number of a float, or of an int that converts exactly; undefined for anything else. */
function toDouble(v: Value): number | undefined {
  if (v instanceof PyFloat) return v.value;
  return typeof v === 'number' ? v : undefined;
}

/** True when exactly the float rules apply: at least one float, the other a float or small int. */
function isFloatPair(x: Value, y: Value): boolean {
  return x instanceof PyFloat ? y instanceof PyFloat || typeof y === 'number' : y instanceof PyFloat && typeof x === 'number';
}

/** x + y, where both are not small ints. */
export function add(interp: Interp, x: Value, y: Value, isInplace: boolean): Value {
  if (typeof x === 'string' && typeof y === 'string') {
    const size = x.length + y.length;
    if (size > 64) interp.meter.allocateLarge(size * 2);
    return x + y;
  }
  if (isFloatPair(x, y)) return new PyFloat((toDouble(x) as number) + (toDouble(y) as number));
  if (isInt(x) && isInt(y)) return intAdd(interp, x, y);
  return isInplace ? inplaceOp(interp, 'add', x, y) : binaryOp(interp, 'add', x, y);
}

/** x - y, where both are not small ints. */
export function subtract(interp: Interp, x: Value, y: Value, isInplace: boolean): Value {
  if (isFloatPair(x, y)) return new PyFloat((toDouble(x) as number) - (toDouble(y) as number));
  if (isInt(x) && isInt(y)) return intSub(interp, x, y);
  return isInplace ? inplaceOp(interp, 'sub', x, y) : binaryOp(interp, 'sub', x, y);
}

/** x * y, where both are not small ints with a small product. */
export function multiply(interp: Interp, x: Value, y: Value, isInplace: boolean): Value {
  if (isFloatPair(x, y)) return new PyFloat((toDouble(x) as number) * (toDouble(y) as number));
  if (isInt(x) && isInt(y)) return isNarrow(x) && isNarrow(y) ? intFromBigInt(BigInt(x) * BigInt(y)) : intMul(interp, x, y);
  return isInplace ? inplaceOp(interp, 'mul', x, y) : binaryOp(interp, 'mul', x, y);
}

/** x / y. */
export function trueDivide(interp: Interp, x: Value, y: Value, isInplace: boolean): Value {
  const a = toDouble(x);
  const b = toDouble(y);
  if (a !== undefined && b !== undefined) {
    if (b !== 0) return new PyFloat(a / b);
    throw zeroDivision('division by zero');
  }
  return isInplace ? inplaceOp(interp, 'truediv', x, y) : binaryOp(interp, 'truediv', x, y);
}

/** x // y. */
export function floorDivide(interp: Interp, x: Value, y: Value, isInplace: boolean): Value {
  if (typeof x === 'number' && typeof y === 'number' && y !== 0) {
    // Exact: a quotient that is no whole number is further from the next one than the division can be off.
    // `| 0` keeps the result a small integer for V8, on which `%` takes a fraction of the time.
    const q = Math.floor(x / y);
    if (x <= 0x7fffffff && x > -0x80000000) return q | 0;
    if (isExact(x) && isExact(y)) return q + 0;
    return intFloorDiv(interp, x, y);
  }
  return isInplace ? inplaceOp(interp, 'floordiv', x, y) : binaryOp(interp, 'floordiv', x, y);
}

/** x % y. */
export function modulo(interp: Interp, x: Value, y: Value, isInplace: boolean): Value {
  if (typeof x === 'number' && typeof y === 'number' && y !== 0) {
    if (x >= 0 && y > 0 && x <= 0x7fffffff && y <= 0x7fffffff) return (x | 0) % (y | 0);
    // A third of the time of `%`, which goes bit by bit on doubles.
    return isExact(x) && isExact(y) ? x - Math.floor(x / y) * y : intMod(interp, x, y);
  }
  if (typeof x === 'bigint' && typeof y === 'number' && y > 0 && isNarrow(x)) {
    const r = Number(x % divisorOf(y));
    const m = r < 0 ? r + y : r;
    return m <= 0x7fffffff ? m | 0 : m;
  }
  if (isInt(x) && isInt(y)) return intMod(interp, x, y);
  return isInplace ? inplaceOp(interp, 'mod', x, y) : binaryOp(interp, 'mod', x, y);
}

/** x & y, x | y, x ^ y by the opcode: small ints at once, those beyond 32 bits in two halves. */
export function bitwise(interp: Interp, opcode: number, x: Value, y: Value): Value {
  const plain = opcode >= Op.INPLACE_AND ? opcode - Op.INPLACE_AND + Op.BINARY_AND : opcode;
  if (typeof x === 'number' && typeof y === 'number') {
    if ((x | 0) === x && (y | 0) === y) return bitwise32(plain, x, y);
    const high = bitwise32(plain, Math.floor(x / HALF), Math.floor(y / HALF));
    return small(high * HALF + (bitwise32(plain, x, y) >>> 0));
  }
  if (plain === Op.BINARY_AND && typeof x === 'bigint' && typeof y === 'number' && y >= 0 && isNarrow(x))
    return small(Number(x & divisorOf(y)));
  const name = plain === Op.BINARY_AND ? 'and' : plain === Op.BINARY_OR ? 'or' : 'xor';
  return opcode === plain ? binaryOp(interp, name, x, y) : inplaceOp(interp, name, x, y);
}

/** On the low 32 bits. */
function bitwise32(opcode: number, x: number, y: number): number {
  return opcode === Op.BINARY_AND ? x & y : opcode === Op.BINARY_OR ? x | y : x ^ y;
}

/** A small integer of V8 where it can be one, on which arithmetic takes a fraction of the time. */
function small(n: number): number {
  return n <= 0x7fffffff && n >= -0x80000000 ? n | 0 : n;
}

/** x << y and x >> y by the opcode: small shifts of small ints at once. */
export function shift(interp: Interp, opcode: number, x: Value, y: Value): Value {
  const isLeft = opcode === Op.BINARY_LSHIFT || opcode === Op.INPLACE_LSHIFT;
  if (typeof x === 'number' && typeof y === 'number' && y >= 0) {
    if (!isLeft && (x | 0) === x) return y > 31 ? (x < 0 ? -1 : 0) : x >> y;
    if (y < 128) {
      if (!isLeft) return small(Math.floor(x / POWERS[y]));
      const r = x * POWERS[y];
      return r <= MAX_SAFE && r >= -MAX_SAFE ? r + 0 : BigInt(r);
    }
  }
  const name = isLeft ? 'lshift' : 'rshift';
  return opcode >= Op.INPLACE_LSHIFT ? inplaceOp(interp, name, x, y) : binaryOp(interp, name, x, y);
}

/** Any other binary operator. */
export function binary(interp: Interp, op: BinaryName, x: Value, y: Value, isInplace: boolean): Value {
  return isInplace ? inplaceOp(interp, op, x, y) : binaryOp(interp, op, x, y);
}

/** x op y as a bool or CALL, where both are not small ints. */
export function compare(interp: Interp, op: CompareName, x: Value, y: Value): Value {
  const a = toDouble(x);
  const b = toDouble(y);
  if (a !== undefined && b !== undefined) {
    switch (op) {
      case 'lt':
        return a < b;
      case 'le':
        return a <= b;
      case 'eq':
        return a === b;
      case 'ne':
        return a !== b;
      case 'gt':
        return a > b;
      case 'ge':
        return a >= b;
    }
  }
  if (typeof x === 'string' && typeof y === 'string') {
    if (op === 'eq') return x === y;
    if (op === 'ne') return x !== y;
  }
  return compareBool(interp, op, x, y);
}

/** `item in container`: short strs, and plain keys of dicts and sets, at once. A bool or CALL. */
export function containsItem(interp: Interp, container: Value, item: Value): Value {
  if (typeof container === 'string') {
    if (typeof item === 'string' && container.length < 256 && item.length === 1 && !isSurrogate(item)) return container.includes(item);
  } else if ((container instanceof PyDict || container instanceof PySet) && container.buckets === null && isPlainKey(item)) {
    return container.index.has(item);
  }
  return contains(interp, container, item);
}

/** True for half of a pair, which may only be found where it stands alone. */
function isSurrogate(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 0xd800 && unit < 0xe000;
}
