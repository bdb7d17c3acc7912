/** `sandboa stubs`: prints typed Python stubs of the contracts of a boundary module. */
import { makeStubs } from '../../boundary/stubs.ts';
import type { Arguments } from '../arguments.ts';
import { JSON_OPTION, readBoundary } from '../boundary-module.ts';
import { ExitCode, type Io } from '../io.ts';
import { toJson } from '../json.ts';
import type { CommandRow } from './command.ts';

export const stubsCommand = {
  usage: 'stubs MODULE [options]',
  summary: 'Prints Python stubs of what a program can call, with types.',
  options: JSON_OPTION,
  run: printStubs,
} as const satisfies CommandRow;

async function printStubs(args: Arguments, io: Io): Promise<number> {
  const { contracts, pins } = await readBoundary(args, io);
  const stubs = makeStubs(contracts, { pins });
  io.out(args.options.has('--json') ? `${toJson({ stubs })}\n` : stubs);
  return ExitCode.ok;
}
