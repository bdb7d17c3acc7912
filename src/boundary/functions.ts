/** The functions of a run: what a host passes as `functions` and `asyncFunctions`, by name. */
import { OptionError } from '../interpreter/errors.ts';
import { type Builtins, builtinContracts } from './builtin/builtins.ts';
import { Catalog } from './catalog.ts';
import { Contract } from './contract.ts';
import { QUESTIONS } from './question-names.ts';

/** A host function: gets the positional arguments, then the keyword arguments, if there are any, as one object. */
export type Handler = (...args: never[]) => unknown;

/**
 * The functions of a run: handlers and contracts by name, `null` for one that pauses the run; or contracts under their own names, of several versions of one
 * the newest that is neither retired nor a prerelease, or what `pins` say.
 */
export type Functions = Readonly<Record<string, Handler | Contract | null>> | readonly Contract[];

/** The options that say which functions there are. */
export interface FunctionOptions {
  readonly functions?: Functions;
  /** As `functions`, for those that are `async def` to the program: `run` serves their calls in parallel, `runSync` one after the other. */
  readonly asyncFunctions?: Functions;
  /** What the program has of clocks, chance and files; false: nothing. */
  readonly builtins?: Builtins | false;
  /** Versions to offer, of contracts that are there in several: `billing@1`, `billing.refund@1.2.0`. */
  readonly pins?: readonly string[];
}

/** Handlers and contracts by name; null pauses the run. */
export type Handlers = ReadonlyMap<string, Handler | Contract | null>;

/** What `readHandlers` finds. */
export interface ReadFunctions {
  readonly handlers: Handlers;
  readonly functions: readonly string[];
  readonly asyncFunctions: readonly string[];
  /** Null if there are no contracts. */
  readonly catalog: Catalog | null;
}

/** What runs without functions of their own read, by the defaults of `builtins`. */
const withoutFunctions = new WeakMap<Builtins, ReadFunctions>();

/** As `read`, which most runs without functions need not do again. `defaults`: one of a few constants. */
export function readHandlers(options: FunctionOptions, defaults: Builtins = NO_DEFAULTS): ReadFunctions {
  const { functions, asyncFunctions, builtins, pins } = options;
  if (functions !== undefined || asyncFunctions !== undefined || builtins !== undefined || pins !== undefined)
    return read(options, defaults);
  let known = withoutFunctions.get(defaults);
  if (known === undefined) {
    known = read({}, defaults);
    withoutFunctions.set(defaults, known);
  }
  return known;
}

const NO_DEFAULTS: Builtins = {};

/** `defaults`: of `builtins`. All handlers by name, and which names are asynchronous to the program: those of `asyncFunctions` and concurrent contracts. Throws OptionError, ContractError. */
function read({ functions = {}, asyncFunctions = {}, builtins, pins = [] }: FunctionOptions, defaults: Builtins): ReadFunctions {
  if (!Array.isArray(pins)) throw new OptionError("`pins` must be an array such as ['billing@1'].");
  const own = [...entriesOf(functions), ...entriesOf(asyncFunctions)];
  const named = new Set(own.map(({ name, one }) => name ?? (one as Contract).name));
  // What the host offers under a built-in's name is in its place.
  const builtin = builtinContracts(builtins, defaults).filter(({ name }) => !named.has(name));
  const given = [...own, ...builtin.map((one) => ({ name: null, one }))];
  const contracts = new Set(given.flatMap(({ one }) => (one instanceof Contract ? [one] : [])));
  const catalog = contracts.size === 0 && pins.length === 0 ? null : new Catalog([...contracts], pins);
  const plain = chosen([...entriesOf(functions), ...given.slice(own.length)], catalog);
  const concurrent = chosen(entriesOf(asyncFunctions), catalog);
  for (const name of concurrent.keys())
    if (plain.has(name)) throw new OptionError(`The function ${name} is in both functions and asyncFunctions.`);
  const isConcurrent = (name: string): boolean => {
    const one = plain.get(name);
    return one instanceof Contract && one.isConcurrent;
  };
  const handlers = new Map([...plain, ...concurrent]);
  const questions = catalog === null ? [] : QUESTIONS.filter((name) => !handlers.has(name));
  return {
    handlers,
    functions: [...[...plain.keys()].filter((name) => !isConcurrent(name)), ...questions],
    asyncFunctions: [...[...plain.keys()].filter(isConcurrent), ...concurrent.keys()],
    catalog,
  };
}

interface Entry {
  /** Null for a contract that goes by its own name. */
  readonly name: string | null;
  readonly one: Handler | Contract | null;
}

function entriesOf(functions: Functions): readonly Entry[] {
  if (typeof functions !== 'object' || functions === null) throw new OptionError('`functions` must be an object or an array of contracts.');
  if (Array.isArray(functions)) {
    return (functions as readonly unknown[]).map((one) => {
      if (!(one instanceof Contract)) throw new OptionError('An array of `functions` must hold contracts.');
      return { name: null, one };
    });
  }
  return Object.entries(functions).map(([name, one]) => {
    if (one !== null && typeof one !== 'function' && !(one instanceof Contract)) {
      throw new OptionError(`The function ${name} must be a JavaScript function, a contract or null.`);
    }
    return { name, one };
  });
}

/** Leaves out the versions that are not offered. */
function chosen(entries: readonly Entry[], catalog: Catalog | null): Map<string, Handler | Contract | null> {
  const handlers = new Map<string, Handler | Contract | null>();
  for (const { name, one } of entries) {
    const isOffered = !(one instanceof Contract) || catalog?.find(one.name) === one;
    if (name !== null) {
      if (!isOffered) throw new OptionError(`The function ${name} is a version of its contract that is not offered beside the others.`);
      handlers.set(name, one);
    } else if (one instanceof Contract && isOffered) {
      if (handlers.has(one.name)) throw new OptionError(`Two functions have the name ${one.name}.`);
      handlers.set(one.name, one);
    }
  }
  return handlers;
}
