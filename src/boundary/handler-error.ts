/** What a handler threw, as a Python exception: name and message only, never a stack trace of the host. */
import { type HostRaise, isExceptionName } from '../interpreter/host-errors.ts';

/** JavaScript's own error classes whose names mean something else, or nothing, in Python. */
const BY_CLASS: readonly (readonly [new (...args: never[]) => Error, string])[] = [
  [RangeError, 'ValueError'],
  [SyntaxError, 'ValueError'],
  [URIError, 'ValueError'],
  [ReferenceError, 'RuntimeError'],
  [EvalError, 'RuntimeError'],
  [TypeError, 'TypeError'],
];

/**
 * Chooses the exception: `pythonType` or the error's `name` if it is a builtin exception's; TypeError stays, RangeError, SyntaxError and URIError become
 * ValueError; all else is a RuntimeError.
 */
export function raiseFor(thrown: unknown): HostRaise {
  try {
    if (typeof thrown !== 'object' || thrown === null) return { type: 'RuntimeError', message: String(thrown) };
    const { message, name, pythonType } = thrown as { message?: unknown; name?: unknown; pythonType?: unknown };
    return { type: typeFor(thrown, name, pythonType), message: typeof message === 'string' ? message : 'the handler failed' };
  } catch {
    return { type: 'RuntimeError', message: 'the handler failed' };
  }
}

function typeFor(thrown: object, name: unknown, pythonType: unknown): string {
  if (typeof pythonType === 'string' && isExceptionName(pythonType)) return pythonType;
  for (const [cls, type] of BY_CLASS) if (thrown instanceof cls && (name === cls.name || typeof name !== 'string')) return type;
  return typeof name === 'string' && isExceptionName(name) ? name : 'RuntimeError';
}
