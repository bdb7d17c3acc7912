/** format() of ints. CPython: format_long_internal in Python/formatter_unicode.c. */
import { PyFunction } from './callable.ts';
import { defineContinuations } from './continuation.ts';
import { overflowError, typeError, valueError } from './errors.ts';
import { bitLength } from './float-scale.ts';
import { intToText } from './float-text.ts';
import { formatDouble } from './format-float.ts';
import { type FormatSpec, layOutNumber, parseSpec, unknownCode } from './format-spec.ts';
import { intToFloat } from './int-arithmetic.ts';
import { type Interp, type PyFloat, PyInstance, typeOf, type Value } from './object.ts';
import { str } from './operators.ts';
import { asStr, special } from './protocol.ts';

/** The specification as text. Raises TypeError. */
export function specText(spec: Value): string {
  const text = asStr(spec);
  if (text === undefined) throw typeError(`__format__() argument must be str, not ${spec === null ? 'None' : typeOf(spec).name}`);
  return text;
}

/** Slot `format` of int and bool; `whole` is the instance of a subclass, which errors name. */
export function formatInt(interp: Interp, self: Value, specValue: Value, whole?: Value): Value {
  const text = specText(specValue);
  const n = typeof self === 'boolean' ? Number(self) : (self as number | bigint);
  if (text === '') return str(interp, whole ?? self);
  const typeName = typeOf(whole ?? self).name;
  const spec = parseSpec(text, { type: 'd', align: '>', typeName });
  switch (spec.type) {
    case 'b':
    case 'c':
    case 'd':
    case 'o':
    case 'x':
    case 'X':
    case 'n':
      return layOutInt(interp, n, spec);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
    case '%': {
      const convert = whole instanceof PyInstance ? special(whole, '__float__') : undefined;
      if (!(convert instanceof PyFunction)) return formatDouble(interp, intToFloat(n), spec);
      interp.tailCall(interp.builtin('float'), [whole as PyInstance]);
      return interp.chain('format-int.float', [text]);
    }
    default:
      throw unknownCode(spec.type, typeName);
  }
}

defineContinuations({
  'format-int.float': {
    done: (interp, [text], x) =>
      formatDouble(interp, (x as PyFloat).value, parseSpec(text as string, { type: 'd', align: '>', typeName: 'int' })),
  },
});

function layOutInt(interp: Interp, n: number | bigint, spec: FormatSpec): string {
  if (spec.precision >= 0) throw valueError('Precision not allowed in integer format specifier');
  if (spec.isZeroPositive) throw valueError('Negative zero coercion (z) not allowed in integer format specifier');
  if (spec.type === 'c') return layOutCharacter(interp, n, spec);
  const sign = n < 0 ? '-' : '';
  const prefix = spec.isAlternate && 'boxX'.includes(spec.type) ? `0${spec.type}` : '';
  return layOutNumber(interp, { sign, prefix, digits: intDigits(interp, n, spec.type), rest: '' }, spec);
}

/** Digits of |n| in the base that `type` names: b, o, x, X, else decimal. */
export function intDigits(interp: Interp, n: number | bigint, type: string): string {
  const size = n < 0 ? -n : n;
  const base = type === 'b' ? 2 : type === 'o' ? 8 : type === 'x' || type === 'X' ? 16 : 10;
  if (base === 10) return intToText(interp, size);
  if (typeof size === 'bigint') {
    const bits = bitLength(size);
    interp.meter.charge(bits >> 6);
    interp.meter.allocateLarge(2 * bits);
  }
  const digits = size.toString(base);
  return type === 'X' ? digits.toUpperCase() : digits;
}

function layOutCharacter(interp: Interp, n: number | bigint, spec: FormatSpec): string {
  if (spec.sign !== '') throw valueError("Sign not allowed with integer format specifier 'c'");
  if (spec.isAlternate) throw valueError("Alternate form (#) not allowed with integer format specifier 'c'");
  if (n > 0x7fffffffffffffffn || n < -0x8000000000000000n) throw overflowError('Python int too large to convert to C long');
  if (n < 0 || n > 0x10ffff) throw overflowError('%c arg not in range(0x110000)');
  const char = String.fromCodePoint(Number(n));
  const width = char.length === 2 && spec.width > 0 ? spec.width + 1 : spec.width;
  return layOutNumber(interp, { sign: '', prefix: '', digits: '', rest: char }, { ...spec, width });
}
