/** Module `_binascii`: checksums, and Base64 of plain input. CPython: Modules/binascii.c. */
import { requireBytes } from '../objects/bytes-like.ts';
import { PyBytes } from '../objects/containers.ts';
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import { typeError } from '../objects/errors.ts';
import { type Interp, typeOf, type Value } from '../objects/object.ts';
import { asInt } from '../objects/protocol.ts';

const CRC = new Uint32Array(256);
for (let i = 0; i < 256; i++) {
  let c = i;
  for (let k = 0; k < 8; k++) c = (c & 1) === 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  CRC[i] = c >>> 0;
}

function startOf(v: Value): number {
  const n = asInt(v);
  if (n === undefined) throw typeError(`'${typeOf(v).name}' object cannot be interpreted as an integer`);
  return Number(BigInt.asUintN(32, BigInt(n)));
}

function crc32(interp: Interp, data: Value, value: Value | undefined): Value {
  const bytes = requireBytes(data);
  interp.meter.charge(1 + (bytes.length >> 6));
  let c = ~startOf(value === undefined ? 0 : value);
  for (const byte of bytes) c = CRC[(c ^ byte) & 255] ^ (c >>> 8);
  return ~c >>> 0;
}

/** The checksum of BinHex files: CRC-CCITT. */
function crcHqx(interp: Interp, data: Value, crc: Value): Value {
  const bytes = requireBytes(data);
  interp.meter.charge(1 + (bytes.length >> 6));
  let c = startOf(crc) & 0xffff;
  for (const byte of bytes) {
    c ^= byte << 8;
    for (let k = 0; k < 8; k++) c = (c & 0x8000) === 0 ? (c << 1) & 0xffff : ((c << 1) ^ 0x1021) & 0xffff;
  }
  return c;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CODES = Uint8Array.from(ALPHABET, (char) => char.charCodeAt(0));
/** The value of each character; 255 for what is none. */
const VALUES = new Uint8Array(256).fill(255);
CODES.forEach((code, i) => {
  VALUES[code] = i;
});
const PAD = 61;

function encode64(interp: Interp, data: Value): Value {
  const bytes = requireBytes(data);
  interp.meter.charge(1 + (bytes.length >> 6));
  interp.meter.allocateLarge(32 + bytes.length * 2);
  const out = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  let at = 0;
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const group = (bytes[i] << 16) | ((left > 1 ? bytes[i + 1] : 0) << 8) | (left > 2 ? bytes[i + 2] : 0);
    out[at++] = CODES[group >> 18];
    out[at++] = CODES[(group >> 12) & 63];
    out[at++] = left > 1 ? CODES[(group >> 6) & 63] : PAD;
    out[at++] = left > 2 ? CODES[group & 63] : PAD;
  }
  return new PyBytes(out);
}

/** The bytes of Base64 that has no character out of place; None if it has, and frozen Python looks at it. */
function decode64(interp: Interp, data: Value): Value {
  const bytes = requireBytes(data);
  const { length } = bytes;
  interp.meter.charge(1 + (length >> 6));
  if (length % 4 !== 0) return null;
  const pads = length > 0 && bytes[length - 1] === PAD ? (bytes[length - 2] === PAD ? 2 : 1) : 0;
  interp.meter.allocateLarge(32 + length);
  const out = new Uint8Array((length / 4) * 3 - pads);
  let at = 0;
  for (let i = 0; i < length; i += 4) {
    let group = 0;
    for (let k = 0; k < 4; k++) {
      const value = i + k >= length - pads ? 0 : VALUES[bytes[i + k]];
      if (value === 255) return null;
      group = (group << 6) | value;
    }
    for (let shift = 16; shift >= 0 && at < out.length; shift -= 8) out[at++] = (group >> shift) & 255;
  }
  return new PyBytes(out);
}

const ROWS: Readonly<Record<string, NativeRow>> = {
  crc32: fn('binascii.crc32(data, crc=0, /)', crc32),
  crc_hqx: fn('binascii.crc_hqx(data, crc, /)', crcHqx),
  decode64: fn('decode64(data, /)', decode64),
  encode64: fn('encode64(data, /)', encode64),
};

/** The members by name. */
export function binasciiNatives(): Iterable<readonly [string, Value]> {
  return Object.entries(ROWS).map(([name, row]) => [name, makeNative(name, row, null)] as const);
}
