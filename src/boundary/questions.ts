/** What a program can ask about decisions: module `boundary` calls these functions of the host. They decide nothing and count nothing; their answers are recorded like any call's. */
import { completeDenial } from '../interpreter/check-denial.ts';
import type { Denial } from '../interpreter/denial.ts';
import { denialOf } from './denial-texts.ts';
import type { Handler, Handlers } from './functions.ts';
import type { Pipeline } from './pipeline.ts';
import { QUESTIONS } from './question-names.ts';

/** Adds the functions to the handlers of a run. */
export function withQuestions(handlers: Handlers, pipeline: Pipeline): Handlers {
  const all = new Map(handlers);
  const functions: Readonly<Record<(typeof QUESTIONS)[number], Handler>> = {
    'boundary.would_allow': (name: string, args: readonly unknown[], kwargs: Readonly<Record<string, unknown>>) =>
      wouldAllow(pipeline, name, args, kwargs),
    'boundary.budget': () => pipeline.budget(),
  };
  for (const name of QUESTIONS) if (!all.has(name)) all.set(name, functions[name]);
  return all;
}

/** What would become of a call, as the program reads it. */
interface WouldAllow {
  readonly verdict: 'allow' | 'ask' | 'deny' | 'raise';
  readonly message: string;
  /** Null for a call that would be performed, or that is a TypeError. */
  readonly denial: object | null;
}

function wouldAllow(pipeline: Pipeline, name: string, args: readonly unknown[], kwargs: Readonly<Record<string, unknown>>): WouldAllow {
  const decision = pipeline.preview(name, { args, kwargs });
  const { verdict, denial, typeError, policy, reason, contract } = decision;
  const canAsk = pipeline.approvals?.canAsk ?? false;
  if (verdict === 'raise') return { verdict, message: typeError ?? '', denial: null };
  if (verdict === 'allow') return { verdict, message: '', denial: null };
  const input = denial ?? denialOf('policy.needs_approval', { name, contract: contract?.label ?? null, policy, reason });
  return { verdict: verdict === 'ask' && canAsk ? 'ask' : 'deny', message: input.message, denial: guestDenial(completeDenial(input)) };
}

/** The attributes of `Denied`. */
function guestDenial({ code, message, retry, retryAfter, violations, alternatives, contract, policy, decisionId }: Denial): object {
  return { code, message, retry, retry_after: retryAfter, violations, alternatives, contract, policy, decision_id: decisionId };
}
