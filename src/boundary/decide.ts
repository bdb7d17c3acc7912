/** The part of a call's way that needs nobody: contract, version, arguments, policies, limits, approval, in this order. Pure: states and grants go in, a decision comes out. */
import type { DenialCode, DenialInput } from '../interpreter/denial.ts';
import type { Catalog } from './catalog.ts';
import type { Contract } from './contract.ts';
import { type DenialFacts, denialOf, humanText } from './denial-texts.ts';
import { findGrant, type Grant } from './grants.ts';
import { budget } from './policies/budget.ts';
import type { PolicyCall } from './policies/policy.ts';
import { type Decision, type DecisionStep, PolicySet, type PolicyStates } from './policies/policy-set.ts';
import { rate } from './policies/rate.ts';
import type { Policy } from './policies/table.ts';
import { redactViolations } from './redact.ts';

/** A call as the program makes it. */
export interface CallRequest {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly kwargs: Readonly<Record<string, unknown>>;
  /** Milliseconds on the run's clock. */
  readonly at: number;
  /** What a person said of this very call, the token being checked already. */
  readonly answer?: PersonalAnswer | null;
}

/** A yes, a no, or that nobody answered in time. */
export type PersonalAnswer =
  | { readonly verdict: 'approve'; readonly by: string }
  | { readonly verdict: 'reject'; readonly by: string; readonly reason: string }
  | { readonly verdict: 'expire'; readonly reason: string };

/** The steps of a call's way, in their order. */
export const STAGES = ['contract', 'version', 'arguments', 'policies', 'limits', 'approval'] as const;

/** What one step found. */
export interface StageReport {
  readonly stage: (typeof STAGES)[number];
  readonly verdict: 'pass' | 'ask' | 'deny' | 'raise';
  readonly reason: string;
  /** What each policy said, where the step asks policies. */
  readonly steps?: readonly DecisionStep[];
}

/** What becomes of a call. */
export interface CallDecision {
  /** `raise`: the arguments do not fit the signature, an ordinary TypeError. */
  readonly verdict: 'allow' | 'ask' | 'deny' | 'raise';
  readonly contract: Contract | null;
  /** The arguments by name as the program gave them; null if they were not bound. */
  readonly args: Readonly<Record<string, unknown>> | null;
  /** The arguments as the handler gets them. */
  readonly handlerArgs: Readonly<Record<string, unknown>> | null;
  readonly typeError: string | null;
  readonly denial: DenialInput | null;
  /** The denial or the question, in words for the host's people; null for a call that is allowed. */
  readonly human: string | null;
  /** The policy that decided. */
  readonly policy: string | null;
  readonly reason: string;
  /** For `ask`: how long the answer may take. */
  readonly expiresMs: number | null;
  /** The grant that stands for an approval. */
  readonly grant: string | null;
  /** What a policy threw; for the host only. */
  readonly fault: string | null;
  readonly stages: readonly StageReport[];
}

/** What a decision is made in. */
export interface Setting {
  readonly states: PolicyStates;
  readonly grants: readonly Grant[];
}

/** Decides on calls by a catalogue and policies. Holds no state. */
export class Decider {
  readonly catalog: Catalog;
  readonly policies: PolicySet;
  readonly #limits = new Map<Contract, PolicySet>();

  constructor(catalog: Catalog, policies: PolicySet) {
    this.catalog = catalog;
    this.policies = policies;
    for (const contract of catalog.contracts) this.#limits.set(contract, new PolicySet(limitPolicies(contract)));
  }

  /** Takes a call through all steps until one stops it. Performs nothing and never throws for what the guest gave. */
  decide(request: CallRequest, { states, grants }: Setting): CallDecision {
    const way = new Way(request);
    const contract = this.catalog.find(request.name);
    if (contract === null)
      return way.deny('contract', 'contract.unknown', { name: request.name, alternatives: this.catalog.near(request.name) });
    way.contract = contract;
    way.pass('contract', contract.label);
    if (contract.retired !== null) {
      return way.deny('version', 'contract.retired', { reason: contract.retired.reason ?? '', alternatives: contract.retired.use ?? [] });
    }
    way.pass('version', contract.version);
    const { args, typeError } = contract.bind(request.args, request.kwargs);
    if (args === null) return way.raise(typeError);
    way.args = args;
    const { value, violations } = contract.readArguments(args);
    if (violations.length > 0) return way.deny('arguments', 'schema.invalid_args', { violations: redactViolations(contract, violations) });
    way.handlerArgs = value as Record<string, unknown>;
    way.pass('arguments', 'they fit the input schema');
    // SECURITY: policies see what the handler will see, defaults and transforms of the schema included.
    const call: PolicyCall = { contract, args: way.handlerArgs, at: request.at };
    const byPolicies = this.policies.decide(call, states);
    const stopped = way.take('policies', byPolicies) ?? way.take('limits', (this.#limits.get(contract) as PolicySet).decide(call, states));
    if (stopped !== null) return stopped;
    return byPolicies.verdict === 'ask' ? way.ask(byPolicies, findGrant(grants, call)) : way.allow(byPolicies);
  }

  /** States after the call was dispatched. */
  spend({ contract, handlerArgs: args }: CallDecision, at: number, states: PolicyStates): PolicyStates {
    if (contract === null || args === null) return states;
    const call: PolicyCall = { contract, args, at };
    return (this.#limits.get(contract) as PolicySet).spend(call, this.policies.spend(call, states));
  }

  /** States after its result is known. */
  settle({ contract, handlerArgs: args }: CallDecision, at: number, result: unknown, states: PolicyStates): PolicyStates {
    return contract === null || args === null ? states : this.policies.settle({ contract, args, at }, result, states);
  }

  /** States at the start of a new run of the same session. */
  forNewRun(states: PolicyStates): PolicyStates {
    const kept = [...this.#limits.values()].map((limits) => limits.forNewRun(states));
    return Object.assign({}, this.policies.forNewRun(states), ...kept) as PolicyStates;
  }
}

/** A contract's own limits, as policies. */
export function limitPolicies({ name, version, limits: { perRun, rate: given } }: Contract): readonly Policy[] {
  const match = `${name}@${version}`;
  return [
    ...(perRun === undefined ? [] : [budget(match, { id: `limit perRun ${match}`, calls: perRun })]),
    ...(given === undefined ? [] : [rate(match, { id: `limit rate ${match}`, ...given })]),
  ];
}

/** One call on its way. */
class Way {
  contract: Contract | null = null;
  args: Record<string, unknown> | null = null;
  handlerArgs: Record<string, unknown> | null = null;
  readonly #request: CallRequest;
  readonly #stages: StageReport[] = [];

  constructor(request: CallRequest) {
    this.#request = request;
  }

  pass(stage: StageReport['stage'], reason: string): void {
    this.#stages.push({ stage, verdict: 'pass', reason });
  }

  /** Notes what policies said; the call's end if they deny. */
  take(stage: 'policies' | 'limits', { verdict, policy, reason, refusal, fault, steps }: Decision): CallDecision | null {
    if (refusal === null) {
      this.#stages.push({ stage, verdict: verdict === 'ask' ? 'ask' : 'pass', reason, steps });
      return null;
    }
    const { code, retry, retryAfter, alternatives } = refusal;
    const violations = refusal.violations && redactViolations(this.contract as Contract, refusal.violations);
    const denied = this.deny(stage, code, { policy, reason, retryAfter, violations, alternatives } as Partial<DenialFacts>, {
      steps,
      fault,
    });
    return retry === undefined ? denied : { ...denied, denial: { ...(denied.denial as DenialInput), retry } };
  }

  allow({ policy, reason }: Decision): CallDecision {
    return this.#end({ verdict: 'allow', policy, reason });
  }

  ask({ policy, reason, expiresMs }: Decision, grant: Grant | null): CallDecision {
    const { answer = null } = this.#request;
    if (answer?.verdict === 'approve') {
      this.pass('approval', `approved by ${answer.by}`);
      return this.#end({ verdict: 'allow', policy, reason });
    }
    if (answer?.verdict === 'reject') {
      const said = answer.reason.trim().replace(/\.$/, '');
      return this.deny('approval', 'approval.rejected', { policy, ...(said === '' ? {} : { reason: said }) });
    }
    if (grant !== null) {
      this.pass('approval', `the grant ${grant.id} of ${grant.by} covers it`);
      return this.#end({ verdict: 'allow', policy, reason, grant: grant.id });
    }
    if (answer !== null) return this.deny('approval', 'approval.expired', { policy, reason: answer.reason });
    this.#stages.push({ stage: 'approval', verdict: 'ask', reason });
    return this.#end({
      verdict: 'ask',
      policy,
      reason,
      expiresMs,
      human: humanText('policy.needs_approval', this.#facts({ policy, reason })),
    });
  }

  raise(typeError: string): CallDecision {
    this.#stages.push({ stage: 'arguments', verdict: 'raise', reason: typeError });
    return this.#end({ verdict: 'raise', typeError, reason: typeError });
  }

  deny(stage: StageReport['stage'], code: DenialCode, facts: Partial<DenialFacts>, more: Partial<Decision> = {}): CallDecision {
    const whole = this.#facts(facts);
    const denial = denialOf(code, whole);
    this.#stages.push({
      stage,
      verdict: 'deny',
      reason: facts.reason ?? denial.message,
      ...(more.steps === undefined ? {} : { steps: more.steps }),
    });
    return this.#end({
      verdict: 'deny',
      denial,
      human: humanText(code, whole),
      policy: facts.policy ?? null,
      reason: facts.reason ?? denial.message,
      fault: more.fault ?? null,
    });
  }

  #facts(facts: Partial<DenialFacts>): DenialFacts {
    return { name: this.#request.name, contract: this.contract?.label ?? null, ...facts };
  }

  #end(ending: Pick<CallDecision, 'verdict' | 'reason'> & Partial<CallDecision>): CallDecision {
    return {
      contract: this.contract,
      args: this.args,
      handlerArgs: this.handlerArgs,
      typeError: null,
      denial: null,
      human: null,
      policy: null,
      expiresMs: null,
      grant: null,
      fault: null,
      stages: this.#stages,
      ...ending,
    };
  }
}
