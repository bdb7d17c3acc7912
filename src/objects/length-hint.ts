/** Asks an iterable how many items to expect, as list() does before it takes them. CPython: PyObject_LengthHint in Objects/abstract.c. */

import { PyIterator } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { exceptions, overflowError, typeError, valueError } from './errors.ts';
import { CALL, type Interp, NotImplemented, typeOf, type Value } from './object.ts';
import { asInt, callSpecial, length, special } from './protocol.ts';

/** operator.length_hint(): `__len__`, else `__length_hint__`, else `fallback`. An int or CALL. Errors other than TypeError pass. */
export function lengthHint(interp: Interp, v: Value, fallback: Value): Value {
  if (v instanceof PyIterator) return v.lengthHint() ?? askHint(interp, v, fallback);
  if (special(v, '__len__') === undefined) return askHint(interp, v, fallback);
  const n = length(interp, v);
  return n === CALL ? interp.chain('length-hint.len', [v, fallback]) : n;
}

function askHint(interp: Interp, v: Value, fallback: Value): Value {
  const method = special(v, '__length_hint__');
  if (method === undefined) return fallback;
  const hint = callSpecial(interp, method, v, []);
  return hint === CALL ? interp.chain('length-hint.hint', [fallback]) : checked(hint, fallback);
}

function checked(hint: Value, fallback: Value): Value {
  if (hint === NotImplemented) return fallback;
  const n = asInt(hint);
  if (n === undefined) throw typeError(`__length_hint__ must be an integer, not ${typeOf(hint).name}`);
  if (n < 0) throw valueError('__length_hint__() should return >= 0');
  if (typeof n === 'bigint') throw overflowError('Python int too large to convert to C ssize_t');
  return n;
}

defineContinuations({
  'length-hint.len': {
    done: (_interp, _data, n) => n,
    failed: (interp, [v, fallback], error) => (error.cls.isSubtype(exceptions.TypeError) ? askHint(interp, v, fallback) : undefined),
  },
  'length-hint.hint': {
    done: (_interp, [fallback], hint) => checked(hint, fallback),
    failed: (_interp, [fallback], error) => (error.cls.isSubtype(exceptions.TypeError) ? fallback : undefined),
  },
});
