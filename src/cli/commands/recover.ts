/** `sandboa recover`: goes on with a run whose process is gone. */
import type { RecoverOptions } from '../../boundary/journal/past.ts';
import { recover } from '../../boundary/journal/recover.ts';
import { openDirectory } from '../../node/directory-store.ts';
import { type Arguments, UsageError } from '../arguments.ts';
import { JSON_OPTION } from '../boundary-module.ts';
import { importExports } from '../functions.ts';
import type { Io } from '../io.ts';
import { toJson } from '../json.ts';
import { describeOutcome, exitCodeOf, printTo, reportOutcome } from '../outcome-text.ts';
import { readBoundaryOption } from '../run-options.ts';
import type { CommandRow } from './command.ts';

export const recoverCommand = {
  usage: 'recover DIR RUN --boundary MODULE [options]',
  summary:
    'Goes on with a run of a journal directory that has no end. `reconcile`, if the module exports it, is asked about calls in doubt.',
  options: { '--boundary': { value: 'MODULE', doc: 'The boundary module that the run was started with.' }, ...JSON_OPTION },
  run: recoverRun,
} as const satisfies CommandRow;

async function recoverRun(args: Arguments, io: Io): Promise<number> {
  const [directory, id, ...more] = args.positional;
  if (directory === undefined || id === undefined || more.length > 0)
    throw new UsageError('give the directory of journals and the id of one run');
  const path = args.options.get('--boundary')?.[0];
  const boundary = await readBoundaryOption(args, io);
  if (boundary === null || path === undefined) throw new UsageError('no contracts: give --boundary MODULE');
  const { reconcile } = await importExports(path, io);
  const isJson = args.options.has('--json');
  const outcome = await recover(id, {
    journal: openDirectory(directory, { onRepair: ({ kind, text }) => io.err(`${kind}: ${text}\n`) }),
    functions: boundary.contracts,
    policies: boundary.policies,
    pins: boundary.pins,
    ...(typeof reconcile === 'function' ? { reconcile: reconcile as RecoverOptions['reconcile'] } : {}),
    ...(isJson ? {} : { print: printTo(io) }),
  });
  if (isJson) io.out(`${toJson({ ...describeOutcome(outcome), inDoubt: outcome.inDoubt })}\n`);
  else {
    for (const { name, callId, resolution } of outcome.inDoubt) io.err(`in doubt: ${name} (${callId}), ${resolution}\n`);
    reportOutcome(outcome, false, io);
  }
  return exitCodeOf(outcome);
}
