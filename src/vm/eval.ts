/**
 * The evaluation loop. A code object is an Int32Array of instructions, four numbers each: opcode, a, b, c. `pc` indexes it; `base` is where the frame's
 * registers begin in the machine's one register array R. While another frame runs, or the program is stopped, `frame.pc` points at the instruction in
 * progress, which `deliver` finishes once its value is there. A native that needs guest code returns CALL after arranging it (machine.pending).
 * FUEL: one unit per back-edge and per call. `case` labels are literal so that V8 makes a jump table; test/architecture.test.ts checks them. CPython: Python/ceval.c.
 */
import { PAUSE } from '../limits/meter.ts';
import { GeneratorState, PyCell, PyFunction, PyGenerator, PyMethod, PyNative, PyProperty } from '../objects/callable.ts';
import { dictType, PyDict, PyList, PyListIterator, PyRangeIterator, PyTuple } from '../objects/containers.ts';
import { newException } from '../objects/errors.ts';
import { CALL, itemBytes, PyFloat, PyInstance, PyType, strType, type Value } from '../objects/object.ts';
import { getItem, iterNext, richCompare, setItem, unaryOp } from '../objects/operators.ts';
import { getIter, truth } from '../objects/protocol.ts';
import { add, bitwise, compare, containsItem, floorDivide, modulo, multiply, shift, subtract, trueDivide } from './arithmetic.ts';
import { isPlainKey, loadAttr, loadGlobal, loadItemStr, loadMethod, storeAttr, storeItemStr } from './attributes.ts';
import { addToMap, buildConstKeyMap, buildString, formatSimple, sliceOf, unpackSequence } from './build.ts';
import { plainInit } from './calls.ts';
import { deliver } from './deliver.ts';
import { FrameKind } from './frame.ts';
import { leaveByReturn, leaveByYield } from './leave.ts';
import { beginInit, callBound, callLying, callQuick, fillLastDefaults, takesBound, takesCount, takesQuick } from './quick-calls.ts';
import { rareInstruction, unbound } from './rare.ts';
import { residueEnd, residueOfProduct } from './residue.ts';
import type { MachineState, RunState } from './state.ts';
import { asException, raiseHere, settlePending } from './unwind.ts';

const MAX_SAFE = 9007199254740991;

/** Runs the machine's frames until the program is done, raised or stopped at an external call. Throws LimitExceeded and EngineError only. */
export function runFrames(m: MachineState): RunState {
  const R = m.registers;
  const { meter, frames } = m;
  for (;;) {
    meter.canPause = true;
    if (m.call !== null) return 'call';
    if (m.depth < 0) return m.error === null ? 'done' : 'raised';
    let frame = frames[m.depth];
    let co = frame.fn.code;
    let insns = co.insns;
    let { base, pc } = frame;
    try {
      loop: for (;;) {
        let v: Value | undefined;
        switch (insns[pc]) {
          case 1 /* NOP */:
            pc += 4;
            continue;
          case 2 /* MOVE */:
            v = R[base + insns[pc + 2]];
            break;
          case 3 /* LOAD_CONST */:
            v = co.consts[insns[pc + 2]];
            break;
          case 4 /* LOAD_INT */:
            v = insns[pc + 2];
            break;
          case 5 /* CHECK_BOUND */:
            if (R[base + insns[pc + 1]] === undefined) throw unbound(co, insns[pc + 1]);
            pc += 4;
            continue;
          case 11 /* CLEAR */:
            v = undefined;
            break;
          case 7 /* MAKE_CELL */:
            v = new PyCell(R[base + insns[pc + 1]]);
            break;
          case 8 /* LOAD_DEREF */:
            v = (R[base + insns[pc + 2]] as PyCell).value;
            if (v === undefined) throw unbound(co, insns[pc + 2]);
            break;
          case 9 /* STORE_DEREF */:
            (R[base + insns[pc + 1]] as PyCell).value = R[base + insns[pc + 2]];
            pc += 4;
            continue;
          case 12 /* LOAD_GLOBAL */:
            {
              const site = co.sites[insns[pc + 2]];
              const { globals } = frame.fn;
              if (site.dict === globals) {
                if (site.slot < 0 ? site.version === globals.version : globals.keys[site.slot] === site.name) {
                  v = site.slot < 0 ? site.value : globals.values[site.slot];
                  break;
                }
              }
              v = loadGlobal(globals, m.builtinsOf(globals), site);
              break;
            }
          case 13 /* STORE_GLOBAL */:
            {
              const site = co.sites[insns[pc + 2]];
              const { globals } = frame.fn;
              const value = R[base + insns[pc + 1]] as Value;
              if (site.dict === globals && globals.keys[site.slot] === site.name) globals.values[site.slot] = value;
              else {
                globals.setStr(site.name, value);
                site.dict = globals;
                site.slot = globals.index.get(site.name) as number;
              }
              pc += 4;
              continue;
            }

          // ---- jumps
          case 20 /* JUMP_FORWARD */:
            pc = insns[pc + 3];
            continue;
          case 21 /* JUMP_BACKWARD */:
            if (--meter.slice < 0) meter.refill();
            pc = insns[pc + 3];
            continue;
          case 22 /* POP_JUMP_IF_FALSE */:
            {
              const x = R[base + insns[pc + 1]] as Value;
              const r = typeof x === 'boolean' ? x : truth(m, x);
              if (r === CALL) {
                v = CALL;
                break;
              }
              pc = r ? pc + 4 : insns[pc + 3];
              continue;
            }
          case 23 /* POP_JUMP_IF_TRUE */:
            {
              const x = R[base + insns[pc + 1]] as Value;
              const r = typeof x === 'boolean' ? x : truth(m, x);
              if (r === CALL) {
                v = CALL;
                break;
              }
              pc = r ? insns[pc + 3] : pc + 4;
              continue;
            }
          case 24 /* POP_JUMP_IF_NONE */:
            pc = R[base + insns[pc + 1]] === null ? insns[pc + 3] : pc + 4;
            continue;
          case 25 /* POP_JUMP_IF_NOT_NONE */:
            pc = R[base + insns[pc + 1]] !== null ? insns[pc + 3] : pc + 4;
            continue;
          case 26 /* JUMP_IF_LT */:
          case 38 /* JUMP_IF_LT_IMM */:
            {
              const x = R[base + insns[pc + 1]] as Value;
              const y = insns[pc] >= 38 ? insns[pc + 2] : (R[base + insns[pc + 2]] as Value);
              v = typeof x === 'number' && typeof y === 'number' ? x < y : compare(m, 'lt', x, y);
              if (v === CALL) break;
              pc = v ? insns[pc + 3] : pc + 4;
              continue;
            }
          case 27 /* JUMP_IF_LE */:
          case 39 /* JUMP_IF_LE_IMM */:
            {
              const x = R[base + insns[pc + 1]] as Value;
              const y = insns[pc] >= 38 ? insns[pc + 2] : (R[base + insns[pc + 2]] as Value);
              v = typeof x === 'number' && typeof y === 'number' ? x <= y : compare(m, 'le', x, y);
              if (v === CALL) break;
              pc = v ? insns[pc + 3] : pc + 4;
              continue;
            }
          case 28 /* JUMP_IF_EQ */:
          case 40 /* JUMP_IF_EQ_IMM */:
            {
              const x = R[base + insns[pc + 1]] as Value;
              const y = insns[pc] >= 38 ? insns[pc + 2] : (R[base + insns[pc + 2]] as Value);
              v = typeof x === 'number' && typeof y === 'number' ? x === y : compare(m, 'eq', x, y);
              if (v === CALL) break;
              pc = v ? insns[pc + 3] : pc + 4;
              continue;
            }
          case 29 /* JUMP_IF_NE */:
          case 41 /* JUMP_IF_NE_IMM */:
            {
              const x = R[base + insns[pc + 1]] as Value;
              const y = insns[pc] >= 38 ? insns[pc + 2] : (R[base + insns[pc + 2]] as Value);
              v = typeof x === 'number' && typeof y === 'number' ? x !== y : compare(m, 'ne', x, y);
              if (v === CALL) break;
              pc = v ? insns[pc + 3] : pc + 4;
              continue;
            }
          case 30 /* JUMP_IF_GT */:
          case 42 /* JUMP_IF_GT_IMM */:
            {
              const x = R[base + insns[pc + 1]] as Value;
              const y = insns[pc] >= 38 ? insns[pc + 2] : (R[base + insns[pc + 2]] as Value);
              v = typeof x === 'number' && typeof y === 'number' ? x > y : compare(m, 'gt', x, y);
              if (v === CALL) break;
              pc = v ? insns[pc + 3] : pc + 4;
              continue;
            }
          case 31 /* JUMP_IF_GE */:
          case 43 /* JUMP_IF_GE_IMM */:
            {
              const x = R[base + insns[pc + 1]] as Value;
              const y = insns[pc] >= 38 ? insns[pc + 2] : (R[base + insns[pc + 2]] as Value);
              v = typeof x === 'number' && typeof y === 'number' ? x >= y : compare(m, 'ge', x, y);
              if (v === CALL) break;
              pc = v ? insns[pc + 3] : pc + 4;
              continue;
            }
          case 32 /* JUMP_IF_NOT_LT */:
          case 44 /* JUMP_IF_NOT_LT_IMM */:
            {
              const x = R[base + insns[pc + 1]] as Value;
              const y = insns[pc] >= 38 ? insns[pc + 2] : (R[base + insns[pc + 2]] as Value);
              v = typeof x === 'number' && typeof y === 'number' ? x < y : compare(m, 'lt', x, y);
              if (v === CALL) break;
              pc = v ? pc + 4 : insns[pc + 3];
              continue;
            }
          case 33 /* JUMP_IF_NOT_LE */:
          case 45 /* JUMP_IF_NOT_LE_IMM */:
            {
              const x = R[base + insns[pc + 1]] as Value;
              const y = insns[pc] >= 38 ? insns[pc + 2] : (R[base + insns[pc + 2]] as Value);
              v = typeof x === 'number' && typeof y === 'number' ? x <= y : compare(m, 'le', x, y);
              if (v === CALL) break;
              pc = v ? pc + 4 : insns[pc + 3];
              continue;
            }
          case 34 /* JUMP_IF_NOT_EQ */:
          case 46 /* JUMP_IF_NOT_EQ_IMM */:
            {
              const x = R[base + insns[pc + 1]] as Value;
              const y = insns[pc] >= 38 ? insns[pc + 2] : (R[base + insns[pc + 2]] as Value);
              v = typeof x === 'number' && typeof y === 'number' ? x === y : compare(m, 'eq', x, y);
              if (v === CALL) break;
              pc = v ? pc + 4 : insns[pc + 3];
              continue;
            }
          case 35 /* JUMP_IF_NOT_NE */:
          case 47 /* JUMP_IF_NOT_NE_IMM */:
            {
              const x = R[base + insns[pc + 1]] as Value;
              const y = insns[pc] >= 38 ? insns[pc + 2] : (R[base + insns[pc + 2]] as Value);
              v = typeof x === 'number' && typeof y === 'number' ? x !== y : compare(m, 'ne', x, y);
              if (v === CALL) break;
              pc = v ? pc + 4 : insns[pc + 3];
              continue;
            }
          case 36 /* JUMP_IF_NOT_GT */:
          case 48 /* JUMP_IF_NOT_GT_IMM */:
            {
              const x = R[base + insns[pc + 1]] as Value;
              const y = insns[pc] >= 38 ? insns[pc + 2] : (R[base + insns[pc + 2]] as Value);
              v = typeof x === 'number' && typeof y === 'number' ? x > y : compare(m, 'gt', x, y);
              if (v === CALL) break;
              pc = v ? pc + 4 : insns[pc + 3];
              continue;
            }
          case 37 /* JUMP_IF_NOT_GE */:
          case 49 /* JUMP_IF_NOT_GE_IMM */:
            {
              const x = R[base + insns[pc + 1]] as Value;
              const y = insns[pc] >= 38 ? insns[pc + 2] : (R[base + insns[pc + 2]] as Value);
              v = typeof x === 'number' && typeof y === 'number' ? x >= y : compare(m, 'ge', x, y);
              if (v === CALL) break;
              pc = v ? pc + 4 : insns[pc + 3];
              continue;
            }
          // ---- comparison and unary
          case 50 /* COMPARE_LT */:
            {
              const x = R[base + insns[pc + 2]] as Value;
              const y = R[base + insns[pc + 3]] as Value;
              v = typeof x === 'number' && typeof y === 'number' ? x < y : richCompare(m, 'lt', x, y);
              break;
            }
          case 51 /* COMPARE_LE */:
            {
              const x = R[base + insns[pc + 2]] as Value;
              const y = R[base + insns[pc + 3]] as Value;
              v = typeof x === 'number' && typeof y === 'number' ? x <= y : richCompare(m, 'le', x, y);
              break;
            }
          case 52 /* COMPARE_EQ */:
            {
              const x = R[base + insns[pc + 2]] as Value;
              const y = R[base + insns[pc + 3]] as Value;
              v = typeof x === 'number' && typeof y === 'number' ? x === y : richCompare(m, 'eq', x, y);
              break;
            }
          case 53 /* COMPARE_NE */:
            {
              const x = R[base + insns[pc + 2]] as Value;
              const y = R[base + insns[pc + 3]] as Value;
              v = typeof x === 'number' && typeof y === 'number' ? x !== y : richCompare(m, 'ne', x, y);
              break;
            }
          case 54 /* COMPARE_GT */:
            {
              const x = R[base + insns[pc + 2]] as Value;
              const y = R[base + insns[pc + 3]] as Value;
              v = typeof x === 'number' && typeof y === 'number' ? x > y : richCompare(m, 'gt', x, y);
              break;
            }
          case 55 /* COMPARE_GE */:
            {
              const x = R[base + insns[pc + 2]] as Value;
              const y = R[base + insns[pc + 3]] as Value;
              v = typeof x === 'number' && typeof y === 'number' ? x >= y : richCompare(m, 'ge', x, y);
              break;
            }
          case 56 /* IS_OP */:
            v = R[base + insns[pc + 2]] === R[base + insns[pc + 3]];
            break;
          case 57 /* IS_NOT_OP */:
            v = R[base + insns[pc + 2]] !== R[base + insns[pc + 3]];
            break;
          case 58 /* CONTAINS_OP */:
            v = containsItem(m, R[base + insns[pc + 3]] as Value, R[base + insns[pc + 2]] as Value);
            break;
          case 59 /* NOT_CONTAINS_OP */:
            v = containsItem(m, R[base + insns[pc + 3]] as Value, R[base + insns[pc + 2]] as Value);
            if (v === CALL) break;
            v = !v;
            break;
          case 60 /* UNARY_NOT */:
            v = truth(m, R[base + insns[pc + 2]] as Value);
            if (v === CALL) break;
            v = !v;
            break;
          case 61 /* UNARY_NEGATIVE */:
            {
              const x = R[base + insns[pc + 2]] as Value;
              if (typeof x === 'number') v = x === 0 ? 0 : -x;
              else if (x instanceof PyFloat) v = new PyFloat(-x.value);
              else v = unaryOp(m, 'neg', x);
              break;
            }

          // ---- binary operators
          case 70 /* BINARY_ADD */:
          case 83 /* INPLACE_ADD */:
            {
              const x = R[base + insns[pc + 2]] as Value;
              const y = R[base + insns[pc + 3]] as Value;
              if (typeof x === 'number' && typeof y === 'number') {
                const r = x + y;
                if (r <= MAX_SAFE && r >= -MAX_SAFE) {
                  v = r;
                  break;
                }
              } else if (x instanceof PyFloat && y instanceof PyFloat) {
                v = new PyFloat(x.value + y.value);
                break;
              }
              v = add(m, x, y, insns[pc] >= 83);
              break;
            }
          case 71 /* BINARY_SUBTRACT */:
          case 84 /* INPLACE_SUBTRACT */:
            {
              const x = R[base + insns[pc + 2]] as Value;
              const y = R[base + insns[pc + 3]] as Value;
              if (typeof x === 'number' && typeof y === 'number') {
                const r = x - y;
                if (r <= MAX_SAFE && r >= -MAX_SAFE) {
                  v = r;
                  break;
                }
              } else if (x instanceof PyFloat && y instanceof PyFloat) {
                v = new PyFloat(x.value - y.value);
                break;
              }
              v = subtract(m, x, y, insns[pc] >= 83);
              break;
            }
          case 72 /* BINARY_MULTIPLY */:
          case 85 /* INPLACE_MULTIPLY */:
            {
              const x = R[base + insns[pc + 2]] as Value;
              const y = R[base + insns[pc + 3]] as Value;
              if (typeof x === 'number' && typeof y === 'number') {
                const r = x * y;
                if (r <= MAX_SAFE && r >= -MAX_SAFE) {
                  v = r === 0 ? 0 : r;
                  break;
                }
                v = residueOfProduct(co, R, base, pc, x, y);
                if (v !== undefined) {
                  pc = residueEnd();
                  break;
                }
              } else if (x instanceof PyFloat && y instanceof PyFloat) {
                v = new PyFloat(x.value * y.value);
                break;
              }
              v = multiply(m, x, y, insns[pc] >= 83);
              break;
            }
          case 74 /* BINARY_TRUE_DIVIDE */:
          case 87 /* INPLACE_TRUE_DIVIDE */:
            v = trueDivide(m, R[base + insns[pc + 2]] as Value, R[base + insns[pc + 3]] as Value, insns[pc] >= 83);
            break;
          case 75 /* BINARY_FLOOR_DIVIDE */:
          case 88 /* INPLACE_FLOOR_DIVIDE */:
            v = floorDivide(m, R[base + insns[pc + 2]] as Value, R[base + insns[pc + 3]] as Value, insns[pc] >= 83);
            break;
          case 76 /* BINARY_MODULO */:
          case 89 /* INPLACE_MODULO */:
            v = modulo(m, R[base + insns[pc + 2]] as Value, R[base + insns[pc + 3]] as Value, insns[pc] >= 83);
            break;
          case 80 /* BINARY_AND */:
          case 93 /* INPLACE_AND */:
          case 82 /* BINARY_OR */:
          case 95 /* INPLACE_OR */:
          case 81 /* BINARY_XOR */:
          case 94 /* INPLACE_XOR */:
            v = bitwise(m, insns[pc], R[base + insns[pc + 2]] as Value, R[base + insns[pc + 3]] as Value);
            break;
          case 78 /* BINARY_LSHIFT */:
          case 91 /* INPLACE_LSHIFT */:
          case 79 /* BINARY_RSHIFT */:
          case 92 /* INPLACE_RSHIFT */:
            v = shift(m, insns[pc], R[base + insns[pc + 2]] as Value, R[base + insns[pc + 3]] as Value);
            break;
          case 96 /* ADD_IMM */:
          case 101 /* INPLACE_ADD_IMM */:
            {
              const x = R[base + insns[pc + 2]] as Value;
              const y = insns[pc + 3];
              if (typeof x === 'number') {
                const r = x + y;
                if (r <= MAX_SAFE && r >= -MAX_SAFE) {
                  v = r;
                  break;
                }
              }
              v = add(m, x, y, insns[pc] === 101);
              break;
            }
          case 97 /* SUBTRACT_IMM */:
          case 102 /* INPLACE_SUBTRACT_IMM */:
            {
              const x = R[base + insns[pc + 2]] as Value;
              const y = insns[pc + 3];
              if (typeof x === 'number') {
                const r = x - y;
                if (r <= MAX_SAFE && r >= -MAX_SAFE) {
                  v = r;
                  break;
                }
              }
              v = subtract(m, x, y, insns[pc] === 102);
              break;
            }
          case 98 /* MULTIPLY_IMM */:
            {
              const x = R[base + insns[pc + 2]] as Value;
              const y = insns[pc + 3];
              if (typeof x === 'number') {
                const r = x * y;
                if (r <= MAX_SAFE && r >= -MAX_SAFE) {
                  v = r === 0 ? 0 : r;
                  break;
                }
                v = residueOfProduct(co, R, base, pc, x, y);
                if (v !== undefined) {
                  pc = residueEnd();
                  break;
                }
              }
              v = multiply(m, x, y, false);
              break;
            }
          case 99 /* FLOOR_DIVIDE_IMM */:
            v = floorDivide(m, R[base + insns[pc + 2]] as Value, insns[pc + 3], false);
            break;
          case 100 /* MODULO_IMM */:
            {
              const x = R[base + insns[pc + 2]] as Value;
              const y = insns[pc + 3];
              v = typeof x === 'number' && x >= 0 && x <= 0x7fffffff && y > 0 ? (x | 0) % y : modulo(m, x, y, false);
              break;
            }
          // ---- attributes and items
          case 105 /* LOAD_ATTR */:
            {
              const x = R[base + insns[pc + 2]] as Value;
              const site = co.sites[insns[pc + 3]];
              if (x instanceof PyInstance && x.shape === site.shape && x.cls.version === site.version) {
                const value = x.values[site.slot];
                if (value !== undefined) {
                  v = value;
                  break;
                }
              }
              if (x instanceof PyInstance && x.cls === site.type && x.cls.version === site.version && site.value instanceof PyProperty) {
                const { fget } = site.value;
                if (fget instanceof PyFunction && fget.code.simpleArgs === 1) {
                  frame.pc = pc;
                  const top = base + co.nregs;
                  frame = m.pushFrame(fget, top, 1);
                  R[top] = x;
                  co = fget.code;
                  insns = co.insns;
                  base = top;
                  pc = 0;
                  continue;
                }
              }
              v = loadAttr(m, x, site);
              break;
            }
          case 106 /* STORE_ATTR */:
            {
              const x = R[base + insns[pc + 1]] as Value;
              const site = co.sites[insns[pc + 3]];
              if (x instanceof PyInstance && x.shape === site.shape && x.cls.version === site.version) {
                if (site.next === null) x.values[site.slot] = R[base + insns[pc + 2]];
                else {
                  x.shape = site.next;
                  x.values.push(R[base + insns[pc + 2]]);
                }
                pc += 4;
                continue;
              }
              v = storeAttr(m, x, site, R[base + insns[pc + 2]] as Value);
              if (v === CALL) break;
              pc += 4;
              continue;
            }
          case 108 /* LOAD_METHOD */:
            {
              const x = R[base + insns[pc + 2]] as Value;
              const site = co.sites[insns[pc + 3]];
              if (x instanceof PyInstance) {
                if (x.shape === site.shape && x.cls.version === site.version) {
                  R[base + insns[pc + 1]] = site.value;
                  R[base + insns[pc + 1] + 1] = x;
                  pc += 4;
                  continue;
                }
              } else if (typeof x === 'string' ? site.type === strType : site.type !== null && m.typeIs(x, site.type)) {
                R[base + insns[pc + 1]] = site.value;
                R[base + insns[pc + 1] + 1] = x;
                pc += 4;
                continue;
              }
              v = loadMethod(m, x, site);
              if (v === CALL) break;
              R[base + insns[pc + 1]] = v;
              R[base + insns[pc + 1] + 1] = m.methodSelf;
              pc += 4;
              continue;
            }
          case 109 /* BINARY_SUBSCR */:
            {
              const x = R[base + insns[pc + 2]] as Value;
              const k = R[base + insns[pc + 3]] as Value;
              if (typeof k === 'number' && x instanceof PyList) {
                const item = x.items[k < 0 ? k + x.items.length : k];
                if (item !== undefined) {
                  v = item;
                  break;
                }
              } else if (x instanceof PyDict && x.buckets === null && isPlainKey(k)) {
                const i = x.index.get(k);
                if (i !== undefined) {
                  v = x.values[i];
                  break;
                }
                if (x.cls === dictType) {
                  frame.pc = pc;
                  raiseHere(m, newException('KeyError', k));
                  break loop;
                }
              }
              v = getItem(m, x, k);
              break;
            }
          case 114 /* BINARY_SUBSCR_IMM */:
            {
              const x = R[base + insns[pc + 2]] as Value;
              const k = insns[pc + 3];
              if (x instanceof PyTuple || x instanceof PyList) {
                const item = x.items[k < 0 ? k + x.items.length : k];
                if (item !== undefined) {
                  v = item;
                  break;
                }
              }
              v = getItem(m, x, k);
              break;
            }
          case 112 /* BINARY_SUBSCR_STR */:
            {
              const x = R[base + insns[pc + 2]] as Value;
              const site = co.sites[insns[pc + 3]];
              if (x instanceof PyDict && x.shape !== null && x.shape === site.shape) {
                v = x.values[site.slot];
                break;
              }
              v = loadItemStr(m, x, site);
              break;
            }
          case 110 /* STORE_SUBSCR */:
            {
              const x = R[base + insns[pc + 1]] as Value;
              const k = R[base + insns[pc + 2]] as Value;
              if (typeof k === 'number' && x instanceof PyList) {
                const i = k < 0 ? k + x.items.length : k;
                if (i >= 0 && i < x.items.length) {
                  x.items[i] = R[base + insns[pc + 3]] as Value;
                  pc += 4;
                  continue;
                }
              } else if (x instanceof PyDict && x.buckets === null && isPlainKey(k)) {
                const i = x.index.get(k);
                if (i !== undefined) {
                  x.values[i] = R[base + insns[pc + 3]];
                  pc += 4;
                  continue;
                }
              }
              v = setItem(m, x, k, R[base + insns[pc + 3]] as Value);
              if (v === CALL) break;
              pc += 4;
              continue;
            }
          case 113 /* STORE_SUBSCR_STR */:
            {
              const x = R[base + insns[pc + 1]] as Value;
              const site = co.sites[insns[pc + 3]];
              if (x instanceof PyDict && x.shape !== null && x.shape === site.shape) {
                x.values[site.slot] = R[base + insns[pc + 2]];
                pc += 4;
                continue;
              }
              v = storeItemStr(m, x, site, R[base + insns[pc + 2]] as Value);
              if (v === CALL) break;
              pc += 4;
              continue;
            }
          case 115 /* BINARY_SLICE */:
            v = sliceOf(m, R[base + insns[pc + 2]] as Value, R[base + insns[pc + 3]] as Value, R[base + insns[pc + 3] + 1] as Value);
            break;

          // ---- building
          case 120 /* BUILD_LIST */:
            {
              const first = base + insns[pc + 2];
              const count = insns[pc + 3];
              meter.allocate(48 + count * 16);
              v = new PyList(count === 0 ? [] : (R.slice(first, first + count) as Value[]));
              break;
            }
          case 121 /* BUILD_TUPLE */:
            {
              const first = base + insns[pc + 2];
              meter.allocate(32 + insns[pc + 3] * 16);
              v = new PyTuple(R.slice(first, first + insns[pc + 3]) as Value[]);
              break;
            }
          case 124 /* BUILD_CONST_KEY_MAP */:
            {
              const site = co.sites[insns[pc + 3]];
              const first = base + insns[pc + 2];
              if (site.next !== null) {
                const count = site.next.keys.length;
                meter.allocate(48 + count * 16);
                const dict = new PyDict(dictType, site.next);
                dict.values = R.slice(first, first + count);
                dict.size = count;
                v = dict;
              } else {
                const dict = buildConstKeyMap(m, m.dictRoot, site.value as PyTuple, R, first);
                site.next = dict.shape;
                v = dict;
              }
              break;
            }
          case 125 /* BUILD_STRING */:
            v = buildString(m, R, base + insns[pc + 2], insns[pc + 3]);
            break;
          case 137 /* FORMAT_SIMPLE */:
            v = formatSimple(m, R[base + insns[pc + 2]] as Value);
            break;
          case 126 /* LIST_APPEND */:
            meter.allocate(itemBytes(R[base + insns[pc + 2]]));
            (R[base + insns[pc + 1]] as PyList).items.push(R[base + insns[pc + 2]] as Value);
            pc += 4;
            continue;
          case 130 /* MAP_ADD */:
            v = addToMap(m, R[base + insns[pc + 1]] as PyDict, R[base + insns[pc + 2]] as Value, R[base + insns[pc + 3]] as Value);
            if (v === CALL) break;
            pc += 4;
            continue;
          case 134 /* UNPACK_SEQUENCE */:
            {
              const x = R[base + insns[pc + 1]] as Value;
              if ((x instanceof PyTuple || x instanceof PyList) && x.items.length === insns[pc + 3]) {
                const { items } = x;
                const first = base + insns[pc + 2];
                for (let i = 0; i < items.length; i++) R[first + i] = items[i];
                pc += 4;
                continue;
              }
              v = unpackSequence(m, x, R, base + insns[pc + 2], insns[pc + 3]);
              if (v === CALL) break;
              pc += 4;
              continue;
            }

          // ---- calls
          case 141 /* CALL */:
          case 143 /* CALL_METHOD */:
            {
              let first = base + insns[pc + 2] + 1;
              let argc = insns[pc + 3];
              const f = R[first - 1];
              const isMethod = insns[pc] === 143;
              if (isMethod) {
                if (R[first] === undefined) first += 1;
                else argc += 1;
              }
              // Whose frame is pushed, and with what before the arguments: in the place of the callee, which a pause still needs until the frame is there.
              let fn: PyFunction | null = null;
              let self: Value | undefined;
              if (f instanceof PyFunction) fn = f;
              else if (f instanceof PyMethod) {
                const { func } = f;
                if (func instanceof PyFunction) {
                  fn = func;
                  self = f.self;
                } else if (func instanceof PyNative && takesBound(func, f.self, argc)) {
                  v = callBound(m, func, f.self, R, first, argc);
                  break;
                }
              } else {
                // A native, or the constructor of a builtin type. Natives are looked for early: a test that fails walks the whole chain of prototypes.
                const native = f instanceof PyNative ? f : f instanceof PyType && f.isBuiltin ? (f.construct as PyNative | null) : null;
                if (native !== null) {
                  if (takesQuick(native, argc, isMethod && first === base + insns[pc + 2] + 1)) {
                    v = callQuick(m, native, R, first, argc);
                    break;
                  }
                } else if (f instanceof PyType) {
                  fn = isMethod ? null : plainInit(f);
                  // The instance is made when the frame is there.
                  self = null;
                } else if (f instanceof PyInstance) {
                  const call = f.cls.lookup('__call__');
                  if (call instanceof PyFunction) fn = call;
                  self = f;
                }
              }
              if (fn !== null) {
                const start = self === undefined ? first : first - 1;
                const count = self === undefined ? argc : argc + 1;
                if (takesCount(fn, count)) {
                  frame.pc = pc;
                  frame = m.pushFrame(fn, start, count);
                  if (f instanceof PyType) self = beginInit(m, frame, f);
                  if (self !== undefined) R[start] = self;
                  co = fn.code;
                  if (count < co.simpleArgs) fillLastDefaults(R, start, count, fn);
                  insns = co.insns;
                  base = start;
                  pc = 0;
                  continue;
                }
              }
              frame.pc = pc;
              v = callLying(m, f as Value, R, first, argc);
              if (v === undefined) break loop;
              break;
            }
          case 146 /* RETURN_VALUE */:
            {
              let value = R[base + insns[pc + 1]] as Value;
              if (frame.then === null) {
                if (frame.kind === FrameKind.init && value === null) {
                  value = frame.self;
                  frame.self = null;
                  frame.kind = FrameKind.call;
                }
                if (frame.kind === FrameKind.call) {
                  frame.handled = null;
                  m.depth -= 1;
                  frame = frames[m.depth];
                  co = frame.fn.code;
                  insns = co.insns;
                  base = frame.base;
                  pc = frame.pc;
                  const op = insns[pc];
                  if ((op >= 141 && op <= 145) || op === 105) {
                    R[base + insns[pc + 1]] = value;
                    pc += 4;
                  } else {
                    deliver(m, value);
                    pc = frame.pc;
                  }
                  continue;
                }
              }
              leaveByReturn(m, frame, value);
              break loop;
            }
          case 152 /* YIELD_VALUE */:
            {
              const value = R[base + insns[pc + 2]] as Value;
              frame.pc = pc;
              if (frame.then !== null) {
                leaveByYield(m, frame, value);
                break loop;
              }
              leaveByYield(m, frame, undefined);
              frame = frames[m.depth];
              co = frame.fn.code;
              insns = co.insns;
              base = frame.base;
              pc = frame.pc;
              if (insns[pc] === 151) {
                R[base + insns[pc + 1]] = value;
                pc += 4;
              } else {
                deliver(m, value);
                pc = frame.pc;
              }
              continue;
            }

          // ---- iteration
          case 150 /* GET_ITER */:
            {
              v = getIter(m, R[base + insns[pc + 2]] as Value);
              break;
            }
          case 151 /* FOR_ITER */:
            {
              const it = R[base + insns[pc + 2]] as Value;
              if (it instanceof PyRangeIterator) {
                if (it.left > 0) {
                  it.left -= 1;
                  R[base + insns[pc + 1]] = it.current;
                  it.current += it.step;
                  pc += 4;
                } else pc = insns[pc + 3];
                continue;
              }
              if (it instanceof PyListIterator) {
                const { source } = it;
                if (source !== null && it.position < source.items.length) {
                  R[base + insns[pc + 1]] = source.items[it.position++];
                  pc += 4;
                } else {
                  it.source = null;
                  pc = insns[pc + 3];
                }
                continue;
              }
              if (it instanceof PyGenerator && (it.state === GeneratorState.suspended || it.state === GeneratorState.created)) {
                const isFresh = it.state === GeneratorState.created;
                frame.pc = pc;
                frame = m.pushGenerator(it);
                co = frame.fn.code;
                insns = co.insns;
                base = frame.base;
                pc = frame.pc;
                if (!isFresh) {
                  R[base + insns[pc + 1]] = null;
                  pc += 4;
                }
                continue;
              }
              v = iterNext(m, it);
              if (v === undefined) {
                pc = insns[pc + 3];
                continue;
              }
              break;
            }
          default:
            frame.pc = pc;
            v = rareInstruction(m, frame, insns, pc, base);
            if (v === undefined) {
              // Frames are pooled: the same one may by now belong to another function.
              if (m.depth < 0 || m.frames[m.depth] !== frame || frame.fn.code !== co || frame.base !== base) break loop;
              pc = frame.pc;
              continue;
            }
        }
        if (v === CALL) {
          frame.pc = pc;
          settlePending(m);
          break;
        }
        R[base + insns[pc + 1]] = v;
        pc += 4;
      }
    } catch (error) {
      frame.pc = pc;
      if (error === PAUSE) return 'paused';
      raiseHere(m, asException(error).value);
    }
  }
}
