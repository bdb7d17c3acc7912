/** Module `unicodedata`. CPython: Modules/unicodedata.c. */
import { PyBytes } from '../objects/containers.ts';
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import { raise, typeError, valueError } from '../objects/errors.ts';
import { type Arg, type Interp, PyFloat, typeOf, type Value } from '../objects/object.ts';
import { asStr } from '../objects/protocol.ts';
import { pointCount } from '../objects/text-points.ts';
import { codePointOfName, nameOfCodePoint } from '../objects/unicode-names.ts';
import { sequenceOfName } from './unicode-sequences.ts';
import { type Form, normalize } from './unicodedata-normalize.ts';
import { decompositionOf, numberOf, PROPERTIES, UNICODE_VERSION } from './unicodedata-tables.ts';

/** FUEL: units for finding a name. */
const NAME_UNITS = 8;
/** Longer names CPython refuses to look up. */
const LONGEST_NAME = 256;

/** The code point of an argument of one character. `position` is empty where the function takes no other argument. */
function pointOf(name: string, v: Value, position = ''): number {
  const text = asStr(v);
  if (text === undefined) throw typeError(`${name}() argument${position} must be a unicode character, not ${typeOf(v).name}`);
  const code = text.codePointAt(0);
  if (code === undefined || text.length !== (code > 0xffff ? 2 : 1))
    throw typeError(`${name}(): argument${position} must be a unicode character, not a string of length ${pointCount(text)}`);
  return code;
}

function property(name: keyof typeof PROPERTIES): NativeRow {
  return fn(`unicodedata.${name}(character, /)`, (_interp: Interp, char: Value) => PROPERTIES[name].of(pointOf(name, char)));
}

function decomposition(_interp: Interp, char: Value): Value {
  const found = decompositionOf(pointOf('decomposition', char));
  if (found === undefined) return '';
  const parts = found.parts.map((code) => code.toString(16).toUpperCase().padStart(4, '0'));
  return (found.tag === '' ? parts : [`<${found.tag}>`, ...parts]).join(' ');
}

/** The value of a decimal digit: its place in a row of ten that begins with a zero. */
function decimalOf(code: number): number | undefined {
  if (PROPERTIES.category.of(code) !== 'Nd') return undefined;
  // Rows stand at multiples of ten from the first of a run of digits.
  let first = code;
  while (PROPERTIES.category.of(first - 1) === 'Nd') first -= 1;
  return (code - first) % 10;
}

function number(name: 'decimal' | 'digit' | 'numeric', missing: string): NativeRow {
  return fn(`unicodedata.${name}(character, default=<unrepresentable>, /)`, (_interp: Interp, char: Value, fallback: Arg) => {
    const code = pointOf(name, char, ' 1');
    const decimal = decimalOf(code);
    const row = decimal === undefined ? numberOf(code) : undefined;
    const found =
      decimal ?? (name === 'numeric' ? row?.value : name === 'digit' && row !== undefined && row.digit >= 0 ? row.digit : undefined);
    if (found !== undefined) return name === 'numeric' ? new PyFloat(found) : found;
    if (fallback === undefined) throw valueError(missing);
    return fallback;
  });
}

function name(interp: Interp, char: Value, fallback: Arg): Value {
  interp.meter.charge(NAME_UNITS);
  const found = nameOfCodePoint(pointOf('name', char, ' 1'));
  if (found !== undefined) return found;
  if (fallback === undefined) throw valueError('no such name');
  return fallback;
}

function lookup(interp: Interp, wanted: Value): Value {
  interp.meter.charge(NAME_UNITS);
  const text = wanted instanceof PyBytes ? String.fromCharCode(...wanted.bytes.subarray(0, LONGEST_NAME + 1)) : asStr(wanted);
  if (text === undefined) throw typeError(`a bytes-like object is required, not '${typeOf(wanted).name}'`);
  if (text.length > LONGEST_NAME) throw raise('KeyError', 'name too long');
  const code = codePointOfName(text);
  const found = code === undefined ? sequenceOfName(text) : String.fromCodePoint(code);
  if (found === undefined) throw raise('KeyError', `undefined character name '${text}'`);
  return found;
}

const FORMS: ReadonlySet<string> = new Set(['NFC', 'NFD', 'NFKC', 'NFKD']);

function normalized(name: string, interp: Interp, form: Value, v: Value): [string, string] {
  const wanted = asStr(form);
  if (wanted === undefined) throw typeError(`${name}() argument 1 must be str, not ${typeOf(form).name}`);
  const text = asStr(v);
  if (text === undefined) throw typeError(`${name}() argument 2 must be str, not ${typeOf(v).name}`);
  if (text !== '' && !FORMS.has(wanted)) throw valueError('invalid normalization form');
  return [text, text === '' ? text : normalize(interp.meter, text, wanted as Form)];
}

const rows: Readonly<Record<string, NativeRow>> = {
  category: property('category'),
  bidirectional: property('bidirectional'),
  east_asian_width: property('east_asian_width'),
  combining: property('combining'),
  mirrored: property('mirrored'),
  decomposition: fn('unicodedata.decomposition(character, /)', decomposition),
  decimal: number('decimal', 'not a decimal'),
  digit: number('digit', 'not a digit'),
  numeric: number('numeric', 'not a numeric character'),
  name: fn('unicodedata.name(character, default=<unrepresentable>, /)', name),
  lookup: fn('unicodedata.lookup(name, /)', lookup),
  normalize: fn(
    'unicodedata.normalize(form, unistr, /)',
    (interp: Interp, form: Value, v: Value) => normalized('normalize', interp, form, v)[1],
  ),
  is_normalized: fn('unicodedata.is_normalized(form, unistr, /)', (interp: Interp, form: Value, v: Value) => {
    const [text, result] = normalized('is_normalized', interp, form, v);
    return text === result;
  }),
};

/** The members by name. */
export function unicodedataMembers(): Iterable<readonly [string, Value]> {
  const natives = Object.entries(rows).map(([member, row]) => [member, makeNative(member, row, null)] as const);
  return [...natives, ['unidata_version', UNICODE_VERSION] as const];
}
