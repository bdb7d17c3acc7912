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
    let exports: Readonly<Record<string, unknown>>;
    try {
      exports = await io.importModule(path);
    } catch (error) {
      throw new UsageError(`cannot import ${path}: ${reasonOf(error)}`);
    }
    const { default: more, ...named } = exports;
    const isObject = typeof more === 'object' && more !== null;
    for (const [name, value] of [...Object.entries(named), ...(isObject ? Object.entries(more) : [])]) addFunction(functions, name, value);
  }
  return functions;
}

function addFunction(functions: Record<string, Handler | Contract>, name: string, value: unknown): void {
  if (value instanceof Contract) functions[value.name] = value;
  else if (isContractLike(value)) functions[value.name] = new Contract(value.spec);
  else if (typeof value === 'function') functions[name] = value as Handler;
}

/** A contract made by another copy of this package. */
function isContractLike(value: unknown): value is Contract {
  return (
    typeof value === 'object' && value !== null && ['name', 'version', 'input', 'output', 'handler', 'spec'].every((key) => key in value)
  );
}
