/** Measures the live guest heap by traversal when the count of allocated bytes passes the ceiling. */
import { PyCell, PyCode, PyFunction, PyGenerator, PyMethod, PyMethodWrapper, PyModule, PyProperty } from '../objects/callable.ts';
import { PyByteStore, PyBytes, PyDict, PyIterator, PyList, PySet, PyTuple } from '../objects/containers.ts';
import { PyBaseException, PyTraceback } from '../objects/errors.ts';
import { PyMemoryView } from '../objects/memory.ts';
import { PyFloat, PyInstance, PyObject, PyType } from '../objects/object.ts';
import { hashText, MAX_HASHED_UNITS } from '../objects/text-key.ts';
import type { MachineState } from './state.ts';

// What V8 takes for an object with its arrays, in bytes. Rather too much than too little: then a program that hoards is found out at the first traversal.
const OBJECT = 48;
const SEQUENCE = 64;
const DICT = 176;
const INSTANCE = 240;
const SLOT = 16;
const DICT_ITEM = 80;
const SET_ITEM = 80;
const FLOAT = 40;

/** Strings from this length on are worth sharing. */
const LONG_STRING = 256;
/** With more objects than this the set of visited ones alone would be as large as the default ceiling. */
const MAX_OBJECTS = 8_000_000;

/**
 * Returns the approximate bytes of everything reachable from the machine's frames, or only some number beyond the ceiling once they pass it. Iterative; cost is
 * proportional to the live heap. JavaScript does not tell copies of a string from references to the same one, so at first each reference counts. If that
 * is too much, a second traversal makes equal long strings in lists, dicts and instances one string, which frees the copies, and counts it once.
 */
export function measureHeap(machine: MachineState): number {
  const ceiling = machine.meter.ceilings.memory;
  const bytes = traverse(machine, ceiling, null);
  return bytes <= ceiling ? bytes : traverse(machine, ceiling, new Map());
}

function traverse(machine: MachineState, ceiling: number, shared: Map<string | number, string> | null): number {
  const heap = new Traversal(ceiling, shared);
  const top = machine.top();
  for (let i = 0; i < top; i++) heap.add(machine.registers[i]);
  for (let i = top; i < machine.registers.length; i++) machine.registers[i] = undefined;
  addFrames(machine, heap);
  for (const v of machine.pending.args) heap.add(v);
  heap.add(machine.pending.callable);
  heap.add(machine.pending.kwargs);
  return heap.run() + machine.frames.length * 96;
}

/** What frames refer to beside their registers, and what lives without a frame. */
function addFrames(machine: MachineState, heap: Traversal): void {
  for (let i = 0; i <= machine.depth; i++) {
    const frame = machine.frames[i];
    heap.add(frame.fn);
    heap.add(frame.ns);
    heap.add(frame.handled);
    heap.add(frame.self);
    heap.add(frame.gen);
    for (let then = frame.then; then !== null; then = then.next) for (const v of then.data) heap.add(v);
  }
  for (let then = machine.suspendedThen; then !== null; then = then.next) for (const v of then.data) heap.add(v);
  for (const root of machine.hooks.roots?.() ?? []) heap.add(root);
}

/**
 * True if an unreleased memory view of `array` is reachable from names, objects or loaded modules. Values that an expression is working with do not count:
 * their registers are not cleared when they are done with.
 */
export function holdsView(machine: MachineState, array: PyObject): boolean {
  const heap = new Traversal(Number.POSITIVE_INFINITY, null, array);
  for (let i = 0; i <= machine.depth; i++) {
    const { fn, base } = machine.frames[i];
    for (let at = base; at < base + fn.code.nlocals; at++) heap.add(machine.registers[at]);
  }
  addFrames(machine, heap);
  heap.run();
  // FUEL: for each object looked at.
  machine.meter.charge(heap.count >> 3);
  return heap.isFound;
}

let lastEpoch = 0;

/** A worklist over objects, each counted once. */
class Traversal {
  readonly #ceiling: number;
  /** One string for all that are equal to it; null: strings are only counted. */
  readonly #shared: Map<string | number, string> | null;
  /** Marks the objects this traversal has visited. */
  readonly #epoch: number;
  /** Objects visited. */
  count = 0;
  /** A bytearray whose views are looked for, and whether there is one. */
  readonly #lender: PyObject | null;
  isFound = false;
  /** Visited things that are no Python objects. */
  readonly #seen = new Set<object>();
  /** The long string shared last. */
  #lastShared: string | null = null;
  readonly #work: object[] = [];
  #bytes = 0;

  constructor(ceiling: number, shared: Map<string | number, string> | null, lender: PyObject | null = null) {
    this.#lender = lender;
    this.#ceiling = ceiling;
    this.#shared = shared;
    lastEpoch += 1;
    this.#epoch = lastEpoch;
  }

  /** Counts a value and queues an object. */
  add(v: unknown): void {
    if (typeof v === 'string') this.#bytes += stringBytes(v);
    else if (typeof v === 'bigint') this.#bytes += 16 + bigintBytes(v);
    else if (typeof v === 'object' && v !== null) this.#object(v);
  }

  #object(v: object): void {
    if (v instanceof PyFloat) this.#bytes += FLOAT;
    else if (v instanceof PyObject) {
      if (v.epoch === this.#epoch) return;
      v.epoch = this.#epoch;
      this.count += 1;
      this.#work.push(v);
    } else if (!this.#seen.has(v)) {
      this.#seen.add(v);
      this.#work.push(v);
    }
  }

  /** Visits everything queued and returns the total. */
  run(): number {
    for (let v = this.#work.pop(); v !== undefined; v = this.#work.pop()) {
      this.#visit(v);
      if (this.isFound) return 0;
      if (this.#bytes > this.#ceiling || this.count > MAX_OBJECTS) return Math.max(this.#bytes, this.#ceiling + 1);
    }
    return this.#bytes;
  }

  #all(items: Iterable<unknown>): void {
    for (const item of items) this.add(item);
  }

  /** As `#all` for an array of the heap itself, whose strings may be replaced by equal ones. */
  #slots(items: unknown[]): void {
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      if (typeof item === 'number') continue;
      if (typeof item === 'string' && this.#shared !== null && item.length >= LONG_STRING) items[i] = this.#share(item, this.#shared);
      else this.add(item);
      if (this.#bytes > this.#ceiling) return;
    }
  }

  #share(text: string, shared: Map<string | number, string>): string {
    // The same string again and again is not hashed each time.
    if (text === this.#lastShared) return this.#lastShared;
    // Beyond some length V8's own hash is the length.
    const key = text.length > MAX_HASHED_UNITS ? hashText(text) : text;
    const known = shared.get(key);
    this.#lastShared = known === text ? known : text;
    if (known === text) return known;
    shared.set(key, text);
    this.#bytes += stringBytes(text);
    return text;
  }

  #visit(v: object): void {
    if (v instanceof PyList || v instanceof PyTuple) {
      this.#bytes += SEQUENCE + v.items.length * SLOT;
      this.#slots(v.items as unknown[]);
    } else if (v instanceof PyDict) this.#dict(v);
    else if (v instanceof PySet) {
      this.#bytes += DICT + v.keys.length * SET_ITEM;
      this.#all(v.keys);
    } else if (v instanceof PyBytes || v instanceof PyByteStore) this.#bytes += SEQUENCE + v.bytes.length;
    else if (v instanceof PyInstance) this.#instance(v);
    else if (v instanceof PyObject) this.#other(v);
    else if (v instanceof PyTraceback) {
      this.#bytes += OBJECT;
      this.add(v.next);
    } else if (Array.isArray(v)) {
      this.#bytes += v.length * SLOT;
      this.#slots(v);
    } else if (v instanceof Map) {
      this.#bytes += v.size * DICT_ITEM;
      for (const [key, value] of v) {
        this.add(key);
        this.add(value);
      }
    }
  }

  #dict(dict: PyDict): void {
    this.#bytes += DICT + dict.values.length * SLOT;
    // Keys and index of a record-like dict belong to its shape.
    if (dict.shape === null) {
      this.#bytes += dict.keys.length * DICT_ITEM;
      this.#all(dict.keys);
    }
    this.#slots(dict.values);
  }

  #instance(v: PyInstance): void {
    this.#bytes += INSTANCE + v.values.length * SLOT;
    this.#slots(v.values);
    this.add(v.dict);
    this.add(v.payload);
    this.add(v.cls.isBuiltin ? null : v.cls);
    if (v instanceof PyBaseException) {
      this.add(v.args);
      this.add(v.traceback);
      this.add(v.cause);
      this.add(v.context);
      this.add(v.fields);
    }
  }

  /** Objects with a known set of references, and iterators, whose fields are plain. */
  #other(v: PyObject): void {
    this.#bytes += OBJECT;
    if (v instanceof PyCode) {
      this.#code(v);
      return;
    }
    if (v instanceof PyMemoryView && v.owner === this.#lender && !v.isReleased) this.isFound = true;
    if (v instanceof PyType) {
      if (!v.isBuiltin) {
        this.add(v.ns);
        this.#all(v.bases);
      }
    } else if (v instanceof PyCell) this.add(v.value);
    else if (v instanceof PyFunction)
      this.#all([v.code, v.globals, v.defaults, v.kwdefaults, v.annotate, v.dict, ...(v.fields?.values() ?? []), ...(v.closure ?? [])]);
    else if (v instanceof PyMethod) this.#all([v.func, v.self]);
    else if (v instanceof PyGenerator) this.#all([v.func, v.registers]);
    else if (v instanceof PyModule) this.add(v.dict);
    else if (v instanceof PyProperty) this.#all([v.fget, v.fset, v.fdel]);
    else if (v instanceof PyMethodWrapper) this.#all([v.func, v.dict]);
    else if (v instanceof PyIterator || !v.cls.isBuiltin) this.#all(Object.values(v));
    else
      for (const value of Object.values(v))
        if (value instanceof PyObject || typeof value === 'string' || typeof value === 'bigint' || Array.isArray(value)) this.add(value);
  }

  /** Code of the program with its text; frozen code belongs to all programs. */
  #code({ code, consts, isHidden }: PyCode): void {
    if (isHidden) return;
    this.#bytes += code.code.length * 8;
    if (!this.#seen.has(code.text)) {
      this.#seen.add(code.text);
      this.#bytes += stringBytes(code.text.source ?? '');
    }
    this.#all(consts);
  }
}

function stringBytes(text: string): number {
  return 16 + text.length * 2;
}

/** Bytes of a bigint within a factor of two: JavaScript has no cheap bit length. */
function bigintBytes(v: bigint): number {
  let bits = 64;
  while (BigInt.asIntN(bits, v) !== v) bits *= 2;
  return bits / 8;
}
