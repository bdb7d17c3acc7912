/** Decides again on recorded calls, with the contracts and policies of today: what would be allowed that was not, and the other way round. */

import type { TakenCall } from '../../interpreter/pending-call.ts';
import { isSystemFunction } from '../../interpreter/system-functions.ts';
import type { Catalog } from '../catalog.ts';
import { Decider } from '../decide.ts';
import { PolicySet, type PolicyStates } from '../policies/policy-set.ts';
import type { Policy } from '../policies/table.ts';
import { fromTagged } from '../tagged.ts';
import type { EntryOf, RecordedContract, RecordedStage } from './entries.ts';
import type { JournalCall } from './journal.ts';
import type { ShortDecision } from './report.ts';

/** A decision of today, and where it was made. */
export interface DecidedAgain extends ShortDecision {
  readonly cause: 'contract' | 'policy';
}

/** Decides on the calls of one journal, in their order. */
export interface Again {
  /** Begins the next run of a session. */
  restart(): void;
  /** Returns the decision of today; null if the call was of no contract. */
  decide(call: TakenCall, recorded: JournalCall): DecidedAgain | null;
}

function stageName(stage: RecordedStage): string {
  return typeof stage === 'string' ? stage : stage[0];
}

/** Returns the policies that a journal holds; null if it holds not all of them. */
export function recordedPolicies({ policies }: EntryOf<'run.started'>): readonly Policy[] | null {
  return policies.every(({ data }) => data !== null) ? policies.map(({ data }) => data as Policy) : null;
}

/** Decides with contracts and policies. */
export class AgainByContracts implements Again {
  readonly #decider: Decider;
  #states: PolicyStates = {};

  constructor(catalog: Catalog, policies: readonly Policy[]) {
    this.#decider = new Decider(catalog, new PolicySet(policies));
  }

  restart(): void {
    this.#states = this.#decider.forNewRun(this.#states);
  }

  decide({ name, args, kwargs }: TakenCall, { decided, settled }: JournalCall): DecidedAgain | null {
    if (decided === null || (isSystemFunction(name) && this.#decider.catalog.find(name) === null)) return null;
    const at = decided.clock;
    const decision = this.#decider.decide({ name, args, kwargs, at }, { states: this.#states, grants: [] });
    const stage = decision.stages.at(-1)?.stage;
    const cause = stage === 'policies' || stage === 'approval' ? 'policy' : 'contract';
    const { verdict, policy, reason } = decision;
    if (verdict !== 'allow') return { verdict, code: decision.denial?.code ?? null, policy, reason, cause };
    this.#states = this.#decider.spend(decision, at, this.#states);
    if (settled?.outcome.status === 'result') {
      const value = fromTagged(settled.outcome.value);
      const violations = decision.contract?.checkOutput(value) ?? [];
      if (violations.length > 0) {
        return {
          verdict: 'allow',
          code: 'schema.invalid_result',
          policy,
          reason: 'the recorded result breaks the output schema',
          cause: 'contract',
        };
      }
      this.#states = this.#decider.settle(decision, at, value, this.#states);
    }
    // What `allow` says decides nothing that a contract could.
    return { verdict, code: null, policy, reason, cause: policy === null ? 'contract' : 'policy' };
  }
}

/** Decides with policies alone: arguments are as the program gave them, without what schemas fill in. */
export class AgainByPolicies implements Again {
  readonly #set: PolicySet;
  readonly #contracts: Readonly<Record<string, RecordedContract>>;
  #states: PolicyStates = {};

  constructor(policies: readonly Policy[], contracts: Readonly<Record<string, RecordedContract>>) {
    this.#set = new PolicySet(policies);
    this.#contracts = contracts;
  }

  restart(): void {
    this.#states = this.#set.forNewRun(this.#states);
  }

  decide({ name, args, kwargs }: TakenCall, { decided, settled }: JournalCall): DecidedAgain | null {
    const contract = Object.hasOwn(this.#contracts, name) ? this.#contracts[name] : undefined;
    if (decided === null || contract === undefined) return null;
    const isBeforePolicies = !decided.stages.some((stage) => stageName(stage) === 'policies');
    if (isBeforePolicies) return { ...decided, cause: 'contract' };
    const named = Object.fromEntries([
      ...args.map((value, i) => [contract.parameters[i] ?? `${i}`, value]),
      ...Object.entries(kwargs),
    ]) as Record<string, unknown>;
    const call = { contract: { name, version: contract.version, effect: contract.effect }, args: named, at: decided.clock };
    const { verdict, policy, reason, refusal } = this.#set.decide(call, this.#states);
    if (verdict === 'allow') {
      this.#states = this.#set.spend(call, this.#states);
      if (settled?.outcome.status === 'result') this.#states = this.#set.settle(call, fromTagged(settled.outcome.value), this.#states);
      // The contract's own limits come after the policies and stay as they are.
      const isByLimits = decided.stages.some((stage) => stageName(stage) === 'limits' && stage[1] === 'deny');
      if (isByLimits) return { ...decided, cause: 'contract' };
    }
    return { verdict, code: refusal?.code ?? null, policy, reason, cause: 'policy' };
  }
}

/** Chooses how to decide again; null if nothing is to be. */
export function decideAgain(started: EntryOf<'run.started'>, catalog: Catalog | null, policies: readonly Policy[] | null): Again | null {
  if (catalog !== null) return new AgainByContracts(catalog, policies ?? recordedPolicies(started) ?? []);
  return policies === null ? null : new AgainByPolicies(policies, started.contracts);
}
