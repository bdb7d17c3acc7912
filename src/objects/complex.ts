/** complex objects. CPython: Objects/complexobject.c. */

import { PyNative } from './callable.ts';
import { complexDiv, complexMul, complexPow, hypot, realDivComplex } from './complex-arithmetic.ts';
import { PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { classMethod, defineType, fn, method, readonly } from './define.ts';
import { overflowError, typeError, valueError, zeroDivision } from './errors.ts';
import { realNumber } from './float-methods.ts';
import { floatReprBare } from './float-text.ts';
import { formatComplex } from './format-float.ts';
import { hashFloat } from './hash.ts';
import { intToFloat } from './int-arithmetic.ts';
import { floatOf, plainText } from './number-text.ts';
import {
  type Arg,
  complexType,
  type Interp,
  intFromBigInt,
  NotImplemented,
  PyComplex,
  PyFloat,
  type PyType,
  type SlotImpl,
  typeOf,
  type Value,
} from './object.ts';
import { asInt, asStr, callSpecial, special, unwrap } from './protocol.ts';
import { strRepr } from './text-repr.ts';

/** A number in an operand: complex as it is, real numbers as a double; undefined for other types. */
function operand(v: Value): PyComplex | number | undefined {
  if (v instanceof PyComplex) return v;
  if (v instanceof PyFloat) return v.value;
  const n = typeof v === 'object' ? undefined : asInt(v);
  return n === undefined ? undefined : intToFloat(n);
}

/** Real operands keep their kind: only the real part takes part (C11 Annex G.5). */
interface Operations {
  readonly both: (a: PyComplex, b: PyComplex) => PyComplex;
  readonly realRight: (a: PyComplex, b: number) => PyComplex;
  readonly realLeft: (a: number, b: PyComplex) => PyComplex;
}

function binarySlot({ both, realRight, realLeft }: Operations): SlotImpl {
  return (_interp, a, b) => {
    const x = operand(a);
    const y = operand(b);
    if (x === undefined || y === undefined) return NotImplemented;
    if (x instanceof PyComplex) return y instanceof PyComplex ? both(x, y) : realRight(x, y);
    return y instanceof PyComplex ? realLeft(x, y) : NotImplemented;
  };
}

function asComplex(v: PyComplex | number): PyComplex {
  return v instanceof PyComplex ? v : new PyComplex(v, 0);
}

function divideByReal(a: PyComplex, b: number): PyComplex {
  if (b === 0) throw zeroDivision('division by zero');
  return new PyComplex(a.real / b, a.imag / b);
}

function power(_interp: Interp, a: Value, b: Value, modulus: Value): Value {
  const x = operand(a);
  const y = operand(b);
  if (x === undefined || y === undefined) return NotImplemented;
  if (modulus !== null && modulus !== undefined) throw valueError('complex modulo');
  return complexPow(asComplex(x), asComplex(y));
}

function equal(_interp: Interp, a: Value, b: Value): Value {
  const x = a as PyComplex;
  if (b instanceof PyComplex) return x.real === b.real && x.imag === b.imag;
  if (b instanceof PyFloat) return x.imag === 0 && x.real === b.value;
  const n = typeof b === 'object' ? undefined : asInt(b);
  // biome-ignore lint/suspicious/noDoubleEquals: a bigint and a number compare by value
  return n === undefined ? NotImplemented : x.imag === 0 && x.real == n;
}

function hashComplex(_interp: Interp, self: Value): Value {
  const { real, imag } = self as PyComplex;
  const h = BigInt.asIntN(64, BigInt(hashFloat(real)) + 1000003n * BigInt(hashFloat(imag)));
  return intFromBigInt(h === -1n ? -2n : h);
}

/** repr(): '(1+2j)', '2j' when the real part is +0. */
export function complexRepr(z: PyComplex): string {
  const imag = floatReprBare(z.imag);
  if (z.real === 0 && !Object.is(z.real, -0)) return `${imag}j`;
  return `(${floatReprBare(z.real)}${imag.startsWith('-') ? '' : '+'}${imag}j)`;
}

// ---- construction ------------------------------------------------------------------------------

const NUMBER = '(?:[0-9](?:_?[0-9])*\\.?(?:[0-9](?:_?[0-9])*)?|\\.[0-9](?:_?[0-9])*)(?:e[+-]?[0-9](?:_?[0-9])*)?|inf(?:inity)?|nan';
const TEXT = new RegExp(
  `^[\\t-\\r\\x1c- ]*(\\()?[\\t-\\r\\x1c- ]*(?:([+-]?(?:${NUMBER}))?([+-](?:${NUMBER})?j)?|([+-]?(?:${NUMBER})?j))[\\t-\\r\\x1c- ]*(\\))?[\\t-\\r\\x1c- ]*$`,
  'i',
);

/** complex(text). Raises ValueError. */
function fromText(interp: Interp, given: string): PyComplex {
  interp.meter.charge(given.length >> 3);
  const text = plainText(given);
  const match = TEXT.exec(text);
  const [, open, real, imag, only, close] = match ?? [];
  if (
    match === null ||
    (open === undefined) !== (close === undefined) ||
    (real === undefined && imag === undefined && only === undefined)
  ) {
    if (/[^0-9]_|_[^0-9]|^_|_$/.test(text)) throw valueError(`could not convert string to complex: ${strRepr(given)}`);
    throw valueError('complex() arg is a malformed string');
  }
  return new PyComplex(real === undefined ? 0 : floatOf(real.replaceAll('_', '')), imaginary(imag ?? only));
}

function imaginary(text: string | undefined): number {
  if (text === undefined) return 0;
  const body = text.slice(0, -1).replaceAll('_', '');
  if (body === '' || body === '+') return 1;
  return body === '-' ? -1 : floatOf(body);
}

function construct(interp: Interp, real: Arg, imag: Arg, hasKeywords?: Arg): Value {
  if (real === undefined && imag === undefined) return new PyComplex(0, 0);
  if (imag === undefined && real !== undefined && hasKeywords !== true) return fromOne(interp, real);
  const method = real === undefined || typeOf(real).isBuiltin ? undefined : complexMethod(real);
  if (method === undefined) return fromParts(interp, real === undefined ? 0 : real, imag);
  callSpecial(interp, method, real as Value, []);
  return interp.chain('complex.real', imag === undefined ? [] : [imag]);
}

/** complex(x): text or a number. */
function fromOne(interp: Interp, real: Value): Value {
  if (real instanceof PyComplex) return real;
  const text = asStr(real);
  return text !== undefined ? fromText(interp, text) : convert(interp, real);
}

/** complex(real, imag) once the `__complex__` of the real part is asked. CPython: complex_new_impl. */
function fromParts(interp: Interp, real: Value, imag: Arg): Value {
  if (!isNumber(real)) throw mustBeReal('real', real);
  if (imag !== undefined && !isNumber(imag)) throw mustBeReal('imag', imag);
  const inner = unwrap(real);
  if (inner instanceof PyComplex) return imag === undefined ? inner : withImaginary(interp, inner, imag);
  const r = realNumber(interp, real);
  if (!(r instanceof PyFloat)) return interp.chain('complex.result', ['__float__', ...(imag === undefined ? [] : [imag])]);
  return imag === undefined ? new PyComplex(r.value, 0) : withImaginary(interp, new PyComplex(r.value, -0), imag);
}

function isNumber(v: Value): boolean {
  return unwrap(v) instanceof PyComplex || special(v, '__float__') !== undefined || special(v, '__index__') !== undefined;
}

/** A `__complex__` of guest code. */
function complexMethod(v: Value): Value | undefined {
  const method = special(v, '__complex__');
  return method instanceof PyNative ? undefined : method;
}

function mustBeReal(name: string, v: Value): unknown {
  return typeError(`complex() argument '${name}' must be a real number, not ${typeOf(v).name}`);
}

/** The complex of one argument, or CALL. */
function convert(interp: Interp, v: Value): Value {
  const method = typeOf(v).isBuiltin ? undefined : complexMethod(v);
  if (method !== undefined) {
    callSpecial(interp, method, v, []);
    return interp.chain('complex.result', ['__complex__']);
  }
  const inner = unwrap(v);
  if (inner instanceof PyComplex) return inner;
  if (!isNumber(v)) throw typeError(`complex() argument must be a string or a number, not ${typeOf(v).name}`);
  const r = realNumber(interp, v);
  return r instanceof PyFloat ? new PyComplex(r.value, 0) : interp.chain('complex.result', ['__float__']);
}

/** The imaginary part of `first` is -0, which adds nothing, where the first argument was real. */
function withImaginary(interp: Interp, first: PyComplex, imag: Value): Value {
  const inner = unwrap(imag);
  if (inner instanceof PyComplex) return new PyComplex(first.real - inner.imag, first.imag + inner.real);
  if (!isNumber(imag)) throw mustBeReal('imag', imag);
  const r = realNumber(interp, imag);
  return r instanceof PyFloat ? addImaginary(first, r.value) : interp.chain('complex.imaginary', [first]);
}

function addImaginary(first: PyComplex, imag: number): PyComplex {
  return new PyComplex(first.real, first.imag + imag);
}

function absolute(_interp: Interp, self: Value): Value {
  const { real, imag } = self as PyComplex;
  const r = hypot(real, imag);
  if (r === Infinity && Number.isFinite(real) && Number.isFinite(imag)) throw overflowError('absolute value too large');
  return new PyFloat(r);
}

function conjugate(_interp: Interp, self: Value): Value {
  const { real, imag } = self as PyComplex;
  return new PyComplex(real, -imag);
}

function fromNumber(interp: Interp, cls: PyType, number: Value): Value {
  if (asStr(number) !== undefined) throw typeError(`must be real number, not ${typeOf(number).name}`);
  const z = special(number, '__complex__') === undefined ? realNumber(interp, number) : convert(interp, number);
  if (z instanceof PyFloat) return wrapClass(interp, cls, new PyComplex(z.value, 0));
  return z instanceof PyComplex ? wrapClass(interp, cls, z) : interp.chain('complex.fromNumber', [cls]);
}

function wrapClass(interp: Interp, cls: PyType, z: PyComplex): Value {
  return cls === complexType ? z : interp.tailCall(cls, [z]);
}

defineType(complexType, {
  doc: [
    'Create a complex number from a string or numbers.',
    '',
    'If a string is given, parse it as a complex number.',
    'If a single number is given, convert it to a complex number.',
    "If the 'real' or 'imag' arguments are given, create a complex number",
    'with the specified real and imaginary components.',
  ].join('\n'),
  construct: fn('told complex(real=0, imag=0)', construct),
  isNumber: true,
  slots: {
    repr: (_interp, self) => complexRepr(self as PyComplex),
    format: formatComplex,
    hash: hashComplex,
    bool: (_interp, self) => (self as PyComplex).real !== 0 || (self as PyComplex).imag !== 0,
    pos: (_interp, self) => self,
    neg: (_interp, self) => new PyComplex(-(self as PyComplex).real, -(self as PyComplex).imag),
    abs: absolute,
    add: binarySlot({
      both: (a, b) => new PyComplex(a.real + b.real, a.imag + b.imag),
      realRight: (a, b) => new PyComplex(a.real + b, a.imag),
      realLeft: (a, b) => new PyComplex(a + b.real, b.imag),
    }),
    sub: binarySlot({
      both: (a, b) => new PyComplex(a.real - b.real, a.imag - b.imag),
      realRight: (a, b) => new PyComplex(a.real - b, a.imag),
      realLeft: (a, b) => new PyComplex(a - b.real, -b.imag),
    }),
    mul: binarySlot({
      both: complexMul,
      realRight: (a, b) => new PyComplex(a.real * b, a.imag * b),
      realLeft: (a, b) => new PyComplex(a * b.real, a * b.imag),
    }),
    truediv: binarySlot({ both: complexDiv, realRight: divideByReal, realLeft: realDivComplex }),
    pow: power,
    eq: equal,
  },
  methods: {
    conjugate: method('conjugate(self, /)', conjugate),
    __complex__: method('__complex__(self, /)', (_interp: Interp, self: Value) => self),
    __getnewargs__: method('__getnewargs__(self, /)', (_interp: Interp, self: Value) => {
      const z = self as PyComplex;
      return new PyTuple([new PyFloat(z.real), new PyFloat(z.imag)]);
    }),
    from_number: classMethod('from_number(type, number, /)', fromNumber),
  },
  getset: {
    real: { get: (_interp, self) => new PyFloat((unwrap(self) as PyComplex).real), set: readonly },
    imag: { get: (_interp, self) => new PyFloat((unwrap(self) as PyComplex).imag), set: readonly },
  },
});

defineContinuations({
  'complex.result': {
    done(interp, [name, imag], result) {
      let z = unwrap(result);
      if (z instanceof PyFloat && name === '__float__') z = new PyComplex(z.value, 0);
      if (!(z instanceof PyComplex)) throw typeError(`__complex__ returned non-complex (type ${typeOf(result).name})`);
      return imag === undefined ? z : withImaginary(interp, z, imag);
    },
  },
  'complex.real': {
    done(interp, [imag], result) {
      if (!(unwrap(result) instanceof PyComplex)) throw typeError(`__complex__ returned non-complex (type ${typeOf(result).name})`);
      return fromParts(interp, result, imag);
    },
  },
  'complex.imaginary': { done: (_interp, [first], result) => addImaginary(first as PyComplex, (result as PyFloat).value) },
  'complex.fromNumber': {
    done(interp, [cls], result) {
      const z = result instanceof PyFloat ? new PyComplex(result.value, 0) : (unwrap(result) as PyComplex);
      return wrapClass(interp, cls as PyType, z);
    },
  },
});
