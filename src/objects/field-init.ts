/** Makes the function `__init__` of a dataclass: parameters and stores as its fields say, in instructions, so that a call binds as any other. CPython: Lib/dataclasses.py (_init_fn). */
import { type Code, CodeFlag, type Const } from '../bytecode/code.ts';
import { Op } from '../bytecode/opcodes.ts';
import { PyCode, PyFunction, Site } from './callable.ts';
import type { PyDict } from './containers.ts';

/** Where the value of a field comes from: its parameter; that or, where it was not given, its factory; the factory; the default. */
export type FieldSource = 'argument' | 'given' | 'factory' | 'default';

/** One line of the function: `self.field = ...`. */
export interface FieldStore {
  readonly field: string;
  readonly source: FieldSource;
}

/** What the function is made of. Parameters are named like their fields. */
export interface Initializer {
  readonly selfName: string;
  readonly positional: readonly string[];
  readonly keywordOnly: readonly string[];
  readonly stores: readonly FieldStore[];
  /** Frozen: fields are set by `object.__setattr__`. */
  readonly isFrozen: boolean;
  /** Parameters that `__post_init__` gets; null: it is not called. */
  readonly postInit: readonly string[] | null;
}

/** Names in the globals of the function. `DEFAULT_PREFIX + field`: the field's factory or default. */
const DEFAULT_PREFIX = '__dataclass_dflt_';
const NOT_GIVEN = '__dataclass_HAS_DEFAULT_FACTORY__';
const SETATTR = '__dataclass_setattr__';

/** The first line of the body, as in the text that CPython generates. */
const FIRST_LINE = 3;
/** Registers for the longest store: the value, then the call of `object.__setattr__`. */
const TEMPORARIES = 5;

class Assembler {
  readonly insns: number[] = [];
  readonly lines: number[] = [];
  readonly names: string[] = [];
  readonly sites: number[] = [];
  readonly consts: (string | null)[] = [null];
  line = FIRST_LINE;

  emit(op: number, a: number, b: number, c: number): number {
    this.insns.push(op, a, b, c);
    this.lines.push(this.line, 0, this.line, 0);
    return this.insns.length - 4;
  }

  site(name: string): number {
    let at = this.names.indexOf(name);
    if (at < 0) at = this.names.push(name) - 1;
    return this.sites.push(at) - 1;
  }

  const(text: string): number {
    return this.consts.push(text) - 1;
  }

  /** Makes the jump at `pc` go to what comes next. */
  land(pc: number): void {
    this.insns[pc + 3] = this.insns.length;
  }
}

/** The register that holds the value of `store`. */
function emitValue(out: Assembler, { field, source }: FieldStore, parameter: number, free: number): number {
  const own = DEFAULT_PREFIX + field;
  if (source === 'argument') return parameter;
  if (source === 'default') {
    out.emit(Op.LOAD_GLOBAL, free, out.site(own), 0);
    return free;
  }
  let given = -1;
  if (source === 'given') {
    out.emit(Op.LOAD_GLOBAL, free, out.site(NOT_GIVEN), 0);
    out.emit(Op.IS_OP, free + 1, parameter, free);
    out.emit(Op.MOVE, free, parameter, 0);
    given = out.emit(Op.POP_JUMP_IF_FALSE, free + 1, 0, 0);
  }
  out.emit(Op.LOAD_GLOBAL, free + 1, out.site(own), 0);
  out.emit(Op.CALL, free, free + 1, 0);
  if (given >= 0) out.land(given);
  return free;
}

function emitStore(out: Assembler, field: string, value: number, free: number, isFrozen: boolean): void {
  if (!isFrozen) {
    out.emit(Op.STORE_ATTR, 0, value, out.site(field));
    return;
  }
  const call = free + 1;
  out.emit(Op.LOAD_GLOBAL, call, out.site(SETATTR), 0);
  out.emit(Op.MOVE, call + 1, 0, 0);
  out.emit(Op.LOAD_CONST, call + 2, out.const(field), 0);
  out.emit(Op.MOVE, call + 3, value, 0);
  out.emit(Op.CALL, call, call, 3);
}

function assemble(parts: Initializer, registers: ReadonlyMap<string, number>, free: number): Assembler {
  const out = new Assembler();
  for (const store of parts.stores) {
    const value = emitValue(out, store, registers.get(store.field) ?? 0, free);
    emitStore(out, store.field, value, free, parts.isFrozen);
    out.line++;
  }
  if (parts.postInit !== null) {
    out.emit(Op.LOAD_METHOD, free, 0, out.site('__post_init__'));
    parts.postInit.forEach((name, i) => {
      out.emit(Op.MOVE, free + 2 + i, registers.get(name) ?? 0, 0);
    });
    out.emit(Op.CALL_METHOD, free, free, parts.postInit.length);
  }
  out.emit(Op.LOAD_CONST, free, 0, 0);
  out.emit(Op.RETURN_VALUE, free, 0, 0);
  return out;
}

/** The function, whose globals hold the defaults, the factories and `object.__setattr__`. */
export function makeInitializer(parts: Initializer, globals: PyDict): PyFunction {
  const varnames = [parts.selfName, ...parts.positional, ...parts.keywordOnly];
  const registers = new Map(varnames.map((name, i) => [name, i]));
  const out = assemble(parts, registers, varnames.length);
  const code: Code = {
    kind: 'code',
    name: '__init__',
    qualname: '__init__',
    filename: '<string>',
    text: { filename: '<string>', source: null },
    firstlineno: FIRST_LINE - 1,
    argcount: 1 + parts.positional.length,
    posonlyargcount: 0,
    kwonlyargcount: parts.keywordOnly.length,
    flags: CodeFlag.OPTIMIZED | CodeFlag.NEWLOCALS,
    varnames,
    cellvars: [],
    freevars: [],
    nlocals: varnames.length,
    nregs: varnames.length + TEMPORARIES + (parts.postInit?.length ?? 0),
    code: Int32Array.from(out.insns),
    consts: out.consts satisfies Const[],
    names: out.names,
    sites: Int32Array.from(out.sites),
    exceptiontable: new Int32Array(0),
    linetable: Int32Array.from(out.lines),
    doc: null,
  };
  return new PyFunction(
    new PyCode(
      code,
      out.consts,
      out.sites.map((at) => new Site(out.names[at])),
    ),
    globals,
    null,
  );
}
