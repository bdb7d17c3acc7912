/** `sandboa run`: runs a program and shows how it ended. */
import { join } from 'node:path';
import { newRunId } from '../../boundary/clock.ts';
import { type RunOptions, run } from '../../boundary/session.ts';
import { openDirectory } from '../../node/directory-store.ts';
import { type Arguments, UsageError } from '../arguments.ts';
import { BOX_OPTIONS, openBox, reportBox } from '../box.ts';
import type { Io } from '../io.ts';
import { toJson } from '../json.ts';
import { describeOutcome, exitCodeOf, printTo, reportOutcome } from '../outcome-text.ts';
import { RUN_OPTIONS, readRunOptions } from '../run-options.ts';
import { readSource, SOURCE_OPTIONS, type Source } from '../source.ts';
import type { CommandRow } from './command.ts';

export const runCommand = {
  usage: 'run FILE|-c CODE|- [options]',
  summary: 'Runs a program. Its prints go to stdout, its traceback to stderr.',
  options: {
    ...SOURCE_OPTIONS,
    ...RUN_OPTIONS,
    ...BOX_OPTIONS,
    '--journal': { value: 'DIR', doc: 'Keeps the journal of the run in a directory.' },
    '--value': { value: null, doc: 'Prints the value of the last expression, as JSON, after the rest.' },
    '--json': { value: null, doc: 'Prints one JSON object with status, value or error, stdout, calls and usage, and nothing else.' },
  },
  run: runProgram,
} as const satisfies CommandRow;

async function runProgram(args: Arguments, io: Io): Promise<number> {
  const source = readSource(args, io);
  if (args.options.has('--key')) return runInBox(source, args, io);
  const isJson = args.options.has('--json');
  const wantsValue = isJson || args.options.has('--value');
  const directory = args.options.get('--journal')?.[0];
  const runId = newRunId();
  const options: RunOptions = {
    ...(await readRunOptions(args, source, io)),
    value: wantsValue,
    ...(directory === undefined ? {} : { runId, journal: openDirectory(directory) }),
    ...(isJson ? {} : { print: printTo(io) }),
  };
  const outcome = await run(source.code, options);
  const journal = directory === undefined ? null : join(directory, `${runId}.jsonl`);
  if (isJson) io.out(`${toJson({ ...describeOutcome(outcome), ...(journal === null ? {} : { journal }) })}\n`);
  else {
    reportOutcome(outcome, wantsValue, io);
    if (journal !== null) io.err(`journal: ${journal}\n`);
  }
  return exitCodeOf(outcome);
}

/** With a key to sign it, a run that needs a person waits for one. */
async function runInBox({ code, filename }: Source, args: Arguments, io: Io): Promise<number> {
  if (args.options.has('--functions')) throw new UsageError('--key is for runs with --boundary');
  const { inputs, limits } = await readRunOptions(args, { code, filename }, io);
  const box = await openBox(args, io, { limits, value: args.options.has('--json') || args.options.has('--value') });
  return reportBox(await box.run(code, { filename, inputs }), args, io);
}
