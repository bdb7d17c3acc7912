/** Asynchronous generators and the awaitables that drive them one step: asend, athrow, aclose. CPython: Objects/genobject.c. */
import { asyncGeneratorType, GeneratorState, PyGenerator } from './callable.ts';
import { type PyDict, PyIterator, PyList, PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { defineType, method } from './define.ts';
import { exceptions, newException, type PyBaseException, PyException, raise, typeError } from './errors.ts';
import { generatorRepr, generatorThrow, stateFields } from './generator-methods.ts';
import { addClassGetItem } from './generic-alias.ts';
import { iteratorSlots } from './iterators.ts';
import { type Arg, builtinType, type Interp, itemBytes, PyObject, type Value } from './object.ts';
import { defineStored, oneOf, refTo } from './stored.ts';

const asendType = builtinType('async_generator_asend');
const athrowType = builtinType('async_generator_athrow');
const wrappedType = builtinType('async_generator_wrapped_value');

/** Bits of `PyGenerator.asyncState`. */
const RUNNING = 1;
const CLOSED = 2;
const KNOWN = 4;

/** How far a step is. */
const StepState = { init: 0, iterating: 1, closed: 2 } as const;

/** What an asynchronous generator yields by `yield`, to tell it from what its awaits yield. */
export class PyWrappedValue extends PyObject {
  readonly value: Value;
  constructor(value: Value) {
    super(wrappedType);
    this.value = value;
  }
}

/** One step of an asynchronous generator: what `__anext__`, `asend`, `athrow` and `aclose` return. */
export class PyAsyncGenStep extends PyIterator {
  readonly generator: PyGenerator;
  readonly kind: 'asend' | 'athrow' | 'aclose';
  /** The value to send, or the arguments of `throw`. */
  readonly args: PyTuple;
  state: number = StepState.init;
  constructor(generator: PyGenerator, kind: PyAsyncGenStep['kind'], args: readonly Value[]) {
    super(kind === 'asend' ? asendType : athrowType);
    this.generator = generator;
    this.kind = kind;
    this.args = new PyTuple(args);
  }
  next(interp: Interp): Arg {
    return send(interp, this, null);
  }
  override get isPure(): boolean {
    return false;
  }
}

function refuseClosed(step: PyAsyncGenStep): void {
  if (step.state !== StepState.closed) return;
  throw raise('RuntimeError', `cannot reuse already awaited ${step.kind === 'asend' ? '__anext__()/asend()' : 'aclose()/athrow()'}`);
}

function refuseRunning(step: PyAsyncGenStep): void {
  if ((step.generator.asyncState & RUNNING) === 0) return;
  step.state = StepState.closed;
  const name = step.kind === 'asend' ? 'anext' : step.kind;
  throw raise('RuntimeError', `${name}(): asynchronous generator is already running`);
}

function send(interp: Interp, step: PyAsyncGenStep, value: Value): Value {
  refuseClosed(step);
  return step.kind === 'asend' ? sendNext(interp, step, value) : sendThrow(interp, step, value);
}

/** CPython: async_gen_asend_send. */
function sendNext(interp: Interp, step: PyAsyncGenStep, value: Value): Value {
  const { generator } = step;
  if (step.state === StepState.init) {
    refuseRunning(step);
    if (value === null) value = step.args.items[0];
    step.state = StepState.iterating;
  }
  return resume(interp, step, () => {
    if (generator.state === GeneratorState.finished) throw raise('StopAsyncIteration');
    if (generator.state === GeneratorState.created && value !== null)
      throw typeError("can't send non-None value to a just-started async generator");
    return interp.resumeGenerator(generator, 0, value);
  });
}

/** CPython: async_gen_athrow_send. */
function sendThrow(interp: Interp, step: PyAsyncGenStep, value: Value): Value {
  const { generator } = step;
  if (generator.state === GeneratorState.finished) {
    step.state = StepState.closed;
    throw raise('StopIteration');
  }
  if (step.state === StepState.iterating) return resume(interp, step, () => interp.resumeGenerator(generator, 0, value));
  refuseRunning(step);
  if ((generator.asyncState & CLOSED) !== 0) {
    step.state = StepState.closed;
    throw raise('StopAsyncIteration');
  }
  if (value !== null) throw raise('RuntimeError', "can't send non-None value to a just-started coroutine");
  step.state = StepState.iterating;
  if (step.kind === 'aclose') generator.asyncState |= CLOSED;
  const [type, argument, traceback] = step.kind === 'aclose' ? [newException('GeneratorExit')] : step.args.items;
  return resume(interp, step, () => generatorThrow(interp, generator, type, argument, traceback));
}

function throwInto(interp: Interp, step: PyAsyncGenStep, type: Value, value?: Value, traceback?: Value): Value {
  refuseClosed(step);
  if (step.state === StepState.init) {
    refuseRunning(step);
    step.state = StepState.iterating;
  }
  return resume(interp, step, () => generatorThrow(interp, step.generator, type, value, traceback));
}

/** Lets the generator run, and looks at what it gives. */
function resume(interp: Interp, step: PyAsyncGenStep, act: () => Value): Value {
  step.generator.asyncState |= RUNNING;
  try {
    act();
  } catch (error) {
    if (!(error instanceof PyException)) throw error;
    const result = ended(step, error.value);
    throw result === undefined ? error : result;
  }
  return interp.chain('asyncGenerator.step', [step]);
}

/** The generator raised: the step is over. Returns what is raised instead, if anything. CPython: the check_error parts. */
function ended(step: PyAsyncGenStep, error: PyBaseException): PyException | undefined {
  const { generator } = step;
  generator.asyncState &= ~RUNNING;
  step.state = StepState.closed;
  if (!error.cls.isSubtype(exceptions.StopAsyncIteration) && !error.cls.isSubtype(exceptions.GeneratorExit)) return undefined;
  generator.asyncState |= CLOSED;
  return step.kind === 'aclose' ? raise('StopIteration') : undefined;
}

function close(interp: Interp, step: PyAsyncGenStep): Value {
  if (step.state === StepState.closed) return null;
  if (step.state === StepState.init && step.kind !== 'asend') {
    step.state = StepState.closed;
    return null;
  }
  throwInto(interp, step, newException('GeneratorExit'));
  return interp.chain('asyncGenerator.close', []);
}

defineContinuations({
  'asyncGenerator.step': {
    done(_interp, [data], result) {
      const step = data as PyAsyncGenStep;
      if (!(result instanceof PyWrappedValue)) return result;
      step.generator.asyncState &= ~RUNNING;
      step.state = StepState.closed;
      if (step.kind === 'aclose') throw raise('RuntimeError', 'async generator ignored GeneratorExit');
      throw result.value === null ? raise('StopIteration') : raise('StopIteration', result.value);
    },
    failed(_interp, [data], error) {
      const instead = ended(data as PyAsyncGenStep, error);
      if (instead !== undefined) throw instead;
      return undefined;
    },
  },
  'asyncGenerator.close': {
    done() {
      throw raise('RuntimeError', 'coroutine ignored GeneratorExit');
    },
    failed(_interp, _data, error) {
      const ends = [exceptions.StopIteration, exceptions.StopAsyncIteration, exceptions.GeneratorExit];
      return ends.some((end) => error.cls.isSubtype(end)) ? null : undefined;
    },
  },
});

for (const type of [asendType, athrowType]) {
  defineType(type, {
    isSubclassable: false,
    slots: { ...iteratorSlots, next: (interp, self) => send(interp, self as PyAsyncGenStep, null) },
    methods: {
      __await__: method('__await__(self, /)', (_interp: Interp, self: Value) => self),
      send: method('send(self, value, /)', (interp: Interp, self: PyAsyncGenStep, value: Value) => send(interp, self, value)),
      throw: method(
        'throw(self, type, value=None, traceback=None, /)',
        (interp: Interp, self: PyAsyncGenStep, type: Value, value?: Value, tb?: Value) => throwInto(interp, self, type, value, tb),
      ),
      close: method('close(self, /)', (interp: Interp, self: PyAsyncGenStep) => close(interp, self)),
    },
  });
}

/** The awaitable of the next item. */
export function asyncGeneratorNext(interp: Interp, generator: PyGenerator): PyAsyncGenStep {
  return makeStep(interp, generator, 'asend', [null]);
}

function makeStep(interp: Interp, generator: PyGenerator, kind: PyAsyncGenStep['kind'], args: readonly Value[]): PyAsyncGenStep {
  if ((generator.asyncState & KNOWN) === 0) tellLoop(interp, generator);
  return new PyAsyncGenStep(generator, kind, args);
}

const FIRST_TIDY = 64;

/** Lets the running event loop know of a generator that it may have to close at its end. CPython: async_gen_init_hooks, BaseEventLoop._asyncgen_firstiter_hook. */
function tellLoop(interp: Interp, generator: PyGenerator): void {
  const known = (interp.loadedModule('asyncio') as PyDict | undefined)?.get('_async_generators');
  if (!(known instanceof PyList) || generator.state === GeneratorState.finished) return;
  generator.asyncState |= KNOWN;
  const { length } = known.items;
  if (length >= FIRST_TIDY && (length & (length - 1)) === 0) {
    interp.meter.charge(length >> 3);
    known.items = known.items.filter((each) => each instanceof PyGenerator && each.state !== GeneratorState.finished);
  }
  interp.meter.allocate(itemBytes(generator));
  known.items.push(generator);
}

defineType(asyncGeneratorType, {
  isSubclassable: false,
  slots: { repr: generatorRepr },
  methods: {
    __aiter__: method('__aiter__(self, /)', (_interp: Interp, self: Value) => self),
    __anext__: method('__anext__(self, /)', (interp: Interp, self: PyGenerator) => asyncGeneratorNext(interp, self)),
    asend: method('asend(self, value, /)', (interp: Interp, self: PyGenerator, value: Value) => makeStep(interp, self, 'asend', [value])),
    athrow: method('athrow(self, /, *args)', (interp: Interp, self: PyGenerator, args: PyTuple) =>
      makeStep(interp, self, 'athrow', args.items),
    ),
    aclose: method('aclose(self, /)', (interp: Interp, self: PyGenerator) => makeStep(interp, self, 'aclose', [])),
  },
  getset: {
    ...stateFields('ag'),
    ag_running: { get: (_interp, self) => ((self as PyGenerator).asyncState & RUNNING) !== 0 },
  },
});

addClassGetItem(asyncGeneratorType);

defineStored({
  PyWrappedValue: { tag: 63, make: PyWrappedValue, types: [wrappedType], fields: { value: 'value' } },
  PyAsyncGenStep: {
    tag: 64,
    make: PyAsyncGenStep,
    types: [asendType, athrowType],
    fields: {
      generator: refTo(PyGenerator),
      kind: oneOf('asend', 'athrow', 'aclose'),
      args: refTo(PyTuple),
      state: oneOf(...Object.values(StepState)),
    },
  },
});
