/** The external functions a case may name with `external=`, for the engine. externals.py holds the same ones for the oracle. */

/** Thrown by a handler to raise the Python exception named by `type` in the guest. */
export class FakeError extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

const USERS = new Map<unknown, Record<string, unknown>>([
  [1, { id: 1, name: 'Ann', tags: ['admin', 'ops'], manager: null }],
  [2, { id: 2, name: 'Bob', tags: [], manager: 1 }],
  [3, { id: 3, name: 'Zoë', tags: ['ops'], manager: 1 }],
]);

/** Adds as Python does: an int crosses as a number or, past 2**53, as a BigInt. */
function add(a: unknown, b: unknown): unknown {
  if (typeof a === 'bigint' || typeof b === 'bigint') return BigInt(a as number) + BigInt(b as number);
  return (a as number) + (b as number);
}

/** Handlers by name, each given the positional and the keyword arguments. */
export const EXTERNALS = {
  fetch_user(args: unknown[]): unknown {
    const user = USERS.get(args[0]);
    if (user === undefined) throw new FakeError('LookupError', `no user ${args[0]}`);
    return user;
  },
  echo: (args: unknown[], kwargs: Record<string, unknown>): unknown => ({ args, kwargs }),
  fail(args: unknown[]): unknown {
    throw new FakeError(String(args[0]), String(args[1]));
  },
  add: (args: unknown[]): unknown => add(args[0], args[1]),
  nothing: (): unknown => null,
} as const satisfies Record<string, (args: unknown[], kwargs: Record<string, unknown>) => unknown>;
