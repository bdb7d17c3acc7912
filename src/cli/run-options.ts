/** The options of commands that run programs. */
import type { Functions } from '../boundary/functions.ts';
import type { RunOptions } from '../boundary/session.ts';
import { type Arguments, type OptionTable, UsageError } from './arguments.ts';
import { type BoundaryModule, readBoundary } from './boundary-module.ts';
import { readFunctions } from './functions.ts';
import type { Io } from './io.ts';
import { readLimits } from './limit-values.ts';
import type { Source } from './source.ts';

/** Ceilings that suit a script run by hand: time and memory bound it, fuel hardly does. */
const DEFAULT_LIMITS = { timeMs: 10_000, memory: 512 * 1024 * 1024, fuel: 10_000_000_000 };

/** The options. */
export const RUN_OPTIONS = {
  '--inputs': { value: 'JSON', doc: 'An object whose members become variables of the program.' },
  '--functions': {
    value: 'MODULE',
    doc: 'A JavaScript module: its exported functions and contracts can be called by the program.',
    isMany: true,
  },
  '--boundary': { value: 'MODULE', doc: 'A boundary module: its contracts can be called, under its policies and limits.' },
  '--limit': { value: 'NAME=VALUE', doc: 'A ceiling, such as memory=64MB, timeMs=2s, fuel=1000000.', isMany: true },
} as const satisfies OptionTable;

/** Reads them. Throws UsageError. */
export async function readRunOptions(args: Arguments, { filename }: Source, io: Io): Promise<RunOptions> {
  const { options } = args;
  const boundary = await readBoundaryOption(args, io);
  const functions = await readFunctions(options.get('--functions') ?? [], io);
  if (boundary !== null && options.has('--functions')) throw new UsageError('give --boundary or --functions, not both');
  return {
    filename,
    inputs: readInputs(options.get('--inputs')?.[0]),
    ...(boundary === null
      ? { functions: functions satisfies Functions }
      : { functions: boundary.contracts, policies: boundary.policies, pins: boundary.pins }),
    limits: { ...DEFAULT_LIMITS, ...boundary?.limits, ...readLimits(options.get('--limit') ?? []) },
    exact: true,
  };
}

/** Reads the module that `--boundary` names; null if there is none. Throws UsageError. */
export async function readBoundaryOption({ options }: Arguments, io: Io): Promise<BoundaryModule | null> {
  const path = options.get('--boundary')?.[0];
  return path === undefined ? null : readBoundary({ positional: [path], options }, io);
}

function readInputs(text: string | undefined): Record<string, unknown> {
  if (text === undefined) return {};
  let inputs: unknown;
  try {
    inputs = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`--inputs is no JSON: ${(error as Error).message}`);
  }
  if (typeof inputs !== 'object' || inputs === null || Array.isArray(inputs)) throw new UsageError('--inputs must be a JSON object');
  return inputs as Record<string, unknown>;
}
