/** Instructions of `except*`. CPython: _PyEval_ExceptionGroupMatch in Python/ceval.c, _PyExc_PrepReraiseStar in Objects/exceptions.c. */
import type { OpcodeName } from '../bytecode/opcodes.ts';
import { PyList, PyTuple } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { exceptions, PyBaseException, PyTraceback, setField, typeError } from '../objects/errors.ts';
import { PyType, type Value } from '../objects/object.ts';
import { exceptionMatches } from './build.ts';
import type { Frame } from './frame.ts';
import { DONE, get, type Handler } from './handler.ts';
import type { MachineState } from './state.ts';

/** Makes a group of the plainest class that can hold the members; `members` is kept as the second argument. */
function makeGroup(members: PyList | PyTuple): PyBaseException {
  const arePlain = members.items.every((item) => (item as PyBaseException).cls.isSubtype(exceptions.Exception));
  const group = new PyBaseException(arePlain ? exceptions.ExceptionGroup : exceptions.BaseExceptionGroup, new PyTuple(['', members]));
  setField(group, 'message', '');
  setField(group, 'exceptions', new PyTuple(members.items.slice()));
  return group;
}

function isGroup(v: Value): v is PyBaseException {
  return v instanceof PyBaseException && v.cls.isSubtype(exceptions.BaseExceptionGroup);
}

/** Raises TypeError for what `except*` cannot name. CPython: _PyEval_CheckExceptStarTypeValid. */
function checkType(type: Value): void {
  for (const cls of type instanceof PyTuple ? type.items : [type]) {
    if (!(cls instanceof PyType) || !cls.isSubtype(exceptions.BaseException)) {
      throw typeError('catching classes that do not inherit from BaseException is not allowed');
    }
    if (cls.isSubtype(exceptions.BaseExceptionGroup)) {
      throw typeError('catching ExceptionGroup with except* is not allowed. Use except instead.');
    }
  }
}

/** Stores what matched and what is left in R[a] and R[a+1]; what matched is the handled exception from now on. */
function storeMatch(m: MachineState, frame: Frame, a: number, match: Value, rest: Value): void {
  m.registers[frame.base + a] = match;
  m.registers[frame.base + a + 1] = rest;
  if (match !== null) frame.handled = match as PyBaseException;
}

function combine(raised: readonly Value[]): Value {
  return raised.length > 1 ? makeGroup(new PyList([...raised])) : raised.length === 1 ? raised[0] : null;
}

/** True if `error` is a part of `original` that a clause raised again unchanged. */
function isPartOf(error: PyBaseException, original: PyBaseException): boolean {
  return error.traceback === original.traceback && error.cause === original.cause && error.context === original.context;
}

/** Handlers by opcode, joined into the table of rare.ts. */
export const groupHandlers = {
  CHECK_EG_MATCH(m, frame, a, b, c) {
    const error = get(m, frame, b);
    const type = get(m, frame, c);
    checkType(type);
    if (error === null) storeMatch(m, frame, a, null, null);
    else if (exceptionMatches(error, type)) {
      const group = isGroup(error) ? error : makeGroup(new PyTuple([error]));
      if (group !== error) group.traceback = new PyTraceback(null, frame.fn.code, frame.pc);
      storeMatch(m, frame, a, group, null);
    } else if (isGroup(error)) return m.tailCall(m.frozen('split_for_clause'), [error, type]);
    else storeMatch(m, frame, a, null, error);
    return DONE;
  },
  PREP_RERAISE_STAR(m, frame, _a, b, c) {
    const original = get(m, frame, b) as PyBaseException;
    const { items } = get(m, frame, c) as PyList;
    const errors = items.filter((item) => item !== null) as PyBaseException[];
    if (errors.length === 0) return null;
    // A naked exception was wrapped: only one clause can have run.
    if (!isGroup(original)) return items[0] ?? errors[0];
    const again = errors.filter((error) => isPartOf(error, original));
    const raised = errors.filter((error) => !again.includes(error));
    if (again.length === 0) return combine(raised);
    m.tailCall(m.frozen('group_projection'), [original, new PyList(again)]);
    return m.chain('groups.combine', raised);
  },
} as const satisfies { readonly [K in OpcodeName]?: Handler };

defineContinuations({
  'groups.combine': { done: (_interp, raised, again) => combine(again === null ? raised : [...raised, again]) },
});
