/** Differences that are decided and documented. Each row names its page in docs/divergences, or is the oracle's own; a row that a full run does not use fails it. */
import type { Difference, Observed } from './run.ts';

/** One documented difference. What is left out matches anything. */
export interface Allowed {
  readonly target?: RegExp;
  readonly call?: RegExp;
  readonly theirs?: RegExp;
  readonly ours?: RegExp;
  /** The two sides must be the same besides what this matches. */
  readonly besides?: RegExp;
  /** Left out where the oracle, a 32-bit WebAssembly build, departs from the CPython that the project follows. */
  readonly page?: string;
  readonly why: string;
}

/** THE list of documented differences. */
export const ALLOWED: readonly Allowed[] = [
  {
    target: /^\w+\.__reduce(_ex)?__$/,
    theirs: /^tuple \(function <function (__newobj__|_reconstructor|__newobj_ex__) at /,
    ours: /^tuple \(builtin_function_or_method <built-in function _new_object>/,
    page: 'docs/divergences/builtins.md',
    why: 'ordinary objects reduce by a builtin function of ours',
  },
  {
    target: /^(memoryview|bytearray)\.__release_buffer__$/,
    ours: /^! AttributeError: .* has no attribute '__release_buffer__'/,
    page: 'docs/divergences/memoryview.md',
    why: '__release_buffer__ is never called',
  },
  {
    target: /^bytearray\.__alloc__$/,
    ours: /^! AttributeError: .* has no attribute '__alloc__'/,
    page: 'docs/compatibility.md',
    why: 'memory of the host is not shown',
  },
  {
    target: /^generator\.__del__$/,
    ours: /^! AttributeError: .* has no attribute '__del__'/,
    page: 'docs/divergences/lifetime.md',
    why: '__del__ is never called',
  },
  {
    target: /^OSError(\.\w+)?$/,
    besides:
      /\b(?:OSError|(?:BlockingIO|BrokenPipe|ChildProcess|ConnectionAborted|FileExists|FileNotFound|Interrupted|Permission|ProcessLookup)Error)\b/g,
    why: 'error numbers of WebAssembly name other subclasses',
  },
];

function textOf({ result, state, notes }: Observed): string {
  return `${result} | ${state} | ${notes}`;
}

function isSameBesides(theirs: string, ours: string, besides: RegExp): boolean {
  return theirs.replace(besides, '') === ours.replace(besides, '');
}

/** Returns the row that explains a difference. */
export function findAllowed({ name, call, theirs, ours }: Difference): Allowed | undefined {
  return ALLOWED.find(
    (row) =>
      (row.target?.test(name) ?? true) &&
      (row.call?.test(`${call.receiver} -> ${call.call}`) ?? true) &&
      (row.theirs?.test(textOf(theirs)) ?? true) &&
      (row.ours?.test(textOf(ours)) ?? true) &&
      (row.besides === undefined || isSameBesides(textOf(theirs), textOf(ours), row.besides)),
  );
}
