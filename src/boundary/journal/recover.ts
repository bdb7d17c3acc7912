/** Goes on with a run whose process crashed: the program runs again from its start with the outcomes that its journal has, and with handlers from there on. */
import { OptionError } from '../../interpreter/errors.ts';
import { type HandledSession, openSession } from '../open-session.ts';
import type { Outcome } from '../outcome.ts';
import { drive, openRun, type RunOptions, ServedRun, WAITING } from '../session.ts';
import type { JournalRun } from './journal.ts';
import { finite, openPast, type RecoverOptions, type ResolvedCall, recordedOptions } from './past.ts';
import type { JournalOptions } from './recorder.ts';
import { journalOptions } from './run-journal.ts';
import type { JournalStore } from './store.ts';

/** Options of `recover`: what the journal does not hold. */
export interface RecoverRunOptions
  extends Pick<RunOptions, 'functions' | 'asyncFunctions' | 'builtins' | 'pins' | 'policies' | 'print' | 'clock'>,
    RecoverOptions {
  readonly journal: JournalStore | JournalOptions;
}

/** How a recovered run ended. */
export type Recovered = Outcome & { readonly inDoubt: readonly ResolvedCall[] };

/** Goes on with the run of a journal. Throws JournalError `in_doubt` if a call in doubt can neither be repeated nor asked about; then nothing has happened. */
export async function recover(id: string, given: RecoverRunOptions): Promise<Recovered> {
  const { journal: journalOption, reconcile, ...rest } = given;
  const journal = journalOptions(journalOption);
  const { past, runs, code, options, inDoubt } = await openPast(journal, id, reconcile);
  try {
    if (runs[0]?.started.isSession === true) throw new OptionError(`The journal ${id} is of a session: use recoverSession.`);
    const run = openRun(code, { ...rest, ...options, journal }, WAITING, past);
    return Object.assign(run instanceof ServedRun ? await drive(run) : run, { inDoubt });
  } finally {
    past.reopened.writer.close();
  }
}

/** Goes on with a session: all its programs run again with the outcomes that the journal has. `outcome` is that of the last. */
export async function recoverSession(
  id: string,
  given: RecoverRunOptions,
): Promise<{ readonly session: HandledSession; readonly outcome: Outcome; readonly inDoubt: readonly ResolvedCall[] }> {
  const { journal: journalOption, reconcile, ...rest } = given;
  const journal = journalOptions(journalOption);
  const { past, runs, options, inDoubt } = await openPast(journal, id, reconcile);
  try {
    const [{ started }] = runs as [JournalRun];
    if (!started.isSession) throw new OptionError(`The journal ${id} is of a run: use recover.`);
    const { limits, exact, value } = options;
    const session = openSession({ ...rest, limits, exact, value, total: finite(started.total), journal }, { ...past, id });
    let outcome: Outcome | null = null;
    for (const run of runs) outcome = await session.run(run.started.code, { inputs: recordedOptions(run.started).inputs });
    return { session, outcome: outcome as Outcome, inDoubt };
  } catch (error) {
    past.reopened.writer.close();
    throw error;
  }
}
