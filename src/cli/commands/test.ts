/** `sandboa test`: replays a directory of recorded runs, and records again what has changed if asked to. */
import { basename } from 'node:path';
import { heal } from '../../boundary/journal/heal.ts';
import { readJournal } from '../../boundary/journal/journal.ts';
import { type ReplayOptions, replay } from '../../boundary/journal/replay.ts';
import { firstFinding, type ReplayReport, reportText } from '../../boundary/journal/report.ts';
import { writeJournalFile } from '../../node/directory-store.ts';
import { type Arguments, UsageError } from '../arguments.ts';
import { JSON_OPTION } from '../boundary-module.ts';
import { ExitCode, type Io } from '../io.ts';
import { journalsIn, readJournalAt } from '../journal-files.ts';
import { toJson } from '../json.ts';
import { type CaseResult, REPORTERS } from '../test-reporters.ts';
import type { CommandRow } from './command.ts';
import { REPLAY_OPTIONS, readReplayOptions } from './replay.ts';

const { '--code': _, ...REPLAY_ALL } = REPLAY_OPTIONS;

export const testCommand = {
  usage: 'test DIR [options]',
  summary: 'Replays every journal of a directory; no handler is called. Exit code 1 if anything differs.',
  options: {
    ...REPLAY_ALL,
    '--heal': {
      value: null,
      doc: 'Records a case that differs again, calling handlers of --boundary only for calls that changed, and shows the difference.',
    },
    '--reporter': { value: 'line|tap|junit', doc: 'How results are printed; line unless given.' },
    ...JSON_OPTION,
  },
  run: testDirectory,
} as const satisfies CommandRow;

async function testDirectory(args: Arguments, io: Io): Promise<number> {
  const { positional, options } = args;
  const [directory, ...more] = positional;
  if (directory === undefined) throw new UsageError('no directory: give one with journals');
  if (more.length > 0) throw new UsageError(`${more[0]} is too many`);
  const name = options.get('--reporter')?.[0] ?? 'line';
  const reporter = Object.hasOwn(REPORTERS, name) ? REPORTERS[name] : undefined;
  if (reporter === undefined) throw new UsageError(`--reporter is one of ${Object.keys(REPORTERS).join(', ')}`);
  const paths = journalsIn(directory);
  if (paths.length === 0) throw new UsageError(`${directory} has no journals`);
  const replayOptions = await readReplayOptions(args, io);
  const isJson = options.has('--json');
  const results: CaseResult[] = [];
  if (!isJson) io.out(reporter.begin(paths.length));
  for (const [i, path] of paths.entries()) {
    if (io.isTerminal === true) io.err(`\r${i + 1}/${paths.length}\u001b[K`);
    const result = await testCase(path, replayOptions, options.has('--heal'));
    results.push(result);
    if (!isJson) {
      const text = reporter.each(result, i + 1);
      if (text !== '' && io.isTerminal === true) io.err('\r\u001b[K');
      io.out(text);
    }
  }
  if (io.isTerminal === true) io.err('\r\u001b[K');
  io.out(isJson ? `${toJson(summary(results))}\n` : reporter.end(results));
  return results.every(({ isGood }) => isGood) ? ExitCode.ok : ExitCode.error;
}

async function testCase(path: string, options: ReplayOptions, isHealing: boolean): Promise<CaseResult> {
  const name = basename(path).replace(/\.jsonl$/, '');
  const began = performance.now();
  const { lines } = readJournalAt(path);
  const report = replay(lines, options);
  const result = { name, path, report, isGood: report.status !== 'mismatch', healed: null, ms: performance.now() - began };
  const isBroken = report.differences.some(({ cause }) => cause === 'journal');
  if (result.isGood || !isHealing || isBroken) return result;
  return { ...result, ...(await healCase(path, lines, report, options)) };
}

async function healCase(
  path: string,
  lines: readonly string[],
  report: ReplayReport,
  { contracts, pins, policies }: ReplayOptions,
): Promise<Pick<CaseResult, 'isGood' | 'healed'>> {
  const journal = readJournal(lines);
  if (journal.runs.length > 1) return { isGood: false, healed: 'a session cannot be healed: record it again' };
  const healed = await heal(journal, { contracts, pins, policies });
  writeJournalFile(path, healed.journal);
  const calls = healed.called.length === 0 ? 'no handler was called' : `handlers were called for ${healed.called.join(', ')}`;
  const difference = replay(lines, { contracts, pins, policies });
  return { isGood: true, healed: `recorded again, ${calls}\n${reportText(difference.calls.length > 0 ? difference : report)}` };
}

function summary(results: readonly CaseResult[]): object {
  return {
    cases: results.map(({ name, path, report, isGood, healed, ms }) => ({
      name,
      path,
      ...report,
      finding: firstFinding(report),
      isGood,
      healed,
      ms,
    })),
    passed: results.filter(({ isGood }) => isGood).length,
    failed: results.filter(({ isGood }) => !isGood).length,
  };
}
