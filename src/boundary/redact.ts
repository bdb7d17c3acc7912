/** Hides what contracts say is to be hidden: arguments and results in records of calls, in denials, in journals. */
import type { Violation } from '../interpreter/denial.ts';

/** What the hiding of values needs to know of a contract. */
export interface RedactedContract {
  /** Parameters, `result`, or paths into one: `customer.email`. Arrays on the way are walked item by item. */
  readonly redact: readonly string[];
  readonly parameters: readonly { readonly name: string }[];
}

/** What stands for a hidden value. */
export type Replace = (value: unknown) => unknown;

/** What stands for hidden values where nothing else is asked for. */
export const REDACTED = '[redacted]';

const hide: Replace = () => REDACTED;

/** Arguments as a program gives them. */
export interface GivenArguments {
  readonly args: readonly unknown[];
  readonly kwargs: Readonly<Record<string, unknown>>;
}

/** Hides in arguments by name. Returns the same object if there is nothing to hide. */
export function redactArguments<T extends Readonly<Record<string, unknown>>>({ redact }: RedactedContract, args: T, replace = hide): T {
  let hidden: unknown = args;
  for (const path of redact) hidden = hideAt(hidden, path.split('.'), replace);
  return hidden as T;
}

/** Hides in arguments by position and by keyword. What no parameter takes is hidden too: it may be a misplaced secret. */
export function redactGiven(contract: RedactedContract, { args, kwargs }: GivenArguments, replace = hide): GivenArguments {
  const { parameters, redact } = contract;
  if (!redact.some((path) => path !== 'result' && !path.startsWith('result.'))) return { args, kwargs };
  const known = new Set(parameters.map(({ name }) => name));
  return {
    args: args.map((value, i) => {
      const name = parameters[i]?.name;
      return name === undefined ? replace(value) : redactArguments(contract, { [name]: value }, replace)[name];
    }),
    kwargs: Object.fromEntries(
      Object.entries(redactArguments(contract, kwargs, replace)).map(([name, value]) => [name, known.has(name) ? value : replace(value)]),
    ),
  };
}

/** Hides in a result. */
export function redactResult({ redact }: RedactedContract, result: unknown, replace = hide): unknown {
  let hidden = { result };
  for (const path of redact) if (path.split('.')[0] === 'result') hidden = hideAt(hidden, path.split('.'), replace) as typeof hidden;
  return hidden.result;
}

/** Hides what violations show of hidden values, of what holds one, and of what is in one. `root` is `result` for those of a result. */
export function redactViolations(
  { redact }: RedactedContract,
  violations: readonly Violation[],
  root: 'arguments' | 'result' = 'arguments',
): readonly Violation[] {
  if (redact.length === 0) return violations;
  const isHidden = (path: string): boolean => {
    const plain = path.replace(/\[\d*\]/g, '').replace(/^\./, '');
    const place = root === 'arguments' ? plain : plain === '' ? 'result' : `result.${plain}`;
    return redact.some((hidden) => place === '' || place === hidden || hidden.startsWith(`${place}.`) || place.startsWith(`${hidden}.`));
  };
  return violations.map((one) => (isHidden(one.path) ? { ...one, got: REDACTED } : one));
}

/** Copies what lies on the path, and replaces what is at its end. */
function hideAt(value: unknown, path: readonly string[], replace: Replace): unknown {
  if (path.length === 0) return replace(value);
  if (Array.isArray(value)) return value.map((item) => hideAt(item, path, replace));
  if (value instanceof Set) return new Set([...value].map((item) => hideAt(item, path, replace)));
  const [name, ...rest] = path as [string, ...string[]];
  if (value instanceof Map) {
    return new Map([...value].map(([key, item]) => [key, key === name ? hideAt(item, rest, replace) : item]));
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === name ? hideAt(item, rest, replace) : item]));
}
