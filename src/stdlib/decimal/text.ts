/** Decimal numbers from text and as text. CPython: Modules/_decimal/libmpdec/io.c. */
import { chargeRunning } from '../../limits/meter.ts';
import { valueError } from '../../objects/errors.ts';
import { type FormatSpec, layOutNumber, parseSpec } from '../../objects/format-spec.ts';
import type { Interp } from '../../objects/object.ts';
import { decimalValue, isSpace } from '../../objects/unicode.ts';
import { digitCount, goesUp, pow10, restOfShift, shiftRight } from './digits.ts';
import { finish, invalid } from './finish.ts';
import { Kind, MAX_EMAX, MIN_ETINY, type PyContext, PyDecimal, type Rounding, Status } from './value.ts';

// ---- from text ---------------------------------------------------------------------------------

const NUMBER = /^([+-]?)(?:(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?|(inf(?:inity)?)|(s?)nan(\d*))$/i;

/** Digits of all scripts as ASCII ones; where `isFree`, without underscores and space around. */
function plainText(text: string, isFree: boolean): string {
  let start = 0;
  let end = text.length;
  if (isFree) {
    while (start < end && isSpace(text.charCodeAt(start))) start += 1;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  }
  let out = '';
  for (const char of text.slice(start, end)) {
    const code = char.codePointAt(0) as number;
    if (isFree && code === 95) continue;
    const digit = code < 128 ? -1 : decimalValue(code);
    out += digit < 0 ? char : `${digit}`;
  }
  return out;
}

/** The integer of a run of ASCII digits. Charges for long ones. */
function integerOf(digits: string): bigint {
  if (digits.length > 100) chargeRunning(Math.ceil((digits.length / 64) ** 1.5));
  return BigInt(digits);
}

/** The number in a text, exact (`isFree`: as the constructor reads it) or rounded to the context. */
export function parseDecimal(c: PyContext, text: string, isFree: boolean): PyDecimal {
  chargeRunning(text.length >> 4);
  let match = NUMBER.exec(text);
  if (match === null) match = NUMBER.exec(plainText(text, isFree));
  if (match === null) return invalid(c, Status.conversionSyntax);
  const [, minus, whole, fraction = '', power, inf, signaling, payload] = match;
  const sign = minus === '-' ? 1 : 0;
  if (inf !== undefined) return new PyDecimal(sign, 0n, 0, Kind.infinite);
  if (payload !== undefined) {
    const coef = payload === '' ? 0n : integerOf(payload);
    if (!isFree && coef !== 0n && digitCount(coef) > c.prec - c.clamp) return invalid(c, Status.conversionSyntax);
    return new PyDecimal(sign, coef, 0, signaling === '' ? Kind.quiet : Kind.signaling);
  }
  const digits = whole + fraction;
  if (digits === '') return invalid(c, Status.conversionSyntax);
  // Exponents without end are as good as very large ones.
  const exp = Math.max(-1e12, Math.min(1e12, power === undefined ? 0 : Number(power))) - fraction.length;
  const coef = integerOf(digits);
  return isFree ? exactly(c, sign, coef, exp) : finish(c, sign, coef, exp);
}

/** A number beyond every context is invalid. */
export function exactly(c: PyContext, sign: number, coef: bigint, exp: number): PyDecimal {
  if (coef === 0n) return new PyDecimal(sign, 0n, Math.max(MIN_ETINY, Math.min(MAX_EMAX, exp)));
  return exp < MIN_ETINY || exp + digitCount(coef) - 1 > MAX_EMAX ? invalid(c) : new PyDecimal(sign, coef, exp);
}

// ---- as text -----------------------------------------------------------------------------------

/** The digits of a coefficient. Charges for long ones. */
export function digitsOf(coef: bigint): string {
  if (coef > 0xffffffffffffffffffffffffffffffffffffffffn) chargeRunning(Math.ceil((digitCount(coef) / 64) ** 1.5));
  return coef.toString();
}

function specialText({ kind, coef }: PyDecimal): string {
  if (kind === Kind.infinite) return 'Infinity';
  return `${kind === Kind.quiet ? 'NaN' : 'sNaN'}${coef === 0n ? '' : digitsOf(coef)}`;
}

/** str(): scientific notation where the exponent is above zero or the number is small. */
export function scientificText(d: PyDecimal, capitals: number): string {
  const sign = d.sign === 1 ? '-' : '';
  if (d.kind !== Kind.finite) return sign + specialText(d);
  const { exp } = d;
  const digits = digitsOf(d.coef);
  if (exp === 0) return sign + digits;
  const first = exp + digits.length - 1;
  if (exp < 0 && first >= -6) return sign + plainDigits(digits, exp + digits.length);
  const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
  return `${sign}${digits[0]}${fraction}${capitals === 1 ? 'E' : 'e'}${first < 0 ? '' : '+'}${first}`;
}

/** Digits with the point behind the first `point`. */
function plainDigits(digits: string, point: number): string {
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** to_eng_string(): as scientificText, with exponents that are multiples of three. */
export function engineeringText(d: PyDecimal, capitals: number): string {
  const sign = d.sign === 1 ? '-' : '';
  if (d.kind !== Kind.finite) return sign + specialText(d);
  const { exp } = d;
  const digits = digitsOf(d.coef);
  const left = exp + digits.length;
  let point: number;
  if (exp <= 0 && left > -6) point = left;
  else if (d.coef === 0n) point = ((((left + 1) % 3) + 3) % 3) - 1;
  else point = ((((left - 1) % 3) + 3) % 3) + 1;
  const power = left - point;
  const tail = power === 0 ? '' : `${capitals === 1 ? 'E' : 'e'}${power < 0 ? '' : '+'}${power}`;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}${tail}`;
  if (point >= digits.length) return sign + digits.padEnd(point, '0') + tail;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}${tail}`;
}

// ---- format() ----------------------------------------------------------------------------------

/** format(): rounded by the context, laid out by the specification. Raises ValueError. */
export function formatDecimal(interp: Interp, c: PyContext, d: PyDecimal, text: string): string {
  const spec = parseDecimalSpec(text);
  const type = spec.type === '' ? (c.capitals === 1 ? 'G' : 'g') : spec.type === 'n' ? 'g' : spec.type;
  const sign = d.sign === 1 ? '-' : '';
  if (d.kind !== Kind.finite) {
    // Zeros in front of a word would make no number.
    const isZeroFilled = spec.fill === '0' && spec.align === '=';
    const rest = specialText(d) + (type === '%' ? '%' : '');
    return layOutNumber(interp, { sign, prefix: '', digits: '', rest }, { ...spec, ...(isZeroFilled && WORD), fractionGrouping: '' });
  }
  chargeForPrecision(interp, spec.precision);
  const rounded = roundForType(c.rounding, type === '%' ? new PyDecimal(d.sign, d.coef, d.exp + 2) : d, type, spec.precision);
  const digits = digitsOf(rounded.coef);
  const left = rounded.exp + digits.length;
  const point = pointPlace(rounded, type, spec.precision, left);
  if (Math.abs(point) > 64) {
    interp.meter.allocateLarge(Math.abs(point) * 4);
    interp.meter.charge(Math.abs(point) >> 5);
  }
  const { whole, fraction } = splitAt(digits, point);
  let rest = fraction !== '' || spec.isAlternate ? `.${fraction}` : '';
  const power = left - point;
  if (power !== 0 || type === 'e' || type === 'E')
    rest += `${type === 'E' || type === 'G' ? 'E' : 'e'}${power < 0 ? '-' : '+'}${Math.abs(power)}`;
  if (type === '%') rest += '%';
  const isPositive = spec.isZeroPositive && rounded.coef === 0n;
  return layOutNumber(interp, { sign: isPositive ? '' : sign, prefix: '', digits: whole, rest }, spec);
}

const WORD = { fill: ' ', align: '>' } as const;

/** Zeros to fill up with beside an alignment. */
const CONFLICT = /^(?:.?[<>=^])[-+ ]?z?#?0/su;

function parseDecimalSpec(text: string): FormatSpec {
  let spec: FormatSpec;
  if (CONFLICT.test(text)) throw valueError('invalid format string');
  try {
    spec = parseSpec(text, { type: '', align: '>', typeName: 'decimal.Decimal' });
  } catch {
    throw valueError('invalid format string');
  }
  if (spec.type !== '' && !'eEfFgGn%'.includes(spec.type)) throw valueError('invalid format string');
  return spec;
}

function chargeForPrecision(interp: Interp, precision: number): void {
  if (precision <= 64) return;
  interp.meter.allocateLarge(precision * 3);
  interp.meter.charge(Math.ceil((precision / 64) ** 1.5));
}

/** `d` with as many digits as the type and precision say. */
function roundForType(rounding: Rounding, d: PyDecimal, type: string, precision: number): PyDecimal {
  const isFixed = type === 'f' || type === 'F' || type === '%';
  if (precision >= 0) {
    if (isFixed) return toExponent(rounding, d, 0 - precision);
    const digits = type === 'e' || type === 'E' ? precision + 1 : Math.max(1, precision);
    const have = digitCount(d.coef);
    if (d.coef === 0n && (type === 'e' || type === 'E')) return new PyDecimal(d.sign, 0n, d.exp);
    if (type === 'e' || type === 'E' || have > digits) return toDigits(rounding, d, digits);
  }
  return isFixed && d.exp > 0 ? toExponent(rounding, d, 0) : d;
}

function toExponent(rounding: Rounding, d: PyDecimal, exp: number): PyDecimal {
  if (d.exp >= exp) return new PyDecimal(d.sign, d.coef === 0n ? 0n : d.coef * pow10(d.exp - exp), exp);
  const coef = shiftRight(d.coef, exp - d.exp);
  const rest = restOfShift();
  return new PyDecimal(d.sign, goesUp(rounding, d.sign, coef, rest) ? coef + 1n : coef, exp);
}

function toDigits(rounding: Rounding, d: PyDecimal, digits: number): PyDecimal {
  const shift = digitCount(d.coef) - digits;
  const made = toExponent(rounding, d, d.exp + shift);
  return digitCount(made.coef) > digits ? new PyDecimal(made.sign, made.coef / 10n, made.exp + 1) : made;
}

function pointPlace(d: PyDecimal, type: string, precision: number, left: number): number {
  if (type === 'e' || type === 'E') return d.coef === 0n && precision >= 0 ? 1 - precision : 1;
  if (type === 'g' || type === 'G') return d.exp <= 0 && left > -6 ? left : 1;
  return left;
}

function splitAt(digits: string, point: number): { whole: string; fraction: string } {
  if (point <= 0) return { whole: '0', fraction: '0'.repeat(-point) + digits };
  if (point >= digits.length) return { whole: digits.padEnd(point, '0'), fraction: '' };
  return { whole: digits.slice(0, point), fraction: digits.slice(point) };
}
