/** What instructions read and write, and a check of whole code objects with it: a register is written before it is read, nothing live stands above a call. */
import type { Code } from '../../src/bytecode/code.ts';
import { CodeFlag } from '../../src/bytecode/code.ts';
import { OPCODES, type OpcodeName, opcodeNames } from '../../src/bytecode/opcodes.ts';

interface Effects {
  reads: number[];
  writes: number[];
  /** First register of a call's block: what is at or above it dies with the call. */
  block?: number;
}

const ROLES_WITHOUT_REGISTER = new Set([
  '',
  'int',
  'count',
  'counts',
  'flags',
  'site',
  'const',
  'argc',
  'level',
  'conversion',
  'kind',
  'method',
  'which',
  'context',
  'keywords',
  'target',
  'first',
]);

const ENDS: ReadonlySet<OpcodeName> = new Set([
  'JUMP_FORWARD',
  'JUMP_BACKWARD',
  'RETURN_VALUE',
  'RAISE_VARARGS',
  'RERAISE',
  'END_ASYNC_FOR',
]);

const UNBINDS: ReadonlySet<OpcodeName> = new Set(['CLEAR', 'DELETE_FAST']);

/** Returns a sentence for each fault of a code object and of those inside it. */
export function findFaults(code: Code): string[] {
  const faults = new Checker(code).check();
  for (const value of code.consts) {
    if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'code') faults.push(...findFaults(value));
  }
  return faults;
}

function run(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}

function bit(register: number): bigint {
  return 1n << BigInt(register);
}

function nameAt(code: Code, index: number): OpcodeName {
  return opcodeNames[code.code[index * 4]!]!;
}

/** Number of keys of the tuple constant at a site. */
function keysAt(code: Code, site: number): number {
  const keys = code.consts[code.sites[site]!];
  if (typeof keys !== 'object' || keys === null || !('items' in keys)) throw new Error('the keys are no tuple');
  return keys.items.length;
}

function effectsAt(code: Code, index: number): Effects {
  const [a, b, c] = [1, 2, 3].map((i) => code.code[index * 4 + i]!) as [number, number, number];
  const name = nameAt(code, index);
  switch (name) {
    case 'LOAD_METHOD':
    case 'LOAD_SPECIAL':
      return { reads: [b], writes: [a, a + 1] };
    case 'LOAD_SUPER_ATTR':
      return { reads: [a, a + 1, b], writes: [a, a + 1] };
    case 'BUILD_LIST':
    case 'BUILD_TUPLE':
    case 'BUILD_SET':
    case 'BUILD_STRING':
    case 'BUILD_SLICE':
      return { reads: run(b, c), writes: [a] };
    case 'BUILD_MAP':
      return { reads: run(b, 2 * c), writes: [a] };
    case 'BUILD_CONST_KEY_MAP':
      return { reads: run(b, keysAt(code, c)), writes: [a] };
    case 'BINARY_SLICE':
      return { reads: [b, c, c + 1], writes: [a] };
    case 'STORE_SLICE':
      return { reads: [a, b, c, c + 1], writes: [] };
    case 'UNPACK_SEQUENCE':
      return { reads: [a], writes: run(b, c) };
    case 'UNPACK_EX':
      return { reads: [a], writes: run(b, (c & 0xfff) + 1 + (c >> 12)) };
    case 'MOVE':
      // The argument of a plain `super()` may be a deleted parameter.
      return { reads: b === 0 && code.argcount > 0 ? [] : [b], writes: [a] };
    case 'CALL':
      return { reads: run(b, c + 1), writes: [a], block: b };
    case 'CALL_KW':
      return { reads: run(b, (c & 0xfff) + 1), writes: [a], block: b };
    case 'CALL_METHOD':
      return { reads: run(b, c + 2), writes: [a], block: b };
    case 'CALL_METHOD_KW':
      return { reads: run(b, (c & 0xfff) + 2), writes: [a], block: b };
    case 'CALL_FUNCTION_EX':
      return { reads: run(b, 2 + c), writes: [a], block: b };
    case 'MAKE_FUNCTION':
      return { reads: run(a + 1, [1, 2, 4, 8].filter((flag) => (c & flag) !== 0).length), writes: [a] };
    case 'IMPORT_NAME':
      return { reads: [a], writes: [a] };
    case 'SEND':
      return { reads: [a, b], writes: [a] };
    case 'CHECK_EG_MATCH':
      return { reads: [b, c], writes: [a, a + 1] };
    case 'WITH_EXCEPT_START':
      return { reads: [b, b + 1, c], writes: [a] };
    case 'MATCH_CLASS':
      return { reads: [a, a + 1, b, c], writes: [a] };
    case 'TYPE_PARAM':
    case 'TYPE_ALIAS':
    case 'BUILD_INTERPOLATION':
      return { reads: run(b, 3), writes: [a] };
    case 'PUSH_EXC_INFO':
      return { reads: [a], writes: [b] };
    case 'LOAD_FROM_MAPPING_OR_DEREF':
      return { reads: [a, b], writes: [a] };
    case 'LIST_EXTEND':
      return { reads: c === 0 ? [a, b] : [a, b, c - 1], writes: [] };
    case 'RAISE_VARARGS':
      return { reads: [a, b].slice(0, c), writes: [] };
    case 'MAKE_CELL':
    case 'CLEAR':
    case 'DELETE_FAST':
    case 'CHECK_BOUND':
      return { reads: [], writes: [a] };
    default:
      return effectsOfRow(name, [a, b, c]);
  }
}

function effectsOfRow(name: OpcodeName, operands: readonly number[]): Effects {
  const row = OPCODES[name];
  const effects: Effects = { reads: [], writes: [] };
  for (const [i, role] of [row.a, row.b, row.c].entries()) {
    if (role === 'dest') effects.writes.push(operands[i]!);
    else if (!ROLES_WITHOUT_REGISTER.has(role)) effects.reads.push(operands[i]!);
  }
  return effects;
}

class Checker {
  private readonly code: Code;
  private readonly effects: Effects[];
  private readonly next: number[][];
  private readonly handlers: ({ target: number; register: number } | undefined)[];
  private readonly faults: string[] = [];

  constructor(code: Code) {
    this.code = code;
    const count = code.code.length / 4;
    this.effects = run(0, count).map((index) => effectsAt(code, index));
    this.next = run(0, count).map((index) => this.successors(index));
    this.handlers = run(0, count).map(() => undefined);
    const table = code.exceptiontable;
    for (let i = 0; i < table.length; i += 4) {
      for (let at = table[i]! / 4; at < table[i + 1]! / 4; at++)
        this.handlers[at] ??= { target: table[i + 2]! / 4, register: table[i + 3]! };
    }
  }

  check(): string[] {
    const states = this.writtenBefore();
    states.forEach((state, index) => this.checkInstruction(index, state));
    this.checkCalls();
    return this.faults;
  }

  private fault(index: number, message: string): void {
    const { qualname, linetable } = this.code;
    this.faults.push(`${qualname} line ${linetable[index * 4]} instruction ${index} ${nameAt(this.code, index)}: ${message}`);
  }

  private successors(index: number): number[] {
    const name = nameAt(this.code, index);
    const next = ENDS.has(name) ? [] : [index + 1];
    if (OPCODES[name].c === 'target') next.push(this.code.code[index * 4 + 3]! / 4);
    return next;
  }

  /** The registers surely written before each instruction; undefined where control never comes. */
  private writtenBefore(): (bigint | undefined)[] {
    const { code } = this;
    const flags = (code.flags & CodeFlag.VARARGS ? 1 : 0) + (code.flags & CodeFlag.VARKEYWORDS ? 1 : 0);
    const given = [...run(0, code.argcount + code.kwonlyargcount + flags), ...run(code.nlocals, code.freevars.length)];
    const states: (bigint | undefined)[] = this.effects.map(() => undefined);
    const work: number[] = [];
    const join = (index: number, state: bigint): void => {
      const old = states[index];
      const merged = old === undefined ? state : old & state;
      if (merged === old) return;
      states[index] = merged;
      work.push(index);
    };
    join(
      0,
      given.reduce((state, register) => state | bit(register), 0n),
    );
    for (let index = work.pop(); index !== undefined; index = work.pop()) this.flow(index, states[index]!, join);
    return states;
  }

  private flow(index: number, before: bigint, join: (index: number, state: bigint) => void): void {
    const name = nameAt(this.code, index);
    const handler = this.handlers[index];
    if (handler !== undefined) join(handler.target, before | bit(handler.register));
    let after = before;
    for (const register of this.effects[index]!.writes) after = UNBINDS.has(name) ? after & ~bit(register) : after | bit(register);
    for (const next of this.next[index]!) {
      if (next >= this.effects.length) this.fault(index, 'runs past the end');
      else join(next, name === 'FOR_ITER' && next !== index + 1 ? before : after);
    }
  }

  private checkInstruction(index: number, state: bigint | undefined): void {
    const { reads, writes } = this.effects[index]!;
    if (state === undefined) {
      // What jump threading leaves behind.
      if (nameAt(this.code, index) !== 'JUMP_FORWARD') this.fault(index, 'is never reached');
      return;
    }
    for (const register of [...reads, ...writes]) {
      if (register < 0 || register >= this.code.nregs) this.fault(index, `register ${register} of ${this.code.nregs}`);
    }
    for (const register of reads)
      if ((state & bit(register)) === 0n) this.fault(index, `reads register ${register}, which may be unwritten`);
  }

  /** Registers read later on, after each instruction. */
  private liveAfter(index: number, live: readonly bigint[]): bigint {
    let result = 0n;
    for (const next of this.next[index]!) result |= live[next] ?? 0n;
    for (const register of this.effects[index]!.writes) result &= ~bit(register);
    const handler = this.handlers[index];
    return handler === undefined ? result : result | (live[handler.target]! & ~bit(handler.register));
  }

  private checkCalls(): void {
    const live = this.effects.map(() => 0n);
    for (let changed = true; changed; ) {
      changed = false;
      for (let index = live.length - 1; index >= 0; index--) {
        const state = this.effects[index]!.reads.reduce((all, register) => all | bit(register), this.liveAfter(index, live)) | live[index]!;
        changed ||= state !== live[index];
        live[index] = state;
      }
    }
    this.effects.forEach(({ block }, index) => {
      if (block !== undefined && this.liveAfter(index, live) >> BigInt(block) !== 0n) this.fault(index, 'something live is above the call');
    });
  }
}
