/**
 * `x * y % m`, `(x * y + c) % m` and the same with `& mask`, where the product passes what a double holds: the steps of generators of pseudo-random numbers and of hashes.
 * Only what remains is wanted, so that no bigint is made for what is in between.
 */
import { Op } from '../bytecode/opcodes.ts';
import type { PyCode } from '../objects/callable.ts';
import { multiplyModulo } from '../objects/multiply-modulo.ts';
import type { Value } from '../objects/object.ts';

type Registers = (Value | undefined)[];

/** Moduli up to here: products of what remains and 16 bits are exact. */
const MAX_MODULUS = 2 ** 32;
/** Up to this, the whole part of a quotient is exact, also after what remains is added. */
const MAX_EXACT = 2 ** 51;
/** What follows a product: where its remainder is stored, what is added before, and the modulus. */
interface Steps {
  pc: number;
  added: number;
  modulus: number;
}

const steps: Steps = { pc: 0, added: 0, modulus: 0 };

/**
 * The remainder that the instructions after the product at `pc` make of `x * y`; undefined where they make none, or where it cannot be had so.
 * The instruction that stores it is at `residueEnd`.
 */
export function residueOfProduct(co: PyCode, registers: Registers, base: number, pc: number, x: Value, y: Value): number | undefined {
  if (typeof x !== 'number' || typeof y !== 'number' || !readSteps(co, registers, base, pc)) return undefined;
  const { modulus, added } = steps;
  if ((modulus & (modulus - 1)) === 0) {
    const low = (Math.imul(x, y) + (added | 0)) & (modulus - 1);
    return low < 0 ? low + MAX_MODULUS : low;
  }
  const near = multiplyModulo(x, y, added, modulus);
  if (near !== undefined) return near;
  if (x > MAX_EXACT || x < -MAX_EXACT || y > MAX_EXACT || y < -MAX_EXACT) return undefined;
  const a = remainder(x, modulus);
  const b = remainder(y, modulus);
  const high = remainder(a * Math.floor(b / 0x10000), modulus);
  const r = remainder(remainder(high * 0x10000 + a * (b & 0xffff), modulus) + added, modulus);
  return r <= 0x7fffffff ? r | 0 : r;
}

/** Where the instruction is that stores the remainder found last. */
export function residueEnd(): number {
  return steps.pc;
}

function remainder(n: number, modulus: number): number {
  return n - Math.floor(n / modulus) * modulus;
}

/** Reads what follows the product at `pc`; false where it is not taken modulo a number at once, or where something else can see the product. */
function readSteps(co: PyCode, registers: Registers, base: number, pc: number): boolean {
  const { insns, code } = co;
  const product = insns[pc + 1];
  // Temporaries are used once; a local is seen by what follows.
  if (product < code.nlocals + code.freevars.length) return false;
  let at = pc + 4;
  steps.added = 0;
  if (insns[at + 1] === product && insns[at + 2] === product) {
    const op = insns[at];
    const added =
      op === Op.ADD_IMM || op === Op.SUBTRACT_IMM ? insns[at + 3] : op === Op.BINARY_ADD ? registers[base + insns[at + 3]] : undefined;
    if (typeof added !== 'number' || added > MAX_EXACT || added < -MAX_EXACT) return false;
    steps.added = op === Op.SUBTRACT_IMM ? -added : added;
    at += 4;
  }
  return readModulus(co, registers, base, at, product);
}

function readModulus({ insns, consts }: PyCode, registers: Registers, base: number, from: number, product: number): boolean {
  let at = from;
  const isLoad = insns[at] === Op.LOAD_CONST || insns[at] === Op.LOAD_INT;
  const loaded = isLoad && insns[at + 1] > product ? insns[at + 1] : -1;
  if (loaded >= 0) at += 4;
  if (insns[at + 2] !== product) return false;
  const op = insns[at];
  const operand = insns[at + 3];
  const isImmediate = op === Op.MODULO_IMM;
  if (!isImmediate && op !== Op.BINARY_MODULO && op !== Op.BINARY_AND) return false;
  // A constant that is loaded for something else stays unread.
  if (loaded >= 0 && (isImmediate || operand !== loaded)) return false;
  const n = isImmediate
    ? operand
    : loaded < 0
      ? registers[base + operand]
      : insns[from] === Op.LOAD_INT
        ? insns[from + 2]
        : consts[insns[from + 2]];
  if (typeof n !== 'number' || n <= 0) return false;
  const modulus = op === Op.BINARY_AND ? n + 1 : n;
  if (modulus > MAX_MODULUS || (op === Op.BINARY_AND && (modulus & n) !== 0)) return false;
  steps.pc = at;
  steps.modulus = modulus;
  return true;
}
