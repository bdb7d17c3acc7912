/** Reads ints and floats from text as int() and float() do. CPython: PyLong_FromUnicodeObject, PyFloat_FromString. */
import { valueError } from './errors.ts';
import { MAX_STR_DIGITS } from './float-text.ts';
import { type Interp, intFromBigInt } from './object.ts';
import { decimalValue, isSpace } from './unicode.ts';

/** Returns the text with decimal digits of all scripts as ASCII ones and whitespace cut off at both ends. CPython: _PyUnicode_TransformDecimalAndSpaceToASCII. */
export function plainText(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  const inner = start === 0 && end === text.length ? text : text.slice(start, end);
  for (let i = 0; i < inner.length; i++) if (inner.charCodeAt(i) > 127) return withAsciiDigits(inner);
  return inner;
}

function withAsciiDigits(text: string): string {
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    const digit = code < 128 ? -1 : decimalValue(code);
    out += digit < 0 ? char : `${digit}`;
  }
  return out;
}

/** Reads a short run of ASCII digits, perhaps with a sign: the usual case. NaN for anything else. */
function smallInt(text: string): number {
  const length = text.length;
  const first = text.charCodeAt(0);
  let i = first === 45 || first === 43 ? 1 : 0;
  if (length > 15 || i === length) return Number.NaN;
  let value = 0;
  for (; i < length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return first === 45 ? 0 - value : value;
}

/** Returns the int in `text`, or undefined if it is none. `base` is 0 or 2..36. Raises ValueError past the digit limit. */
export function parseInteger(interp: Interp, text: string, base: number): number | bigint | undefined {
  if (base === 10) {
    const small = smallInt(text);
    if (small === small) return small;
  }
  interp.meter.charge(text.length >> 4);
  let body = plainText(text);
  const sign = body.charCodeAt(0);
  if (sign === 45 || sign === 43) body = body.slice(1);
  let radix = base;
  const prefix = prefixBase(body);
  if (prefix !== 0 && (base === 0 || base === prefix)) {
    radix = prefix;
    body = body.slice(body.charCodeAt(2) === 95 ? 3 : 2);
  } else if (base === 0) {
    // Base 0 reads literals: a leading zero is allowed for zero only.
    if (body.charCodeAt(0) === 48 && !/^0(?:_?0)*$/.test(body)) return undefined;
    radix = 10;
  }
  const value = digitsValue(interp, body, radix);
  return value !== undefined && sign === 45 ? (typeof value === 'number' ? 0 - value : -value) : value;
}

function prefixBase(text: string): number {
  if (text.charCodeAt(0) !== 48) return 0;
  switch (text.charCodeAt(1) | 32) {
    case 120:
      return 16;
    case 111:
      return 8;
    case 98:
      return 2;
    default:
      return 0;
  }
}

function digitValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 122 && code < 123 && code > 64 ? letter - 87 : 99;
}

/** Value of digits with single underscores between them. */
function digitsValue(interp: Interp, text: string, radix: number): number | bigint | undefined {
  let digits = 0;
  let previous = 95;
  let value = 0;
  let i = 0;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 95) {
      if (previous === 95) return undefined;
    } else {
      const digit = digitValue(code);
      if (digit >= radix) break;
      value = value * radix + digit;
      digits += 1;
    }
    previous = code;
  }
  if ((radix & (radix - 1)) !== 0 && digits > MAX_STR_DIGITS) throw tooManyDigits(digits);
  if (i < text.length || previous === 95) return undefined;
  if (value <= Number.MAX_SAFE_INTEGER) return value;
  interp.meter.allocateLarge(digits);
  interp.meter.charge(digits >> 1);
  return intFromBigInt(bigDigits(text.includes('_') ? text.replaceAll('_', '') : text, radix)) as number | bigint;
}

function tooManyDigits(digits: number): unknown {
  return valueError(
    `Exceeds the limit (${MAX_STR_DIGITS} digits) for integer string conversion: value has ${digits} digits; use sys.set_int_max_str_digits() to increase the limit`,
  );
}

const PREFIXES = new Map([
  [2, '0b'],
  [8, '0o'],
  [10, ''],
  [16, '0x'],
]);

function bigDigits(text: string, radix: number): bigint {
  const prefix = PREFIXES.get(radix);
  if (prefix !== undefined) return BigInt(prefix + text);
  if (radix === 4 || radix === 32) {
    // Eight digits are a whole number of hexadecimal ones.
    const width = radix === 4 ? 4 : 10;
    const hex: string[] = [];
    for (let end = text.length; end > 0; end -= 8) {
      hex.push(
        Number.parseInt(text.slice(Math.max(0, end - 8), end), radix)
          .toString(16)
          .padStart(width, '0'),
      );
    }
    return BigInt(`0x${hex.reverse().join('')}`);
  }
  // Other bases: at most MAX_STR_DIGITS digits, eight at a time.
  let value = 0n;
  for (let i = 0; i < text.length; i += 8) {
    const chunk = text.slice(i, i + 8);
    value = value * BigInt(radix) ** BigInt(chunk.length) + BigInt(Number.parseInt(chunk, radix));
  }
  return value;
}

const FLOAT = /^[+-]?(?:(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]+)?|inf(?:inity)?|nan)$/i;

/** Returns the float in `text`, or undefined if it is none. */
export function parseFloatText(interp: Interp, text: string): number | undefined {
  interp.meter.charge(text.length >> 4);
  let body = plainText(text);
  if (body.includes('_')) {
    if (/[^0-9]_|_[^0-9]|^_|_$/.test(body)) return undefined;
    body = body.replaceAll('_', '');
  }
  return FLOAT.test(body) ? floatOf(body) : undefined;
}

/** Value of text that FLOAT matches. */
export function floatOf(text: string): number {
  const x = Number(text);
  if (x === x) return x;
  const sign = text.charCodeAt(0);
  const isInfinity = (text.charCodeAt(sign === 45 || sign === 43 ? 1 : 0) | 32) === 105;
  if (!isInfinity) return Number.NaN;
  return sign === 45 ? -Infinity : Infinity;
}
