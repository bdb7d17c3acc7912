/** Module `_clinic`: how functions of C that are frozen Python take their arguments. CPython: Argument Clinic's converters (Tools/clinic, Python/getargs.c). */
import { requireBytes } from '../objects/bytes-like.ts';
import { PyBytes, PyTuple } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import { overflowError, typeError } from '../objects/errors.ts';
import { CALL, type Interp, type PyType, typeOf, type Value } from '../objects/object.ts';
import { asInt, asStr, index, unwrap } from '../objects/protocol.ts';

const MOST = 2n ** 63n;

/** Raises OverflowError for what the machine cannot count with. */
export function checkSize(n: number | bigint): void {
  if (typeof n === 'bigint' && (n >= MOST || n < -MOST)) throw overflowError('Python int too large to convert to C ssize_t');
}

function sizeOf(v: Value): Value {
  const n = asInt(v) as number | bigint;
  checkSize(n);
  return n;
}

/** Py_ssize_t: an int that the machine can count with, by `__index__` where it is none. */
function ssize(interp: Interp, v: Value): Value {
  const n = index(interp, v);
  return n === CALL ? interp.chain('clinic.ssize', []) : sizeOf(n);
}

defineContinuations({
  'clinic.int32': { done: (_interp, _data, result) => intOf(result) },
  'clinic.ssize': { done: (_interp, _data, result) => sizeOf(result) },
});

function intOf(v: Value): Value {
  const n = asInt(v) as number | bigint;
  if (n > 0x7fffffff || n < -0x80000000) throw overflowError('Python int too large to convert to C int');
  return n;
}

/** int: an int of 32 bits, by `__index__` where it is none. */
function int32(interp: Interp, v: Value): Value {
  const n = index(interp, v);
  return n === CALL ? interp.chain('clinic.int32', []) : intOf(n);
}

/** str: `where` is the function and which argument of it ("f() argument 1"). */
function text(_interp: Interp, v: Value, where: Value): Value {
  if (asStr(v) === undefined) throw typeError(`${where as string} must be str, not ${v === null ? 'None' : typeOf(v).name}`);
  return v;
}

/** Py_buffer: the bytes of a bytes-like object. */
function bytes(interp: Interp, v: Value): Value {
  const inner = unwrap(v);
  if (inner instanceof PyBytes) return inner;
  const data = requireBytes(v);
  interp.meter.charge(1 + (data.length >> 5));
  interp.meter.allocateLarge(data.length);
  return new PyBytes(data.slice());
}

const rows: Readonly<Record<string, NativeRow>> = {
  ssize: fn('ssize(value, /)', ssize),
  int32: fn('int32(value, /)', int32),
  text: fn('text(value, where, /)', text),
  bytes: fn('bytes(value, /)', bytes),
  // Whether the other operand of a sequence is asked for a result before the sequence complains: CPython tries nb_ slots before those of sequences.
  reflects: fn('reflects(other, name, /)', (_interp: Interp, v: Value, name: Value) => {
    const type = typeOf(v);
    return !type.isBuiltin && type.lookup(name as string) !== undefined;
  }),
  // Whether a value is of a class by its type: C does not ask for __class__.
  is_of: fn('is_of(value, classes, /)', (_interp: Interp, v: Value, classes: Value) =>
    classes instanceof PyTuple ? classes.items.some((cls) => typeOf(v).isSubtype(cls as PyType)) : typeOf(v).isSubtype(classes as PyType),
  ),
  // The name that errors of C give the type of a value: with the module of what is no builtin.
  kind: fn('kind(value, /)', (_interp: Interp, v: Value) => typeOf(v).name),
};

/** The members by name. */
export function clinicNatives(): Iterable<readonly [string, Value]> {
  return Object.entries(rows).map(([name, row]) => [name, makeNative(name, row, null)] as const);
}
