/** `sandboa prompt`: prints a section for a system prompt on the contracts of a boundary module. */
import { makePrompt } from '../../boundary/prompt.ts';
import type { Arguments } from '../arguments.ts';
import { JSON_OPTION, readBoundary } from '../boundary-module.ts';
import { ExitCode, type Io } from '../io.ts';
import { toJson } from '../json.ts';
import type { CommandRow } from './command.ts';

export const promptCommand = {
  usage: 'prompt MODULE [options]',
  summary: 'Prints a section for a system prompt: what exists, what does not, how denial looks, limits, an example.',
  options: JSON_OPTION,
  run: printPrompt,
} as const satisfies CommandRow;

async function printPrompt(args: Arguments, io: Io): Promise<number> {
  const { contracts, policies, pins, limits } = await readBoundary(args, io);
  const prompt = makePrompt(contracts, { policies, pins, limits });
  io.out(args.options.has('--json') ? `${toJson({ prompt })}\n` : prompt);
  return ExitCode.ok;
}
