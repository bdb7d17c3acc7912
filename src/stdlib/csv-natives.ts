/** Module `_csv`: the native part of `csv`. CPython: Modules/_csv.c. */
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import type { Interp, Value } from '../objects/object.ts';
import { PyCsvFormat } from './csv-format.ts';
import { makeReader } from './csv-read.ts';
import { writeAsked, writeRow } from './csv-write.ts';

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
  interp.meter.allocate(128);
  return new PyCsvFormat({
    delimiter: delimiter as string,
    quote: quote as string,
    escapeChar: escapeChar as string,
    isDoubled: isDoubled === true,
    skipsSpace: skipsSpace === true,
    terminator: terminator as string,
    quoting: quoting as number,
    isStrict: isStrict === true,
  });
}

const rows: Readonly<Record<string, NativeRow>> = {
  _format: fn('_format(delimiter, quotechar, escapechar, doublequote, skipinitialspace, lineterminator, quoting, strict, /)', makeFormat),
  _reader: fn('_reader(iterator, dialect, format, limit, /)', makeReader),
  _row: fn('_row(format, row, /)', (interp, format: Value, row: Value) => writeRow(interp, format as PyCsvFormat, row)),
  _row_asked: fn('_row_asked(format, row, /)', (interp, format: Value, row: Value) => writeAsked(interp, format as PyCsvFormat, row)),
};

/** The members by name. */
export function csvNatives(): Iterable<readonly [string, Value]> {
  return Object.entries(rows).map(([name, row]) => [name, makeNative(name, row, null)] as const);
}
