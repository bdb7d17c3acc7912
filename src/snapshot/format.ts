/** The envelope of a dump: magic, versions, flags, length, body, then a checksum or, when a key is given, an HMAC. What the body holds is in write.ts. */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { ByteReader, type ByteWriter } from './bytes.ts';
import { SnapshotError, truncated } from './error.ts';

/** Raised whenever the bytes of a dump change their meaning. docs/decisions/snapshot-format.md lists the versions. */
export const FORMAT_VERSION = 1;
/** The engine that writes dumps; the package's version. */
export const ENGINE_VERSION = '0.1.0';

const MAGIC = [0x53, 0x42, 0x4f, 0x41];
const SIGNED = 1;
const CHECKSUM_BYTES = 4;
const HMAC_BYTES = 32;
/** Longer bodies are not written, nor read. */
export const MAX_BODY = 2 ** 30;

/** Puts a body of these parts into its envelope. Throws SnapshotError if it is too large. */
export function seal(parts: readonly ByteWriter[], key: Uint8Array | null): Uint8Array {
  let size = 0;
  for (const part of parts) size += part.length;
  if (size > MAX_BODY) throw new SnapshotError('too_large', `The dump would be larger than ${MAX_BODY} bytes.`);
  const start = MAGIC.length + 3 + ENGINE_VERSION.length + 4;
  const out = new Uint8Array(start + size + (key === null ? CHECKSUM_BYTES : HMAC_BYTES));
  out.set(MAGIC);
  let at = MAGIC.length;
  out[at++] = FORMAT_VERSION;
  out[at++] = key === null ? 0 : SIGNED;
  out[at++] = ENGINE_VERSION.length;
  for (let i = 0; i < ENGINE_VERSION.length; i++) out[at++] = ENGINE_VERSION.charCodeAt(i);
  at = putNumber(out, at, size);
  for (const part of parts) at = part.copyTo(out, at);
  if (key === null) putNumber(out, at, crc32(out, at));
  else out.set(hmac(sha256, key, out.subarray(0, at)), at);
  return out;
}

/** Checks an envelope and returns its body. Throws SnapshotError. */
export function unseal(bytes: Uint8Array, key: Uint8Array | null): ByteReader {
  if (!MAGIC.every((byte, i) => bytes.length <= i || bytes[i] === byte)) throw new SnapshotError('malformed', 'These bytes are no dump.');
  if (bytes.length < MAGIC.length + 3) throw truncated();
  const version = bytes[4];
  const engineLength = bytes[6];
  const start = MAGIC.length + 3 + engineLength + 4;
  if (bytes.length < start) throw truncated();
  if (version !== FORMAT_VERSION) {
    const engine = String.fromCharCode(...bytes.slice(7, 7 + engineLength)).replace(/[^\w.+-]/g, '?');
    throw new SnapshotError(
      'version',
      `The dump has format version ${version}, written by engine ${engine}; this engine reads version ${FORMAT_VERSION}.`,
    );
  }
  const flags = bytes[5];
  if ((flags & ~SIGNED) !== 0) throw new SnapshotError('malformed', 'The dump is malformed: it has unknown flags.');
  const size = getNumber(bytes, start - 4);
  checkSeal(bytes, start + size, (flags & SIGNED) !== 0, key);
  return new ByteReader(bytes, start, start + size);
}

function checkSeal(bytes: Uint8Array, end: number, isSigned: boolean, key: Uint8Array | null): void {
  if (isSigned && key === null) throw new SnapshotError('key', 'The dump is signed: a key is needed to load it.');
  if (!isSigned && key !== null) throw new SnapshotError('key', 'The dump is not signed, but a key was given.');
  const wanted = end + (isSigned ? HMAC_BYTES : CHECKSUM_BYTES);
  if (bytes.length < wanted) throw truncated();
  if (bytes.length > wanted) throw new SnapshotError('malformed', 'The dump is malformed: something follows its end.');
  if (key === null) {
    if (getNumber(bytes, end) !== crc32(bytes, end)) throw new SnapshotError('checksum', "The dump's checksum does not match its bytes.");
    return;
  }
  const expected = hmac(sha256, key, bytes.subarray(0, end));
  let difference = 0;
  for (let i = 0; i < HMAC_BYTES; i++) difference |= expected[i] ^ bytes[end + i];
  if (difference !== 0) throw new SnapshotError('key', 'The dump was signed with another key, or has been changed.');
}

function putNumber(out: Uint8Array, at: number, value: number): number {
  for (let i = 0; i < 4; i++) out[at + i] = value >>> (8 * i);
  return at + 4;
}

function getNumber(bytes: Uint8Array, at: number): number {
  return (bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24)) >>> 0;
}

let crcTable: Uint32Array | null = null;

/** Eight tables: eight bytes a step. */
function crcTables(): Uint32Array {
  const table = new Uint32Array(2048);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    table[n] = c;
  }
  for (let n = 0; n < 256; n++) {
    let c = table[n];
    for (let k = 1; k < 8; k++) {
      c = table[c & 255] ^ (c >>> 8);
      table[k * 256 + n] = c;
    }
  }
  return table;
}

/** CRC-32 (IEEE 802.3) of the first `end` bytes. */
export function crc32(bytes: Uint8Array, end: number): number {
  crcTable ??= crcTables();
  const t = crcTable;
  let c = -1;
  let i = 0;
  for (; i + 8 <= end; i += 8) {
    c ^= bytes[i] | (bytes[i + 1] << 8) | (bytes[i + 2] << 16) | (bytes[i + 3] << 24);
    c =
      t[1792 + (c & 255)] ^
      t[1536 + ((c >>> 8) & 255)] ^
      t[1280 + ((c >>> 16) & 255)] ^
      t[1024 + (c >>> 24)] ^
      t[768 + bytes[i + 4]] ^
      t[512 + bytes[i + 5]] ^
      t[256 + bytes[i + 6]] ^
      t[bytes[i + 7]];
  }
  for (; i < end; i++) c = t[(c ^ bytes[i]) & 255] ^ (c >>> 8);
  return ~c >>> 0;
}
