/** Module `_codecs`: the engine's encodings without the notes that `str.encode` and `bytes.decode` add. CPython: Modules/_codecsmodule.c. */
import { requireBytes } from '../objects/bytes-like.ts';
import { canonicalEncoding, decodeWith, encodeWith } from '../objects/codec.ts';
import { isKnownHandler } from '../objects/codec-errors.ts';
import { PyBytes } from '../objects/containers.ts';
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import type { Interp, Value } from '../objects/object.ts';
import { asStr } from '../objects/protocol.ts';

const rows: Readonly<Record<string, NativeRow>> = {
  _canonical: fn('_canonical(encoding, /)', (interp: Interp, encoding: Value) => {
    const name = asStr(encoding) as string;
    interp.meter.charge(name.length >> 2);
    return canonicalEncoding(name);
  }),
  _encode: fn(
    '_encode(text, encoding, errors, /)',
    (interp: Interp, text: Value, encoding: Value, errors: Value) =>
      new PyBytes(encodeWith(interp, asStr(text) as string, encoding as string, asStr(errors) as string)),
  ),
  _decode: fn('_decode(data, encoding, errors, /)', (interp: Interp, data: Value, encoding: Value, errors: Value) =>
    decodeWith(interp, requireBytes(data), encoding as string, asStr(errors) as string),
  ),
  _is_known_handler: fn('_is_known_handler(name, /)', (_interp: Interp, name: Value) => isKnownHandler(asStr(name) as string)),
};

/** The members by name. */
export function codecsNatives(): Iterable<readonly [string, Value]> {
  return Object.entries(rows).map(([name, row]) => [name, makeNative(name, row, null)] as const);
}
