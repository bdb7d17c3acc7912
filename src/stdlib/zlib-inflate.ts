/** Inflating, piece by piece: RFC 1951. What a piece leaves open is plain data, so that it can be stored. CPython: inflate.c of zlib. */
import type { Meter } from '../limits/meter.ts';

/** What is open between two pieces of one stream. */
export interface InflateState {
  mode: number;
  isFinal: boolean;
  /** Bytes that are left of a stored block, or of a match. */
  left: number;
  /** Of the match that is left; 0 without one. */
  distance: number;
  /** Lengths of the codes of the block, by symbol. */
  literals: Uint8Array;
  distances: Uint8Array;
}

export const InflateMode = { block: 0, stored: 1, codes: 2, done: 3 } as const;

const WINDOW = 32768;
const FAST_BITS = 10;
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
export const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
export const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
export const DISTANCE_BASE = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385,
  24577,
];
export const DISTANCE_EXTRA = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
export const FIXED_LITERALS = Uint8Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8));
export const FIXED_DISTANCES = new Uint8Array(32).fill(5);

/** A canonical prefix code: symbols of up to 10 bits in a table, longer ones by counting. */
class PrefixCode {
  readonly fast = new Uint16Array(1 << FAST_BITS);
  readonly counts = new Uint16Array(16);
  readonly symbols: Uint16Array;
  /** Codes that are missing; negative if there are too many. */
  readonly room: number;
  readonly longest: number;
  constructor(lengths: Uint8Array) {
    const { counts } = this;
    for (const length of lengths) counts[length & 15] += 1;
    counts[0] = 0;
    const starts = new Uint16Array(16);
    const codes = new Uint16Array(16);
    let room = 1;
    let longest = 0;
    for (let bits = 1; bits < 16; bits++) {
      starts[bits] = starts[bits - 1] + counts[bits - 1];
      codes[bits] = (codes[bits - 1] + counts[bits - 1]) << 1;
      room = room * 2 - counts[bits];
      if (counts[bits] > 0) longest = bits;
      if (room < 0) break;
    }
    this.room = room;
    this.longest = longest;
    this.symbols = new Uint16Array(lengths.length);
    if (room < 0) return;
    lengths.forEach((length, symbol) => {
      if (length === 0) return;
      this.symbols[starts[length]++] = symbol;
      const code = codes[length]++;
      if (length > FAST_BITS) return;
      let reversed = 0;
      for (let k = 0; k < length; k++) reversed |= ((code >> k) & 1) << (length - 1 - k);
      for (let at = reversed; at < 1 << FAST_BITS; at += 1 << length) this.fast[at] = (symbol << 4) | length;
    });
  }

  /** An incomplete code is sound only if it is one of a single bit. */
  get isSound(): boolean {
    return this.room === 0 || (this.room > 0 && this.longest <= 1);
  }
}

const SHORT = -1;
const INVALID = -2;

/** Reads one piece of a stream into a growing output. */
export class Inflater {
  readonly state: InflateState;
  readonly #meter: Meter;
  readonly #data: Uint8Array;
  #at = 0;
  #hold = 0;
  #bits = 0;
  #out: Uint8Array;
  readonly #start: number;
  #end: number;
  readonly #most: number;

  /** `bit`: how many bits of the first byte have been read; `most`: how many bytes to give. */
  constructor(meter: Meter, state: InflateState, window: Uint8Array, data: Uint8Array, bit: number, most: number) {
    this.#meter = meter;
    this.state = state;
    this.#data = data;
    this.#start = this.#end = Math.min(window.length, WINDOW);
    this.#most = most;
    // FUEL: for what is read; what is written is charged as it grows.
    meter.charge(4 + (data.length >> 4));
    const size = this.#start + Math.min(most, Math.max(1024, data.length * 2));
    meter.allocateLarge(32 + size);
    this.#out = new Uint8Array(size);
    this.#out.set(window.subarray(window.length - this.#start));
    if (bit > 0 && data.length > 0) {
      this.#hold = data[0] >> bit;
      this.#bits = 8 - bit;
      this.#at = 1;
    }
  }

  /** How many bytes have been given. */
  get length(): number {
    return this.#end - this.#start;
  }

  get output(): Uint8Array {
    return this.#out.slice(this.#start, this.#end);
  }

  /** The last bytes given, which what follows may repeat. */
  get window(): Uint8Array {
    return this.#out.slice(Math.max(0, this.#end - WINDOW), this.#end);
  }

  /** Bits of the data that have been read. */
  get position(): number {
    return this.#at * 8 - this.#bits;
  }

  /** Goes on until the data, the stream or the room ends; null, or what is wrong with the stream in zlib's words. */
  run(): string | null {
    const { state } = this;
    while (state.mode !== InflateMode.done) {
      const { mode } = state;
      const at = this.#at;
      const hold = this.#hold;
      const bits = this.#bits;
      const result = mode === InflateMode.block ? this.#header() : mode === InflateMode.stored ? this.#stored() : this.#codes();
      if (typeof result === 'string') return result;
      if (result) continue;
      if (mode === InflateMode.block) {
        this.#at = at;
        this.#hold = hold;
        this.#bits = bits;
      }
      return null;
    }
    return null;
  }

  #has(count: number): boolean {
    while (this.#bits < count) {
      if (this.#at >= this.#data.length) return false;
      this.#hold |= this.#data[this.#at++] << this.#bits;
      this.#bits += 8;
    }
    return true;
  }

  #take(count: number): number {
    const value = this.#hold & ((1 << count) - 1);
    this.#hold >>>= count;
    this.#bits -= count;
    return value;
  }

  /** True once a block has begun, false if its header is not there whole. */
  #header(): boolean | string {
    const { state } = this;
    if (!this.#has(3)) return false;
    const isFinal = this.#take(1) === 1;
    const kind = this.#take(2);
    if (kind === 3) return 'invalid block type';
    if (kind === 0) {
      this.#take(this.#bits & 7);
      if (!this.#has(16)) return false;
      const length = this.#take(16);
      if (!this.#has(16)) return false;
      if ((this.#take(16) ^ 0xffff) !== length) return 'invalid stored block lengths';
      state.left = length;
      state.mode = InflateMode.stored;
    } else {
      if (kind === 1) {
        state.literals = FIXED_LITERALS;
        state.distances = FIXED_DISTANCES;
      } else {
        const result = this.#lengths();
        if (result !== true) return result;
      }
      state.mode = InflateMode.codes;
    }
    state.isFinal = isFinal;
    return true;
  }

  #lengths(): boolean | string {
    if (!this.#has(14)) return false;
    const literals = this.#take(5) + 257;
    const distances = this.#take(5) + 1;
    const count = this.#take(4) + 4;
    if (literals > 286 || distances > 30) return 'too many length or distance symbols';
    const small = new Uint8Array(19);
    for (let i = 0; i < count; i++) {
      if (!this.#has(3)) return false;
      small[ORDER[i]] = this.#take(3);
    }
    const code = new PrefixCode(small);
    if (code.longest === 0) {
      // Each bit stands for a length of 0, as in zlib.
      for (let i = 0; i < literals + distances; i++) {
        if (!this.#has(1)) return false;
        this.#take(1);
      }
      return 'invalid code -- missing end-of-block';
    }
    if (code.room !== 0) return 'invalid code lengths set';
    const lengths = new Uint8Array(literals + distances);
    for (let i = 0; i < lengths.length; ) {
      const symbol = this.#symbol(code);
      if (symbol === SHORT) return false;
      if (symbol < 16) {
        lengths[i++] = symbol;
        continue;
      }
      const extra = symbol === 16 ? 2 : symbol === 17 ? 3 : 7;
      if (!this.#has(extra)) return false;
      const times = this.#take(extra) + (symbol === 18 ? 11 : 3);
      if ((symbol === 16 && i === 0) || i + times > lengths.length) return 'invalid bit length repeat';
      lengths.fill(symbol === 16 ? lengths[i - 1] : 0, i, i + times);
      i += times;
    }
    if (lengths[256] === 0) return 'invalid code -- missing end-of-block';
    this.state.literals = lengths.slice(0, literals);
    this.state.distances = lengths.slice(literals);
    if (!new PrefixCode(this.state.literals).isSound) return 'invalid literal/lengths set';
    return new PrefixCode(this.state.distances).isSound || 'invalid distances set';
  }

  #stored(): boolean {
    const { state } = this;
    this.#at -= this.#bits >> 3;
    this.#hold = this.#bits = 0;
    const count = Math.min(state.left, this.#data.length - this.#at, this.#most - (this.#end - this.#start));
    this.#reserve(count);
    this.#out.set(this.#data.subarray(this.#at, this.#at + count), this.#end);
    this.#at += count;
    this.#end += count;
    state.left -= count;
    if (state.left > 0) return false;
    this.#endBlock();
    return true;
  }

  #endBlock(): void {
    this.state.mode = this.state.isFinal ? InflateMode.done : InflateMode.block;
  }

  /** True at the end of the block, false if data or room ends before. */
  #codes(): boolean | string {
    const { state } = this;
    if (state.left > 0 && !this.#repeat()) return false;
    this.#meter.charge(8);
    const literals = new PrefixCode(state.literals);
    const distances = new PrefixCode(state.distances);
    if (!literals.isSound || !distances.isSound) return 'invalid literal/lengths set';
    for (;;) {
      if (this.#end - this.#start >= this.#most) return false;
      const at = this.#at;
      const hold = this.#hold;
      const bits = this.#bits;
      const symbol = this.#symbol(literals);
      if (symbol >= 0 && symbol < 256) {
        if (this.#end === this.#out.length) this.#reserve(1);
        this.#out[this.#end++] = symbol;
        continue;
      }
      if (symbol === 256) {
        this.#endBlock();
        return true;
      }
      const result = symbol < 0 ? symbol : this.#match(symbol, distances);
      if (typeof result === 'string') return result;
      if (result === INVALID) return 'invalid literal/length code';
      if (result === SHORT) {
        this.#at = at;
        this.#hold = hold;
        this.#bits = bits;
        return false;
      }
      if (!this.#repeat()) return false;
    }
  }

  /** Reads the rest of a match into the state. */
  #match(symbol: number, distances: PrefixCode): number | string {
    const which = symbol - 257;
    if (which >= LENGTH_BASE.length) return INVALID;
    if (!this.#has(LENGTH_EXTRA[which])) return SHORT;
    const length = LENGTH_BASE[which] + this.#take(LENGTH_EXTRA[which]);
    const far = this.#symbol(distances);
    if (far === SHORT) return SHORT;
    if (far < 0 || far >= DISTANCE_BASE.length) return 'invalid distance code';
    if (!this.#has(DISTANCE_EXTRA[far])) return SHORT;
    const distance = DISTANCE_BASE[far] + this.#take(DISTANCE_EXTRA[far]);
    if (distance > this.#end) return 'invalid distance too far back';
    this.state.left = length;
    this.state.distance = distance;
    return 0;
  }

  /** Writes what is left of the match; false if the room ends before. */
  #repeat(): boolean {
    const { state } = this;
    const count = Math.min(state.left, this.#most - (this.#end - this.#start));
    this.#reserve(count);
    const from = this.#end - state.distance;
    for (let i = 0; i < count; i++) this.#out[this.#end + i] = this.#out[from + i];
    this.#end += count;
    state.left -= count;
    return state.left === 0;
  }

  /** SHORT if the data ends before the symbol, INVALID if no symbol has this code. */
  #symbol(code: PrefixCode): number {
    this.#has(15);
    const entry = code.fast[this.#hold & ((1 << FAST_BITS) - 1)];
    if (entry !== 0) {
      if ((entry & 15) > this.#bits) return SHORT;
      this.#take(entry & 15);
      return entry >> 4;
    }
    let value = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length < 16; length++) {
      if (length > this.#bits) return SHORT;
      value |= (this.#hold >>> (length - 1)) & 1;
      const count = code.counts[length];
      if (value - count < first) {
        this.#take(length);
        return code.symbols[index + (value - first)];
      }
      index += count;
      first = (first + count) << 1;
      value <<= 1;
    }
    return INVALID;
  }

  #reserve(count: number): void {
    const needed = this.#end + count;
    if (needed <= this.#out.length) return;
    const size = Math.max(needed, this.#out.length * 2);
    // FUEL: for what is written, before it is.
    this.#meter.charge(size >> 5);
    this.#meter.allocateLarge(size);
    const grown = new Uint8Array(size);
    grown.set(this.#out);
    this.#out = grown;
  }
}
