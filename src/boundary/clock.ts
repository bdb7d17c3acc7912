/** What the boundary takes from the host's platform, looked up when a run needs it: clock, timer, random bytes, abort signals. The engine itself knows none. */
import { OptionError } from '../interpreter/errors.ts';

interface HostGlobals {
  readonly performance?: { now(): number };
  readonly setTimeout?: (act: () => void, ms: number) => unknown;
  readonly clearTimeout?: (timer: unknown) => void;
  readonly crypto?: { getRandomValues(bytes: Uint8Array): unknown };
  readonly AbortController?: new () => Aborter;
}

/** `AbortSignal` where the platform's types have it. */
export type CallSignal = typeof globalThis extends { AbortSignal: { prototype: infer Signal } } ? Signal : { readonly aborted: boolean };

/** An `AbortController`. */
export interface Aborter {
  readonly signal: CallSignal;
  abort(reason?: unknown): void;
}

/** Returns a clock in milliseconds: monotonic where the host has one. */
export function hostClock(): () => number {
  const { performance } = globalThis as HostGlobals;
  return performance === undefined ? Date.now : () => performance.now();
}

/** Milliseconds since 1970: for what outlives a process, such as the expiry of an approval. */
export function wallClock(): number {
  return Date.now();
}

/** Calls `act` after some time, unless what it returns is called before. Throws OptionError on a platform without timers. */
export function startTimer(ms: number, act: () => void): () => void {
  const { setTimeout, clearTimeout } = globalThis as HostGlobals;
  if (setTimeout === undefined || clearTimeout === undefined)
    throw new OptionError('This platform has no setTimeout, which timeoutMs needs.');
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
}

/** Returns a new AbortController. Throws OptionError on a platform without one. */
export function newAborter(): Aborter {
  const { AbortController } = globalThis as HostGlobals;
  if (AbortController === undefined) throw new OptionError('This platform has no AbortController, which `signal` needs.');
  return new AbortController();
}

/** Returns 32 random bytes. Throws OptionError on a platform without `crypto`. */
export function newKey(): Uint8Array {
  const { crypto } = globalThis as HostGlobals;
  if (crypto === undefined) throw new OptionError('This platform has no crypto.getRandomValues: pass `key`.');
  const bytes = new Uint8Array(32);
  crypto.getRandomValues(bytes);
  return bytes;
}

/** Returns an id that no other run has. Throws OptionError on a platform without `crypto`. */
export function newRunId(): string {
  return `run-${randomHex('pass `runId`')}`;
}

/** Returns an id that no other session has. Throws OptionError on a platform without `crypto`. */
export function newSessionId(): string {
  return `session-${randomHex('sessions need it')}`;
}

function randomHex(otherwise: string): string {
  const { crypto } = globalThis as HostGlobals;
  if (crypto === undefined) throw new OptionError(`This platform has no crypto.getRandomValues: ${otherwise}.`);
  const bytes = new Uint8Array(16);
  crypto.getRandomValues(bytes);
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
