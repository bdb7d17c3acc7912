/** Stacks: the frames of one thread of the program, kept while another runs. Guest code never sees one. CPython: PyThreadState. */
import { builtinType, PyObject, type Value } from './object.ts';
import { defineStored, oneOf, refsTo } from './stored.ts';

const stackType = builtinType('stack');
stackType.isSubclassable = false;

export const StackState = { created: 0, running: 1, parked: 2, finished: 3 } as const;

/** The frames above a call of `resumeStack`, as data while they do not run. */
export class PyStack extends PyObject {
  state: number = StackState.created;
  /** What the frames belong to. */
  readonly owner: Value;
  // Invariant: the next three are empty unless parked. The layout of `frames` is that of src/vm/stacks.ts.
  frames: (Value | undefined)[] = [];
  registers: (Value | undefined)[] = [];
  reprs: PyObject[] = [];
  /** While running: how many reprs were being built below. */
  mark = 0;
  constructor(owner: Value) {
    super(stackType);
    this.owner = owner;
  }
}

defineStored({
  PyStack: {
    tag: 300,
    make: PyStack,
    types: [stackType],
    fields: {
      state: oneOf(...Object.values(StackState)),
      owner: 'value',
      frames: 'values?',
      registers: 'values?',
      reprs: refsTo(PyObject),
      mark: 'int',
    },
  },
});
