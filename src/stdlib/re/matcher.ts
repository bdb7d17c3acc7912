/**
 * The matcher: runs a program over a text, backtracking, with an explicit stack. CPython: SRE(match) in Modules/_sre/sre_lib.h.
 *
 * Stack entries are three words: what it is (a kind below, plus 8 times a position in the code or a register) and two operands. Going on pushes
 * alternatives and the values that registers had; failing pops entries, putting values back, up to an alternative. Nothing recurses.
 * FUEL: an instruction, a failure and four characters of a run are a step each; eight steps are a unit.
 */
import type { Meter } from '../../limits/meter.ts';
import { lowerOf } from './casing.ts';
import { isWord, setHas } from './charset.ts';
import { Memo } from './memo.ts';
import { At, CharKind, type Program } from './program.ts';

/** An alternative (kind 0): a place in the code and a position. Kind 2 is a run that may be shorter, kind 3 one that may be longer. */
const UNDO = 1;
/** A bit or (low half, high half) a key of the memo that was set on the way here. */
const BIT = 4;
const KEY = 5;
/** As BIT for all bits between two, these included. */
const BITS = 6;

const ENTRY = 3;
const FIRST_STACK = 1 << 12;
/** Larger stacks are not kept for the next match. */
const KEPT_STACK = 1 << 16;
const STEPS_PER_UNIT = 8;
/** Matches that take more steps than this, and than so many for each position, remember failures. */
const PATIENCE = 20_000;
const PATIENCE_PER_UNIT = 16;
const HALF_KEY = 2 ** 31;

let spareStack: Int32Array | null = null;

/** True for the first half of a character of two units. */
function isPair(text: string, unit: number): boolean {
  return (text.charCodeAt(unit) & 0xfc00) === 0xd800 && (text.charCodeAt(unit + 1) & 0xfc00) === 0xdc00;
}

/** A text under a program. Positions are code units. `release` must be called at the end. */
export class Matcher {
  readonly program: Program;
  readonly meter: Meter;
  readonly text: string;
  readonly end: number;
  /** True if some characters are two units. */
  readonly isWide: boolean;
  readonly registers: Int32Array;
  /** Where the last match ended. */
  matchEnd = 0;
  /** True if a match must reach the end. */
  isFull: boolean;
  /** A match that is empty here does not count. */
  notEmptyAt = -1;
  stack: Int32Array;
  /** Steps not yet charged. */
  steps = 0;
  /** How many characters `scanWide` found. */
  counted = 0;
  /** Words of the stack that are in use. */
  top = 0;
  memo: Memo | null = null;
  #stackBytes = 0;
  /** Steps since the last match. */
  #spent = 0;

  constructor(program: Program, meter: Meter, text: string, isWide: boolean, isFull: boolean) {
    this.program = program;
    this.meter = meter;
    this.text = text;
    this.end = text.length;
    this.isWide = isWide;
    this.isFull = isFull;
    this.registers = new Int32Array(program.registers).fill(-1);
    this.stack = spareStack ?? new Int32Array(FIRST_STACK);
    spareStack = null;
  }

  /** Gives back what the match took. */
  release(): void {
    if (this.steps > 0) this.spend(this.steps);
    this.steps = 0;
    this.memo?.release();
    this.memo = null;
    this.meter.building -= this.#stackBytes;
    this.#stackBytes = 0;
    if (this.stack.length <= KEPT_STACK) spareStack = this.stack;
  }

  /** Makes room on the stack. Throws LimitExceeded. */
  grow(): Int32Array {
    const bytes = this.stack.length * 8;
    this.meter.allocateLarge(bytes);
    this.meter.building += bytes - this.#stackBytes;
    this.#stackBytes = bytes;
    const larger = new Int32Array(this.stack.length * 2);
    larger.set(this.stack);
    this.stack = larger;
    return larger;
  }

  /** Charges for steps, and begins to remember failures when a match takes long. */
  spend(steps: number): void {
    this.meter.charge(Math.ceil(steps / STEPS_PER_UNIT));
    this.#spent += steps;
    if (this.memo !== null || this.#spent < PATIENCE + PATIENCE_PER_UNIT * this.end) return;
    if (Memo.isPossible(this.program, this.end)) this.memo = new Memo(this.meter, this.program, this.end);
    else this.#spent = Number.NEGATIVE_INFINITY;
  }

  /** Forgets the last match. */
  reset(): void {
    this.meter.charge(this.registers.length >> 6);
    this.registers.fill(-1);
    this.#spent = Math.min(this.#spent, 0);
    this.top = 0;
  }

  /** Goes through what is on the stack from `base` on at a success: drops alternatives, unmarks places of the memo, keeps values to be put back. */
  commit(base: number): number {
    const { stack, memo, top } = this;
    let kept = base;
    for (let at = base; at < top; at += ENTRY) {
      const tag = stack[at];
      const kind = tag & 7;
      if (kind === UNDO) {
        stack[kept] = tag;
        stack[kept + 1] = stack[at + 1];
        kept += ENTRY;
      } else if (kind === BIT) memo?.clearBit(stack[at + 1]);
      else if (kind === KEY) memo?.deleteKey(stack[at + 1] + stack[at + 2] * HALF_KEY);
      else if (kind === BITS) for (let bit = stack[at + 1]; bit <= stack[at + 2]; bit++) memo?.clearBit(bit);
    }
    this.top = kept;
    return kept;
  }

  /** As `commit`, but puts all values back. */
  revert(base: number): number {
    const { stack, memo, registers } = this;
    for (let at = this.top - ENTRY; at >= base; at -= ENTRY) {
      const tag = stack[at];
      const kind = tag & 7;
      if (kind === UNDO) registers[tag >> 3] = stack[at + 1];
      else if (kind === BIT) memo?.clearBit(stack[at + 1]);
      else if (kind === KEY) memo?.deleteKey(stack[at + 1] + stack[at + 2] * HALF_KEY);
      else if (kind === BITS) for (let bit = stack[at + 1]; bit <= stack[at + 2]; bit++) memo?.clearBit(bit);
    }
    this.top = base;
    return base;
  }

  /** Marks a memo point at a position. False: it is known to fail. */
  enter(point: number, position: number): boolean {
    const { memo, stack } = this;
    if (memo === null) return true;
    const bit = memo.bitOf(point, position);
    if (bit >= 0) {
      if (memo.hasBit(bit)) return false;
      this.markBit(bit);
      return true;
    }
    const key = memo.keyOf(point, position, this.registers);
    if (key < 0) return true;
    if (!memo.addKey(key)) return false;
    stack[this.top] = KEY;
    stack[this.top + 1] = key % HALF_KEY;
    stack[this.top + 2] = Math.floor(key / HALF_KEY);
    this.top += ENTRY;
    return true;
  }

  markBit(bit: number): void {
    this.memo?.setBit(bit);
    this.stack[this.top] = BIT;
    this.stack[this.top + 1] = bit;
    this.top += ENTRY;
  }

  /** True if no end of a run from `p` on needs to be tried: the first has been, and then so have those behind it. */
  isRunTried(point: number, p: number, min: number): boolean {
    const { memo } = this;
    if (memo === null || p + min > this.end) return false;
    if (min > 0 && this.isWide) return false;
    return memo.hasBit(memo.bitOf(point, p + min));
  }

  /** The end of the RUN_ATOMIC at a place in the code, or -1. All runs that end there are one to the memo, wherever they begin. */
  atomicRun(pc: number, p: number): number {
    const { code } = this.program;
    const memo = this.memo as Memo;
    const base = memo.bitOf(code[pc + 5], 0);
    let at = p;
    let count = 0;
    while (at < this.end) {
      if (memo.hasBit(base + at)) {
        this.failBits(code[pc + 5], p, at - 1);
        return -1;
      }
      const c = this.pointAt(at);
      if (!this.fits(code[pc + 1], code[pc + 2], c)) break;
      at += c > 0xffff ? 2 : 1;
      count += 1;
    }
    const min = code[pc + 3];
    if (count < min) return -1;
    let last = at - 1;
    if (min > 0) last = this.back(at, min);
    if (last >= p) {
      for (let bit = base + p; bit <= base + last; bit++) memo.setBit(bit);
      const { stack } = this;
      stack[this.top] = BITS;
      stack[this.top + 1] = base + p;
      stack[this.top + 2] = base + last;
      this.top += ENTRY;
    }
    return at;
  }

  /** Marks an end of a run as failed. */
  failBit(point: number, position: number): void {
    this.memo?.setBit(this.memo.bitOf(point, position));
  }

  /** As `failBit` for all ends between two, these included. */
  failBits(point: number, from: number, to: number): void {
    for (let at = from; at <= to; at++) this.failBit(point, at);
  }

  /** Where a run that ended at `to` and may end at `from` need not be tried: returns the last end to try, below `from` if none. */
  lastUntried(point: number, from: number, to: number): number {
    const { memo } = this;
    if (memo === null) return to;
    const base = memo.bitOf(point, 0);
    for (let at = from; at <= to; at++) {
      if (memo.hasBit(base + at)) return this.isWide && at > from && isPair(this.text, at - 2) ? at - 2 : at - 1;
    }
    return to;
  }

  /** The text moved on by a number of characters, which are there. */
  forward(position: number, count: number): number {
    let at = position;
    for (let i = 0; i < count; i++) at += isPair(this.text, at) ? 2 : 1;
    return at;
  }

  /** Units of the character at a unit. */
  widthAt(unit: number): number {
    return isPair(this.text, unit) ? 2 : 1;
  }

  /** The text moved back by a number of characters, or -1. */
  back(position: number, count: number): number {
    if (!this.isWide) return count > position ? -1 : position - count;
    let at = position;
    for (let i = 0; i < count; i++) {
      if (at <= 0) return -1;
      at -= at >= 2 && isPair(this.text, at - 2) ? 2 : 1;
    }
    return at;
  }

  /** The code point at a unit. */
  pointAt(unit: number): number {
    return this.isWide ? (this.text.codePointAt(unit) as number) : this.text.charCodeAt(unit);
  }

  /** True if the set has the character at a unit that is beyond its table. */
  inSet(set: number, unit: number): boolean {
    return setHas(this.program.sets[set], this.pointAt(unit));
  }

  #isWordAt(unit: number, isAscii: boolean): boolean {
    return unit >= 0 && unit < this.end && isWord(this.pointAt(unit), isAscii);
  }

  #isBoundary(p: number, isAscii: boolean): boolean {
    const before = this.isWide && p >= 2 && isPair(this.text, p - 2) ? p - 2 : p - 1;
    return this.#isWordAt(before, isAscii) !== this.#isWordAt(p, isAscii);
  }

  /** True if the position is of the kind. */
  isAt(place: number, p: number): boolean {
    const { text, end } = this;
    switch (place) {
      case At.beginning:
        return p === 0;
      case At.lineBeginning:
        return p === 0 || text.charCodeAt(p - 1) === 10;
      case At.end:
        return p === end || (p === end - 1 && text.charCodeAt(p) === 10);
      case At.lineEnd:
        return p === end || text.charCodeAt(p) === 10;
      case At.textEnd:
        return p === end;
      case At.boundary:
      case At.asciiBoundary:
        return this.#isBoundary(p, place === At.asciiBoundary);
      default:
        return !this.#isBoundary(p, place === At.asciiNonBoundary);
    }
  }

  /** The end of a back-reference to the text between two positions, or -1. */
  sameText(from: number, to: number, p: number, fold: number): number {
    const { text, end } = this;
    const length = to - from;
    if (fold === 0) {
      if (p + length > end) return -1;
      for (let i = 0; i < length; i++) if (text.charCodeAt(from + i) !== text.charCodeAt(p + i)) return -1;
      return this.isWide && p + length < end && length > 0 && isPair(text, p + length - 1) ? -1 : p + length;
    }
    let at = p;
    for (let i = from; i < to; ) {
      if (at >= end) return -1;
      const a = this.pointAt(i);
      const b = this.pointAt(at);
      if (a !== b && lowerOf(fold, a) !== lowerOf(fold, b)) return -1;
      i += a > 0xffff ? 2 : 1;
      at += b > 0xffff ? 2 : 1;
    }
    return at;
  }

  /** The end of a run of at most `max` characters of a class from `p` on; texts without pairs. */
  scan(kind: number, arg: number, p: number, max: number): number {
    const { text, end } = this;
    const stop = max < end - p ? p + max : end;
    let at = p;
    switch (kind) {
      case CharKind.char:
        while (at < stop && text.charCodeAt(at) === arg) at += 1;
        return at;
      case CharKind.char2:
        for (; at < stop; at++) {
          const c = text.charCodeAt(at);
          if (c !== arg && c !== arg - 32) return at;
        }
        return at;
      case CharKind.notChar:
        while (at < stop && text.charCodeAt(at) !== arg) at += 1;
        return at;
      case CharKind.any:
        while (at < stop && text.charCodeAt(at) !== 10) at += 1;
        return at;
      case CharKind.all:
        return stop;
      default:
        return this.#scanSet(arg, at, stop);
    }
  }

  #scanSet(set: number, from: number, stop: number): number {
    const { text } = this;
    const { tables, sets } = this.program;
    const base = set << 8;
    let at = from;
    for (; at < stop; at++) {
      const c = text.charCodeAt(at);
      if (c < 256 ? tables[base + c] === 0 : !setHas(sets[set], c)) return at;
    }
    return at;
  }

  /** As `scan` for texts with pairs: stops after `max` characters. `counted` is how many there were. */
  scanWide(kind: number, arg: number, p: number, max: number): number {
    const { end } = this;
    let at = p;
    let count = 0;
    for (; count < max && at < end; count++) {
      const c = this.pointAt(at);
      if (!this.fits(kind, arg, c)) break;
      at += c > 0xffff ? 2 : 1;
    }
    this.counted = count;
    return at;
  }

  /** True if the class has the code point. */
  fits(kind: number, arg: number, c: number): boolean {
    switch (kind) {
      case CharKind.char:
        return c === arg;
      case CharKind.char2:
        return c === arg || c === arg - 32;
      case CharKind.notChar:
        return c !== arg;
      case CharKind.any:
        return c !== 10;
      case CharKind.all:
        return true;
      default:
        return c < 256 ? this.program.tables[(arg << 8) + c] === 1 : setHas(this.program.sets[arg], c);
    }
  }
}
