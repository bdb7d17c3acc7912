/** `sandboa resume`: goes on with a run that waited for people. */
import { readPendingFile, writePendingFile } from '../approval-files.ts';
import { type Arguments, UsageError } from '../arguments.ts';
import { JSON_OPTION } from '../boundary-module.ts';
import { BOX_OPTIONS, openBox, reportBox } from '../box.ts';
import type { Io } from '../io.ts';
import type { CommandRow } from './command.ts';

export const resumeCommand = {
  usage: 'resume PENDING --key FILE --boundary MODULE [options]',
  summary: 'Goes on with a paused run, with the answers that its file has. Calls without one wait on.',
  options: {
    '--boundary': { value: 'MODULE', doc: 'The boundary module; it must still have the contracts that the run was offered.' },
    ...BOX_OPTIONS,
    '--journal': { value: 'DIR', doc: 'The directory of journals that the run was begun with.' },
    '--value': { value: null, doc: 'Prints the value of the last expression, if the run was begun with --value.' },
    ...JSON_OPTION,
  },
  run: resumeRun,
} as const satisfies CommandRow;

async function resumeRun(args: Arguments, io: Io): Promise<number> {
  const [path, ...more] = args.positional;
  if (path === undefined || more.length > 0) throw new UsageError('give the file of a run that waits');
  const box = await openBox(args, io);
  const file = readPendingFile(path, io);
  if (file.state === 'taken') {
    throw new UsageError(`${path}: somebody went on with the run already, so its calls may have been made; only its journal tells`);
  }
  const pending = box.pending(file.snapshot);
  // Written before anything is done, so that no call is made by two.
  writePendingFile(path, { ...file, state: 'taken' }, pending, io);
  try {
    return reportBox(await box.resume(file.snapshot, ...Object.values(file.answers)), args, io, path);
  } catch (error) {
    // What throws is misuse, and nothing has happened.
    writePendingFile(path, file, pending, io);
    throw error;
  }
}
