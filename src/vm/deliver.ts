/** Finishes the instruction a frame is stopped at, once the guest code it waited for has given its value. */

import { PyGenerator } from '../objects/callable.ts';
import type { PyList, PyTuple } from '../objects/containers.ts';
import type { PyBaseException } from '../objects/errors.ts';
import type { Value } from '../objects/object.ts';
import type { Frame } from './frame.ts';
import type { MachineState } from './state.ts';

/** Stores `value` as the result of the running frame's current instruction, or jumps on it, and moves on. */
export function deliver(machine: MachineState, value: Value): void {
  const frame = machine.frames[machine.depth];
  const { insns } = frame.fn.code;
  const { pc, base } = frame;
  const a = insns[pc + 1];
  const op = insns[pc];
  if (op >= 22 && op <= 49) {
    // A truth test: 22 and 32-37, 44-49 jump if false, the others if true.
    const wanted = !(op === 22 || (op >= 32 && op <= 37) || op >= 44);
    frame.pc = value === wanted ? insns[pc + 3] : pc + 4;
    return;
  }
  switch (op) {
    case 57 /* IS_NOT_OP */:
    case 59 /* NOT_CONTAINS_OP */:
    case 60 /* UNARY_NOT */:
      machine.registers[base + a] = !value;
      break;
    case 16 /* STORE_NAME */:
    case 17 /* DELETE_NAME */:
    case 106 /* STORE_ATTR */:
    case 107 /* DELETE_ATTR */:
    case 110 /* STORE_SUBSCR */:
    case 111 /* DELETE_SUBSCR */:
    case 113 /* STORE_SUBSCR_STR */:
    case 116 /* STORE_SLICE */:
    case 126 /* LIST_APPEND */:
    case 127 /* LIST_EXTEND */:
    case 128 /* SET_ADD */:
    case 129 /* SET_UPDATE */:
    case 130 /* MAP_ADD */:
    case 131 /* DICT_UPDATE */:
    case 132 /* DICT_MERGE */:
    case 172 /* IMPORT_STAR */:
      break;
    case 108 /* LOAD_METHOD */:
    case 118 /* LOAD_SUPER_ATTR */:
    case 168 /* LOAD_SPECIAL */:
      machine.registers[base + a] = value;
      machine.registers[base + a + 1] = undefined;
      break;
    case 165 /* CHECK_EG_MATCH */:
      {
        const [match, rest] = (value as PyTuple).items;
        machine.registers[base + a] = match;
        machine.registers[base + a + 1] = rest;
        if (match !== null) frame.handled = match as PyBaseException;
        break;
      }
    case 134 /* UNPACK_SEQUENCE */:
    case 135 /* UNPACK_EX */:
      spread(machine, frame, (value as PyList).items);
      break;
    default:
      machine.registers[base + a] = value;
  }
  frame.pc = pc + 4;
}

function spread(machine: MachineState, frame: Frame, items: readonly Value[]): void {
  const first = frame.base + frame.fn.code.insns[frame.pc + 2];
  for (let i = 0; i < items.length; i++) machine.registers[first + i] = items[i];
}

/** True if the running frame's instruction takes StopIteration as the end of an iterator. */
export function endsByStopIteration(op: number): boolean {
  return op === 151 /* FOR_ITER */ || op === 154 /* SEND */;
}

/** The iterator of the running FOR_ITER or SEND is exhausted and returned `value`. */
export function deliverEnd(machine: MachineState, value: Value): void {
  const frame = machine.frames[machine.depth];
  const { insns } = frame.fn.code;
  if (insns[frame.pc] === 154 /* SEND */) machine.registers[frame.base + insns[frame.pc + 1]] = value;
  frame.pc = insns[frame.pc + 3];
}

/** The value a StopIteration carries. */
export function stopValue(error: PyBaseException): Value {
  return error.args.items.length > 0 ? error.args.items[0] : null;
}

/** True if `v` is a generator, for callers that only have a Value. */
export function isGenerator(v: Value | undefined): v is PyGenerator {
  return v instanceof PyGenerator;
}
