/** `sandboa journal`: shows, verifies and exports journals. */
import { readJournal, verifyLines } from '../../boundary/journal/journal.ts';
import { otelTraces } from '../../boundary/journal/otel.ts';
import { journalPage } from '../../boundary/journal/page.ts';
import { type Arguments, UsageError } from '../arguments.ts';
import { JSON_OPTION } from '../boundary-module.ts';
import { ExitCode, type Io } from '../io.ts';
import { readJournalArgument, readJournalAt } from '../journal-files.ts';
import { toJson } from '../json.ts';
import type { CommandRow } from './command.ts';

export const journalCommand = {
  usage: 'journal show|verify|export JOURNAL [options]',
  summary: 'Shows a journal as a page, checks the hash chain of one or more, or exports one as OpenTelemetry traces.',
  options: JSON_OPTION,
  run: onJournal,
} as const satisfies CommandRow;

const ACTIONS: Readonly<Record<string, (args: Arguments, io: Io) => number>> = { show, verify, export: exportTraces };

async function onJournal({ positional: [action = '', ...positional], options }: Arguments, io: Io): Promise<number> {
  const act = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (act === undefined) throw new UsageError(`journal ${action}: say show, verify or export`);
  return act({ positional, options }, io);
}

function show(args: Arguments, io: Io): number {
  const verified = verifyLines(readJournalArgument(args).lines);
  if (args.options.has('--json')) io.out(`${toJson({ entries: verified.entries, fault: verified.fault })}\n`);
  else io.out(journalPage(verified));
  return verified.fault === null ? ExitCode.ok : ExitCode.error;
}

function verify({ positional, options }: Arguments, io: Io): number {
  if (positional.length === 0) throw new UsageError('no journal: give one or more files that end in .jsonl');
  const results = positional.map((path) => {
    const { lines, tornBytes } = readJournalAt(path);
    const { entries, head, fault } = verifyLines(lines);
    return { journal: path, entries: entries.length, head: fault === null ? head : null, fault, tornBytes };
  });
  if (options.has('--json')) io.out(`${toJson(results)}\n`);
  else
    for (const { journal, entries, head, fault, tornBytes } of results) {
      const torn = tornBytes === 0 ? '' : `; ${tornBytes} bytes of a torn line follow`;
      io.out(
        fault === null
          ? `${journal}: ${entries} entries, head ${head}${torn}\n`
          : `${journal}: entry ${fault.seq} is bad: ${fault.reason}${torn}\n`,
      );
    }
  return results.every(({ fault }) => fault === null) ? ExitCode.ok : ExitCode.error;
}

function exportTraces(args: Arguments, io: Io): number {
  io.out(`${JSON.stringify(otelTraces(readJournal(readJournalArgument(args).lines)), null, args.options.has('--json') ? 0 : 2)}\n`);
  return ExitCode.ok;
}
