/** `fork` of a snapshot: answers one of the calls that a stored run waits for, and goes on from there. */
import { OptionError } from '../../interpreter/errors.ts';
import { loadAt } from '../../interpreter/load.ts';
import type { CallAnswer } from '../../interpreter/outstanding.ts';
import type { TakenCall } from '../../interpreter/pending-call.ts';
import { hostClock } from '../clock.ts';
import { denied } from '../denial.ts';
import { denialOf } from '../denial-texts.ts';
import { type Handler, readHandlers } from '../functions.ts';
import type { Outcome } from '../outcome.ts';
import { makePipeline } from '../pipeline.ts';
import { isRunSnapshot, unpackRun } from '../run-snapshot.ts';
import { drive, ServedRun, WAITING } from '../session.ts';
import type { ForkOptions } from './fork-options.ts';

/** How the other run ended. It has no journal: its beginning is in the snapshot only. */
export interface ForkedSnapshot {
  readonly outcome: Outcome;
  readonly journal: null;
  /** The call that was answered otherwise. */
  readonly call: string;
}

/** Forks the snapshot of a box's run, or the dump of a step. Throws SnapshotError, OptionError. */
export async function forkSnapshot(
  snapshot: Uint8Array,
  at: string | number,
  answer: CallAnswer,
  { key, secrets: _, policies, print, clock = hostClock(), ...functions }: ForkOptions,
): Promise<ForkedSnapshot> {
  const { state, dump } = isRunSnapshot(snapshot) ? unpackRun(snapshot, key ?? null) : { state: null, dump: snapshot };
  const { execution, stop } = loadAt(dump, { print, clock, ...(state === null && key !== undefined ? { key } : {}) });
  if (stop !== 'call' && stop !== 'calls') throw new OptionError('The snapshot waits for no call.');
  execution.isUnsigned = key === undefined;
  const hasHandlers = functions.functions !== undefined || functions.asyncFunctions !== undefined;
  const read = hasHandlers ? readHandlers(functions, WAITING) : null;
  const pipeline = read === null ? null : makePipeline(read, { policies, clock, ...(state === null ? {} : { runId: state.runId }) });
  if (pipeline !== null && state !== null) pipeline.states = state.states;
  const run = new ServedRun(execution, read?.handlers ?? new NoHandlers(), pipeline, execution.parts.options.session !== null);
  run.restore(state?.calls ?? [], stop === 'calls');
  const call = chosenCall(run.waiting, at);
  run.answerCall(call, answer);
  return { outcome: await drive(run), journal: null, call: call.callId };
}

function chosenCall(waiting: readonly TakenCall[], at: string | number): TakenCall {
  const found = typeof at === 'number' ? waiting[at - 1] : waiting.find(({ callId }) => callId === at);
  if (found !== undefined) return found;
  throw new OptionError(`The snapshot does not wait for a call ${at}; it waits for ${waiting.map(({ callId }) => callId).join(', ')}.`);
}

/** Denies whatever is called. */
class NoHandlers extends Map<string, Handler> {
  override get(name: string): Handler {
    return () => {
      throw denied(denialOf('replay.mismatch', { name, contract: null }));
    };
  }
}
