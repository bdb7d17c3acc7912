/** Rows as lines of CSV. CPython: Modules/_csv.c (Writer). */
import type { PyModule } from '../objects/callable.ts';
import { PyList, PyTuple } from '../objects/containers.ts';
import { typeError } from '../objects/errors.ts';
import { floatRepr, intToText } from '../objects/float-text.ts';
import { type Interp, PyFloat, typeOf, type Value } from '../objects/object.ts';
import { isIterable } from '../objects/operators.ts';
import { asStr, collect } from '../objects/protocol.ts';
import { type PyCsvFormat, QUOTING } from './csv-format.ts';
import { failCsv } from './csv-read.ts';

/** A field as text, and what quoting asks about it. */
interface Field {
  readonly text: string;
  readonly isNumber: boolean;
  readonly isText: boolean;
  readonly isNull: boolean;
}

const NULL_FIELD: Field = { text: '', isNumber: false, isText: false, isNull: true };

/** What a value is written as; undefined if that needs guest code. A tuple (text, is_number, is_text) stands for one that has been asked. */
function fieldOf(interp: Interp, v: Value, isAsked: boolean): Field | undefined {
  if (typeof v === 'string') return { text: v, isNumber: false, isText: true, isNull: false };
  if (v === null) return NULL_FIELD;
  if (typeof v === 'number') return { text: String(v), isNumber: true, isText: false, isNull: false };
  if (typeof v === 'bigint') return { text: intToText(interp, v), isNumber: true, isText: false, isNull: false };
  if (typeof v === 'boolean') return { text: v ? 'True' : 'False', isNumber: true, isText: false, isNull: false };
  if (v instanceof PyFloat) return { text: floatRepr(v.value), isNumber: true, isText: false, isNull: false };
  if (!isAsked || !(v instanceof PyTuple)) return undefined;
  const [text, isNumber, isText] = v.items;
  return { text: asStr(text) ?? '', isNumber: isNumber === true, isText: isText === true, isNull: false };
}

/** Returns the line of a row with its terminator. Raises csv.Error. May return CALL. */
export function writeRow(interp: Interp, format: PyCsvFormat, row: Value): Value {
  if (!isIterable(row)) return failCsv(interp, `iterable expected, not ${typeOf(row).name}`);
  const items = row instanceof PyList || row instanceof PyTuple ? (row.items as readonly Value[]) : collect(interp, row);
  const line = items === undefined ? undefined : plainLine(interp, format, items);
  if (line !== undefined) return line;
  const fields = items?.map((item) => fieldOf(interp, item, false));
  if (fields?.every((field) => field !== undefined)) return lineOf(interp, format, fields);
  return interp.tailCall((interp.importModule('csv') as PyModule).dict.get('_row_of') as Value, [format, row]);
}

/** The same for a row whose fields have been asked. */
export function writeAsked(interp: Interp, format: PyCsvFormat, row: Value): Value {
  const fields = collect(interp, row)?.map((item) => fieldOf(interp, item, true));
  if (!fields?.every((field) => field !== undefined)) throw typeError('fields must have been asked');
  return lineOf(interp, format, fields);
}

const EMPTY_ALONE = 'single empty field record must be quoted';
const EMPTY_AT_SPACE = 'empty field must be quoted if delimiter is a space and skipinitialspace is true';
const NO_ESCAPE = 'need to escape, but no escapechar set';

/** Whether quoting as such puts quotes around a field. */
function asksQuotes({ quoting }: PyCsvFormat, field: Field): boolean {
  switch (quoting) {
    case QUOTING.all:
      return true;
    case QUOTING.nonnumeric:
      return !field.isNumber;
    case QUOTING.strings:
      return field.isText;
    case QUOTING.notNull:
      return !field.isNull;
    default:
      return false;
  }
}

/** Whether a field without text may not have quotes. */
function isBare({ quoting }: PyCsvFormat, field: Field): boolean {
  return quoting === QUOTING.none || (field.isNull && (quoting === QUOTING.strings || quoting === QUOTING.notNull));
}

function lineOf(interp: Interp, format: PyCsvFormat, fields: readonly Field[]): Value {
  let size = 0;
  for (const { text } of fields) size += text.length + 1;
  interp.meter.charge(1 + fields.length + (size >> 3));
  interp.meter.allocateLarge(40 + size * 2);
  const parts: string[] = [];
  const isAtSpace = format.delimiter === ' ' && format.skipsSpace;
  for (const field of fields) {
    let needsQuotes = asksQuotes(format, field);
    if (field.text === '' && isAtSpace) {
      if (isBare(format, field)) return failCsv(interp, EMPTY_AT_SPACE);
      needsQuotes = true;
    }
    const part = fieldText(format, field.text, needsQuotes);
    if (part === undefined) return failCsv(interp, NO_ESCAPE);
    parts.push(part);
  }
  if (parts.length === 1 && parts[0] === '') {
    if (isBare(format, fields[0])) return failCsv(interp, EMPTY_ALONE);
    parts[0] = format.quote + format.quote;
  }
  return parts.join(format.delimiter) + format.terminator;
}

/** The line of a row of two fields and more, all of them strings that need no quotes; undefined for any other. */
function plainLine(interp: Interp, format: PyCsvFormat, items: readonly Value[]): string | undefined {
  if (items.length < 2 || format.quoting !== QUOTING.minimal || (format.delimiter === ' ' && format.skipsSpace)) return undefined;
  let size = items.length;
  for (const item of items) {
    if (typeof item !== 'string') return undefined;
    size += item.length;
  }
  // SECURITY: as for any line, before the fields are looked through.
  interp.meter.charge(1 + items.length + (size >> 3));
  interp.meter.allocateLarge(40 + size * 2);
  let line = '';
  for (let i = 0; i < items.length; i++) {
    const text = items[i] as string;
    if (!isPlain(format, text)) return undefined;
    line += i === 0 ? text : format.delimiter + text;
  }
  return line + format.terminator;
}

/** Whether a character cannot stand as it is. */
function isSpecial(format: PyCsvFormat, char: string): boolean {
  return (
    char === format.delimiter ||
    char === format.quote ||
    char === format.escapeChar ||
    char === '\n' ||
    char === '\r' ||
    format.terminator.includes(char)
  );
}

/** True if no unit of a text can be part of a special character. */
function isPlain({ delimiter, quote, escapeChar, terminator }: PyCsvFormat, text: string): boolean {
  const first = delimiter.charCodeAt(0);
  const second = quote === '' ? first : quote.charCodeAt(0);
  const third = escapeChar === '' ? first : escapeChar.charCodeAt(0);
  const isUsual = terminator === '\r\n' || terminator === '\n';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === first || unit === second || unit === third || unit === 10 || unit === 13) return false;
    if (!isUsual && terminator.includes(text[i])) return false;
  }
  return true;
}

/** The text of a field; undefined if it needs an escape character and there is none. CPython: join_append_data. */
function fieldText(format: PyCsvFormat, text: string, isAsked: boolean): string | undefined {
  const isAtSpace = format.delimiter === ' ' && format.skipsSpace;
  if (!isAtSpace && isPlain(format, text)) return isAsked ? format.quote + text + format.quote : text;
  let isQuoted = isAsked;
  let out = '';
  let from = 0;
  let at = 0;
  for (const char of text) {
    if (isSpecial(format, char)) {
      const isEscape = needsEscape(format, char);
      const isDoubled = char === format.quote && format.quoting !== QUOTING.none && format.isDoubled;
      if (isEscape && format.escapeChar === '') return undefined;
      if (isEscape || isDoubled) {
        out += text.slice(from, at) + (isEscape ? format.escapeChar : format.quote);
        from = at;
      }
      if (!isEscape) isQuoted = true;
    } else if (char === ' ' && isAtSpace && at === 0 && format.quoting !== QUOTING.none) isQuoted = true;
    at += char.length;
  }
  out = out === '' ? text : out + text.slice(from);
  return isQuoted ? format.quote + out + format.quote : out;
}

function needsEscape({ quoting, quote, isDoubled, escapeChar }: PyCsvFormat, char: string): boolean {
  if (quoting === QUOTING.none || char === escapeChar) return true;
  return char === quote && !isDoubled;
}
