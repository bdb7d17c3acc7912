/** Reads a boundary module: a JavaScript module that exports `contracts` and, if it has any, `policies`, `pins` and `limits`. */
import type { Contract } from '../boundary/contract.ts';
import type { Policy } from '../boundary/policies/table.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { asContract, importExports } from './functions.ts';
import type { Io } from './io.ts';

/** What a boundary module exports. */
export interface BoundaryModule {
  readonly path: string;
  readonly contracts: readonly Contract[];
  readonly policies: readonly Policy[];
  readonly pins: readonly string[];
  readonly limits: Readonly<Record<string, number>>;
}

/** Reads the module that the first argument names; `positional` is how many arguments there must be. Throws UsageError. */
export async function readBoundary({ positional }: Arguments, io: Io, count = 1): Promise<BoundaryModule> {
  const [path, ...more] = positional;
  if (path === undefined) throw new UsageError('no boundary module: give a JavaScript module that exports contracts');
  if (more.length >= count) throw new UsageError(`${more[count - 1]} is too many`);
  const exports = await importExports(path, io);
  const { contracts, policies = [], pins = [], limits = {} } = exports;
  if (typeof contracts !== 'object' || contracts === null)
    throw new UsageError(`${path} exports no contracts: an array of what contract() makes`);
  if (!Array.isArray(policies) || !Array.isArray(pins)) throw new UsageError(`${path}: policies and pins must be arrays`);
  if (typeof limits !== 'object' || limits === null) throw new UsageError(`${path}: limits must be an object`);
  const read = Object.entries(contracts).map(([name, value]) => {
    const contract = asContract(value);
    if (contract === null) throw new UsageError(`${path}: contracts has ${name}, which is no contract`);
    return contract;
  });
  return { path, contracts: read, policies: policies as Policy[], pins: pins as string[], limits: limits as Record<string, number> };
}

/** The option that all commands on a boundary module have. */
export const JSON_OPTION = { '--json': { value: null, doc: 'Prints one JSON value, and nothing else.' } } as const;
