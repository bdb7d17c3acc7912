/** A list of policies and how they combine: the first deny wins, ask beats allow, a policy that throws denies. */

import { PolicyError } from '../errors.ts';
import type { BudgetLine, CalledContract, PolicyBase, PolicyCall, PolicyState, Refusal, Verdict } from './policy.ts';
import { type AnyRow, POLICIES, type Policy, rowOf } from './table.ts';

/** What each policy remembers, by id. Plain JSON; policies that have not been asked yet are missing. */
export type PolicyStates = Readonly<Record<string, PolicyState>>;

/** What one policy said. */
export interface DecisionStep {
  readonly policy: string;
  readonly verdict: 'allow' | 'deny' | 'ask' | 'pass' | 'failed';
  readonly reason: string;
}

/** What the policies decided together, and why. */
export interface Decision {
  readonly verdict: 'allow' | 'deny' | 'ask';
  /** The policy that decided; null if none had anything to say. */
  readonly policy: string | null;
  readonly reason: string;
  /** Set for a deny. */
  readonly refusal: Refusal | null;
  /** Set for an ask: how long the answer may take. */
  readonly expiresMs: number | null;
  /** What a policy threw: for the host, never for the guest. */
  readonly fault: string | null;
  /** Every policy asked, in order. */
  readonly steps: readonly DecisionStep[];
}

interface Row {
  readonly policy: PolicyBase;
  readonly row: AnyRow;
  /** What the policy says when it has nothing to say. */
  readonly pass: DecisionStep;
  /** What it said last: most calls of a run are decided the same way, and share what is told of it. */
  last: DecisionStep;
}

/** Policies, checked and ready. Holds no state: states go in and come out. */
export class PolicySet {
  readonly policies: readonly Policy[];
  readonly #rows: readonly Row[];
  readonly #hasAllow: boolean;
  readonly #spending: readonly Row[];
  readonly #settling: readonly Row[];
  /** By contract, the last decision that allowed it; the same again is not made anew. */
  readonly #usual = new Map<CalledContract, Decision>();

  /** Throws PolicyError for an unknown kind or an id that is there twice. */
  constructor(policies: readonly Policy[]) {
    if (!Array.isArray(policies))
      throw new PolicyError('Policies are an array of what allow, deny, maxEffect, where, budget, rate and ask make.');
    this.policies = policies;
    this.#rows = policies.map(readRow);
    this.#spending = this.#rows.filter(({ row }) => row.spend !== undefined);
    this.#settling = this.#rows.filter(({ row }) => row.settle !== undefined);
    this.#hasAllow = policies.some(({ kind }) => kind === 'allow');
    const ids = policies.map(({ id }) => id);
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    if (twice !== undefined) throw new PolicyError(`Two policies have the id "${twice}"; give one of them an id of its own.`);
  }

  /** Decides on a call. Never throws. */
  decide(call: PolicyCall, states: PolicyStates): Decision {
    const steps: DecisionStep[] = [];
    let decided: Decision | null = null;
    for (const one of this.#rows) {
      const { policy, row } = one;
      let verdict: Verdict;
      try {
        verdict = row.decide(policy, call, row.start === null ? null : stateOf(policy, row, states));
      } catch (error) {
        steps.push({ policy: policy.id, verdict: 'failed', reason: 'the policy failed' });
        return denied(
          policy.id,
          { verdict: 'deny', code: 'policy.forbidden', reason: 'a policy of the host failed, and on doubt a call is denied' },
          steps,
          faultOf(error),
        );
      }
      if (verdict === null) {
        steps.push(one.pass);
        continue;
      }
      if (verdict.verdict !== one.last.verdict || verdict.reason !== one.last.reason)
        one.last = Object.freeze({ policy: policy.id, verdict: verdict.verdict, reason: verdict.reason });
      steps.push(one.last);
      if (verdict.verdict === 'deny') return denied(policy.id, verdict, steps, null);
      if (decided === null || (verdict.verdict === 'ask' && decided.verdict === 'allow')) {
        const expiresMs = verdict.verdict === 'ask' ? verdict.expiresMs : null;
        decided = { verdict: verdict.verdict, policy: policy.id, reason: verdict.reason, refusal: null, expiresMs, fault: null, steps };
      }
    }
    const usual = this.#usual.get(call.contract);
    // The same steps lead to the same decision.
    if (usual !== undefined && isSame(usual.steps, steps)) return usual;
    const isCovered = !this.#hasAllow || steps.some(({ verdict }) => verdict === 'allow');
    if (!isCovered) return denied(null, { verdict: 'deny', code: 'policy.forbidden', reason: 'no policy allows it' }, steps, null);
    decided ??= { verdict: 'allow', policy: null, reason: 'no policy is against it', refusal: null, expiresMs: null, fault: null, steps };
    if (decided.verdict === 'allow') {
      Object.freeze(steps);
      this.#usual.set(call.contract, decided);
    }
    return decided;
  }

  /** States after the call was let through: dispatched, not merely decided on. */
  spend(call: PolicyCall, states: PolicyStates): PolicyStates {
    return change(this.#spending, states, ({ policy, row }, state) => row.spend?.(policy, call, state));
  }

  /** States after the outcome of such a call is known. */
  settle(call: PolicyCall, result: unknown, states: PolicyStates): PolicyStates {
    return change(this.#settling, states, ({ policy, row }, state) => row.settle?.(policy, call, result, state));
  }

  /** What budgets and rates leave, in the order of the policies. */
  left(states: PolicyStates, at: number): readonly BudgetLine[] {
    return this.#rows.flatMap(({ policy, row }) => row.left?.(policy, stateOf(policy, row, states), at) ?? []);
  }

  /** States at the start of a new run of the same session: what counts by run begins again. */
  forNewRun(states: PolicyStates): PolicyStates {
    const kept = this.#rows.filter(({ policy, row }) => row.scope?.(policy) === 'session' && Object.hasOwn(states, policy.id));
    return Object.fromEntries(kept.map(({ policy }) => [policy.id, states[policy.id] as PolicyState]));
  }
}

function change(rows: readonly Row[], states: PolicyStates, next: (one: Row, state: PolicyState) => PolicyState | undefined): PolicyStates {
  let changed: Record<string, PolicyState> | null = null;
  for (const one of rows) {
    const before = stateOf(one.policy, one.row, states);
    const after = next(one, before);
    if (after === undefined || after === before) continue;
    changed ??= { ...states };
    changed[one.policy.id] = after;
  }
  return changed ?? states;
}

function isSame(some: readonly DecisionStep[], others: readonly DecisionStep[]): boolean {
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false;
  return true;
}

function readRow(policy: unknown): Row {
  const { kind, id } = typeof policy === 'object' && policy !== null ? (policy as Partial<PolicyBase>) : {};
  const row = typeof kind === 'string' ? rowOf({ kind, id: '' }) : undefined;
  if (row === undefined)
    throw new PolicyError(`A policy is what ${Object.keys(POLICIES).join(', ')} make; ${JSON.stringify(kind)} is no kind of policy.`);
  // SECURITY: `__proto__` as a key of the states would be no key.
  if (typeof id !== 'string' || id === '__proto__') throw new PolicyError(`A policy of kind ${kind} has no proper id.`);
  const pass: DecisionStep = Object.freeze({ policy: id, verdict: 'pass', reason: '' });
  return { policy: policy as PolicyBase, row, pass, last: pass };
}

function stateOf({ id }: PolicyBase, row: AnyRow, states: PolicyStates): PolicyState {
  return Object.hasOwn(states, id) ? (states[id] as PolicyState) : row.start;
}

function denied(policy: string | null, refusal: Refusal, steps: readonly DecisionStep[], fault: string | null): Decision {
  return { verdict: 'deny', policy, reason: refusal.reason, refusal, expiresMs: null, fault, steps };
}

/** What was thrown, as far as that can be told without running more of the host's code than need be. */
function faultOf(error: unknown): string {
  try {
    return error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 500) : String(error).slice(0, 500);
  } catch {
    return 'something that cannot be shown';
  }
}
