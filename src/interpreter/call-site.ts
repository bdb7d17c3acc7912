/** Where in a program a call is made, as a name that does not depend on the order of answers: functions on the way to it, and the place in each. */
import type { PyCode } from '../objects/callable.ts';
import type { PyExternalCall } from '../objects/external-call.ts';
import type { Machine } from '../vm/machine.ts';

/** The place of a call. Two calls have the same `path` only if they come from the same instruction by the same way through the program, in the same task. */
export interface CallSite {
  /** Qualified name of the function that makes the call. */
  readonly function: string;
  readonly line: number | null;
  /** Hash of the task, of all functions on the way and of the instruction in each. */
  readonly path: number;
}

/** Hashes of code objects: name and first line. */
const codeHashes = new WeakMap<PyCode, number>();

/** Returns where a stopped machine makes its call. The engine's own frames do not count. */
export function siteOfMachine(machine: Machine): CallSite {
  let path = textHash(machine.taskPath, SEED);
  let inner: PyCode | null = null;
  let line: number | null = null;
  for (let i = 0; i <= machine.depth; i++) {
    const { fn, pc } = machine.frames[i];
    const { code } = fn;
    if (code.isHidden) continue;
    path = mix(mix(path, hashOf(code)), pc);
    inner = code;
    line = code.code.linetable[pc] || null;
  }
  return { function: inner === null ? '' : inner.code.qualname, line, path };
}

/** Returns where an awaited call was made: its task and its line stand for the way, since the frames of other tasks are not on the stack. */
export function siteOfCall({ path, line, name }: PyExternalCall): CallSite {
  return { function: path === '' ? '' : `task ${path}`, line, path: mix(textHash(name, textHash(path, SEED)), line ?? 0) };
}

function hashOf(code: PyCode): number {
  let hash = codeHashes.get(code);
  if (hash === undefined) {
    hash = mix(textHash(code.code.qualname, SEED), code.code.firstlineno);
    codeHashes.set(code, hash);
  }
  return hash;
}

const SEED = 0x811c9dc5;

/** FNV-1a of the code units of a text. */
function textHash(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

/** One round of MurmurHash3. */
function mix(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  const h = hash ^ k;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) >>> 0;
}
