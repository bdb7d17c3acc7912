/** Boxes on the command line: runs that may pause for a person, and what is written when they do. */
import type { BoxOutcome } from '../boundary/box-run.ts';
import { Sandboa, type SandboaOptions } from '../boundary/sandboa.ts';
import { openDirectory } from '../node/directory-store.ts';
import { GRANTS_OPTION, KEY_OPTION, needKey, readGrants, writeGrants, writePendingFile } from './approval-files.ts';
import { type Arguments, type OptionTable, UsageError } from './arguments.ts';
import { ExitCode, type Io } from './io.ts';
import { toJson } from './json.ts';
import { describeOutcome, exitCodeOf, reportOutcome } from './outcome-text.ts';
import { readBoundaryOption } from './run-options.ts';

/** The options of a run that may pause. */
export const BOX_OPTIONS = {
  ...KEY_OPTION,
  ...GRANTS_OPTION,
  '--pending': { value: 'FILE', doc: 'Where a run that waits for a person is written; RUN.pending.json unless given.' },
} as const satisfies OptionTable;

/** Makes the box of `--boundary`, `--key`, `--grants` and `--journal`. Throws UsageError. */
export async function openBox(args: Arguments, io: Io, more: Partial<SandboaOptions> = {}): Promise<Sandboa> {
  const key = needKey(args, io);
  const boundary = await readBoundaryOption(args, io);
  if (boundary === null) throw new UsageError('no contracts: give --boundary MODULE');
  const path = args.options.get('--grants')?.[0];
  const directory = args.options.get('--journal')?.[0];
  const { contracts, policies, pins, limits } = boundary;
  return new Sandboa({
    ...{ contracts, policies, pins, limits, key, exact: true },
    ...(directory === undefined ? {} : { journal: openDirectory(directory) }),
    ...(path === undefined ? {} : { grants: readGrants(path, key, io), onGrants: (grants) => writeGrants(path, grants, key, io) }),
    ...(args.options.has('--json') ? {} : { print: (text: string) => io.out(text) }),
    ...more,
  });
}

/** Tells how a run of a box ended; writes the file of one that waits for people. */
export function reportBox(outcome: BoxOutcome, args: Arguments, io: Io, file?: string): number {
  const isJson = args.options.has('--json');
  if (outcome.status !== 'paused') {
    if (isJson) io.out(`${toJson({ runId: outcome.runId, ...describeOutcome(outcome) })}\n`);
    else reportOutcome(outcome, args.options.has('--value'), io);
    return exitCodeOf(outcome);
  }
  const { runId, pending, snapshot, prints, calls, usage } = outcome;
  const path = args.options.get('--pending')?.[0] ?? file ?? `${runId.replace(/[^\w.-]/g, '_')}.pending.json`;
  writePendingFile(path, { runId, state: 'waiting', answers: {}, snapshot: snapshot as Uint8Array }, pending, io);
  if (isJson) io.out(`${toJson({ status: 'paused', runId, pending, file: path, stdout: prints.join(''), calls, usage })}\n`);
  else {
    for (const { callId, name, args: given, human } of pending) io.err(`${callId}  ${name}(${argumentText(given)})\n    ${human}\n`);
    io.err(`waits for a person: ${path}\n`);
  }
  return ExitCode.asked;
}

function argumentText(args: Readonly<Record<string, unknown>>): string {
  return Object.entries(args)
    .map(([name, value]) => `${name}=${toJson(value)}`)
    .join(', ');
}
