/** The encoding UTF-7: what is not ASCII stands as UTF-16 in base 64, from a plus sign on. CPython: PyUnicode_DecodeUTF7Stateful, _PyUnicode_EncodeUTF7. */
import { ByteBuilder } from './byte-builder.ts';
import { replaceUndecodable } from './codec-errors.ts';
import type { Interp } from './object.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PLUS = 43;
const MINUS = 45;

/** Values of the digits by code; -1 for other characters. */
const VALUES = Int8Array.from({ length: 128 }, (_v, code) => DIGITS.indexOf(String.fromCharCode(code)));

function digitValue(code: number): number {
  return code < 128 ? (VALUES[code] as number) : -1;
}

/** What stands for itself: ASCII without controls, plus sign, backslash and tilde. */
function isDirect(unit: number): boolean {
  return (unit >= 32 && unit < 126 && unit !== PLUS && unit !== 92) || unit === 9 || unit === 10 || unit === 13;
}

/** str.encode('utf-7'). Everything can be encoded. */
export function encodeUtf7(interp: Interp, text: string): Uint8Array {
  interp.meter.charge(text.length >> 3);
  const out = new ByteBuilder(interp, text.length + 8);
  let isShifted = false;
  let bits = 0;
  let buffer = 0;
  const digit = (value: number): void => out.push(DIGITS.charCodeAt(value & 63));
  const flush = (): void => {
    if (bits > 0) digit(buffer << (6 - bits));
    bits = 0;
    buffer = 0;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isDirect(unit)) {
      if (isShifted) {
        flush();
        if (digitValue(unit) >= 0 || unit === MINUS) out.push(MINUS);
        isShifted = false;
      }
      out.push(unit);
    } else if (unit === PLUS && !isShifted) out.pushAll([PLUS, MINUS]);
    else {
      if (!isShifted) out.push(PLUS);
      isShifted = true;
      buffer = (buffer << 16) | unit;
      for (bits += 16; bits >= 6; bits -= 6) digit(buffer >> (bits - 6));
      buffer &= (1 << bits) - 1;
    }
  }
  if (isShifted) {
    flush();
    out.push(MINUS);
  }
  return out.finish();
}

/** bytes.decode('utf-7'). */
export function decodeUtf7(interp: Interp, bytes: Uint8Array, errors: string): string {
  interp.meter.charge(bytes.length >> 3);
  interp.meter.allocateLarge(bytes.length * 2);
  return new Utf7Reader(interp, bytes, errors).read();
}

const UNTERMINATED = 'unterminated shift sequence';

class Utf7Reader {
  readonly #interp: Interp;
  readonly #bytes: Uint8Array;
  readonly #errors: string;
  readonly #out: string[] = [];
  #at = 0;
  /** Where the plus sign of the section stands, or what else may be wrong. */
  #start = 0;
  #isShifted = false;
  #bits = 0;
  #buffer = 0;
  /** A high surrogate that waits for its low one; 0 for none. */
  #surrogate = 0;

  constructor(interp: Interp, bytes: Uint8Array, errors: string) {
    this.#interp = interp;
    this.#bytes = bytes;
    this.#errors = errors;
  }

  read(): string {
    for (;;) {
      while (this.#at < this.#bytes.length) this.#step(this.#bytes[this.#at] as number);
      if (!this.#isShifted) break;
      this.#isShifted = false;
      if (this.#surrogate === 0 && this.#bits < 6 && this.#buffer === 0) break;
      this.#surrogate = 0;
      this.#fail(UNTERMINATED);
    }
    return this.#out.join('');
  }

  #step(byte: number): void {
    if (this.#isShifted) {
      if (digitValue(byte) >= 0) this.#digit(digitValue(byte));
      else this.#leave(byte);
      return;
    }
    if (byte === PLUS) return this.#enter();
    this.#start = this.#at++;
    if (byte < 128) this.#put(byte);
    else this.#fail('unexpected special character');
  }

  #enter(): void {
    this.#start = this.#at++;
    const next = this.#bytes[this.#at];
    if (next === MINUS) {
      this.#at += 1;
      this.#put(PLUS);
    } else if (next !== undefined && digitValue(next) < 0) {
      this.#at += 1;
      this.#fail('ill-formed sequence');
    } else {
      this.#isShifted = true;
      this.#surrogate = 0;
      this.#bits = 0;
      this.#buffer = 0;
    }
  }

  #digit(value: number): void {
    this.#at += 1;
    this.#buffer = (this.#buffer << 6) | value;
    this.#bits += 6;
    if (this.#bits < 16) return;
    this.#bits -= 16;
    const unit = this.#buffer >> this.#bits;
    this.#buffer &= (1 << this.#bits) - 1;
    const high = this.#surrogate;
    this.#surrogate = 0;
    if (high !== 0) {
      this.#put(high);
      if (unit >= 0xdc00 && unit < 0xe000) return this.#put(unit);
    }
    if (unit >= 0xd800 && unit < 0xdc00) this.#surrogate = unit;
    else this.#put(unit);
  }

  #leave(byte: number): void {
    this.#isShifted = false;
    const isPartial = this.#bits >= 6;
    if (isPartial || this.#buffer !== 0) {
      this.#at += 1;
      return this.#fail(isPartial ? 'partial character in shift sequence' : 'non-zero padding bits in shift sequence');
    }
    if (this.#surrogate !== 0 && byte < 128) this.#put(this.#surrogate);
    this.#surrogate = 0;
    if (byte === MINUS) this.#at += 1;
  }

  #put(unit: number): void {
    this.#out.push(String.fromCharCode(unit));
  }

  #fail(reason: string): void {
    const instead = replaceUndecodable(this.#interp, this.#errors, 'utf7', this.#bytes, this.#start, this.#at, reason, null);
    this.#out.push(instead.text);
    this.#at = instead.end;
  }
}
