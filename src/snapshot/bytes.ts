/** Growing and reading bytes: variable-length numbers, little-endian doubles, texts. Every read is checked against the end. */
import { malformed, truncated } from './error.ts';

/** Ints of either sign up to here fit into 31 bits as values. */
const SMALL = 2 ** 27;

const scratch = new DataView(new ArrayBuffer(8));
const scratchBytes = new Uint8Array(scratch.buffer);

/** Buffers up to this size are kept for the next dump. */
const KEPT_BYTES = 1 << 18;
const MAX_KEPT = 16;

/** Numbers of 7 bits a byte, low ones first, up to 2^53 - 1. */
export class ByteWriter {
  static readonly #kept: ByteWriter[] = [];
  bytes = new Uint8Array(256);
  length = 0;

  /** An empty writer, perhaps one that was given back. */
  static take(): ByteWriter {
    return ByteWriter.#kept.pop() ?? new ByteWriter();
  }

  /** Keeps the buffer for another; the writer must not be used any more. */
  giveBack(): void {
    if (this.bytes.length > KEPT_BYTES || ByteWriter.#kept.length >= MAX_KEPT) return;
    this.length = 0;
    ByteWriter.#kept.push(this);
  }

  #reserve(more: number): void {
    const wanted = this.length + more;
    if (wanted <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(wanted, this.bytes.length * 2));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }

  /** Writes the values from `from` on that are small ints, as they go into a list of values: four times a zigzag number, plus `mark`. Returns where it stopped. */
  smallInts(values: readonly unknown[], from: number, mark: number): number {
    let i = from;
    while (i < values.length) {
      const end = Math.min(values.length, i + 4096);
      this.#reserve((end - i) * 5);
      const { bytes } = this;
      let at = this.length;
      for (; i < end; i++) {
        const v = values[i];
        if (typeof v !== 'number' || v > SMALL || v < -SMALL) {
          this.length = at;
          return i;
        }
        let rest = (v < 0 ? -v * 2 - 1 : v * 2) * 4 + mark;
        while (rest > 127) {
          bytes[at++] = (rest & 127) | 128;
          rest >>>= 7;
        }
        bytes[at++] = rest;
      }
      this.length = at;
    }
    return i;
  }

  byte(value: number): void {
    if (this.length === this.bytes.length) this.#reserve(1);
    this.bytes[this.length++] = value;
  }

  /** A safe integer that is not negative. */
  count(value: number): void {
    if (this.length + 8 > this.bytes.length) this.#reserve(8);
    const { bytes } = this;
    let at = this.length;
    let rest = value;
    while (rest > 0x7fffffff) {
      bytes[at++] = (rest % 128) | 0x80;
      rest = Math.floor(rest / 128);
    }
    while (rest > 127) {
      bytes[at++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    bytes[at++] = rest;
    this.length = at;
  }

  /** A safe integer of either sign, below 2^52. */
  int(value: number): void {
    this.count(value < 0 ? -value * 2 - 1 : value * 2);
  }

  double(value: number): void {
    this.#reserve(8);
    scratch.setFloat64(0, value, true);
    this.bytes.set(scratchBytes, this.length);
    this.length += 8;
  }

  raw(value: Uint8Array): void {
    this.#reserve(value.length);
    this.bytes.set(value, this.length);
    this.length += value.length;
  }

  /** A text: its length and whether it is wide, then one byte or one variable-length number a unit. */
  text(text: string): void {
    const { length } = text;
    this.#reserve(8 + length);
    const start = this.length;
    this.count(length * 2);
    const { bytes } = this;
    let at = this.length;
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i);
      if (unit > 255) {
        this.length = start;
        this.#wideText(text);
        return;
      }
      bytes[at++] = unit;
    }
    this.length = at;
  }

  #wideText(text: string): void {
    this.count(text.length * 2 + 1);
    for (let i = 0; i < text.length; i++) this.count(text.charCodeAt(i));
  }

  /** Copies all bytes to `at` of `out`; returns where they end. */
  copyTo(out: Uint8Array, at: number): number {
    const { bytes, length } = this;
    if (length > 64) out.set(bytes.subarray(0, length), at);
    else for (let i = 0; i < length; i++) out[at + i] = bytes[i];
    return at + length;
  }
}

/** Texts up to this length are decoded without a view of the bytes. */
const SHORT = 24;
/** Units decoded by one call of String.fromCharCode. */
const CHUNK = 4096;

/** Reads what ByteWriter writes. Throws SnapshotError. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at: number;
  readonly #end: number;

  constructor(bytes: Uint8Array, start: number, end: number) {
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
  }

  /** Bytes not read yet. */
  get left(): number {
    return this.#end - this.#at;
  }

  byte(): number {
    if (this.#at >= this.#end) throw truncated();
    return this.#bytes[this.#at++];
  }

  count(): number {
    const bytes = this.#bytes;
    let at = this.#at;
    if (at >= this.#end) throw truncated();
    let byte = bytes[at++];
    if (byte < 128) {
      this.#at = at;
      return byte;
    }
    let value = byte & 127;
    let scale = 128;
    do {
      if (at >= this.#end) throw truncated();
      byte = bytes[at++];
      value += (byte & 127) * scale;
      scale *= 128;
      if (value > Number.MAX_SAFE_INTEGER || scale > 2 ** 56) throw malformed('a number is too large');
    } while (byte >= 128);
    this.#at = at;
    return value;
  }

  /** Reads small ints, as `ByteWriter.smallInts` writes them with the mark 1, into `values` from `from` on. Returns the place of the first other value. */
  smallInts(values: unknown[], from: number): number {
    const bytes = this.#bytes;
    const end = this.#end;
    let at = this.#at;
    let i = from;
    for (; i < values.length && at < end; i++) {
      if ((bytes[at] & 3) !== 1) break;
      let next = at;
      let byte = bytes[next++];
      let number = byte & 127;
      for (let shift = 7; byte >= 128 && shift < 28 && next < end; shift += 7) {
        byte = bytes[next++];
        number |= (byte & 127) << shift;
      }
      if (byte >= 128) break;
      const rest = number >> 2;
      values[i] = (rest & 1) === 0 ? rest >> 1 : -((rest + 1) >> 1);
      at = next;
    }
    this.#at = at;
    return i;
  }

  /** A count of things that take at least `least` bytes each in what is left. */
  countOf(least = 1): number {
    const count = this.count();
    if (count * least > this.left) throw truncated();
    return count;
  }

  int(): number {
    const value = this.count();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  double(): number {
    if (this.left < 8) throw truncated();
    for (let i = 0; i < 8; i++) scratchBytes[i] = this.#bytes[this.#at + i];
    this.#at += 8;
    return scratch.getFloat64(0, true);
  }

  /** A copy of the next bytes. */
  raw(length: number): Uint8Array {
    if (length > this.left) throw truncated();
    const value = this.#bytes.slice(this.#at, this.#at + length);
    this.#at += length;
    return value;
  }

  text(): string {
    const header = this.count();
    const length = Math.floor(header / 2);
    if (length > this.left) throw truncated();
    if (header % 2 === 1) return this.#wideText(length);
    const bytes = this.#bytes;
    const start = this.#at;
    this.#at = start + length;
    if (length === 1) return String.fromCharCode(bytes[start]);
    if (length <= SHORT) return decodeShort(bytes, start, length);
    if (length <= CHUNK) return decode(bytes.subarray(start, start + length));
    const parts: string[] = [];
    for (let at = start; at < start + length; at += CHUNK) parts.push(decode(bytes.subarray(at, Math.min(at + CHUNK, start + length))));
    return parts.join('');
  }

  #wideText(length: number): string {
    const units = new Uint16Array(length);
    for (let i = 0; i < length; i++) {
      const unit = this.count();
      if (unit > 0xffff) throw malformed('a text has a unit beyond 16 bits');
      units[i] = unit;
    }
    const parts: string[] = [];
    for (let at = 0; at < length; at += CHUNK) parts.push(decode(units.subarray(at, at + CHUNK)));
    return parts.join('');
  }
}

/** Arrays of each length up to SHORT, for short texts. */
const units: number[][] = [];
for (let length = 0; length <= SHORT; length++) units.push(new Array<number>(length).fill(0));

function decodeShort(bytes: Uint8Array, start: number, length: number): string {
  const codes = units[length];
  for (let i = 0; i < length; i++) codes[i] = bytes[start + i];
  return String.fromCharCode.apply(null, codes);
}

function decode(units: Uint8Array | Uint16Array): string {
  return String.fromCharCode.apply(null, units as unknown as number[]);
}
