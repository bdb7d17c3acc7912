/** Code objects of the guest in a dump: instructions, tables and names as numbers, constants as values. Inline caches are never stored. */
import { type Code, CodeFlag, type Const, type SourceText } from '../bytecode/code.ts';
import { OPCODES, type OpcodeRow, opcodeNames } from '../bytecode/opcodes.ts';
import { fillCode, PyCode } from '../objects/callable.ts';
import { frozensetType, PyBytes, PySet, PyTuple } from '../objects/containers.ts';
import { Ellipsis, PyComplex, PyFloat, PyObject, type Value } from '../objects/object.ts';
import { makeSites } from '../vm/load.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import { malformed } from './error.ts';

/** What writing code needs of the writer of the graph. */
interface ValueWriter {
  source(out: ByteWriter, source: SourceText): void;
  text(out: ByteWriter, text: string): void;
  texts(out: ByteWriter, texts: readonly string[]): void;
  textOrNull(out: ByteWriter, text: string | null): void;
  values(out: ByteWriter, values: readonly Value[]): void;
}

/** What reading code needs of the reader of the graph. */
interface ValueReader {
  source(): SourceText;
  text(): string;
  texts(): string[];
  textOrNull(): string | null;
  values(): (Value | undefined)[];
}

const NUMBERS = ['firstlineno', 'argcount', 'posonlyargcount', 'kwonlyargcount', 'flags', 'nlocals', 'nregs'] as const;

/** Longer tables are refused: no compiler makes them. */
const MAX_NREGS = 1 << 20;

/** How many of the operands of each opcode are used, from the first to the last; by number. */
const operandCounts: number[] = [];
for (const row of Object.values(OPCODES) as OpcodeRow[])
  operandCounts[row.code] = row.c !== '' ? 3 : row.b !== '' ? 2 : row.a !== '' ? 1 : 0;

/** Writes a guest's code object. */
export function writeCode(out: ByteWriter, heap: ValueWriter, loaded: PyCode): void {
  const { code } = loaded;
  for (const text of [code.name, code.qualname, code.filename]) heap.text(out, text);
  heap.source(out, code.text);
  heap.textOrNull(out, code.doc);
  for (const name of NUMBERS) out.int(code[name]);
  for (const texts of [code.varnames, code.cellvars, code.freevars, code.names]) heap.texts(out, texts);
  heap.values(out, loaded.consts);
  writeInstructions(out, code);
  writeNumbers(out, code.sites);
  writeNumbers(out, code.exceptiontable);
}

function writeNumbers(out: ByteWriter, numbers: Int32Array): void {
  out.count(numbers.length);
  for (let i = 0; i < numbers.length; i++) out.int(numbers[i]);
}

/** Instructions with their positions: the line as a difference; one zero for the position of the instruction before. */
function writeInstructions(out: ByteWriter, { code, linetable }: Code): void {
  out.count(code.length / 4);
  let line = 0;
  for (let pc = 0; pc < code.length; pc += 4) {
    const used = operandCounts[code[pc]];
    const isOdd = (used < 3 && code[pc + 3] !== 0) || (used < 2 && code[pc + 2] !== 0) || (used < 1 && code[pc + 1] !== 0);
    out.count(code[pc] * 2 + (isOdd ? 1 : 0));
    for (let i = 1; i <= (isOdd ? 3 : used); i++) out.int(code[pc + i]);
    if (pc > 0 && samePosition(linetable, pc)) {
      out.byte(0);
      continue;
    }
    out.count(zigzag(linetable[pc] - line) + 1);
    out.int(linetable[pc + 1]);
    out.int(linetable[pc + 2] - linetable[pc]);
    out.int(linetable[pc + 3]);
    line = linetable[pc];
  }
}

function samePosition(table: Int32Array, pc: number): boolean {
  for (let i = 0; i < 4; i++) if (table[pc + i] !== table[pc + i - 4]) return false;
  return true;
}

function zigzag(v: number): number {
  return v < 0 ? -v * 2 - 1 : v * 2;
}

// ---- reading -------------------------------------------------------------------------------------

/** A code object whose parts are to come: same fields, same order, so that the evaluation loop sees one kind. */
export function blankCode(): PyCode {
  return new PyCode(BLANK, [], []);
}

const BLANK: Code = {
  kind: 'code',
  name: '',
  qualname: '',
  filename: '',
  text: { filename: '', source: null },
  firstlineno: 0,
  argcount: 0,
  posonlyargcount: 0,
  kwonlyargcount: 0,
  flags: 0,
  varnames: [],
  cellvars: [],
  freevars: [],
  nlocals: 0,
  nregs: 0,
  code: new Int32Array(0),
  consts: [],
  names: [],
  sites: new Int32Array(0),
  exceptiontable: new Int32Array(0),
  linetable: new Int32Array(0),
  doc: null,
};

/** Fills in a blank code object. Constants become host data in `linkConsts`, when all objects are there. Throws SnapshotError. */
export function readCode(input: ByteReader, heap: ValueReader, blank: PyCode): void {
  const [name, qualname, filename] = [heap.text(), heap.text(), heap.text()];
  const source = heap.source();
  const doc = heap.textOrNull();
  const numbers = {
    firstlineno: int32(input.int()),
    argcount: int32(input.int()),
    posonlyargcount: int32(input.int()),
    kwonlyargcount: int32(input.int()),
    flags: int32(input.int()),
    nlocals: int32(input.int()),
    nregs: int32(input.int()),
  } satisfies Record<(typeof NUMBERS)[number], number>;
  // SECURITY: hidden code is the engine's own and not verified.
  if ((numbers.flags & CodeFlag.HIDDEN) !== 0) throw malformed('code of a program says that it is hidden');
  if (numbers.nregs < 0 || numbers.nregs > MAX_NREGS) throw malformed('a code object has too many registers');
  const [varnames, cellvars, freevars, names] = [heap.texts(), heap.texts(), heap.texts(), heap.texts()];
  const consts = heap.values();
  if (consts.includes(undefined)) throw malformed('a code object lacks a constant');
  const { code, linetable } = readInstructions(input);
  const sites = readNumbers(input);
  const exceptiontable = readNumbers(input);
  const data: Code = {
    kind: 'code',
    name,
    qualname,
    filename,
    text: source,
    doc,
    ...numbers,
    varnames,
    cellvars,
    freevars,
    code,
    consts: [],
    names,
    sites,
    exceptiontable,
    linetable,
  };
  fillCode(blank, data, consts as Value[], []);
}

function int32(v: number): number {
  if ((v | 0) !== v) throw malformed('a number does not fit into 32 bits');
  return v;
}

function readNumbers(input: ByteReader): Int32Array {
  const numbers = new Int32Array(input.countOf());
  for (let i = 0; i < numbers.length; i++) numbers[i] = int32(input.int());
  return numbers;
}

function readInstructions(input: ByteReader): { code: Int32Array; linetable: Int32Array } {
  const count = input.countOf(2);
  const code = new Int32Array(count * 4);
  const linetable = new Int32Array(count * 4);
  let line = 0;
  for (let pc = 0; pc < code.length; pc += 4) {
    const head = input.count();
    const op = head >> 1;
    if (opcodeNames[op] === undefined) throw malformed(`there is no opcode ${op}`);
    code[pc] = op;
    const used = head % 2 === 1 ? 3 : operandCounts[op];
    for (let i = 1; i <= used; i++) code[pc + i] = int32(input.int());
    const step = input.count();
    if (step === 0) {
      if (pc > 0) linetable.copyWithin(pc, pc - 4, pc);
      continue;
    }
    line = int32(line + (step % 2 === 1 ? (step - 1) / 2 : -step / 2));
    linetable[pc] = line;
    linetable[pc + 1] = int32(input.int());
    linetable[pc + 2] = int32(line + input.int());
    linetable[pc + 3] = int32(input.int());
  }
  return { code, linetable };
}

/** Nothing in constants is nested deeper: the compiler's own limit is lower. */
const MAX_CONST_DEPTH = 200;

/** Makes the constants of a code object host data as well, and its inline caches. Throws SnapshotError. */
export function linkConsts(loaded: PyCode): void {
  (loaded.code.consts as Const[]).push(...loaded.consts.map((v) => constOf(v, 0)));
  (loaded as { sites: PyCode['sites'] }).sites = makeSites(loaded.code, loaded.consts);
}

function constOf(v: Value, depth: number): Const {
  if (!(v instanceof PyObject)) return v;
  if (depth > MAX_CONST_DEPTH) throw malformed('a constant is nested too deeply');
  if (v instanceof PyCode) return v.code;
  if (v instanceof PyFloat) return { kind: 'float', value: v.value };
  if (v instanceof PyComplex) return { kind: 'complex', imag: v.imag };
  if (v instanceof PyBytes) return v.bytes;
  if (v === Ellipsis) return { kind: 'ellipsis' };
  if (v instanceof PyTuple) return { kind: 'tuple', items: v.items.map((item) => constOf(item, depth + 1)) };
  if (v instanceof PySet && v.cls === frozensetType)
    return { kind: 'frozenset', items: v.keys.filter((key) => key !== undefined).map((key) => constOf(key, depth + 1)) };
  throw malformed('a code object has a constant that is none');
}
