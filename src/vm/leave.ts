/** Leaving a frame by `return` or `yield` when the plain case (a call whose value goes straight to the caller) does not apply. */
import { asyncGeneratorType, GeneratorState, type PyGenerator } from '../objects/callable.ts';
import { newException, typeError } from '../objects/errors.ts';
import { typeOf, type Value } from '../objects/object.ts';
import type { PyStack } from '../objects/stack.ts';
import { deliverEnd, endsByStopIteration } from './deliver.ts';
import { type Frame, FrameKind } from './frame.ts';
import { endStack } from './stacks.ts';
import type { MachineState } from './state.ts';
import { setContext, settleError, settleValue } from './unwind.ts';

/** Pops a frame that returns `value`: the program may be done, a generator exhausted, an instance made, continuations waiting. */
export function leaveByReturn(machine: MachineState, frame: Frame, value: Value): void {
  const { kind, then, gen, self } = frame;
  machine.resetFrame(frame);
  machine.depth -= 1;
  switch (kind) {
    case FrameKind.entry:
      machine.result = value;
      machine.error = null;
      return;
    case FrameKind.generator:
      finishGenerator(machine, gen as PyGenerator, value, then);
      return;
    case FrameKind.init:
      if (value === null) settleValue(machine, self, then);
      else settleError(machine, typeError(`__init__() should return None, not '${typeOf(value).name}'`).value, then, true);
      return;
    case FrameKind.stack:
      endStack(self as PyStack);
      settleValue(machine, value, then);
      return;
    default:
      settleValue(machine, value, then);
  }
}

function finishGenerator(machine: MachineState, generator: PyGenerator, value: Value, then: Frame['then']): void {
  generator.state = GeneratorState.finished;
  generator.registers = [];
  const caller = machine.frames[machine.depth];
  if (then === null && endsByStopIteration(caller.fn.code.insns[caller.pc])) {
    deliverEnd(machine, value);
    return;
  }
  // The end with a value has no context. CPython: gen_send_ex2, _PyGen_SetStopIterationValue.
  if (value !== null) return settleError(machine, newException('StopIteration', value), then, true);
  const end = newException(generator.cls === asyncGeneratorType ? 'StopAsyncIteration' : 'StopIteration');
  setContext(machine, end);
  settleError(machine, end, then, true);
}

/** Parks a generator's frame. `value` undefined: the caller delivers the yielded value itself (there are no continuations). */
export function leaveByYield(machine: MachineState, frame: Frame, value: Value | undefined): void {
  const generator = frame.gen as PyGenerator;
  const { then, base } = frame;
  const saved = generator.registers;
  const { registers } = machine;
  for (let i = 0; i < saved.length; i++) saved[i] = registers[base + i];
  generator.pc = frame.pc;
  generator.state = GeneratorState.suspended;
  generator.handled = frame.handled;
  machine.resetFrame(frame);
  machine.depth -= 1;
  if (value !== undefined) settleValue(machine, value, then);
}
