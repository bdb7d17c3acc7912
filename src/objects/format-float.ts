/** format() of float and complex, and the text of a float by a printf code. CPython: Python/pystrtod.c, Python/formatter_unicode.c. */
import { typeError, valueError } from './errors.ts';
import { type Digits, fixedText, shortestDigits, significantDigits } from './float-digits.ts';
import { exponentText, floatReprBare } from './float-text.ts';
import { type FormatSpec, layOutNumber, padText, parseSpec, unknownCode } from './format-spec.ts';
import { type Interp, type PyComplex, type PyFloat, typeOf, type Value } from './object.ts';
import { str } from './operators.ts';
import { asStr } from './protocol.ts';

const MAX_PRECISION = 0x7fffffff;

/** Options of doubleText: `alternate` keeps the point and, in 'g', trailing zeros; `addDotZero` marks whole numbers; `isZeroPositive` drops the sign of zero. */
export interface DoubleOptions {
  readonly alternate?: boolean;
  readonly addDotZero?: boolean;
  readonly isZeroPositive?: boolean;
}

/**
 * Returns the text of x by a code: 'e', 'f', 'g' (any case) with `precision`, or 'r' for the shortest. Charges for the result.
 * CPython: PyOS_double_to_string.
 */
export function doubleText(interp: Interp, x: number, code: string, precision: number, options: DoubleOptions): string {
  if (precision > 64) {
    interp.meter.allocateLarge(precision * 2);
    interp.meter.charge(Math.min(precision, 1100) + precision / 64);
  }
  const lower = code.toLowerCase();
  let text: string;
  if (Number.isFinite(x)) text = finiteText(Math.abs(x), lower, precision, options);
  else text = x !== x ? 'nan' : 'inf';
  const isNegative = x < 0 || Object.is(x, -0);
  const sign = isNegative && !(options.isZeroPositive === true && !/[1-9]/.test(text.split('e')[0]) && Number.isFinite(x)) ? '-' : '';
  return sign + (lower === code ? text : text.toUpperCase());
}

function finiteText(size: number, code: string, precision: number, { alternate = false, addDotZero = false }: DoubleOptions): string {
  if (code === 'f') {
    const text = fixedText(size, precision);
    return alternate && precision === 0 ? `${text}.` : text;
  }
  if (code === 'e') {
    const { digits, exponent } = significantDigits(size, precision + 1);
    const point = precision > 0 || alternate ? '.' : '';
    return digits[0] + point + digits.slice(1) + exponentText(exponent);
  }
  if (code === 'r') return generalText(size === 0 ? { digits: '0', exponent: 0 } : shortestDigits(size), 16, alternate, addDotZero);
  const count = Math.max(precision, 1);
  const found = significantDigits(size, count);
  const digits = alternate ? found.digits : found.digits.replace(/0+$/, '') || '0';
  return generalText({ digits, exponent: found.exponent }, addDotZero ? count - 1 : count, alternate, addDotZero);
}

/** Plain notation for exponents from -4 up to below `limit`, else scientific. */
function generalText({ digits, exponent }: Digits, limit: number, alternate: boolean, addDotZero: boolean): string {
  if (exponent < -4 || exponent >= limit) {
    const point = digits.length > 1 || alternate ? '.' : '';
    return digits[0] + point + digits.slice(1) + exponentText(exponent);
  }
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const fraction = digits.slice(exponent + 1);
  if (fraction !== '') return `${whole}.${fraction}`;
  return whole + (addDotZero ? '.0' : alternate ? '.' : '');
}

/** Slot `format` of float; `whole` is the instance of a subclass, which errors name. */
export function formatFloat(interp: Interp, self: Value, specValue: Value, whole?: Value): Value {
  const { value } = self as PyFloat;
  const text = textOfSpec(specValue);
  if (text === '') return str(interp, whole ?? self);
  // '.2f' and its like, the usual case.
  if (text.length === 3 && text[0] === '.' && text[2] === 'f' && Number.isFinite(value)) {
    const precision = text.charCodeAt(1) - 48;
    if (precision >= 0 && precision <= 9) return (value < 0 || Object.is(value, -0) ? '-' : '') + fixedText(Math.abs(value), precision);
  }
  const typeName = typeOf(whole ?? self).name;
  return formatDouble(interp, value, parseSpec(text, { type: '', align: '>', typeName }), typeName);
}

function textOfSpec(spec: Value): string {
  const text = asStr(spec);
  if (text === undefined) throw typeError(`__format__() argument must be str, not ${spec === null ? 'None' : typeOf(spec).name}`);
  return text;
}

/** Lays out a float by a parsed specification. Raises ValueError for codes that floats do not have. */
export function formatDouble(interp: Interp, x: number, spec: FormatSpec, typeName = 'float'): string {
  const { type } = spec;
  if (type !== '' && !'eEfFgGn%'.includes(type)) throw unknownCode(type, typeName);
  if (spec.precision > MAX_PRECISION) throw valueError('precision too big');
  const options = { alternate: spec.isAlternate, isZeroPositive: spec.isZeroPositive, addDotZero: type === '' };
  const code = type === '' ? (spec.precision < 0 ? 'r' : 'g') : type === 'n' ? 'g' : type === '%' ? 'f' : type;
  const text = doubleText(interp, type === '%' ? x * 100 : x, code, spec.precision < 0 ? 6 : spec.precision, options);
  return layOutNumber(interp, splitNumber(type === '%' ? `${text}%` : text), spec);
}

/** Takes a number's text apart for layOutNumber. */
export function splitNumber(text: string): { sign: '' | '-'; prefix: string; digits: string; rest: string } {
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  let end = start;
  while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1;
  return { sign: start === 1 ? '-' : '', prefix: '', digits: text.slice(start, end), rest: text.slice(end) };
}

/** Slot `format` of complex. CPython: format_complex_internal. */
export function formatComplex(interp: Interp, self: Value, specValue: Value, whole?: Value): Value {
  const z = self as PyComplex;
  const specification = textOfSpec(specValue);
  if (specification === '') return str(interp, whole ?? self);
  const typeName = typeOf(whole ?? self).name;
  const spec = parseSpec(specification, { type: '', align: '>', typeName });
  const { type } = spec;
  if (type !== '' && !'eEfFgGn'.includes(type)) throw unknownCode(type, typeName);
  if (spec.fill === '0') throw valueError('Zero padding is not allowed in complex format specifier');
  if (spec.align === '=') throw valueError("'=' alignment flag is not allowed in complex format specifier");
  if (spec.precision > MAX_PRECISION) throw valueError('precision too big');
  const hasReal = type !== '' || z.real !== 0 || Object.is(z.real, -0);
  const part = (x: number, sign: FormatSpec['sign']): string => complexPart(interp, x, { ...spec, sign, width: -1 });
  const text = hasReal ? part(z.real, spec.sign) + part(z.imag, '+') : part(z.imag, spec.sign);
  const shown = type === '' && hasReal ? `(${text}j)` : `${text}j`;
  return padText(interp, shown, shown.length, spec);
}

function complexPart(interp: Interp, x: number, spec: FormatSpec): string {
  const { type, precision } = spec;
  const options = { alternate: spec.isAlternate, isZeroPositive: spec.isZeroPositive };
  const code = type === '' ? (precision < 0 ? 'r' : 'g') : type === 'n' ? 'g' : type;
  if (code === 'r' && !spec.isAlternate)
    return layOutNumber(interp, splitNumber(floatReprBare(spec.isZeroPositive && x === 0 ? 0 : x)), spec);
  return layOutNumber(interp, splitNumber(doubleText(interp, x, code, precision < 0 ? 6 : precision, options)), spec);
}
