/**
 * Programs of the matcher: plain data, made by compile.ts, run by matcher.ts.
 *
 * `code` holds instructions one after another: an opcode, then its operands. Positions are code units of the text. Registers hold the marks of
 * groups (start and end of group n at 2n - 2 and 2n - 1), the last closed group, counters of loops, and what atomic parts remember.
 */
import type { CharSet } from './charset.ts';

/** Opcodes. `kind arg` name a class of characters (CharKind); `test` is what the next character must be: -1 anything, a code, or below -1 the table -2 - test. */
export const Op = {
  /** Fails. */
  FAIL: 0,
  /** The end: the whole pattern has matched. */
  MATCH: 1,
  /** code */
  CHAR: 2,
  /** code, other code */
  CHAR2: 3,
  /** code */
  NOT_CHAR: 4,
  /** Anything but a newline. */
  ANY: 5,
  ALL: 6,
  /** set */
  SET: 7,
  /** target */
  JUMP: 8,
  /** other, test: goes on, and at `other` if that fails or the test does. */
  ALT: 9,
  /** register */
  MARK: 10,
  /** register, group */
  MARK_END: 11,
  /** kind, arg, min, max, next code or -1, memo: as many as possible, then fewer. */
  RUN: 12,
  /** kind, arg, min, max, memo: as few as possible, then more. */
  RUN_LAZY: 13,
  /** kind, arg, min, max, memo: as many as possible. */
  RUN_ATOMIC: 14,
  /** position (At) */
  AT: 15,
  /** register: begins a counted loop, whose count and last start are there. */
  LOOP_ENTER: 16,
  /** register, min, max, body, memo: after a round, goes on with another or behind it. */
  LOOP: 17,
  LOOP_LAZY: 18,
  /** register */
  ATOMIC: 19,
  ATOMIC_END: 20,
  /** register, characters back, end: lookahead or lookbehind. */
  LOOK: 21,
  LOOK_END: 22,
  LOOK_NOT: 23,
  LOOK_NOT_END: 24,
  /** register of the group's start, fold */
  GROUP_REF: 25,
  /** register of the group's start, target if it has not matched */
  IF_GROUP: 26,
  /** register, min, max, end: one round after the other, none of them reconsidered. */
  POSSESS: 27,
  /** register, POSSESS */
  POSSESS_END: 28,
  /** memo */
  MEMO: 29,
  /** target: goes there, and on here if that fails. */
  SPLIT: 30,
} as const;

/** Classes of characters. */
export const CharKind = { char: 0, notChar: 1, any: 2, all: 3, set: 4, char2: 5 } as const;

/** Positions that consume nothing. */
export const At = {
  beginning: 0,
  lineBeginning: 1,
  end: 2,
  lineEnd: 3,
  textEnd: 4,
  boundary: 5,
  asciiBoundary: 6,
  nonBoundary: 7,
  asciiNonBoundary: 8,
} as const;

/** A point where failures are remembered: what beyond the position decides how it goes on. */
export interface MemoPoint {
  /** By threes: 0 and a register whose value counts up to a cap, or 1 and a register that may equal the position; the cap. */
  readonly states: readonly number[];
  /** Which of the points that are decided by the position alone; -1 for others. */
  readonly bit: number;
}

/** Where matches can begin. */
export const Anchor = { none: 0, text: 1, line: 2 } as const;

/** A compiled pattern. */
export interface Program {
  readonly code: Int32Array;
  /** What sets and tests say of the first 256 characters, one after another. */
  readonly tables: Uint8Array;
  readonly sets: readonly CharSet[];
  readonly memos: readonly MemoPoint[];
  readonly plainMemos: number;
  /** False if captures decide how a match goes on: then failures cannot be remembered. */
  readonly canRemember: boolean;
  readonly registers: number;
  /** The register of the last closed group. */
  readonly lastRegister: number;
  readonly anchor: number;
  /** Every match begins with this. */
  readonly prefix: string;
  /** Table of the characters matches begin with, -1 if unknown; `firstHigh` for those beyond the table. */
  readonly first: number;
  readonly firstHigh: boolean;
  /** Fewest code units of a match. */
  readonly minWidth: number;
}
