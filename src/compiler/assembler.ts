/** Instruction buffer of one code object: labels and jumps, exception ranges, constants, names, positions, definite assignment. CPython: Python/assemble.c. */

import type { Const } from '../bytecode/code.ts';
import { Op } from '../bytecode/opcodes.ts';
import type { Span } from '../syntax/ast.ts';
import { constKey } from './constant.ts';
import { MAX_INSTRUCTIONS, memoryError } from './failure.ts';

/** A place to jump to. */
export type Label = number;

/** Index of a handler region; -1 is none. */
export type Handler = number;

const FIRST_CAPACITY = 2048;
const NO_HANDLERS = new Int32Array(0);

/**
 * Growable buffers, reused from one compilation to the next. Code that cannot be reached (after a jump, return or raise, until a label that
 * something jumps to) is not emitted at all.
 */
export class Assembler {
  code = new Int32Array(FIRST_CAPACITY);
  lines = new Int32Array(FIRST_CAPACITY);
  pc = 0;
  reachable = true;
  line = 0;
  col = 0;
  endLine = 0;
  endCol = 0;
  consts: Const[] = [];
  names: string[] = [];
  sites: number[] = [];
  /**
   * Registers 0 .. 63 that surely hold a value at this point. Invariant: sound for every path that reaches `pc`; all ones where none does.
   */
  boundLow = 0;
  boundHigh = 0;
  handler: Handler = -1;
  private readonly constIndex = new Map<Const, number>();
  private readonly structIndex = new Map<string, number>();
  private readonly nameIndex = new Map<string, number>();
  private readonly labelPc: number[] = [];
  private readonly labelLow: number[] = [];
  private readonly labelHigh: number[] = [];
  private readonly labelUsed: boolean[] = [];
  private readonly fixups: number[] = [];
  private readonly handlerLabels: Label[] = [];
  private readonly handlerRegisters: number[] = [];
  private readonly handlerUsed: boolean[] = [];
  /** Start, end, handler of each covered range, in order of pc and never overlapping. */
  private readonly ranges: number[] = [];
  private rangeStart = 0;
  private charge: ((units: number) => void) | null = null;
  private charged = 0;

  /** Makes the position of `node` that of the next instructions. */
  at(node: Span): void {
    this.line = node.lineno;
    this.col = node.col;
    this.endLine = node.endLineno;
    this.endCol = node.endCol;
  }

  atPosition(line: number, col: number, endLine: number, endCol: number): void {
    this.line = line;
    this.col = col;
    this.endLine = endLine;
    this.endCol = endCol;
  }

  /** The next instructions have no line: clean-up that a traceback never shows. */
  atNowhere(): void {
    this.line = this.col = this.endLine = this.endCol = 0;
  }

  emit(op: number, a: number, b: number, c: number): void {
    if (!this.reachable) return;
    const { pc } = this;
    if (pc + 4 > this.code.length) this.grow();
    const { code, lines } = this;
    code[pc] = op;
    code[pc + 1] = a;
    code[pc + 2] = b;
    code[pc + 3] = c;
    lines[pc] = this.line;
    lines[pc + 1] = this.col;
    lines[pc + 2] = this.endLine;
    lines[pc + 3] = this.endCol;
    this.pc = pc + 4;
  }

  /** Emits an instruction after which control never goes on. */
  emitFinal(op: number, a: number, b: number, c: number): void {
    this.emit(op, a, b, c);
    this.stop();
  }

  newLabel(): Label {
    const label = this.labelPc.length;
    this.labelPc.push(-1);
    this.labelLow.push(-1);
    this.labelHigh.push(-1);
    this.labelUsed.push(false);
    return label;
  }

  isUsed(label: Label): boolean {
    return this.labelUsed[label] === true;
  }

  /** Emits an instruction whose `c` is a label still to be bound. */
  emitJump(op: number, a: number, b: number, label: Label): void {
    if (!this.reachable) return;
    this.fixups.push(this.pc);
    this.emit(op, a, b, label);
    this.labelUsed[label] = true;
    this.labelLow[label] = (this.labelLow[label] as number) & this.boundLow;
    this.labelHigh[label] = (this.labelHigh[label] as number) & this.boundHigh;
  }

  /** Goes to a label further on. */
  jump(label: Label): void {
    this.emitJump(Op.JUMP_FORWARD, 0, 0, label);
    this.stop();
  }

  /** Goes back to a pc; the VM charges fuel here. */
  jumpBack(pc: number): void {
    this.emitFinal(Op.JUMP_BACKWARD, 0, 0, pc);
  }

  bind(label: Label): void {
    this.labelPc[label] = this.pc;
    if (this.labelUsed[label] !== true) return;
    this.reachable = true;
    this.boundLow &= this.labelLow[label] as number;
    this.boundHigh &= this.labelHigh[label] as number;
  }

  /** Binds the target of a handler, where registers hold what they did when its region began. */
  bindHandler(label: Label, handler: Handler, low: number, high: number): void {
    this.labelPc[label] = this.pc;
    this.reachable = this.handlerUsed[handler] === true;
    this.boundLow = this.reachable ? low : -1;
    this.boundHigh = this.reachable ? high : -1;
  }

  newHandler(label: Label, register: number): Handler {
    this.handlerLabels.push(label);
    this.handlerRegisters.push(register);
    this.handlerUsed.push(false);
    return this.handlerLabels.length - 1;
  }

  /** The instructions from here on are covered by `handler`. Returns the one that covered them so far. */
  cover(handler: Handler): Handler {
    const before = this.handler;
    if (before !== handler) {
      this.flushRange();
      this.handler = handler;
    }
    return before;
  }

  isBound(register: number): boolean {
    if (register < 32) return (this.boundLow & (1 << register)) !== 0;
    return register < 64 && (this.boundHigh & (1 << (register - 32))) !== 0;
  }

  markBound(register: number): void {
    if (register < 32) this.boundLow |= 1 << register;
    else if (register < 64) this.boundHigh |= 1 << (register - 32);
  }

  markUnbound(register: number): void {
    if (!this.reachable) return;
    if (register < 32) this.boundLow &= ~(1 << register);
    else if (register < 64) this.boundHigh &= ~(1 << (register - 32));
  }

  constant(value: Const): number {
    if (typeof value === 'object' && value !== null) {
      const isCode = !(value instanceof Uint8Array) && value.kind === 'code';
      return isCode ? this.consts.push(value) - 1 : this.struct(value);
    }
    const found = this.constIndex.get(value);
    if (found !== undefined) return found;
    this.constIndex.set(value, this.consts.length);
    return this.consts.push(value) - 1;
  }

  name(name: string): number {
    const found = this.nameIndex.get(name);
    if (found !== undefined) return found;
    this.nameIndex.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  /** A new inline-cache site for `name`. */
  site(name: string): number {
    return this.sites.push(this.name(name)) - 1;
  }

  /** A new site that refers to a constant. */
  constSite(value: Const): number {
    return this.sites.push(this.constant(value)) - 1;
  }

  /** Empties the buffers for another code object. */
  reset(charge: ((units: number) => void) | null): void {
    this.charge = charge;
    this.pc = this.charged = this.rangeStart = 0;
    this.reachable = true;
    this.boundLow = this.boundHigh = 0;
    this.handler = -1;
    this.consts = [];
    this.names = [];
    this.sites.length = 0;
    if (this.constIndex.size > 0) this.constIndex.clear();
    if (this.structIndex.size > 0) this.structIndex.clear();
    if (this.nameIndex.size > 0) this.nameIndex.clear();
    this.labelPc.length = this.labelLow.length = this.labelHigh.length = this.labelUsed.length = 0;
    this.fixups.length = this.handlerLabels.length = this.handlerRegisters.length = this.handlerUsed.length = this.ranges.length = 0;
  }

  /** Writes the targets of all jumps; the buffers are complete afterwards. */
  finish(): void {
    this.cover(-1);
    const { code, fixups, labelPc } = this;
    for (const pc of fixups) code[pc + 3] = labelPc[code[pc + 3] as number] as number;
    // A jump to a plain jump goes straight to its end; backward edges stay as they are, they carry the charge.
    for (const pc of fixups) {
      let target = code[pc + 3] as number;
      for (let hops = 0; hops < 8 && target < this.pc && code[target] === Op.JUMP_FORWARD; hops++) target = code[target + 3] as number;
      code[pc + 3] = target;
    }
    this.chargeNew();
  }

  exceptionTable(): Int32Array {
    const { ranges } = this;
    if (ranges.length === 0) return NO_HANDLERS;
    const table = new Int32Array((ranges.length / 3) * 4);
    for (let from = 0, to = 0; from < ranges.length; from += 3, to += 4) {
      const handler = ranges[from + 2] as number;
      table[to] = ranges[from] as number;
      table[to + 1] = ranges[from + 1] as number;
      table[to + 2] = this.labelPc[this.handlerLabels[handler] as number] as number;
      table[to + 3] = this.handlerRegisters[handler] as number;
    }
    return table;
  }

  /** Control does not go on from here. */
  stop(): void {
    this.reachable = false;
    this.boundLow = this.boundHigh = -1;
  }

  private struct(value: Const): number {
    const key = constKey(value);
    const found = this.structIndex.get(key);
    if (found !== undefined) return found;
    this.structIndex.set(key, this.consts.length);
    return this.consts.push(value) - 1;
  }

  private flushRange(): void {
    const { handler, ranges, rangeStart } = this;
    this.rangeStart = this.pc;
    if (handler < 0 || rangeStart === this.pc) return;
    this.handlerUsed[handler] = true;
    const last = ranges.length - 3;
    if (last >= 0 && ranges[last + 1] === rangeStart && ranges[last + 2] === handler) ranges[last + 1] = this.pc;
    else ranges.push(rangeStart, this.pc, handler);
  }

  private grow(): void {
    this.chargeNew();
    const size = this.code.length * 2;
    if (size > MAX_INSTRUCTIONS * 4 * 2) throw memoryError();
    const code = new Int32Array(size);
    const lines = new Int32Array(size);
    code.set(this.code);
    lines.set(this.lines);
    this.code = code;
    this.lines = lines;
  }

  // FUEL: one unit per instruction, taken before the buffers double and when the code object is complete.
  private chargeNew(): void {
    const count = (this.pc - this.charged) >> 2;
    this.charged = this.pc;
    if (this.charge !== null && count > 0) this.charge(count);
  }
}
