/** The format specification mini-language: parsing it, and laying out a number or a text by it. CPython: Python/formatter_unicode.c. */
import { valueError } from './errors.ts';
import type { Interp } from './object.ts';
import { pointCount } from './text-points.ts';
import { decimalValue } from './unicode.ts';

/** `[[fill]align][sign][z][#][0][width][grouping][.precision[grouping]][type]`, parsed. Absent parts: '' or -1. */
export interface FormatSpec {
  fill: string;
  align: '<' | '>' | '^' | '=';
  sign: '' | '+' | '-' | ' ';
  isZeroPositive: boolean;
  isAlternate: boolean;
  width: number;
  grouping: '' | ',' | '_';
  precision: number;
  fractionGrouping: '' | ',' | '_';
  type: string;
}

/** What a type's own default is. */
export interface SpecDefaults {
  readonly type: string;
  readonly align: '<' | '>';
  readonly typeName: string;
}

/** Widths and precisions beyond this are refused as CPython's are. */
const MAX_NUMBER = 2 ** 63;

/** Reads the specification from the left, one part after the other. */
class Reader {
  readonly points: readonly string[];
  at = 0;

  constructor(text: string) {
    this.points = Array.from(text);
  }

  get char(): string {
    return this.points[this.at] ?? '';
  }

  get left(): number {
    return this.points.length - this.at;
  }

  take(chars: string): string {
    const { char } = this;
    if (char === '' || !chars.includes(char)) return '';
    this.at += 1;
    return char;
  }

  /** A number, or -1 if there is none. */
  number(): number {
    let value = -1;
    for (; this.left > 0; this.at += 1) {
      const digit = decimalValue(this.char.codePointAt(0) as number);
      if (digit < 0) break;
      value = Math.max(value, 0) * 10 + digit;
      if (value >= MAX_NUMBER) throw valueError('Too many decimal digits in format string');
    }
    return value;
  }

  grouping(): '' | ',' | '_' {
    const comma = this.take(',');
    const underscore = this.take('_');
    if ((comma !== '' && underscore !== '') || (underscore !== '' && this.char === ','))
      throw valueError("Cannot specify both ',' and '_'.");
    return (comma || underscore) as '' | ',' | '_';
  }
}

/** Parses a specification. Raises ValueError. CPython: parse_internal_render_format_spec. */
export function parseSpec(text: string, defaults: SpecDefaults): FormatSpec {
  const reader = new Reader(text);
  const spec: FormatSpec = {
    fill: ' ',
    align: defaults.align,
    sign: '',
    isZeroPositive: false,
    isAlternate: false,
    width: -1,
    grouping: '',
    precision: -1,
    fractionGrouping: '',
    type: defaults.type,
  };
  const next = reader.points[1] ?? '';
  const hasFill = next !== '' && '<>=^'.includes(next);
  if (hasFill) {
    spec.fill = reader.char;
    reader.at = 1;
  }
  const align = reader.take('<>=^');
  if (align !== '') spec.align = align as FormatSpec['align'];
  spec.sign = reader.take('+- ') as FormatSpec['sign'];
  spec.isZeroPositive = reader.take('z') !== '';
  spec.isAlternate = reader.take('#') !== '';
  if (!hasFill && reader.take('0') !== '') {
    spec.fill = '0';
    if (align === '' && defaults.align === '>') spec.align = '=';
  }
  spec.width = reader.number();
  spec.grouping = reader.grouping();
  if (reader.take('.') !== '') {
    spec.precision = reader.number();
    spec.fractionGrouping = reader.grouping();
    if (spec.precision < 0 && spec.fractionGrouping === '') throw valueError('Format specifier missing precision');
  }
  if (reader.left > 1) throw valueError(`Invalid format specifier '${text}' for object of type '${defaults.typeName}'`);
  if (reader.left === 1) spec.type = reader.char;
  if (spec.grouping !== '') checkGrouping(spec);
  if (spec.fractionGrouping !== '' && spec.type === 'n') throw valueError(`Cannot specify '${spec.fractionGrouping}' with 'n'.`);
  return spec;
}

function checkGrouping({ grouping, type }: FormatSpec): void {
  if ('defgEG%F'.includes(type)) return;
  if (grouping === '_' && 'boxX'.includes(type)) return;
  throw valueError(`Cannot specify '${grouping}' with '${shownCode(type)}'.`);
}

function shownCode(type: string): string {
  const code = type.codePointAt(0) as number;
  return code > 32 && code < 128 ? type : `\\x${code.toString(16)}`;
}

/** "Unknown format code 'y' for object of type 'int'". */
export function unknownCode(type: string, typeName: string): unknown {
  return valueError(`Unknown format code '${shownCode(type)}' for object of type '${typeName}'`);
}

/** Pads `text` of `count` code points to the width; '=' counts as '>'. Charges for the result. */
export function padText(
  interp: Interp,
  text: string,
  count: number,
  { fill, align, width }: Pick<FormatSpec, 'fill' | 'align' | 'width'>,
): string {
  const missing = width - count;
  if (missing <= 0) return text;
  if (width > 64) {
    interp.meter.allocateLarge(width * 2 * fill.length);
    interp.meter.charge(Math.ceil(width / 32));
  }
  if (align === '<') return text + fill.repeat(missing);
  if (align !== '^') return fill.repeat(missing) + text;
  const left = missing >> 1;
  return fill.repeat(left) + text + fill.repeat(missing - left);
}

/** The parts of a number's text: sign, prefix ('0x'), whole digits, and the rest (point, fraction, exponent, '%'). */
export interface NumberParts {
  readonly sign: '' | '-';
  readonly prefix: string;
  readonly digits: string;
  readonly rest: string;
}

/** Lays out a number: sign, grouping, padding. CPython: calc_number_widths and fill_number. */
export function layOutNumber(interp: Interp, parts: NumberParts, spec: FormatSpec): string {
  const sign = parts.sign !== '' ? '-' : spec.sign === '+' || spec.sign === ' ' ? spec.sign : '';
  const head = sign + parts.prefix;
  const rest = spec.fractionGrouping === '' ? parts.rest : groupFraction(parts.rest, spec.fractionGrouping);
  let { digits } = parts;
  if (spec.grouping !== '' && digits !== '') {
    const isZeroFilled = spec.fill === '0' && spec.align === '=';
    const minWidth = isZeroFilled ? spec.width - head.length - rest.length : 0;
    if (minWidth > 64) interp.meter.allocateLarge(minWidth * 2);
    interp.meter.charge((digits.length + Math.max(0, minWidth)) >> 3);
    digits = groupDigits(digits, spec.grouping, spec.type !== '' && 'boxX'.includes(spec.type) ? 4 : 3, minWidth);
  }
  const size = head.length + digits.length + rest.length;
  if (spec.width <= size) return head + digits + rest;
  if (spec.align !== '=') return padText(interp, head + digits + rest, size, spec);
  const { fill, width } = spec;
  return head + padText(interp, digits + rest, digits.length + rest.length, { fill, align: '>', width: width - head.length });
}

/** Puts separators between groups from the right, with leading zeros until `minWidth`. CPython: _PyUnicode_InsertThousandsGrouping. */
function groupDigits(digits: string, separator: string, size: number, minWidth: number): string {
  const groups: string[] = [];
  let end = digits.length;
  let missing = minWidth;
  for (;;) {
    const length = Math.min(size, Math.max(end, missing, 1));
    groups.push(digits.slice(Math.max(0, end - length), end).padStart(length, '0'));
    end = Math.max(0, end - length);
    missing -= length;
    if (end === 0 && missing <= 0) return groups.reverse().join(separator);
    missing -= separator.length;
  }
}

/** Groups the digits behind the point from the left. */
function groupFraction(rest: string, separator: string): string {
  if (!rest.startsWith('.')) return rest;
  let end = 1;
  while (end < rest.length && rest.charCodeAt(end) >= 48 && rest.charCodeAt(end) <= 57) end += 1;
  const groups: string[] = [];
  for (let i = 1; i < end; i += 3) groups.push(rest.slice(i, Math.min(i + 3, end)));
  return `.${groups.join(separator)}${rest.slice(end)}`;
}

/** Text by a specification of str: precision cuts, width pads. Raises ValueError. CPython: format_string_internal. */
export function formatText(interp: Interp, text: string, specText: string, typeName = 'str'): string {
  if (specText === '') return text;
  const spec = parseSpec(specText, { type: 's', align: '<', typeName });
  if (spec.type !== 's') throw unknownCode(spec.type, typeName);
  if (spec.sign !== '') throw valueError(`${spec.sign === ' ' ? 'Space' : 'Sign'} not allowed in string format specifier`);
  if (spec.isZeroPositive) throw valueError('Negative zero coercion (z) not allowed in string format specifier');
  if (spec.isAlternate) throw valueError('Alternate form (#) not allowed in string format specifier');
  if (spec.align === '=') throw valueError("'=' alignment not allowed in string format specifier");
  let count = pointCount(text);
  let cut = text;
  if (spec.precision >= 0 && spec.precision < count) {
    cut = count === text.length ? text.slice(0, spec.precision) : Array.from(text).slice(0, spec.precision).join('');
    count = spec.precision;
  }
  return padText(interp, cut, count, spec);
}
