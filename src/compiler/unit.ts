/**
 * A code object under construction: registers, the meaning of names, enclosing blocks. CPython: struct compiler_unit in Python/compile.c.
 *
 * Registers: parameters, locals (with the variables of inlined comprehensions), free variables, then temporaries used as a stack: `top` is the
 * first free one, and whoever takes some sets `top` back. An operand that is a plain local is used in its own register.
 */

import type { Const, SourceText } from '../bytecode/code.ts';
import { Op } from '../bytecode/opcodes.ts';
import type { Expr, Span, Stmt } from '../syntax/ast.ts';
import { Assembler, type Handler, type Label } from './assembler.ts';
import { asImmediate } from './constant.ts';
import { syntaxError } from './failure.ts';
import { BOUND, isFunctionLike, type Scope, Sym } from './scope.ts';
import type { SymbolTable } from './symtable.ts';

/** What a name means: a kind in the low four bits, its register above them. */
export const SlotKind = {
  LOCAL: 0,
  /** A local that `:=` may rebind in the middle of an expression: copied when used as an operand. */
  VOLATILE: 1,
  CELL: 2,
  FREE: 3,
  GLOBAL: 4,
  /** Looked up in the class namespace, then globals. */
  NAME: 5,
  /** Free in a class body: class namespace, then cell. */
  CLASS_FREE: 6,
  /** In an annotation scope of a class: namespace of the class, then globals or the cell. */
  OUTER_CLASS_GLOBAL: 7,
  OUTER_CLASS_FREE: 8,
} as const;

/** Asks an expression visitor for any register that holds the value. */
export const ANY = -1;

/** The dispatch points that files of the compiler reach each other through. */
export interface Visitors {
  /** Emits `node`; returns the register of its value: `want`, or for ANY a temporary or a local's own register. */
  readonly expression: (u: Unit, node: Expr, want: number) => number;
  readonly jumpIf: (u: Unit, node: Expr, label: Label, condition: boolean) => void;
  readonly store: (u: Unit, target: Expr, source: number) => void;
  readonly statement: (u: Unit, node: Stmt) => void;
}

/** A statement that `return`, `break` and `continue` leave through. */
export interface Block {
  readonly kind: 'loop' | 'try' | 'finally' | 'handler' | 'finallyBody' | 'with' | 'exceptStar';
  /** Covers the code outside of the block. */
  readonly outer: Handler;
  /** Of a loop. */
  readonly breakLabel?: Label;
  readonly continueLabel?: Label;
  readonly headPc?: number;
  /** Emits what leaving the block takes: the `finally` clause, the call of `__exit__`, the end of a handler. */
  readonly leave?: () => void;
}

/** State of one compilation, shared by its units. */
export interface Compilation {
  readonly text: SourceText;
  /** See CompileOptions. */
  readonly takesIterators: boolean;
  readonly table: SymbolTable;
  readonly visit: Visitors;
  readonly futureAnnotations: boolean;
  /** Line of the last `from __future__` that is in its place. */
  readonly futureLine: number;
  /** Buffers by nesting depth of code objects. */
  readonly assemblers: Assembler[];
  readonly charge: ((units: number) => void) | null;
  depth: number;
  /** Statements compiled, each `finally` clause as often as it is emitted. */
  statements: number;
}

/** Deepest nesting of blocks in one code object. CPython: CO_MAXBLOCKS. */
const MAX_BLOCKS = 21;

export class Unit {
  readonly shared: Compilation;
  readonly visit: Visitors;
  readonly asm: Assembler;
  readonly scope: Scope;
  readonly outer: Unit | null;
  readonly qualname: string;
  /** Depth of nesting of code objects: the index of its buffers. */
  readonly level: number;
  readonly varnames: string[];
  readonly firstTemp: number;
  readonly blocks: Block[] = [];
  /** Scope whose names are being compiled: the unit's own or an inlined comprehension's. */
  lexical: Scope;
  slots: Map<string, number>;
  top: number;
  nregs: number;
  /** Registers of the cells that a class body owns. */
  readonly classCells = new Map<string, number>();
  /** How many annotations of this module or class have been compiled. */
  annotationCount = 0;
  private readonly freeBase: number;
  /** Registers of free variables by name. */
  private readonly freeRegisters = new Map<string, number>();
  private readonly ownSlots: Map<string, number>;
  private readonly comprehensionSlots: Map<Scope, Map<string, number>> | null;

  constructor(shared: Compilation, scope: Scope, outer: Unit | null, depth: number, qualname: string) {
    this.shared = shared;
    this.visit = shared.visit;
    this.scope = this.lexical = scope;
    this.outer = outer;
    this.qualname = qualname;
    this.level = depth;
    this.asm = shared.assemblers[depth] ??= new Assembler();
    this.asm.reset(shared.charge);
    const varnames = scope.params.slice();
    this.varnames = varnames;
    const own = isFunctionLike(scope);
    if (own) for (const [name, flags] of scope.symbols) if (isOwnRegister(flags)) varnames.push(name);
    if (scope.type === 'class') this.reserveClassCells(scope);
    this.comprehensionSlots = scope.comprehensions === null ? null : new Map();
    if (scope.comprehensions !== null) this.reserveComprehensions(scope, []);
    this.freeBase = varnames.length;
    this.firstTemp = this.top = this.nregs = this.freeBase + scope.frees.length;
    for (const name of scope.frees) this.freeRegisters.set(name, this.freeBase + this.freeRegisters.size);
    this.slots = this.ownSlots = this.makeSlots(scope, null);
    for (let register = 0; register < scope.params.length; register++) this.asm.markBound(register);
  }

  fail(message: string, span: Span): never {
    throw syntaxError(this.shared.text, message, span);
  }

  /** Takes the next temporary. */
  temp(): number {
    const register = this.top++;
    if (this.top > this.nregs) this.nregs = this.top;
    return register;
  }

  /** Takes `count` consecutive temporaries. */
  temps(count: number): number {
    const first = this.top;
    this.top += count;
    if (this.top > this.nregs) this.nregs = this.top;
    return first;
  }

  /** Emits `node`; returns a register that holds its value, maybe a local's own. */
  any(node: Expr): number {
    return this.visit.expression(this, node, ANY);
  }

  /** As `any`, for an operand that is used before anything else runs: no local needs to be copied. */
  last(node: Expr): number {
    if (node.kind === 'Name' && (this.slot(node.id) & 15) === SlotKind.VOLATILE) {
      const register = this.slot(node.id) >> 4;
      if (this.asm.isBound(register)) return register;
    }
    return this.visit.expression(this, node, ANY);
  }

  /** Emits `node` so that its value ends in `register`, which is written last. */
  into(node: Expr, register: number): void {
    this.visit.expression(this, node, register);
  }

  /** Emits `node` into a new temporary. */
  push(node: Expr): number {
    const register = this.temp();
    this.visit.expression(this, node, register);
    return register;
  }

  isTemp(register: number): boolean {
    return register >= this.firstTemp;
  }

  constant(value: Const, want: number): number {
    const dest = want === ANY ? this.temp() : want;
    const int = asImmediate(value);
    if (int !== undefined) this.asm.emit(Op.LOAD_INT, dest, int, 0);
    else this.asm.emit(Op.LOAD_CONST, dest, this.asm.constant(value), 0);
    return dest;
  }

  /** Enters a block; `span` is blamed when there are too many. */
  pushBlock(block: Block, span: Span): void {
    if (this.blocks.length >= MAX_BLOCKS) this.fail('too many statically nested blocks', span);
    this.blocks.push(block);
  }

  popBlock(): void {
    this.blocks.pop();
  }

  slot(name: string): number {
    const slot = this.slots.get(name);
    return slot === undefined ? (this.lexical.type === 'class' ? SlotKind.NAME : SlotKind.GLOBAL) : slot;
  }

  /** Register of a local whose stores go straight into it, else -1. */
  localRegister(name: string): number {
    const slot = this.slot(name);
    const kind = slot & 15;
    return kind === SlotKind.LOCAL || kind === SlotKind.VOLATILE ? slot >> 4 : -1;
  }

  /** Register of the cell that a nested code object captures as `name`. */
  cellRegister(name: string): number {
    for (let scope = this.lexical; scope !== this.scope; scope = scope.parent as Scope) {
      if (isOwnRegister(scope.symbols.get(name) ?? 0) && this.comprehensionSlots !== null) {
        return (this.comprehensionSlots.get(scope)?.get(name) as number) >> 4;
      }
    }
    return this.unitCell(name);
  }

  /** Makes the names of an inlined comprehension current; returns what `leaveComprehension` needs. */
  enterComprehension(scope: Scope): Map<string, number> {
    const before = this.slots;
    const own = this.comprehensionSlots?.get(scope) as Map<string, number>;
    this.lexical = scope;
    this.slots = this.makeSlots(scope, own);
    return before;
  }

  leaveComprehension(before: Map<string, number>): void {
    this.lexical = this.lexical.parent as Scope;
    this.slots = before;
  }

  /** Registers of the variables of an inlined comprehension, as slots. */
  comprehensionVariables(scope: Scope): Iterable<number> {
    return this.comprehensionSlots?.get(scope)?.values() ?? [];
  }

  private unitCell(name: string): number {
    return this.classCells.get(name) ?? this.freeRegisters.get(name) ?? (this.ownSlots.get(name) as number) >> 4;
  }

  private reserveClassCells(scope: Scope): void {
    const names: string[] = [];
    if (scope.needsClassCell) names.push('__class__');
    if (scope.needsClassDict) names.push('__classdict__');
    if (scope.conditionalAnnotations) names.push('__conditional_annotations__');
    for (const name of names) this.classCells.set(name, this.varnames.push(name) - 1);
  }

  /** Gives the variables of comprehensions registers; two that are never active together share those of equal names. */
  private reserveComprehensions(scope: Scope, levels: Map<string, number>[], level = 0): void {
    for (const inner of scope.comprehensions ?? []) {
      levels[level] ??= new Map();
      const registers = levels[level] as Map<string, number>;
      const slots = new Map<string, number>();
      for (const [name, flags] of inner.symbols) {
        if (!isOwnRegister(flags)) continue;
        let register = registers.get(name);
        if (register === undefined) {
          register = this.varnames.push(name) - 1;
          registers.set(name, register);
        }
        slots.set(name, ((flags & Sym.CELL) !== 0 ? SlotKind.CELL : SlotKind.LOCAL) | (register << 4));
      }
      this.comprehensionSlots?.set(inner, slots);
      this.reserveComprehensions(inner, levels, level + 1);
    }
  }

  private makeSlots(scope: Scope, own: Map<string, number> | null): Map<string, number> {
    const slots = new Map<string, number>();
    const function_ = isFunctionLike(scope);
    // Invariant: parameters are the first symbols of their scope that have registers, in order.
    let parameter = 0;
    let register = scope.params.length;
    for (const [name, flags] of scope.symbols) {
      if (own !== null) {
        slots.set(name, own.get(name) ?? this.inheritedSlot(scope, name, flags));
      } else if (isOwnRegister(flags) || (flags & Sym.PARAM) !== 0) {
        if (!function_) slots.set(name, scope.type === 'class' ? SlotKind.NAME : SlotKind.GLOBAL);
        else slots.set(name, this.ownSlot(scope, name, flags, (flags & Sym.PARAM) !== 0 ? parameter++ : register++));
      } else slots.set(name, this.outerSlot(scope, name, flags));
    }
    return slots;
  }

  private ownSlot(scope: Scope, name: string, flags: number, register: number): number {
    if ((flags & Sym.CELL) !== 0) return SlotKind.CELL | (register << 4);
    return (scope.walrus?.has(name) === true ? SlotKind.VOLATILE : SlotKind.LOCAL) | (register << 4);
  }

  private outerSlot(scope: Scope, name: string, flags: number): number {
    if ((flags & Sym.FREE) !== 0) {
      const register = this.freeRegisters.get(name) ?? 0;
      if (scope.type === 'class' && (flags & Sym.NONLOCAL) === 0) return SlotKind.CLASS_FREE | (register << 4);
      return (scope.seesClass && name !== '__classdict__' ? SlotKind.OUTER_CLASS_FREE : SlotKind.FREE) | (register << 4);
    }
    if ((flags & Sym.GLOBAL) !== 0) return SlotKind.GLOBAL;
    if (scope.type === 'class') return SlotKind.NAME;
    return scope.seesClass ? SlotKind.OUTER_CLASS_GLOBAL : SlotKind.GLOBAL;
  }

  /** Meaning of a name that an inlined comprehension does not bind itself. */
  private inheritedSlot(scope: Scope, name: string, flags: number): number {
    if ((flags & Sym.GLOBAL) !== 0 || (flags & Sym.FREE) === 0) return SlotKind.GLOBAL;
    for (let at = scope.parent as Scope; at !== this.scope; at = at.parent as Scope) {
      const slot = this.comprehensionSlots?.get(at)?.get(name);
      if (slot !== undefined) return slot;
    }
    const { symbols } = this.scope;
    if (isFunctionLike(this.scope) && ((symbols.get(name) ?? 0) & BOUND) !== 0 && ((symbols.get(name) ?? 0) & Sym.NONLOCAL) === 0) {
      const bound = symbols.get(name) as number;
      return this.ownSlot(this.scope, name, bound, (this.ownSlots.get(name) as number) >> 4);
    }
    return SlotKind.FREE | (this.unitCell(name) << 4);
  }
}

/** Whether a symbol is bound in its own scope, parameters apart. */
function isOwnRegister(flags: number): boolean {
  return (flags & (BOUND & ~Sym.PARAM)) !== 0 && (flags & (Sym.GLOBAL | Sym.NONLOCAL | Sym.PARAM)) === 0;
}
