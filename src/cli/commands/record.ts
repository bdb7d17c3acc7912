/** `sandboa record`: runs a program and keeps its journal as a case for `sandboa test`. */
import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { MemoryStore } from '../../boundary/journal/store.ts';
import { run } from '../../boundary/session.ts';
import { writeJournalFile } from '../../node/directory-store.ts';
import { type Arguments, UsageError } from '../arguments.ts';
import { JSON_OPTION } from '../boundary-module.ts';
import type { Io } from '../io.ts';
import { toJson } from '../json.ts';
import { describeOutcome, exitCodeOf, printTo, reportOutcome } from '../outcome-text.ts';
import { RUN_OPTIONS, readRunOptions } from '../run-options.ts';
import { readSource, SOURCE_OPTIONS } from '../source.ts';
import type { CommandRow } from './command.ts';

export const recordCommand = {
  usage: 'record FILE|-c CODE|- --to DIR [options]',
  summary: 'Runs a program and keeps its journal as a case, which `sandboa test DIR` replays.',
  options: {
    ...SOURCE_OPTIONS,
    ...RUN_OPTIONS,
    '--to': { value: 'DIR', doc: 'The directory of cases.' },
    '--name': { value: 'NAME', doc: "The case's name; that of the program unless given." },
    '--force': { value: null, doc: 'Writes in place of a case of this name.' },
    ...JSON_OPTION,
  },
  run: recordCase,
} as const satisfies CommandRow;

async function recordCase(args: Arguments, io: Io): Promise<number> {
  const { options } = args;
  const source = readSource(args, io);
  const directory = options.get('--to')?.[0];
  if (directory === undefined) throw new UsageError('no directory of cases: give --to DIR');
  const name =
    options.get('--name')?.[0] ??
    basename(source.filename)
      .replace(/\.\w+$/, '')
      .replace(/[^\w-]+/g, '-')
      .replace(/^-|-$/g, '');
  if (!/^[A-Za-z0-9][\w.-]{0,180}$/.test(name)) throw new UsageError(`--name: ${JSON.stringify(name)} is no name of a case`);
  const path = join(directory, `${name}.jsonl`);
  if (existsSync(path) && !options.has('--force')) throw new UsageError(`there is a case ${path} already; --force writes in its place`);
  const isJson = options.has('--json');
  const store = new MemoryStore();
  const runOptions = await readRunOptions(args, source, io);
  const outcome = await run(source.code, {
    ...runOptions,
    runId: name,
    journal: store,
    ...(isJson ? {} : { print: printTo(io) }),
  });
  mkdirSync(directory, { recursive: true });
  writeJournalFile(path, store.read(name) ?? []);
  if (isJson) io.out(`${toJson({ case: path, ...describeOutcome(outcome) })}\n`);
  else {
    reportOutcome(outcome, false, io);
    io.err(`recorded ${path}: ${outcome.status}, ${outcome.calls.length} calls\n`);
  }
  return exitCodeOf(outcome);
}
