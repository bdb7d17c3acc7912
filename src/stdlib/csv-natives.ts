/** Module `_csv`: the native part of `csv`. CPython: Modules/_csv.c. */
import { PyList } from '../objects/containers.ts';
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import { typeError, valueError } from '../objects/errors.ts';
import { type Interp, typeOf, type Value } from '../objects/object.ts';
import { asStr } from '../objects/protocol.ts';
import { PyCsvFormat } from './csv-format.ts';
import { makeReader } from './csv-read.ts';
import { recordOf, rowOf } from './csv-records.ts';
import { writeAsked, writeRow } from './csv-write.ts';

function requireText(v: Value): string {
  const text = asStr(v);
  if (text === undefined) throw typeError(`expected str, not ${typeOf(v).name}`);
  return text;
}

function requireFormat(v: Value): PyCsvFormat {
  if (!(v instanceof PyCsvFormat)) throw typeError(`expected a format, not ${typeOf(v).name}`);
  return v;
}

/** Makes the settings of a dialect that frozen Python has checked. */
function makeFormat(
  interp: Interp,
  delimiter: Value,
  quote: Value,
  escapeChar: Value,
  isDoubled: Value,
  skipsSpace: Value,
  terminator: Value,
  quoting: Value,
  isStrict: Value,
): Value {
  if (typeof quoting !== 'number') throw typeError(`expected int, not ${typeOf(quoting).name}`);
  const separator = requireText(delimiter);
  // SECURITY: an empty one would be found again and again at the same place.
  if (separator === '') throw valueError('the delimiter is empty');
  interp.meter.allocate(128);
  return new PyCsvFormat({
    delimiter: separator,
    quote: requireText(quote),
    escapeChar: requireText(escapeChar),
    isDoubled: isDoubled === true,
    skipsSpace: skipsSpace === true,
    terminator: requireText(terminator),
    quoting,
    isStrict: isStrict === true,
  });
}

function reader(interp: Interp, inner: Value, dialect: Value, format: Value, limit: Value): Value {
  if (!(limit instanceof PyList)) throw typeError(`expected list, not ${typeOf(limit).name}`);
  return makeReader(interp, inner, dialect, requireFormat(format), limit);
}

const rows: Readonly<Record<string, NativeRow>> = {
  _format: fn('_format(delimiter, quotechar, escapechar, doublequote, skipinitialspace, lineterminator, quoting, strict, /)', makeFormat),
  _reader: fn('_reader(iterator, dialect, format, limit, /)', reader),
  _record: fn('_record(names, row, /)', recordOf),
  _row_of_record: fn('_row_of_record(names, record, rest, is_strict, /)', rowOf),
  _row: fn('_row(format, row, /)', (interp, format: Value, row: Value) => writeRow(interp, requireFormat(format), row)),
  _row_asked: fn('_row_asked(format, row, /)', (interp, format: Value, row: Value) => writeAsked(interp, requireFormat(format), row)),
};

/** The members by name. */
export function csvNatives(): Iterable<readonly [string, Value]> {
  return Object.entries(rows).map(([name, row]) => [name, makeNative(name, row, null)] as const);
}
