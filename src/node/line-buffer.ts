/** Lines on their way to a file, as bytes: each is hashed where it lies. */
import type { Link } from '../boundary/journal/store.ts';
import { nodeSha256 } from './sha256.ts';

const HASH_DIGITS = 64;
const OPENING = '{"hash":"';
const QUOTE = 0x22;
const COMMA = 0x2c;
/** A larger buffer is let go again. */
const KEPT_BYTES = 1 << 16;

/** Collects lines of journals. */
export class LineBuffer {
  bytes: Buffer = Buffer.allocUnsafeSlow(KEPT_BYTES);
  /** Bytes that are filled. */
  size = 0;

  clear(): void {
    this.size = 0;
    if (this.bytes.length > KEPT_BYTES) this.bytes = Buffer.allocUnsafeSlow(KEPT_BYTES);
  }

  /** Adds a line, given without its line break. */
  add(line: string): void {
    this.#put(`${line}\n`);
  }

  /** Adds a line of a chain. */
  readonly link: Link = (before, body) => {
    if (before.length !== HASH_DIGITS) {
      const hash = nodeSha256(`${before}\n{${body}`);
      this.#put(`${OPENING}${hash}",${body}\n`);
      return hash;
    }
    // What is hashed is as long as what stands in the line: `BEFORE\n{` lies where `HASH",` is to be.
    const at = this.size + OPENING.length;
    this.#put(`${OPENING}${before}\n{${body}\n`);
    const { bytes } = this;
    const hash = nodeSha256(bytes.subarray(at, this.size - 1));
    bytes.write(hash, at, 'latin1');
    bytes[at + HASH_DIGITS] = QUOTE;
    bytes[at + HASH_DIGITS + 1] = COMMA;
    return hash;
  };

  #put(text: string): void {
    // A unit of UTF-16 takes three bytes at most.
    const needed = this.size + text.length * 3;
    if (needed > this.bytes.length) {
      const larger = Buffer.allocUnsafeSlow(2 * needed);
      this.bytes.copy(larger, 0, 0, this.size);
      this.bytes = larger;
    }
    this.size += this.bytes.write(text, this.size);
  }
}
