/** Reads the host functions that a program run from the command line may call. */
import { Contract } from '../boundary/contract.ts';
import type { Handler } from '../boundary/functions.ts';
import { UsageError } from './arguments.ts';
import type { Io } from './io.ts';
import { reasonOf } from './source.ts';

/** Returns what the modules export: functions by name, contracts by their own names; the members of a default export object likewise. */
export async function readFunctions(paths: readonly string[], io: Io): Promise<Record<string, Handler | Contract>> {
  const functions: Record<string, Handler | Contract> = {};
  for (const path of paths) {
    for (const [name, value] of Object.entries(await importExports(path, io))) addFunction(functions, name, value);
  }
  return functions;
}

/** Returns what a module exports, and the members of its default export if that is an object. Throws UsageError. */
export async function importExports(path: string, io: Io): Promise<Readonly<Record<string, unknown>>> {
  let exports: Readonly<Record<string, unknown>>;
  try {
    exports = await io.importModule(path);
  } catch (error) {
    throw new UsageError(`cannot import ${path}: ${reasonOf(error)}`);
  }
  const { default: more, ...named } = exports;
  return typeof more === 'object' && more !== null ? { ...named, ...more } : named;
}

/** Returns a contract, also one that another copy of this package made; null for anything else. */
export function asContract(value: unknown): Contract | null {
  if (value instanceof Contract) return value;
  return isContractLike(value) ? new Contract(value.spec) : null;
}

function addFunction(functions: Record<string, Handler | Contract>, name: string, value: unknown): void {
  const contract = asContract(value);
  if (contract !== null) functions[contract.name] = contract;
  else if (typeof value === 'function') functions[name] = value as Handler;
}

/** A contract made by another copy of this package. */
function isContractLike(value: unknown): value is Contract {
  return (
    typeof value === 'object' && value !== null && ['name', 'version', 'input', 'output', 'handler', 'spec'].every((key) => key in value)
  );
}
