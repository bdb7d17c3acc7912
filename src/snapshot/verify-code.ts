/**
 * Checks the code objects of a dump: whatever the bytes say, the evaluation loop must find each register, constant, name, cache and target it is told to use.
 * The roles of operands are those of the opcode table.
 */
import { CodeFlag } from '../bytecode/code.ts';
import { OPCODES, type OpcodeName, type OpcodeRow, opcodeNames } from '../bytecode/opcodes.ts';
import { PyCode } from '../objects/callable.ts';
import { PyTuple } from '../objects/containers.ts';
import { malformed } from './error.ts';

/** Operand words that are no register. */
const PLAIN: ReadonlySet<string> = new Set([
  '',
  'int',
  'count',
  'counts',
  'flags',
  'argc',
  'level',
  'conversion',
  'kind',
  'method',
  'which',
  'context',
  'keywords',
  'first',
]);

/** Checks one code object whose constants are linked. Throws SnapshotError. */
export function verifyCode(loaded: PyCode): void {
  const { code } = loaded;
  checkHead(loaded);
  const { insns } = loaded;
  if (insns.length === 0) throw malformed('a code object is empty');
  for (let pc = 0; pc < insns.length; pc += 4) checkInstruction(loaded, pc);
  const last = opcodeNames[insns[insns.length - 4]] as OpcodeName;
  if (!ENDS.has(last)) throw malformed('code runs past its end');
  const table = code.exceptiontable;
  if (table.length % 4 !== 0) throw malformed('a table of handlers is cut off');
  for (let i = 0; i < table.length; i += 4) {
    if (
      !isPc(loaded, table[i]) ||
      table[i + 1] < table[i] ||
      table[i + 1] > insns.length ||
      table[i + 1] % 4 !== 0 ||
      !isPc(loaded, table[i + 2]) ||
      table[i + 2] < table[i + 1]
    )
      throw malformed('a handler is nowhere');
    checkRun(loaded, table[i + 3], 1);
  }
}

const ENDS: ReadonlySet<OpcodeName> = new Set([
  'JUMP_FORWARD',
  'JUMP_BACKWARD',
  'RETURN_VALUE',
  'RAISE_VARARGS',
  'RERAISE',
  'END_ASYNC_FOR',
]);

function checkHead({ code, nregs }: PyCode): void {
  const { argcount, posonlyargcount, kwonlyargcount, flags, varnames, freevars, nlocals } = code;
  const parameters =
    argcount + kwonlyargcount + ((flags & CodeFlag.VARARGS) !== 0 ? 1 : 0) + ((flags & CodeFlag.VARKEYWORDS) !== 0 ? 1 : 0);
  const isSound =
    argcount >= 0 &&
    posonlyargcount >= 0 &&
    posonlyargcount <= argcount &&
    kwonlyargcount >= 0 &&
    nlocals === varnames.length &&
    parameters <= nlocals &&
    nlocals + freevars.length <= nregs;
  if (!isSound) throw malformed('a code object contradicts itself');
}

function isPc({ insns }: PyCode, pc: number): boolean {
  return pc >= 0 && pc < insns.length && pc % 4 === 0;
}

/** Throws unless registers `first` to `first + count - 1` exist. */
function checkRun({ nregs }: PyCode, first: number, count: number): void {
  if (first < 0 || count < 0 || first + count > nregs) throw malformed('an instruction uses a register that is not there');
}

function checkInstruction(loaded: PyCode, pc: number): void {
  const name = opcodeNames[loaded.insns[pc]] as OpcodeName;
  const row: OpcodeRow = OPCODES[name];
  const operands = [loaded.insns[pc + 1], loaded.insns[pc + 2], loaded.insns[pc + 3]];
  checkRole(loaded, row.a, operands[0], name);
  checkRole(loaded, row.b, operands[1], name);
  checkRole(loaded, row.c, operands[2], name);
  // Only the instruction that charges fuel goes back, so that no loop is free.
  if (row.c === 'target' && name !== 'JUMP_BACKWARD' && operands[2] <= pc) throw malformed('a jump goes back');
  const run = RUNS[name];
  if (run !== undefined) for (const [first, count] of run(loaded, operands[0], operands[1], operands[2])) checkRun(loaded, first, count);
}

function checkRole(loaded: PyCode, role: string, operand: number, name: OpcodeName): void {
  if (role === 'target') {
    if (!isPc(loaded, operand)) throw malformed('a jump goes nowhere');
  } else if (role === 'site') checkSite(loaded, operand, name);
  else if (role === 'const') {
    const v = loaded.consts[operand];
    if (v === undefined || (name === 'MAKE_FUNCTION' && !(v instanceof PyCode)))
      throw malformed('an instruction uses a constant that is not there');
  } else if (!PLAIN.has(role) && !(role === 'callable' && name === 'LIST_EXTEND' && operand === 0) && name !== 'RAISE_VARARGS')
    checkRun(loaded, role === 'callable' && name === 'LIST_EXTEND' ? operand - 1 : operand, 1);
}

function checkSite(loaded: PyCode, operand: number, name: OpcodeName): void {
  const { sites, names } = loaded.code;
  const at = operand >= 0 && operand < sites.length ? sites[operand] : -1;
  const isSound = name === 'BUILD_CONST_KEY_MAP' ? keysAt(loaded, operand) !== null : at >= 0 && at < names.length;
  if (!isSound) throw malformed('an instruction uses a name that is not there');
}

/** The keys of BUILD_CONST_KEY_MAP. */
function keysAt(loaded: PyCode, site: number): PyTuple | null {
  const keys = loaded.consts[loaded.code.sites[site] ?? -1];
  return keys instanceof PyTuple && keys.items.every((key) => typeof key === 'string') ? keys : null;
}

/** Keywords of a call: a tuple of texts among the constants, no longer than the arguments. */
function keywordsAt(loaded: PyCode, counts: number): void {
  const keys = loaded.consts[counts >> 12];
  if (!(keys instanceof PyTuple) || !keys.items.every((key) => typeof key === 'string') || keys.items.length > (counts & 0xfff))
    throw malformed('a call has wrong keywords');
}

type Runs = (loaded: PyCode, a: number, b: number, c: number) => readonly (readonly [number, number])[];

const fromB: Runs = (_loaded, _a, b, c) => [[b, c]];
const pairAtA: Runs = (_loaded, a) => [[a, 2]];
const threeAtB: Runs = (_loaded, _a, b) => [[b, 3]];

/** Runs of registers that instructions use beyond their single ones: first and count. */
const RUNS: { readonly [K in OpcodeName]?: Runs } = {
  LOAD_METHOD: pairAtA,
  LOAD_SPECIAL: pairAtA,
  LOAD_SUPER_ATTR: pairAtA,
  BUILD_LIST: fromB,
  BUILD_TUPLE: fromB,
  BUILD_SET: fromB,
  BUILD_STRING: fromB,
  BUILD_SLICE: (_loaded, _a, b, c) => [[b, c === 3 ? 3 : 2]],
  BUILD_MAP: (_loaded, _a, b, c) => [[b, c * 2]],
  BUILD_CONST_KEY_MAP: (loaded, _a, b, c) => [[b, keysAt(loaded, c)?.items.length ?? 0]],
  BINARY_SLICE: (_loaded, _a, _b, c) => [[c, 2]],
  STORE_SLICE: (_loaded, _a, _b, c) => [[c, 2]],
  UNPACK_SEQUENCE: fromB,
  UNPACK_EX: (_loaded, _a, b, c) => [[b, (c & 0xfff) + 1 + (c >> 12)]],
  CALL: (_loaded, _a, b, c) => [[b, c + 1]],
  CALL_KW(loaded, _a, b, c) {
    keywordsAt(loaded, c);
    return [[b, (c & 0xfff) + 1]];
  },
  CALL_METHOD: (_loaded, _a, b, c) => [[b, c + 2]],
  CALL_METHOD_KW(loaded, _a, b, c) {
    keywordsAt(loaded, c);
    return [[b, (c & 0xfff) + 2]];
  },
  CALL_FUNCTION_EX: (_loaded, _a, b, c) => [[b, 2 + (c === 0 ? 0 : 1)]],
  MAKE_FUNCTION: (_loaded, a, _b, c) => [[a, 1 + [1, 2, 4, 8].filter((flag) => (c & flag) !== 0).length]],
  CHECK_EG_MATCH: pairAtA,
  WITH_EXCEPT_START: (_loaded, _a, b) => [[b, 2]],
  MATCH_CLASS: pairAtA,
  TYPE_PARAM: threeAtB,
  TYPE_ALIAS: threeAtB,
  BUILD_INTERPOLATION: threeAtB,
  RAISE_VARARGS: (_loaded, a, b, c) =>
    c === 0
      ? []
      : c === 1
        ? [[a, 1]]
        : [
            [a, 1],
            [b, 1],
          ],
};
