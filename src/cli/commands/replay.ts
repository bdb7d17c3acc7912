/** `sandboa replay`: runs a journal again without calling anything, and says what differs and why. */
import { type ReplayOptions, replay } from '../../boundary/journal/replay.ts';
import { reportText } from '../../boundary/journal/report.ts';
import type { Policy } from '../../boundary/policies/table.ts';
import { type Arguments, type OptionTable, UsageError } from '../arguments.ts';
import { JSON_OPTION, readBoundary } from '../boundary-module.ts';
import { importExports } from '../functions.ts';
import { ExitCode, type Io } from '../io.ts';
import { readJournalArgument } from '../journal-files.ts';
import { toJson } from '../json.ts';
import { readLimits } from '../limit-values.ts';
import { reasonOf } from '../source.ts';
import type { CommandRow } from './command.ts';

/** Options that say with what of today a journal is replayed. */
export const REPLAY_OPTIONS = {
  '--boundary': { value: 'MODULE', doc: 'Contracts and policies of today: each recorded call is decided again with them.' },
  '--policy': { value: 'MODULE', doc: 'Policies of today alone: a module that exports `policies`.' },
  '--code': { value: 'FILE', doc: 'Another program.' },
  '--limit': { value: 'NAME=VALUE', doc: 'A ceiling of today, such as fuel=1000000.', isMany: true },
} as const satisfies OptionTable;

export const replayCommand = {
  usage: 'replay JOURNAL [options]',
  summary: 'Runs a journal again with its recorded outcomes; no handler is called. Exit code 1 if anything differs.',
  options: { ...REPLAY_OPTIONS, ...JSON_OPTION },
  run: replayJournal,
} as const satisfies CommandRow;

async function replayJournal(args: Arguments, io: Io): Promise<number> {
  const { lines, tornBytes } = readJournalArgument(args);
  const report = replay(lines, await readReplayOptions(args, io));
  if (args.options.has('--json')) io.out(`${toJson({ ...report, tornBytes })}\n`);
  else {
    if (tornBytes > 0) io.err(`The last ${tornBytes} bytes of the file are no whole line; they are left out.\n`);
    io.out(reportText(report));
  }
  return report.status === 'mismatch' ? ExitCode.error : ExitCode.ok;
}

/** Reads the options of REPLAY_OPTIONS. Throws UsageError. */
export async function readReplayOptions({ options }: Arguments, io: Io): Promise<ReplayOptions> {
  const [modulePath, policyPath, codePath] = ['--boundary', '--policy', '--code'].map((name) => options.get(name)?.[0]);
  const boundary = modulePath === undefined ? null : await readBoundary({ positional: [modulePath], options }, io);
  const policies = policyPath === undefined ? boundary?.policies : await readPolicies(policyPath, io);
  const limits = options.get('--limit');
  return {
    ...(boundary === null ? {} : { contracts: boundary.contracts, pins: boundary.pins }),
    ...(policies === undefined ? {} : { policies }),
    ...(codePath === undefined ? {} : { code: readText(codePath, io) }),
    ...(limits === undefined ? {} : { limits: readLimits(limits) }),
  };
}

async function readPolicies(path: string, io: Io): Promise<readonly Policy[]> {
  const { policies } = await importExports(path, io);
  if (!Array.isArray(policies)) throw new UsageError(`${path} exports no policies: an array of what allow, deny and the like make`);
  return policies as Policy[];
}

function readText(path: string, io: Io): string {
  try {
    return io.readFile(path);
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${reasonOf(error)}`);
  }
}
