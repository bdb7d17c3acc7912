/** `sandboa check`: compares a boundary module with its lock file. */
import { checkLock, type LockFinding, readLock } from '../../boundary/lock.ts';
import { type Arguments, UsageError } from '../arguments.ts';
import { JSON_OPTION, readBoundary } from '../boundary-module.ts';
import { ExitCode, type Io } from '../io.ts';
import { toJson } from '../json.ts';
import { reasonOf } from '../source.ts';
import type { CommandRow } from './command.ts';
import { LOCK_OPTION, lockPath } from './lock.ts';

export const checkCommand = {
  usage: 'check MODULE [options]',
  summary: 'Compares contracts with the lock file: a change without the version bump that it needs fails, with exit code 1.',
  options: { ...LOCK_OPTION, ...JSON_OPTION },
  run: checkModule,
} as const satisfies CommandRow;

async function checkModule(args: Arguments, io: Io): Promise<number> {
  const { path, contracts } = await readBoundary(args, io);
  const file = lockPath(path, args);
  let text: string;
  try {
    text = io.readFile(file);
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}; \`sandboa lock\` writes it`);
  }
  const findings = checkLock(readLock(text), contracts);
  if (args.options.has('--json')) io.out(`${toJson(findings)}\n`);
  else io.out(findings.map(findingText).join(''));
  return findings.some(({ isFault }) => isFault) ? ExitCode.error : ExitCode.ok;
}

function findingText({ label, status, isFault, text, diff }: LockFinding): string {
  const changes = diff?.changes.map((change) => `    ${change.text} (${change.verdict})\n`) ?? [];
  return `${isFault ? 'FAIL' : 'ok  '} ${label}  ${status}: ${text}\n${changes.join('')}`;
}
