/** `sandboa fork`: runs a journal again up to a call, answers that otherwise, and goes on. */

import { fork } from '../../boundary/journal/fork.ts';
import { readJournal } from '../../boundary/journal/journal.ts';
import { DENIAL_CODES, type DenialCode } from '../../interpreter/denial.ts';
import type { CallAnswer } from '../../interpreter/outstanding.ts';
import { writeJournalFile } from '../../node/directory-store.ts';
import { type Arguments, UsageError } from '../arguments.ts';
import { JSON_OPTION, readBoundary } from '../boundary-module.ts';
import type { Io } from '../io.ts';
import { readJournalArgument, readJsonValue } from '../journal-files.ts';
import { toJson } from '../json.ts';
import { describeOutcome, exitCodeOf, printTo, reportOutcome } from '../outcome-text.ts';
import type { CommandRow } from './command.ts';

export const forkCommand = {
  usage: 'fork JOURNAL --at N --result JSON [options]',
  summary:
    'Answers one recorded call otherwise and goes on: with recorded outcomes where they fit, with handlers of --boundary for the rest.',
  options: {
    '--at': { value: 'N', doc: 'The call: its number from 1, or its id such as call-7.' },
    '--result': { value: 'JSON', doc: 'What the call gives.' },
    '--raise': { value: 'TYPE:MESSAGE', doc: 'The exception that it raises, instead of a result.' },
    '--deny': { value: 'CODE:MESSAGE', doc: 'The denial that it meets, instead of a result.' },
    '--boundary': {
      value: 'MODULE',
      doc: 'Contracts whose handlers are called for calls that were not recorded; without it these are denied.',
    },
    '--out': { value: 'FILE', doc: 'Where the journal of the other run is written.' },
    ...JSON_OPTION,
  },
  run: forkJournal,
} as const satisfies CommandRow;

async function forkJournal(args: Arguments, io: Io): Promise<number> {
  const { options } = args;
  const { lines } = readJournalArgument(args);
  const at = options.get('--at')?.[0];
  if (at === undefined) throw new UsageError('no call: give --at N, the number of a call');
  const answer = readAnswer(options);
  const isJson = options.has('--json');
  const modulePath = options.get('--boundary')?.[0];
  const boundary = modulePath === undefined ? null : await readBoundary({ positional: [modulePath], options }, io);
  const print = isJson ? {} : { print: printTo(io) };
  const functions = boundary === null ? {} : { functions: boundary.contracts, policies: boundary.policies, pins: boundary.pins };
  const { outcome, journal, call } = await fork(readJournal(lines), /^\d+$/.test(at) ? Number(at) : at, answer, { ...functions, ...print });
  const out = options.get('--out')?.[0];
  if (out !== undefined) writeJournalFile(out, journal);
  if (isJson) io.out(`${toJson({ fork: call, ...describeOutcome(outcome) })}\n`);
  else reportOutcome(outcome, true, io);
  return exitCodeOf(outcome);
}

function readAnswer(options: Arguments['options']): CallAnswer {
  const given = ['--result', '--raise', '--deny'].filter((name) => options.has(name));
  if (given.length !== 1) throw new UsageError('give one of --result, --raise and --deny');
  const [name] = given as [string];
  const text = options.get(name)?.[0] ?? '';
  if (name === '--result') return { value: readJsonValue(text, '--result') };
  const [first = '', ...rest] = text.split(':');
  const message = rest.join(':').trim();
  if (name === '--raise') return { raise: { type: first, message } };
  if (!Object.hasOwn(DENIAL_CODES, first))
    throw new UsageError(`--deny: ${first} is no denial code; they are ${Object.keys(DENIAL_CODES).join(', ')}`);
  return { deny: { code: first as DenialCode, message: message === '' ? 'denied' : message } };
}
