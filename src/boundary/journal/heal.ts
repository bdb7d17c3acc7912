/** `heal`: records a run again, calling handlers only for what has changed. */
import { isSystemFunction } from '../../interpreter/system-functions.ts';
import { Catalog } from '../catalog.ts';
import type { Contract } from '../contract.ts';
import type { Outcome } from '../outcome.ts';
import type { Policy } from '../policies/table.ts';
import { fromTagged } from '../tagged.ts';
import { RecallMatching, runAgain, stubs } from './fork.ts';
import { type Journal, type JournalCall, type JournalRun, readJournal } from './journal.ts';
import { Matcher } from './matcher.ts';
import { redactorFor } from './replay.ts';

/** Options of `heal`: what is to be recorded with. */
export interface HealOptions {
  readonly code?: string;
  /** Without them nothing can be called: what was not recorded is denied as `replay.mismatch`. */
  readonly contracts?: readonly Contract[];
  readonly pins?: readonly string[];
  readonly policies?: readonly Policy[];
  readonly key?: Uint8Array;
  readonly secrets?: readonly string[];
}

/** What was recorded. */
export interface Healed {
  readonly outcome: Outcome;
  readonly journal: readonly string[];
  /** Calls for which a handler was called. */
  readonly called: readonly string[];
}

/** Runs the code of a journal again. Calls whose recorded outcome still stands get it, the others go to handlers. Throws JournalError, ContractError, PolicyError. */
export async function heal(
  given: Journal | readonly string[],
  { code, contracts, pins, policies, key, secrets }: HealOptions = {},
): Promise<Healed> {
  const journal = 'lines' in given ? given : readJournal(given);
  const { started } = journal.runs[0] as JournalRun;
  const catalog = contracts === undefined ? null : new Catalog(contracts, pins);
  const matcher = new Matcher(journal, redactorFor(started, key, secrets));
  const recall = new RecallMatching(journal, matcher, (call) => stands(call, catalog));
  const functions = contracts === undefined ? stubs(started) : { functions: contracts, pins, policies };
  const healed = await runAgain(journal, code ?? null, functions, recall);
  const called = readJournal(healed.journal).entries.flatMap((entry) =>
    entry.kind === 'call.settled' && entry.by === 'handler' ? [entry.call] : [],
  );
  return { ...healed, called };
}

/** A recorded decision against a call may be another one now; a recorded result may be none of the contract any more. */
function stands({ requested, settled }: JournalCall, catalog: Catalog | null): boolean {
  if (catalog === null || (isSystemFunction(requested.name) && catalog.find(requested.name) === null)) return true;
  if (settled === null || settled.by === 'decision') return false;
  if (settled.outcome.status !== 'result') return true;
  return catalog.find(requested.name)?.checkOutput(fromTagged(settled.outcome.value)).length === 0;
}
