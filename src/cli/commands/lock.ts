/** `sandboa lock`: writes the lock file of a boundary module. */
import { LOCK_FILE, lockText, makeLock } from '../../boundary/lock.ts';
import { type Arguments, type OptionTable, UsageError } from '../arguments.ts';
import { JSON_OPTION, readBoundary } from '../boundary-module.ts';
import { ExitCode, type Io } from '../io.ts';
import { toJson } from '../json.ts';
import { reasonOf } from '../source.ts';
import type { CommandRow } from './command.ts';

/** Where the lock file is. */
export const LOCK_OPTION = {
  '--file': { value: 'PATH', doc: `The lock file; ${LOCK_FILE} beside the module unless given.` },
} as const satisfies OptionTable;

export const lockCommand = {
  usage: 'lock MODULE [options]',
  summary: 'Pins name, version and id of every contract in the lock file.',
  options: { ...LOCK_OPTION, ...JSON_OPTION },
  run: writeLock,
} as const satisfies CommandRow;

async function writeLock(args: Arguments, io: Io): Promise<number> {
  const { path, contracts } = await readBoundary(args, io);
  const file = lockPath(path, args);
  const lock = makeLock(contracts);
  try {
    io.writeFile(file, lockText(lock));
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${reasonOf(error)}`);
  }
  const pinned = lock.contracts.map(({ name, version, id }) => ({ name, version, id }));
  if (args.options.has('--json')) io.out(`${toJson({ file, contracts: pinned })}\n`);
  else io.out(`${pinned.map(({ name, version, id }) => `${name}@${version}  ${id}\n`).join('')}${file} is written\n`);
  return ExitCode.ok;
}

/** The lock file's path: as given, or in the folder of the module. */
export function lockPath(module: string, { options }: Arguments): string {
  const folder = module.slice(0, Math.max(module.lastIndexOf('/'), module.lastIndexOf('\\')) + 1);
  return options.get('--file')?.[0] ?? `${folder}${LOCK_FILE}`;
}
