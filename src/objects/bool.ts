/** bool objects: ints with two values of their own. CPython: Objects/boolobject.c. */
import { defineType, fn } from './define.ts';
import { type Arg, boolType, type Interp, intType, type SlotImpl, type Value } from './object.ts';
import { truth } from './protocol.ts';

/** Two bools give a bool, anything else is left to int. */
function logicalSlot(name: 'and' | 'or' | 'xor', operation: (a: boolean, b: boolean) => boolean): SlotImpl {
  return (interp, a, b, c) => {
    if (typeof a === 'boolean' && typeof b === 'boolean') return operation(a, b);
    return (intType.slots[name] as SlotImpl)(interp, a, b, c);
  };
}

defineType(boolType, {
  doc: [
    'Returns True when the argument is true, False otherwise.',
    'The builtins True and False are the only two instances of the class bool.',
    'The class bool is a subclass of the class int, and cannot be subclassed.',
  ].join('\n'),
  construct: fn('bool(object=False, /)', (interp: Interp, object: Arg) => (object === undefined ? false : truth(interp, object))),
  isNumber: true,
  isSubclassable: false,
  slots: {
    repr: (_interp: Interp, self: Value) => (self === true ? 'True' : 'False'),
    invert: (interp, self, b, c) => (intType.slots.invert as SlotImpl)(interp, self, b, c),
    and: logicalSlot('and', (a, b) => a && b),
    or: logicalSlot('or', (a, b) => a || b),
    xor: logicalSlot('xor', (a, b) => a !== b),
  },
});
