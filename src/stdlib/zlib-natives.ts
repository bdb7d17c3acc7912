/** Module `_zlib`: pieces of deflated streams, and Adler's checksum. CPython: Modules/zlibmodule.c. */
import { bytesLike, requireBytes } from '../objects/bytes-like.ts';
import { PyBytes, PyTuple } from '../objects/containers.ts';
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import { typeError } from '../objects/errors.ts';
import type { Interp, Value } from '../objects/object.ts';
import { asInt } from '../objects/protocol.ts';
import { Deflater } from './zlib-deflate.ts';
import { Inflater, type InflateState } from './zlib-inflate.ts';

const MODULUS = 65521;
/** So many bytes can be added before the sums pass 32 bits. */
const SUMMED = 3800;

function adler32(interp: Interp, data: Value, value: Value): Value {
  const bytes = requireBytes(data);
  interp.meter.charge(1 + (bytes.length >> 6));
  const start = asInt(value);
  if (start === undefined) throw typeError('an integer is required');
  const before = Number(BigInt.asUintN(32, BigInt(start)));
  let low = (before & 0xffff) % MODULUS;
  let high = (before >>> 16) % MODULUS;
  for (let at = 0; at < bytes.length; ) {
    const end = Math.min(at + SUMMED, bytes.length);
    for (; at < end; at++) {
      low += bytes[at];
      high += low;
    }
    low %= MODULUS;
    high %= MODULUS;
  }
  return high * 65536 + low;
}

/** SECURITY: programs can import this module, too; a number that does not fit is refused. */
function small(v: Value, most = 65535): number {
  if (typeof v !== 'number' || !(v >= 0 && v <= most)) throw typeError('a small int is required');
  return v;
}

function lengthsOf(v: Value): Uint8Array {
  const lengths = bytesLike(v);
  if (lengths === undefined || lengths.length > 320 || lengths.some((length) => length > 15))
    throw typeError('lengths of codes are required');
  return lengths;
}

function stateOf(v: Value): InflateState {
  if (!(v instanceof PyTuple) || v.items.length !== 6) throw typeError('a state is required');
  const [mode, isFinal, left, distance, literals, distances] = v.items;
  return {
    mode: small(mode, 3),
    isFinal: isFinal === true,
    left: small(left),
    distance: small(distance, 32768),
    literals: lengthsOf(literals),
    distances: lengthsOf(distances),
  };
}

/** (bytes, window, state, bits read, what is wrong) of the next piece of a stream. */
function inflate(interp: Interp, state: Value, window: Value, data: Value, bit: Value, most: Value): Value {
  const room = most === null ? Number.POSITIVE_INFINITY : small(most, Number.MAX_SAFE_INTEGER);
  const inflater = new Inflater(interp.meter, stateOf(state), requireBytes(window), requireBytes(data), small(bit, 7), room);
  const wrong = inflater.run();
  const { mode, isFinal, left, distance, literals, distances } = inflater.state;
  interp.meter.allocateLarge(1000 + inflater.length);
  const after = new PyTuple([mode, isFinal, left, distance, new PyBytes(literals), new PyBytes(distances)]);
  return new PyTuple([new PyBytes(inflater.output), new PyBytes(inflater.window), after, inflater.position, wrong]);
}

/** (bytes, bits that fill no byte, how many) of the next piece of a stream; flush: 0 none, 1 to what can be read, 2 at the end. */
function deflate(interp: Interp, data: Value, start: Value, level: Value, strategy: Value, hold: Value, bits: Value, flush: Value): Value {
  const bytes = requireBytes(data);
  const deflater = new Deflater(interp.meter, bytes, small(start, bytes.length), {
    level: small(level, 9),
    strategy: small(strategy, 4),
    hold: small(hold, 255),
    bits: small(bits, 7),
  });
  deflater.write(flush === 2);
  if (flush === 1) deflater.synchronize();
  interp.meter.allocateLarge(100 + deflater.length);
  return new PyTuple([new PyBytes(deflater.output), deflater.hold, deflater.bits]);
}

const rows: Readonly<Record<string, NativeRow>> = {
  _bytes: fn('_bytes(data, /)', (interp: Interp, data: Value) => {
    const bytes = requireBytes(data);
    interp.meter.charge(1 + (bytes.length >> 6));
    interp.meter.allocateLarge(32 + bytes.length);
    return new PyBytes(bytes.slice());
  }),
  _adler32: fn('_adler32(data, value, /)', adler32),
  _inflate: fn('_inflate(state, window, data, bit, most, /)', inflate),
  _deflate: fn('_deflate(data, start, level, strategy, hold, bits, flush, /)', deflate),
};

/** The members by name. */
export function zlibNatives(): Iterable<readonly [string, Value]> {
  return Object.entries(rows).map(([name, row]) => [name, makeNative(name, row, null)] as const);
}
