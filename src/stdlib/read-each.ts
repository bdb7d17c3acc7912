/** Tuples of what is read of one object: attributes by their names or paths, items by their keys. */
import { PyList, PyTuple } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { CALL, type Interp, type Value } from '../objects/object.ts';
import { getItem } from '../objects/operators.ts';
import { getAttr } from '../objects/protocol.ts';

/** Reads one part of an object; may return CALL. */
type Reader = (interp: Interp, object: Value, part: Value) => Value;

const READERS = new Map<string, Reader>([
  ['item', getItem],
  ['name', (interp, object, name) => getAttr(interp, object, name as string)],
]);

/** Adds a way to read a part. */
export function defineReader(how: string, read: Reader): void {
  READERS.set(how, read);
}

/** Reads the parts of an object one after the other, from that after those already found on; a tuple, or CALL. */
export function readEach(interp: Interp, how: string, object: Value, parts: PyTuple, found: Value[] = []): Value {
  const read = READERS.get(how) as Reader;
  while (found.length < parts.items.length) {
    interp.meter.charge(1);
    const value = read(interp, object, parts.items[found.length]);
    if (value === CALL) return interp.chain('read-each.next', [how, object, parts, new PyList(found)]);
    found.push(value);
  }
  interp.meter.allocate(48 + found.length * 8);
  return new PyTuple(found);
}

defineContinuations({
  'read-each.next': {
    done: (interp, [how, object, parts, found], value) =>
      readEach(interp, how as string, object, parts as PyTuple, [...(found as PyList).items, value]),
  },
});
