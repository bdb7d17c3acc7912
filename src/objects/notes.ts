/** Notes of exceptions: `__notes__`. CPython: BaseException_add_note in Objects/exceptions.c. */
import { PyList } from './containers.ts';
import { type PyBaseException, typeError } from './errors.ts';
import { instanceGet, instanceSet } from './instance.ts';
import type { Value } from './object.ts';

/** Adds a note to an exception. Raises TypeError if `__notes__` has become something else than a list. */
export function appendNote(error: PyBaseException, note: Value): void {
  const notes = instanceGet(error, '__notes__');
  if (notes === undefined) instanceSet(error, '__notes__', new PyList([note]));
  else if (notes instanceof PyList) notes.items.push(note);
  else throw typeError('Cannot add note: __notes__ is not a list');
}
