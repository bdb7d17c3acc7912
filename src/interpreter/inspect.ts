/** A stopped program as tools show it: its frames with their variables, what it waits for, what it uses. Only reads; no guest code runs. */
import type { Usage } from '../limits/meter.ts';
import { type PyCode, PyGenerator } from '../objects/callable.ts';
import { PyDict } from '../objects/containers.ts';
import { awaitedBy } from '../objects/generator-methods.ts';
import { instanceGet } from '../objects/instance.ts';
import { PyInstance, type PyObject, type Value } from '../objects/object.ts';
import type { Frame } from '../vm/frame.ts';
import type { Machine } from '../vm/machine.ts';
import { measureHeap } from '../vm/measure.ts';
import { localsOf, readVariable } from '../vm/state.ts';
import { OptionError } from './errors.ts';
import type { Execution } from './execution.ts';
import { checkOptions } from './options.ts';
import type { PendingCall } from './pending-call.ts';
import { DEFAULT_BOUNDS, type ReprBounds, safeRepr } from './safe-repr.ts';

/** Options of `step.inspect`. */
export interface InspectOptions {
  /** Characters of each variable's text; 200 unless given. */
  readonly maxLength?: number;
  /** Containers inside containers that are shown; 3 unless given. */
  readonly maxDepth?: number;
  /** Frames that are shown, of the stack and of each task: the innermost; 100 unless given. */
  readonly maxFrames?: number;
  /** Variables of each frame that are shown; 100 unless given. */
  readonly maxLocals?: number;
}

/** A stretch of source: lines from 1, columns in characters from 0, the end exclusive. */
export interface SourceSpan {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One activation of a function, class body or module. */
export interface FrameView {
  /** Qualified name; `<module>` at the top. */
  readonly function: string;
  readonly filename: string;
  readonly line: number | null;
  /** What is being evaluated. */
  readonly span: SourceSpan | null;
  /** Bounded texts like `repr(v)`, by name; at the top of a module, its globals. */
  readonly locals: Readonly<Record<string, string>>;
}

/** A task of asyncio that is not done. */
export interface TaskView {
  readonly name: string;
  /** Coroutines that await each other, outermost first. */
  readonly frames: readonly FrameView[];
}

/** A stopped program. */
export interface Inspection {
  /** Outermost first. Frames of the engine's own Python are left out. */
  readonly frames: readonly FrameView[];
  /** Outer frames that are left out because there are more than `maxFrames`. */
  readonly omittedFrames: number;
  readonly tasks: readonly TaskView[];
  /** What the program waits for. */
  readonly calls: readonly PendingCall[];
  readonly usage: Usage;
  /** What the program holds now, measured. */
  readonly heapBytes: number;
}

const OPTIONS = ['maxLength', 'maxDepth', 'maxFrames', 'maxLocals'] as const;
/** Tasks shown. */
const MAX_TASKS = 1000;

interface Bounds extends ReprBounds {
  readonly maxFrames: number;
  readonly maxLocals: number;
}

/** Shows a stopped run. Throws OptionError. */
export function inspectExecution(execution: Execution, options: InspectOptions): Inspection {
  const bounds = checkBounds(options);
  const { machine, outstanding, call } = execution.parts;
  const visible = machine.frames.slice(0, machine.depth + 1).filter(({ fn }) => !fn.code.isHidden);
  const shown = bounds.maxFrames === 0 ? [] : visible.slice(-bounds.maxFrames);
  return {
    frames: shown.map((frame) => frameView(machine, frame, bounds)),
    omittedFrames: visible.length - shown.length,
    tasks: tasksOf(execution, bounds),
    calls: call === null ? outstanding.calls.map((each) => each.show()) : [call.show()],
    usage: execution.usage,
    heapBytes: measureHeap(machine),
  };
}

function checkBounds(options: InspectOptions): Bounds {
  checkOptions(options, OPTIONS, 'inspect');
  for (const name of OPTIONS) {
    const value: unknown = options[name];
    if (value !== undefined && !(Number.isSafeInteger(value) && (value as number) >= 0))
      throw new OptionError(`\`${name}\` must be a whole number that is not negative.`);
  }
  const { maxLength = DEFAULT_BOUNDS.maxLength, maxDepth = DEFAULT_BOUNDS.maxDepth, maxFrames = 100, maxLocals = 100 } = options;
  return { maxLength, maxDepth, maxFrames, maxLocals };
}

function frameView(machine: Machine, frame: Frame, bounds: Bounds): FrameView {
  return { ...placeOf(frame.fn.code, frame.pc), locals: textsOf(localsOf(machine, frame), bounds) };
}

function placeOf({ code }: PyCode, pc: number): Omit<FrameView, 'locals'> {
  const { qualname, filename, linetable } = code;
  const line = linetable[pc] || null;
  const span = line === null ? null : { line, column: linetable[pc + 1], endLine: linetable[pc + 2], endColumn: linetable[pc + 3] };
  return { function: qualname, filename, line, span };
}

/** The texts of a namespace's values. */
function textsOf(namespace: PyObject, bounds: Bounds): Record<string, string> {
  const dict = namespace instanceof PyDict ? namespace : namespace instanceof PyInstance ? namespace.payload : null;
  const texts: Record<string, string> = {};
  if (!(dict instanceof PyDict)) return texts;
  const { keys, values } = dict;
  for (let i = 0, left = bounds.maxLocals; i < keys.length && left > 0; i++) {
    const name = keys[i];
    if (typeof name !== 'string' || values[i] === undefined) continue;
    addText(texts, name, values[i], bounds);
    left -= 1;
  }
  return texts;
}

// SECURITY: `__proto__` becomes an own property.
function addText(texts: Record<string, string>, name: string, value: Value | undefined, bounds: Bounds): void {
  Object.defineProperty(texts, name, { value: safeRepr(value, bounds), writable: true, enumerable: true, configurable: true });
}

/** The tasks of the loop that runs. What is found is checked, since guest code can reach it. */
function tasksOf(execution: Execution, bounds: Bounds): TaskView[] {
  const loop = execution.parts.modules.get('asyncio')?.dict.get('_running_loop');
  const tasks = loop instanceof PyInstance ? instanceGet(loop, '_tasks') : undefined;
  if (!(tasks instanceof PyDict)) return [];
  const views: TaskView[] = [];
  for (const task of tasks.keys) {
    if (views.length >= MAX_TASKS) break;
    if (!(task instanceof PyInstance)) continue;
    const coroutine = instanceGet(task, '_coro');
    const name = instanceGet(task, '_name');
    views.push({ name: typeof name === 'string' ? name.slice(0, 100) : '', frames: chainOf(coroutine ?? null, bounds) });
  }
  return views;
}

function chainOf(first: Value, bounds: Bounds): FrameView[] {
  const chain: PyGenerator[] = [];
  const seen = new Set<Value>();
  for (let at = first; at instanceof PyGenerator && !seen.has(at); at = awaitedBy(at)) {
    seen.add(at);
    if (!at.func.code.isHidden && at.registers.length > 0) chain.push(at);
    if (chain.length > bounds.maxFrames) chain.shift();
  }
  return chain.map((coroutine) => coroutineView(coroutine, bounds));
}

function coroutineView({ func, pc, registers }: PyGenerator, bounds: Bounds): FrameView {
  const { varnames, nlocals, freevars, name } = func.code.code;
  const locals: Record<string, string> = {};
  [...varnames.slice(0, nlocals), ...freevars].slice(0, bounds.maxLocals).forEach((variable, i) => {
    const value = readVariable(registers[i]);
    if (value !== undefined && !variable.startsWith('.')) addText(locals, variable, value, bounds);
  });
  return { ...placeOf(func.code, pc), locals: name === '<module>' ? textsOf(func.globals, bounds) : locals };
}
