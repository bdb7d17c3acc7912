/** Making memory views of bytes, bytearrays and other views. CPython: PyMemoryView_FromObject, the buffer slots of each type. */
import { PyBytes } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { method, type NativeRow } from './define.ts';
import { overflowError, raise } from './errors.ts';
import { checkReleased, type Layout, type Lender, PyMemoryView } from './memory.ts';
import { CALL, type Interp, typeOf, type Value } from './object.ts';
import { index } from './protocol.ts';

/** Bytes counted for a view. */
const VIEW_BYTES = 160;

/** A view of all items of an object. */
export function viewOf(interp: Interp, owner: Lender, object: Value): PyMemoryView {
  interp.meter.allocate(VIEW_BYTES);
  const [format, itemSize] = owner instanceof PyBytes ? ['B', 1] : [owner.itemFormat, owner.itemSize];
  const layout = { offset: 0, shape: [owner.bytes.length / itemSize], strides: [itemSize], format, itemSize };
  return new PyMemoryView(owner, object, layout, owner instanceof PyBytes);
}

/** A view of the same owner with another layout. Raises ValueError for a released view. */
export function derivedView(
  interp: Interp,
  view: PyMemoryView,
  layout: Layout,
  isReadonly = view.isReadonly,
  object = view.object,
): PyMemoryView {
  checkReleased(view);
  interp.meter.allocate(VIEW_BYTES);
  return new PyMemoryView(view.owner, object, layout, isReadonly);
}

/** Row `__buffer__` of the types that lend their bytes. */
export const BUFFER_ROW: NativeRow = {
  ...method('__buffer__(self, flags, /)', (interp: Interp, self: Value, flags: Value) => {
    const n = index(interp, flags);
    if (n === CALL) return interp.chain('memory-lend.flags', [self, flags]);
    return lend(interp, self, n as number | bigint, flags);
  }),
  kind: 'slot',
};

/** `given`: what the flags were before `__index__`. */
function lend(interp: Interp, self: Value, flags: number | bigint, given: Value): Value {
  if (BigInt.asIntN(64, BigInt(flags)) !== BigInt(flags))
    throw overflowError(`cannot fit '${typeOf(given).name}' into an index-sized integer`);
  if (flags > 0x7fffffff || flags < -0x80000000) throw overflowError('buffer flags out of range');
  const view = self instanceof PyMemoryView ? derivedView(interp, self, self, self.isReadonly) : viewOf(interp, self as Lender, self);
  if (BigInt.asUintN(1, BigInt(flags)) === 1n && view.isReadonly) {
    throw raise('BufferError', self instanceof PyMemoryView ? 'memoryview: underlying buffer is not writable' : 'Object is not writable.');
  }
  return view;
}

defineContinuations({
  'memory-lend.flags': { done: (interp, [self, given], flags) => lend(interp, self, flags as number | bigint, given) },
});
