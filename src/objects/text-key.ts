/** Strings as keys of the engine's tables: hashing, and the forms that keep odd strings apart from tagged keys. */

import { chargeRunning } from '../limits/meter.ts';

/** V8 hashes longer strings by their length alone; their keys begin with a hash of ours, so that unequal ones differ early. */
export const MAX_HASHED_UNITS = 16_000;

/** True for strings that are their own normalised key. */
export function isPlainText(text: string): boolean {
  return text.charCodeAt(0) !== 0 && text.length <= MAX_HASHED_UNITS;
}

/** Returns the normalised key of a str. Tagged keys begin with NUL, so a str that does is escaped. */
export function textKey(text: string): string {
  if (text.length > MAX_HASHED_UNITS) {
    // Hashed and copied here, and hashed and compared once more in the table.
    chargeRunning(text.length >> 4);
    return `\0L${hashText(text)}${text}`;
  }
  return text.charCodeAt(0) === 0 ? `\0s${text}` : text;
}

/** Returns hash() of a str or bytes: FNV-1a over its code units, 61 bits wide, the same on every run. DIVERGENCE(hash): CPython's are random. */
export function hashText(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x9dc5811c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x01000197) + 1;
  }
  return text.length === 0 ? 0 : (high & 0x1fffff) * 0x100000000 + (low >>> 0);
}
