/** Deflating: RFC 1951, with matches by hash chains and the shortest of the three kinds of blocks. Not the bytes that zlib gives. CPython: deflate.c of zlib. */
import type { Meter } from '../limits/meter.ts';
import { DISTANCE_BASE, DISTANCE_EXTRA, FIXED_DISTANCES, FIXED_LITERALS, LENGTH_BASE, LENGTH_EXTRA } from './zlib-inflate.ts';

const WINDOW = 32768;
const SHORTEST = 3;
const LONGEST = 258;
const BLOCK = 16384;
const HASH_SIZE = 32768;
/** How many earlier places are looked at, by level. */
const CHAINS = [0, 4, 6, 12, 16, 32, 64, 96, 128, 256];
const FIRST_LAZY_LEVEL = 4;
const STORED_MOST = 65535;
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/** FUEL: one unit for so many bytes compared. */
const COMPARED = 64;

/** As zlib numbers them. */
export const Strategy = { standard: 0, filtered: 1, huffmanOnly: 2, rle: 3, fixed: 4 } as const;

const lengthSymbols = symbolsOf(LENGTH_BASE, LONGEST + 1);
const distanceSymbols = symbolsOf(DISTANCE_BASE, WINDOW + 1);

/** For each number the last entry of `base` that is not above it. */
function symbolsOf(base: readonly number[], size: number): Uint8Array {
  const found = new Uint8Array(size);
  let symbol = 0;
  for (let i = 0; i < size; i++) {
    while (symbol + 1 < base.length && base[symbol + 1] <= i) symbol += 1;
    found[i] = symbol;
  }
  return found;
}

/** Writes the blocks of one piece of a stream. */
export class Deflater {
  readonly #meter: Meter;
  readonly #level: number;
  readonly #strategy: number;
  readonly #data: Uint8Array;
  #out: Uint8Array;
  #length = 0;
  /** Bits that fill no byte yet. */
  hold: number;
  bits: number;
  // The tokens of the block: a byte (distance 0), or a match.
  readonly #values = new Uint16Array(BLOCK);
  readonly #distances = new Uint16Array(BLOCK);
  #count = 0;
  #blockStart: number;

  /** `data`: what matches may reach back into, and from `start` what is to be written. */
  constructor(meter: Meter, data: Uint8Array, start: number, how: { level: number; strategy: number; hold: number; bits: number }) {
    this.#meter = meter;
    this.#data = data;
    this.#blockStart = start;
    this.#level = how.level;
    this.#strategy = how.strategy;
    this.hold = how.hold;
    this.bits = how.bits;
    const size = 1024 + ((data.length - start) >> 1);
    meter.charge(16 + ((data.length - start) >> 2));
    meter.allocateLarge(300_000 + size);
    this.#out = new Uint8Array(size);
  }

  /** How many bytes have been written. */
  get length(): number {
    return this.#length;
  }

  get output(): Uint8Array {
    return this.#out.slice(0, this.#length);
  }

  /** Writes all; the last block is marked so if `isFinal`. */
  write(isFinal: boolean): void {
    const { length } = this.#data;
    if (this.#level === 0) {
      if (isFinal || length > this.#blockStart) this.#writeStored(this.#blockStart, length, isFinal);
    } else {
      if (this.#strategy === Strategy.huffmanOnly) this.#literals();
      else if (this.#strategy === Strategy.rle) this.#runs();
      else this.#matches();
      if (this.#count > 0 || isFinal) this.#endBlock(length, isFinal);
    }
    if (isFinal) this.align();
  }

  /** Ends with an empty stored block, so that all before it can be read. */
  synchronize(): void {
    this.#writeStored(0, 0, false);
  }

  /** Fills the last byte. */
  align(): void {
    if (this.bits > 0) this.#put(0, 8 - this.bits);
  }

  // ---- tokens ----

  #literals(): void {
    for (let at = this.#blockStart; at < this.#data.length; at++) this.#token(this.#data[at], 0, at + 1);
  }

  #runs(): void {
    const data = this.#data;
    for (let at = this.#blockStart; at < data.length; ) {
      let count = 0;
      const most = at > 0 ? Math.min(LONGEST, data.length - at) : 0;
      while (count < most && data[at + count] === data[at - 1]) count += 1;
      const isMatch = count >= SHORTEST;
      this.#token(isMatch ? count : data[at], isMatch ? 1 : 0, at + (isMatch ? count : 1));
      at += isMatch ? count : 1;
    }
  }

  #matches(): void {
    const data = this.#data;
    const chains = new Chains(this.#meter, data, CHAINS[this.#level]);
    const start = this.#blockStart;
    for (let at = Math.max(0, start - WINDOW); at < start; at++) chains.insert(at);
    const isLazy = this.#level >= FIRST_LAZY_LEVEL;
    for (let at = start; at < data.length; ) {
      let length = chains.find(at);
      let distance = chains.distance;
      chains.insert(at);
      if (isLazy && length >= SHORTEST && length < LONGEST && chains.find(at + 1) > length) length = 0;
      if (length < SHORTEST) {
        length = 1;
        distance = 0;
      }
      for (let i = 1; i < length; i++) chains.insert(at + i);
      this.#token(distance === 0 ? data[at] : length, distance, at + length);
      at += length;
    }
    chains.charge();
  }

  #token(value: number, distance: number, end: number): void {
    this.#values[this.#count] = value;
    this.#distances[this.#count++] = distance;
    if (this.#count === BLOCK) this.#endBlock(end, false);
  }

  // ---- blocks ----

  #endBlock(end: number, isFinal: boolean): void {
    const literalCounts = new Uint32Array(286);
    const distanceCounts = new Uint32Array(30);
    literalCounts[256] = 1;
    let extra = 0;
    for (let i = 0; i < this.#count; i++) {
      const distance = this.#distances[i];
      if (distance === 0) literalCounts[this.#values[i]] += 1;
      else {
        const length = lengthSymbols[this.#values[i]];
        const far = distanceSymbols[distance];
        literalCounts[257 + length] += 1;
        distanceCounts[far] += 1;
        extra += LENGTH_EXTRA[length] + DISTANCE_EXTRA[far];
      }
    }
    const literals = limitedLengths(literalCounts, 15);
    const distances = limitedLengths(distanceCounts, 15);
    const header = new LengthsHeader(literals, distances);
    const dynamic = header.size + cost(literalCounts, literals) + cost(distanceCounts, distances) + extra;
    const fixed = cost(literalCounts, FIXED_LITERALS) + cost(distanceCounts, FIXED_DISTANCES) + extra;
    const size = end - this.#blockStart;
    const stored = size * 8 + 40 * Math.ceil(size / STORED_MOST) + 8;
    this.#meter.charge(64 + (this.#count >> 4));
    if (this.#strategy !== Strategy.fixed && stored < Math.min(dynamic, fixed)) this.#writeStored(this.#blockStart, end, isFinal);
    else if (fixed <= dynamic || this.#strategy === Strategy.fixed) {
      this.#put(isFinal ? 3 : 2, 3);
      this.#writeTokens(FIXED_LITERALS, FIXED_DISTANCES);
    } else {
      this.#put(isFinal ? 5 : 4, 3);
      header.write((value, count) => this.#put(value, count));
      this.#writeTokens(literals, distances);
    }
    this.#count = 0;
    this.#blockStart = end;
  }

  #writeTokens(literals: Uint8Array, distances: Uint8Array): void {
    const literalCodes = reversedCodes(literals);
    const distanceCodes = reversedCodes(distances);
    for (let i = 0; i < this.#count; i++) {
      const value = this.#values[i];
      const distance = this.#distances[i];
      if (distance === 0) {
        this.#put(literalCodes[value], literals[value]);
        continue;
      }
      const length = lengthSymbols[value];
      const far = distanceSymbols[distance];
      this.#put(literalCodes[257 + length], literals[257 + length]);
      this.#put(value - LENGTH_BASE[length], LENGTH_EXTRA[length]);
      this.#put(distanceCodes[far], distances[far]);
      this.#put(distance - DISTANCE_BASE[far], DISTANCE_EXTRA[far]);
    }
    this.#put(literalCodes[256], literals[256]);
  }

  #writeStored(start: number, end: number, isFinal: boolean): void {
    let at = start;
    do {
      const count = Math.min(STORED_MOST, end - at);
      this.#put(isFinal && at + count === end ? 1 : 0, 3);
      this.align();
      this.#put(count, 16);
      this.#put(count ^ 0xffff, 16);
      this.#reserve(count);
      this.#out.set(this.#data.subarray(at, at + count), this.#length);
      this.#length += count;
      at += count;
    } while (at < end);
  }

  #put(value: number, count: number): void {
    this.hold |= value << this.bits;
    this.bits += count;
    while (this.bits >= 8) {
      if (this.#length === this.#out.length) this.#reserve(1);
      this.#out[this.#length++] = this.hold & 255;
      this.hold >>>= 8;
      this.bits -= 8;
    }
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#out.length) return;
    const size = Math.max(this.#length + count, this.#out.length * 2);
    this.#meter.allocateLarge(size);
    const grown = new Uint8Array(size);
    grown.set(this.#out);
    this.#out = grown;
  }
}

/** Where the last three bytes have been before. */
class Chains {
  distance = 0;
  readonly #head = new Int32Array(HASH_SIZE).fill(-1);
  readonly #before = new Int32Array(WINDOW);
  readonly #meter: Meter;
  readonly #data: Uint8Array;
  readonly #depth: number;
  #compared = 0;
  constructor(meter: Meter, data: Uint8Array, depth: number) {
    this.#meter = meter;
    this.#data = data;
    this.#depth = depth;
  }

  insert(at: number): void {
    if (at + SHORTEST > this.#data.length) return;
    const hash = this.#hash(at);
    this.#before[at & (WINDOW - 1)] = this.#head[hash];
    this.#head[hash] = at;
  }

  /** The length of the longest match at `at`, with its distance; 0 if there is none. */
  find(at: number): number {
    const data = this.#data;
    const most = Math.min(LONGEST, data.length - at);
    if (most < SHORTEST) return 0;
    let best = SHORTEST - 1;
    let earlier = this.#head[this.#hash(at)];
    for (let left = this.#depth; left > 0 && earlier >= 0 && at - earlier <= WINDOW - 1; left--) {
      if (data[earlier + best] === data[at + best]) {
        let length = 0;
        while (length < most && data[earlier + length] === data[at + length]) length += 1;
        this.#compared += length;
        if (length > best) {
          best = length;
          this.distance = at - earlier;
          if (length === most) break;
        }
      }
      this.#compared += 1;
      const next = this.#before[earlier & (WINDOW - 1)];
      // What is older has been written over.
      if (next >= earlier) break;
      earlier = next;
    }
    if (this.#compared > 65536) this.charge();
    return best < SHORTEST ? 0 : best;
  }

  charge(): void {
    this.#meter.charge(Math.ceil(this.#compared / COMPARED));
    this.#compared = 0;
  }

  #hash(at: number): number {
    const data = this.#data;
    return ((data[at] << 10) ^ (data[at + 1] << 5) ^ data[at + 2]) & (HASH_SIZE - 1);
  }
}

// ---- prefix codes ----

function cost(counts: Uint32Array, lengths: Uint8Array): number {
  let bits = 0;
  for (let i = 0; i < counts.length; i++) bits += counts[i] * lengths[i];
  return bits;
}

/** Lengths of an optimal prefix code whose longest has `most` bits: package-merge. At least two symbols get one. */
function limitedLengths(counts: Uint32Array, most: number): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const leaves: { weight: number; symbols: number[] }[] = [];
  counts.forEach((weight, symbol) => {
    if (weight > 0) leaves.push({ weight, symbols: [symbol] });
  });
  for (let symbol = 0; leaves.length < 2; symbol++) if (counts[symbol] === 0) leaves.push({ weight: 0, symbols: [symbol] });
  leaves.sort((a, b) => a.weight - b.weight || a.symbols[0] - b.symbols[0]);
  let row = leaves;
  for (let level = 1; level < most; level++) {
    const packages: typeof leaves = [];
    for (let i = 0; i + 1 < row.length; i += 2)
      packages.push({ weight: row[i].weight + row[i + 1].weight, symbols: row[i].symbols.concat(row[i + 1].symbols) });
    row = leaves.concat(packages).sort((a, b) => a.weight - b.weight);
  }
  for (const { symbols } of row.slice(0, 2 * leaves.length - 2)) for (const symbol of symbols) lengths[symbol] += 1;
  return lengths;
}

/** The codes of the lengths, first bit lowest. */
function reversedCodes(lengths: Uint8Array): Uint16Array {
  const next = new Uint16Array(17);
  for (const length of lengths) if (length > 0) next[length + 1] += 1;
  for (let bits = 1; bits < 16; bits++) next[bits] = (next[bits] + next[bits - 1]) << 1;
  return Uint16Array.from(lengths, (length) => {
    if (length === 0) return 0;
    let code = next[length]++;
    let reversed = 0;
    for (let k = 0; k < length; k++) {
      reversed = (reversed << 1) | (code & 1);
      code >>= 1;
    }
    return reversed;
  });
}

/** How a dynamic block tells its two codes. */
class LengthsHeader {
  readonly #literals: number;
  readonly #distances: number;
  /** Symbol, extra bits. */
  readonly #runs: [number, number][] = [];
  readonly #lengths: Uint8Array;
  readonly #count: number;
  readonly size: number;
  constructor(literals: Uint8Array, distances: Uint8Array) {
    this.#literals = Math.max(257, lastUsed(literals) + 1);
    this.#distances = Math.max(1, lastUsed(distances) + 1);
    const all = [...literals.subarray(0, this.#literals), ...distances.subarray(0, this.#distances)];
    for (let i = 0; i < all.length; ) {
      let times = 1;
      while (i + times < all.length && all[i + times] === all[i]) times += 1;
      i += this.#run(all[i], times);
    }
    const counts = new Uint32Array(19);
    for (const [symbol] of this.#runs) counts[symbol] += 1;
    this.#lengths = limitedLengths(counts, 7);
    let count = 19;
    while (count > 4 && this.#lengths[ORDER[count - 1]] === 0) count -= 1;
    this.#count = count;
    this.size = 14 + 3 * count + cost(counts, this.#lengths) + counts[16] * 2 + counts[17] * 3 + counts[18] * 7;
  }

  /** Adds one entry for the first of `times` equal lengths; returns for how many. */
  #run(length: number, times: number): number {
    if (length === 0 && times >= 11) {
      const count = Math.min(138, times);
      this.#runs.push([18, count - 11]);
      return count;
    }
    if (length === 0 && times >= 3) {
      this.#runs.push([17, times - 3]);
      return times;
    }
    this.#runs.push([length, 0]);
    let done = 1;
    while (length > 0 && times - done >= 3) {
      const count = Math.min(6, times - done);
      this.#runs.push([16, count - 3]);
      done += count;
    }
    return done;
  }

  write(put: (value: number, count: number) => void): void {
    put(this.#literals - 257, 5);
    put(this.#distances - 1, 5);
    put(this.#count - 4, 4);
    for (let i = 0; i < this.#count; i++) put(this.#lengths[ORDER[i]], 3);
    const codes = reversedCodes(this.#lengths);
    for (const [symbol, extra] of this.#runs) {
      put(codes[symbol], this.#lengths[symbol]);
      if (symbol >= 16) put(extra, symbol === 16 ? 2 : symbol === 17 ? 3 : 7);
    }
  }
}

function lastUsed(lengths: Uint8Array): number {
  let last = lengths.length - 1;
  while (last >= 0 && lengths[last] === 0) last -= 1;
  return last;
}
