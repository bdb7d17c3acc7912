/** What must hold between the objects of a dump, whatever its bytes say: classes form no circle, functions fit their code, generators stand where they can. */
import { CodeFlag } from '../bytecode/code.ts';
import {
  asyncGeneratorType,
  coroutineType,
  GeneratorState,
  generatorType,
  PyCode,
  PyFunction,
  PyGenerator,
  PyMember,
} from '../objects/callable.ts';
import { exceptions, PyBaseException, PyTraceback } from '../objects/errors.ts';
import { objectType, PyInstance, type PyType, typeOf, typeType } from '../objects/object.ts';
import { PyStack, StackState } from '../objects/stack.ts';
import { framesOfParked } from '../vm/stacks.ts';
import { malformed } from './error.ts';
import { verifyCode } from './verify-code.ts';

/** Checks the guest classes of a dump. Throws SnapshotError. */
export function checkTypes(types: readonly PyType[]): void {
  for (const type of types) {
    const { mro, bases, layout, subclasses } = type;
    // More than that is for an `mro()` of the metaclass to say.
    if (!mro.includes(objectType)) throw malformed('a class has a wrong order');
    if (bases.length === 0 || !layout.isBuiltin) throw malformed('a class has no base');
    if (!subclasses.every((sub) => !sub.isBuiltin && sub.bases.includes(type))) throw malformed('a class has a subclass that is none');
  }
  refuseCircles(types, (type) => type.bases.filter((base) => !base.isBuiltin), 'a class is its own base');
  for (const type of types) if (!type.cls.isSubtype(typeType)) throw malformed('the class of a class is none');
}

/** Throws if following `next` ever comes back. */
function refuseCircles<T>(nodes: readonly T[], next: (node: T) => readonly T[], message: string): void {
  const done = new Set<T>();
  const open = new Set<T>();
  for (const start of nodes) {
    const work: { node: T; left: readonly T[]; at: number }[] = [];
    const enter = (node: T): void => {
      if (open.has(node)) throw malformed(message);
      if (done.has(node)) return;
      open.add(node);
      work.push({ node, left: next(node), at: 0 });
    };
    enter(start);
    while (work.length > 0) {
      const top = work[work.length - 1];
      if (top.at < top.left.length) enter(top.left[top.at++]);
      else {
        open.delete(top.node);
        done.add(top.node);
        work.pop();
      }
    }
  }
}

/** Checks each object of a dump against those it refers to. Throws SnapshotError. */
export function verifyObjects(objects: readonly object[]): void {
  const tracebacks: PyTraceback[] = [];
  const running = new Set<PyGenerator>();
  for (const object of objects) {
    if (object instanceof PyInstance) verifyInstance(object);
    else if (object instanceof PyCode) {
      if (!object.isHidden) verifyCode(object);
    } else if (object instanceof PyFunction) verifyFunction(object);
    else if (object instanceof PyGenerator) verifyGenerator(object);
    else if (object instanceof PyStack) verifyStack(object, running);
    else if (object instanceof PyMember) {
      if (object.owner.isBuiltin) throw malformed('a slot belongs to a builtin type');
    } else if (object instanceof PyTraceback) {
      checkPc(object.code, object.pc, true);
      tracebacks.push(object);
    }
  }
  refuseCircles(tracebacks, ({ next }) => (next === null ? [] : [next]), 'a traceback has no end');
}

/** A parked stack holds frames that fit each other; generators that run in it run nowhere else. */
function verifyStack(stack: PyStack, running: Set<PyGenerator>): void {
  if (stack.state !== StackState.parked) {
    if (stack.frames.length + stack.registers.length + stack.reprs.length > 0) throw malformed('a stack that is not parked has frames');
    return;
  }
  const frames = framesOfParked(stack);
  if (frames === null) throw malformed('the frames of a stack do not fit each other');
  for (const { fn, pc, gen } of frames) {
    checkPc(fn.code, pc);
    if (gen === null) continue;
    if (gen.func !== fn || gen.state !== GeneratorState.running || running.has(gen))
      throw malformed('a stack runs a generator that does not run');
    running.add(gen);
  }
}

function verifyInstance(object: PyInstance): void {
  const { cls, payload } = object;
  const isException = object instanceof PyBaseException;
  if (isException !== cls.isSubtype(exceptions.BaseException) || cls.isSubtype(typeType)) throw malformed('an instance has a wrong class');
  if (payload !== undefined && (isException || !typeOf(payload).isSubtype(cls.layout))) throw malformed('an instance has a wrong value');
}

function verifyFunction({ code, closure }: PyFunction): void {
  if ((closure === null ? 0 : closure.length) !== code.code.freevars.length) throw malformed('a function has a wrong closure');
}

/** Throws unless `pc` is an instruction; `isEarly`: or the place before the first. */
export function checkPc(code: PyCode, pc: number, isEarly = false): void {
  if (isEarly && pc === -4) return;
  if (pc < 0 || pc % 4 !== 0 || pc >= code.insns.length) throw malformed('a place in the code does not exist');
}

const FLAGS = new Map<PyType, number>([
  [generatorType, CodeFlag.GENERATOR],
  [coroutineType, CodeFlag.COROUTINE],
  [asyncGeneratorType, CodeFlag.ASYNC_GENERATOR],
]);

function verifyGenerator(generator: PyGenerator): void {
  const { code } = generator.func;
  if ((code.code.flags & (FLAGS.get(generator.cls) ?? 0)) === 0) throw malformed('a generator runs a function that makes none');
  if (generator.handled !== null && !(generator.handled instanceof PyBaseException)) throw malformed('a generator handles no exception');
  if (generator.state === GeneratorState.finished) return;
  if (generator.registers.length !== code.nregs) throw malformed('a generator has a wrong number of registers');
  checkPc(code, generator.pc);
  if (generator.state === GeneratorState.created && generator.pc !== 0) throw malformed('a generator has begun before its start');
  if (generator.state === GeneratorState.suspended && code.insns[generator.pc] !== 152 /* YIELD_VALUE */)
    throw malformed('a generator waits where it cannot');
}
