/** Recorded outcomes as answers to calls. */
import type { CallAnswer } from '../../interpreter/outstanding.ts';
import { fromTagged } from '../tagged.ts';
import type { JournalCall } from './journal.ts';

/** The recorded answer to a call; null if there is none. */
export function answerOf({ settled }: JournalCall): CallAnswer | null {
  if (settled === null) return null;
  const { outcome } = settled;
  switch (outcome.status) {
    case 'result':
      return { value: fromTagged(outcome.value) };
    case 'error':
      return { raise: { type: outcome.type, message: outcome.message } };
    case 'denied':
      return { deny: fromTagged(outcome.denial) as never };
  }
}
