/** Module `_json`: the native part of `json`. CPython: Modules/_json.c. */
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import { typeError } from '../objects/errors.ts';
import { floatType, type Interp, intType, typeOf, type Value } from '../objects/object.ts';
import { asInt, asStr } from '../objects/protocol.ts';
import { readJson } from './json-read.ts';
import { quoteAscii, quoteJson, writeJson } from './json-write.ts';

function requireText(v: Value): string {
  const text = asStr(v);
  if (text === undefined) throw typeError(`first argument must be a string, not ${typeOf(v).name}`);
  return text;
}

function read(
  interp: Interp,
  text: Value,
  index: Value,
  isStrict: Value,
  objectHook: Value,
  pairsHook: Value,
  readFloat: Value,
  readInt: Value,
  readConstant: Value,
): Value {
  const at = asInt(index);
  if (typeof at !== 'number') throw typeError(`'${typeOf(index).name}' object cannot be interpreted as an integer`);
  return readJson(interp, requireText(text), at, isStrict as boolean, {
    objectHook,
    pairsHook,
    // The types themselves are the usual.
    readFloat: readFloat === floatType ? null : readFloat,
    readInt: readInt === intType ? null : readInt,
    readConstant,
  });
}

function write(
  interp: Interp,
  v: Value,
  fallback: Value,
  skipsKeys: Value,
  isAscii: Value,
  checksCircles: Value,
  allowsNan: Value,
  sortsKeys: Value,
  indent: Value,
  itemSeparator: Value,
  keySeparator: Value,
): Value {
  return writeJson(interp, v, {
    fallback,
    skipsKeys: skipsKeys as boolean,
    isAscii: isAscii as boolean,
    checksCircles: checksCircles as boolean,
    allowsNan: allowsNan as boolean,
    sortsKeys: sortsKeys as boolean,
    indent: indent === null ? null : requireText(indent),
    itemSeparator: requireText(itemSeparator),
    keySeparator: requireText(keySeparator),
  });
}

function quoter(name: string, quote: (text: string) => string): NativeRow {
  return fn(`${name}(string, /)`, (interp: Interp, v: Value) => {
    const text = requireText(v);
    interp.meter.charge(text.length >> 3);
    interp.meter.allocateLarge(text.length * 12);
    return quote(text);
  });
}

const rows: Readonly<Record<string, NativeRow>> = {
  _read: fn('_read(text, index, is_strict, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, /)', read),
  _write: fn(
    '_write(obj, default, skipkeys, ensure_ascii, check_circular, allow_nan, sort_keys, indent, item_separator, key_separator, /)',
    write,
  ),
  encode_basestring: quoter('encode_basestring', quoteJson),
  encode_basestring_ascii: quoter('encode_basestring_ascii', quoteAscii),
};

/** The members by name. */
export function jsonNatives(): Iterable<readonly [string, Value]> {
  return Object.entries(rows).map(([name, row]) => [name, makeNative(name, row, null)] as const);
}
