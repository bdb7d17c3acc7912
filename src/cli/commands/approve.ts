/** `sandboa approve` and `sandboa reject`: a person's answer to a call that a paused run waits for. */
import { signRejection } from '../../boundary/approval.ts';
import type { PendingApproval } from '../../boundary/pending.ts';
import { unpackRun } from '../../boundary/run-snapshot.ts';
import { fromTagged } from '../../boundary/tagged.ts';
import { KEY_OPTION, needKey, needOption, type PendingFile, readExpiry, readPendingFile, writePendingFile } from '../approval-files.ts';
import { type Arguments, type OptionTable, UsageError } from '../arguments.ts';
import { JSON_OPTION } from '../boundary-module.ts';
import { openBox } from '../box.ts';
import { ExitCode, type Io } from '../io.ts';
import { toJson } from '../json.ts';
import type { CommandRow } from './command.ts';

const ANSWER_OPTIONS = {
  ...KEY_OPTION,
  '--by': { value: 'NAME', doc: 'Who answers.' },
  ...JSON_OPTION,
} as const satisfies OptionTable;

export const approveCommand = {
  usage: 'approve PENDING [CALL] --by NAME --key FILE --boundary MODULE [options]',
  summary: 'Approves a call that a paused run waits for, and notes it in the file; `sandboa resume` goes on.',
  options: {
    ...ANSWER_OPTIONS,
    '--boundary': { value: 'MODULE', doc: 'The boundary module, which edited arguments are checked by.' },
    '--edit': { value: 'JSON', doc: 'All arguments by name, in place of those that the program gave.' },
    '--expires': { value: 'WHEN', doc: 'When the approval ends: 30m, 24h, or a date; with the request unless given.' },
  },
  run: approve,
} as const satisfies CommandRow;

export const rejectCommand = {
  usage: 'reject PENDING [CALL] --by NAME --key FILE [options]',
  summary: 'Rejects a call that a paused run waits for, and notes it in the file; `sandboa resume` goes on.',
  options: { ...ANSWER_OPTIONS, '--reason': { value: 'TEXT', doc: 'Why; the program reads it.' } },
  run: reject,
} as const satisfies CommandRow;

async function approve(args: Arguments, io: Io): Promise<number> {
  const { call, answer } = readQuestion(args, io);
  const by = needOption(args, '--by', 'person');
  const box = await openBox(args, io);
  const edit = args.options.get('--edit')?.[0];
  const expires = args.options.get('--expires')?.[0];
  const token = box.approve(call, {
    by,
    ...(edit === undefined ? {} : { edit: readEdit(edit) }),
    ...(expires === undefined ? {} : { expiresAt: readExpiry(expires, Date.now()) }),
  });
  return answer(token, `${call.callId} is approved by ${by}${edit === undefined ? '' : ', edited'}`);
}

async function reject(args: Arguments, io: Io): Promise<number> {
  const { call, answer, key } = readQuestion(args, io);
  const by = needOption(args, '--by', 'person');
  const token = signRejection(key, call, { by, reason: args.options.get('--reason')?.[0] ?? '' });
  return answer(token, `${call.callId} is rejected by ${by}`);
}

interface OpenQuestion {
  readonly call: PendingApproval;
  readonly key: Uint8Array;
  /** Notes the token in the file and tells it. */
  readonly answer: (token: string, told: string) => number;
}

/** The call that the arguments name, as the snapshot has it. Throws UsageError, SnapshotError. */
function readQuestion(args: Arguments, io: Io): OpenQuestion {
  const [path, callId, ...more] = args.positional;
  if (path === undefined || more.length > 0) throw new UsageError('give the file of a run that waits, and the id of one call');
  const key = needKey(args, io);
  const file: PendingFile = readPendingFile(path, io);
  if (file.state === 'taken') throw new UsageError(`${path}: the run went on already`);
  const { pending } = unpackRun(file.snapshot, key).state;
  const ids = pending.map((one) => one.callId).join(', ');
  const call = callId === undefined && pending.length === 1 ? pending[0] : pending.find((one) => one.callId === callId);
  if (call === undefined)
    throw new UsageError(`${callId === undefined ? 'which call' : `it does not wait for ${callId}`}: it waits for ${ids}`);
  const answer = (token: string, told: string): number => {
    writePendingFile(path, { ...file, answers: { ...file.answers, [call.callId]: token } }, pending, io);
    io.out(args.options.has('--json') ? `${toJson({ callId: call.callId, token, file: path })}\n` : `${told}\n`);
    return ExitCode.ok;
  };
  return { call, key, answer };
}

function readEdit(text: string): Record<string, unknown> {
  let edit: unknown;
  try {
    edit = fromTagged(JSON.parse(text));
  } catch (error) {
    throw new UsageError(`--edit is no JSON: ${(error as Error).message}`);
  }
  if (typeof edit !== 'object' || edit === null || Array.isArray(edit)) throw new UsageError('--edit must be a JSON object');
  return edit as Record<string, unknown>;
}
