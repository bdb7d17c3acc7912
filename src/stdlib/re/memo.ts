/**
 * Remembers where a match cannot go on, so that no such place is tried twice: matching takes time in proportion to the text. Only for programs whose
 * way on depends on the place and the counters of loops alone.
 *
 * What is marked when a place is entered turns out a failure when it is left backwards. Places on the way of a success must be unmarked, or they
 * would count as failures later: their marks are on the matcher's stack.
 */
import type { Meter } from '../../limits/meter.ts';
import type { MemoPoint, Program } from './program.ts';

/** More bits or larger keys are not kept. */
const MAX_BITS = 2 ** 31 - 32;
const MAX_KEY = 2 ** 52;
/** Bytes counted for a key in the set. */
const KEY_BYTES = 48;
/** Keys are counted in portions. */
const KEYS_AT_ONCE = 1024;
/** A JavaScript set takes no more than 2^24. */
const MAX_KEYS = 2 ** 23;

export class Memo {
  readonly #bits: Int32Array;
  readonly #keys = new Set<number>();
  readonly #points: readonly MemoPoint[];
  readonly #meter: Meter;
  /** Positions there are. */
  readonly #positions: number;
  /** What it counts toward the memory being built. */
  #bytes = 0;

  /** Raises LimitExceeded if it would be too large. */
  constructor(meter: Meter, program: Program, length: number) {
    this.#meter = meter;
    this.#points = program.memos;
    this.#positions = length + 1;
    const bits = program.plainMemos * this.#positions;
    this.#count(bits / 8);
    meter.charge(bits >> 10);
    this.#bits = new Int32Array((bits + 31) >> 5);
  }

  /** True if a memo of the program for a text of this length can be made. */
  static isPossible(program: Program, length: number): boolean {
    return program.canRemember && program.plainMemos * (length + 1) < MAX_BITS;
  }

  /** Which bit stands for a point and a position; -1 if the point has none. */
  bitOf(point: number, position: number): number {
    const { bit } = this.#points[point];
    return bit < 0 ? -1 : bit * this.#positions + position;
  }

  hasBit(bit: number): boolean {
    return ((this.#bits[bit >> 5] >>> (bit & 31)) & 1) === 1;
  }

  setBit(bit: number): void {
    this.#bits[bit >> 5] |= 1 << (bit & 31);
  }

  clearBit(bit: number): void {
    this.#bits[bit >> 5] &= ~(1 << (bit & 31));
  }

  /** The key of a point that depends on registers too; -1 if it is too large to be kept. */
  keyOf(point: number, position: number, registers: Int32Array): number {
    const { states } = this.#points[point];
    let key = position;
    let scale = this.#positions;
    for (let i = 0; i < states.length; i += 3) {
      const value = registers[states[i + 1]];
      const cap = states[i + 2];
      key += scale * (states[i] === 1 ? (value === position ? 1 : 0) : Math.min(value, cap));
      scale *= cap + 1;
    }
    key += scale * point;
    return scale * this.#points.length < MAX_KEY ? key : -1;
  }

  /** Adds a key; false if it was there. */
  addKey(key: number): boolean {
    const { size } = this.#keys;
    if (size >= MAX_KEYS) return !this.#keys.has(key);
    this.#keys.add(key);
    if (this.#keys.size === size) return false;
    if (size % KEYS_AT_ONCE === 0) this.#count(KEY_BYTES * KEYS_AT_ONCE);
    return true;
  }

  #count(bytes: number): void {
    this.#meter.allocateLarge(bytes);
    this.#meter.building += bytes;
    this.#bytes += bytes;
  }

  /** Must be called when the memo is no longer used. */
  release(): void {
    this.#meter.building -= this.#bytes;
    this.#bytes = 0;
  }

  deleteKey(key: number): void {
    this.#keys.delete(key);
  }
}
