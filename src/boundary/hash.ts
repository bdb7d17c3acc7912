/** SHA-256 and HMAC over text, as the boundary uses them. */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** Returns the SHA-256 of a text's UTF-8, in hex. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** Returns the HMAC-SHA256 of a text's UTF-8. */
export function hmacSha256(key: Uint8Array, text: string): Uint8Array {
  return hmac(sha256, key, utf8ToBytes(text));
}

/** Returns the SHA-256 of bytes, or with a key their HMAC-SHA256. */
export function sealOf(bytes: Uint8Array, key: Uint8Array | null): Uint8Array {
  return key === null ? sha256(bytes) : hmac(sha256, key, bytes);
}

/** True for equal bytes. Takes the same time wherever they differ. */
export function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= (a[i] as number) ^ (b[i] as number);
  return difference === 0;
}

/** Lower-case hex. */
export const toHex = bytesToHex;

/** Reads lower-case hex; null for anything else, upper case included, so that bytes have one text only. */
export function fromHex(text: string): Uint8Array | null {
  return text.length % 2 === 0 && /^[0-9a-f]+$/.test(text) ? hexToBytes(text) : null;
}

/** The bytes of ASCII text. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** The text of ASCII bytes: a character for each. */
export function textOf(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return text;
}
