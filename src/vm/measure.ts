/** Measures the live guest heap by traversal when the count of allocated bytes passes the ceiling. */
import { PyCell, PyCode, PyFunction, PyGenerator, PyMethod, PyMethodWrapper, PyModule, PyProperty } from '../objects/callable.ts';
import { PyByteArray, PyBytes, PyDict, PyIterator, PyList, PySet, PyTuple } from '../objects/containers.ts';
import { PyBaseException, PyTraceback } from '../objects/errors.ts';
import { PyFloat, PyInstance, PyObject, PyType } from '../objects/object.ts';
import type { MachineState } from './state.ts';

const LONG_STRING = 64;

/** Returns the approximate bytes of everything reachable from the machine's frames and builtins. Iterative; cost is proportional to the live heap. */
export function measureHeap(machine: MachineState): number {
  const heap = new Traversal();
  const top = machine.top();
  for (let i = 0; i < top; i++) heap.add(machine.registers[i]);
  for (let i = top; i < machine.registers.length; i++) machine.registers[i] = undefined;
  for (let i = 0; i <= machine.depth; i++) {
    const frame = machine.frames[i];
    heap.add(frame.fn);
    heap.add(frame.ns);
    heap.add(frame.handled);
    heap.add(frame.self);
    heap.add(frame.gen);
    for (let then = frame.then; then !== null; then = then.next) for (const v of then.data) heap.add(v);
  }
  for (const v of machine.pending.args) heap.add(v);
  heap.add(machine.pending.callable);
  heap.add(machine.pending.kwargs);
  return heap.run() + machine.frames.length * 96;
}

/** A worklist over objects, each counted once. */
class Traversal {
  readonly #seen = new Set<object>();
  readonly #strings = new Set<string>();
  readonly #work: object[] = [];
  #bytes = 0;

  /** Counts a value and queues an object. */
  add(v: unknown): void {
    if (typeof v === 'string') this.#string(v);
    else if (typeof v === 'bigint') this.#bytes += 16 + bigintBytes(v);
    else if (typeof v === 'object' && v !== null && !this.#seen.has(v)) {
      this.#seen.add(v);
      this.#work.push(v);
    }
  }

  #string(text: string): void {
    if (text.length <= LONG_STRING) this.#bytes += 16 + text.length;
    else if (!this.#strings.has(text)) {
      this.#strings.add(text);
      this.#bytes += 16 + text.length * 2;
    }
  }

  /** Visits everything queued and returns the total. */
  run(): number {
    for (let v = this.#work.pop(); v !== undefined; v = this.#work.pop()) this.#visit(v);
    return this.#bytes;
  }

  #all(items: Iterable<unknown>): void {
    for (const item of items) this.add(item);
  }

  #visit(v: object): void {
    this.#bytes += 32;
    if (v instanceof PyFloat) return;
    if (v instanceof PyList || v instanceof PyTuple) {
      this.#bytes += v.items.length * 8;
      this.#all(v.items);
    } else if (v instanceof PyDict) this.#dict(v);
    else if (v instanceof PySet) {
      this.#bytes += v.keys.length * 48;
      this.#all(v.keys);
    } else if (v instanceof PyBytes || v instanceof PyByteArray) this.#bytes += v.bytes.length;
    else if (v instanceof PyInstance) this.#instance(v);
    else if (v instanceof PyObject) this.#other(v);
    else if (v instanceof PyTraceback) {
      this.#bytes += 16;
      this.add(v.next);
    } else if (Array.isArray(v)) {
      this.#bytes += v.length * 8;
      this.#all(v);
    } else if (v instanceof Map) {
      this.#bytes += v.size * 48;
      for (const [key, value] of v) {
        this.add(key);
        this.add(value);
      }
    }
  }

  #dict(dict: PyDict): void {
    this.#bytes += dict.values.length * 8;
    if (dict.shape === null) {
      this.#bytes += dict.keys.length * 48;
      this.#all(dict.keys);
    }
    this.#all(dict.values);
  }

  #instance(v: PyInstance): void {
    this.#bytes += 32 + v.values.length * 8;
    this.#all(v.values);
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
    if (v instanceof PyCode) return;
    if (v instanceof PyType) {
      if (!v.isBuiltin) {
        this.add(v.ns);
        this.#all(v.bases);
      }
    } else if (v instanceof PyCell) this.add(v.value);
    else if (v instanceof PyFunction) this.#all([v.globals, v.defaults, v.kwdefaults, v.annotate, v.dict, ...(v.fields?.values() ?? []), ...(v.closure ?? [])]);
    else if (v instanceof PyMethod) this.#all([v.func, v.self]);
    else if (v instanceof PyGenerator) this.#all([v.func, v.registers]);
    else if (v instanceof PyModule) this.add(v.dict);
    else if (v instanceof PyProperty) this.#all([v.fget, v.fset, v.fdel]);
    else if (v instanceof PyMethodWrapper) this.#all([v.func, v.dict]);
    else if (v instanceof PyIterator || !v.cls.isBuiltin) this.#all(Object.values(v));
    else for (const value of Object.values(v)) if (value instanceof PyObject || typeof value === 'string') this.add(value);
  }
}

function bigintBytes(v: bigint): number {
  return v >= -0xffffffffffffffffn && v <= 0xffffffffffffffffn ? 8 : v.toString(16).length >> 1;
}
