/** abs, bin, divmod, hex, oct, pow, round and sum. CPython: Python/bltinmodule.c. */
import { PyNative } from '../objects/callable.ts';
import { PyByteArray, PyBytes, PyIterator } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { fn, type NativeRow } from '../objects/define.ts';
import { typeError } from '../objects/errors.ts';
import { callNative } from '../objects/instantiate.ts';
import { type Arg, CALL, type Interp, NotImplemented, typeOf, type Value } from '../objects/object.ts';
import { binaryOp, unaryOp } from '../objects/operators.ts';
import { asStr, callSpecial, getIter, index, special, unwrap } from '../objects/protocol.ts';
import { addToSum, startSum, sumValue } from '../objects/sum.ts';

const PREFIXES: Readonly<Record<number, string>> = { 2: '0b', 8: '0o', 16: '0x' };

function digits(interp: Interp, n: number | bigint, radix: number): string {
  if (typeof n === 'bigint') {
    // FUEL: a bigint's text is linear in its size for these radices.
    const bits = n.toString(16).length * 4;
    interp.meter.charge(bits >> 8);
    interp.meter.allocateLarge((bits / Math.log2(radix)) * 2);
  }
  const text = n.toString(radix);
  return n < 0 ? `-${PREFIXES[radix]}${text.slice(1)}` : `${PREFIXES[radix]}${text}`;
}

function inRadix(radix: number) {
  return (interp: Interp, number: Value): Value => {
    const n = index(interp, number);
    return n === CALL ? interp.chain('builtins.radix', [radix]) : digits(interp, n as number | bigint, radix);
  };
}

// ---- pow and round -----------------------------------------------------------------------------

function power(interp: Interp, base: Value, exp: Value, mod?: Value): Value {
  if (mod === undefined || mod === null) return binaryOp(interp, 'pow', base, exp);
  const type = typeOf(base);
  const method = special(base, '__pow__');
  if (type.isBuiltin) {
    for (const slot of new Set([type.slots.pow, typeOf(unwrap(exp)).slots.pow, typeOf(unwrap(mod)).slots.pow])) {
      const r = slot === undefined ? NotImplemented : slot(interp, base, unwrap(exp), unwrap(mod));
      if (r !== NotImplemented) return r;
    }
    return reflectedPower(interp, base, exp, mod);
  }
  if (method === undefined) return reflectedPower(interp, base, exp, mod);
  callSpecial(interp, method, base, [exp, mod]);
  return interp.chain('builtins.power', [base, exp, mod]);
}

/** `exp.__rpow__(base, mod)`, where `__pow__` does not know what to do. */
function reflectedPower(interp: Interp, base: Value, exp: Value, mod: Value): Value {
  const method = typeOf(exp) === typeOf(base) ? undefined : special(exp, '__rpow__');
  if (method === undefined || method instanceof PyNative) {
    // The slots of the other operands know errors of their own.
    for (const slot of new Set([typeOf(unwrap(exp)).slots.pow, typeOf(unwrap(mod)).slots.pow]))
      slot?.(interp, unwrap(base), unwrap(exp), unwrap(mod));
    return unsupportedPower(base, exp, mod);
  }
  callSpecial(interp, method, exp, [base, mod]);
  return interp.chain('builtins.reflectedPower', [base, exp, mod]);
}

function unsupportedPower(base: Value, exp: Value, mod: Value): never {
  throw typeError(`unsupported operand type(s) for ** or pow(): '${typeOf(base).name}', '${typeOf(exp).name}', '${typeOf(mod).name}'`);
}

function round(interp: Interp, number: Value, ndigits?: Value): Value {
  const method = special(number, '__round__');
  if (method === undefined) throw typeError(`type ${typeOf(number).name} doesn't define __round__ method`);
  const args = ndigits === undefined || ndigits === null ? [] : [ndigits];
  return method instanceof PyNative ? callNative(interp, method, [number, ...args], null) : callSpecial(interp, method, number, args);
}

// ---- sum ---------------------------------------------------------------------------------------

/** Items are charged in lots of this many. */
const LOT = 64;

function sum(interp: Interp, iterable: Value, start?: Value): Value {
  const total = start === undefined ? 0 : start;
  const refusal = refusalOf(total);
  if (refusal !== undefined) return interp.tailCall(interp.frozen('sum_refused'), [iterable, refusal]);
  const iterator = getIter(interp, iterable);
  if (iterator === CALL || !(iterator instanceof PyIterator) || !iterator.isPure) {
    interp.tailCall(interp.frozen('sum_all'), [startSum(total), iterator === CALL ? iterable : iterator]);
    return interp.chain('builtins.sum', []);
  }
  return sumPure(interp, iterator, startSum(total));
}

function refusalOf(start: Value): string | undefined {
  if (asStr(start) !== undefined) return "sum() can't sum strings [use ''.join(seq) instead]";
  const inner = unwrap(start);
  if (inner instanceof PyBytes) return "sum() can't sum bytes [use b''.join(seq) instead]";
  return inner instanceof PyByteArray ? "sum() can't sum bytearray [use b''.join(seq) instead]" : undefined;
}

/** Sums what a builtin iterator gives. */
function sumPure(interp: Interp, iterator: PyIterator, start: Value): Value {
  let total = start;
  let count = 0;
  for (let item = iterator.next(interp); item !== undefined; item = iterator.next(interp)) {
    if (++count % LOT === 0) interp.meter.charge(LOT >> 3);
    const next = addToSum(interp, total, item);
    if (next === CALL) {
      interp.tailCall(interp.frozen('sum_rest'), [total, item, iterator]);
      return interp.chain('builtins.sum', []);
    }
    total = next;
  }
  return sumValue(total);
}

defineContinuations({
  'builtins.sum': { done: (_interp, _data, total) => sumValue(total) },
  'builtins.radix': { done: (interp, [radix], n) => digits(interp, n as number | bigint, radix as number) },
  'builtins.power': {
    done: (interp, [base, exp, mod], result) => (result === NotImplemented ? reflectedPower(interp, base, exp, mod) : result),
  },
  'builtins.reflectedPower': {
    done: (_interp, [base, exp, mod], result) => (result === NotImplemented ? unsupportedPower(base, exp, mod) : result),
  },
});

/** The functions of this group. */
export const numberFunctions: Readonly<Record<string, NativeRow>> = {
  abs: fn('abs(x, /)', (interp: Interp, x: Value) => unaryOp(interp, 'abs', x)),
  bin: fn('bin(number, /)', inRadix(2)),
  divmod: fn('divmod(x, y, /)', (interp: Interp, x: Value, y: Value) => binaryOp(interp, 'divmod', x, y)),
  hex: fn('hex(number, /)', inRadix(16)),
  oct: fn('oct(number, /)', inRadix(8)),
  pow: fn('pow(base, exp, mod=None)', power),
  round: fn('round(number, ndigits=None)', round),
  sum: fn('sum(iterable, /, start=0)', (interp: Interp, iterable: Value, start: Arg) => sum(interp, iterable, start)),
};
