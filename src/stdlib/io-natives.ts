/** Module `_io_natives`: what `_io` builds on. */
import type { Value } from '../objects/object.ts';
import { byteBufferType } from './io-byte-natives.ts';
import { stringBufferType } from './io-text-natives.ts';

/** The members by name. */
export function ioNatives(): Iterable<readonly [string, Value]> {
  return [
    ['_ByteBuffer', byteBufferType],
    ['_StringBuffer', stringBufferType],
  ];
}
