/** The part of a call's way that needs nobody: contract, version, arguments, policies, limits, approval, in this order. Pure: states and grants go in, a decision comes out. */
import type { DenialCode, DenialInput } from '../interpreter/denial.ts';
import type { Catalog } from './catalog.ts';
import type { Contract } from './contract.ts';
import { type DenialFacts, denialOf, humanText } from './denial-texts.ts';
import { findGrant, type Grant } from './grants.ts';
import { budget } from './policies/budget.ts';
import type { BudgetLine, PolicyCall } from './policies/policy.ts';
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
  /** What is told of the decision, where many calls share it; else null. */
  readonly shared: SharedDecision | null;
}

/** What is told of calls that were allowed in the same way. */
export interface SharedDecision {
  readonly contract: Contract;
  readonly policy: string | null;
  readonly reason: string;
  readonly stages: readonly StageReport[];
}

/** What the decider knows of a contract that is offered. */
interface Offered {
  /** Its own limits. */
  readonly limits: PolicySet;
  /** The steps before policies are asked, all passed. */
  readonly passes: readonly StageReport[];
  /** The last two decisions that allowed it, and what is told of them. */
  usual: { readonly byPolicies: Decision; readonly byLimits: Decision; readonly shared: SharedDecision } | null;
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
  readonly #offered = new Map<Contract, Offered>();

  constructor(catalog: Catalog, policies: PolicySet) {
    this.catalog = catalog;
    this.policies = policies;
  }

  /** Made when a contract is first called: most runs call few of those they are offered. */
  #offeredOf(contract: Contract): Offered {
    let offered = this.#offered.get(contract);
    if (offered === undefined) {
      const passes = [
        { stage: 'contract', verdict: 'pass', reason: contract.label },
        { stage: 'version', verdict: 'pass', reason: contract.version },
        { stage: 'arguments', verdict: 'pass', reason: 'they fit the input schema' },
      ] as const;
      offered = { limits: new PolicySet(limitPolicies(contract)), passes: passes.map((pass) => Object.freeze(pass)), usual: null };
      this.#offered.set(contract, offered);
    }
    return offered;
  }

  /** Takes a call through all steps until one stops it. Performs nothing and never throws for what the guest gave. */
  decide(request: CallRequest, { states, grants }: Setting): CallDecision {
    const contract = this.catalog.find(request.name);
    if (contract === null)
      return new Way(request).deny('contract', 'contract.unknown', { name: request.name, alternatives: this.catalog.near(request.name) });
    const offered = this.#offeredOf(contract);
    if (contract.retired !== null) {
      const { reason = '', use = [] } = contract.retired;
      return new Way(request, contract, offered.passes.slice(0, 1)).deny('version', 'contract.retired', { reason, alternatives: use });
    }
    const { args, typeError } = contract.bind(request.args, request.kwargs);
    if (args === null) return new Way(request, contract, offered.passes.slice(0, 2)).raise(typeError);
    const { value, violations } = contract.readArguments(args);
    if (violations.length > 0) {
      const way = new Way(request, contract, offered.passes.slice(0, 2), args);
      return way.deny('arguments', 'schema.invalid_args', { violations: redactViolations(contract, violations) });
    }
    // SECURITY: policies see what the handler will see, defaults and transforms of the schema included.
    const handlerArgs = value as Record<string, unknown>;
    const call: PolicyCall = { contract, args: handlerArgs, at: request.at };
    const byPolicies = this.policies.decide(call, states);
    const byLimits = byPolicies.verdict === 'deny' ? null : offered.limits.decide(call, states);
    if (byPolicies.verdict === 'allow' && byLimits?.verdict === 'allow') {
      return allowed(sharedDecision(contract, offered, byPolicies, byLimits), args, handlerArgs);
    }
    const way = new Way(request, contract, offered.passes, args, handlerArgs);
    const stopped = way.take('policies', byPolicies) ?? (byLimits === null ? null : way.take('limits', byLimits));
    return stopped ?? way.ask(byPolicies, findGrant(grants, call));
  }

  /** States after the call was dispatched. */
  spend({ contract, handlerArgs: args }: CallDecision, at: number, states: PolicyStates): PolicyStates {
    if (contract === null || args === null) return states;
    const call: PolicyCall = { contract, args, at };
    return this.#offeredOf(contract).limits.spend(call, this.policies.spend(call, states));
  }

  /** States after its result is known. */
  settle({ contract, handlerArgs: args }: CallDecision, at: number, result: unknown, states: PolicyStates): PolicyStates {
    return contract === null || args === null ? states : this.policies.settle({ contract, args, at }, result, states);
  }

  /** What budgets and rates leave, those of policies first. */
  left(states: PolicyStates, at: number): readonly BudgetLine[] {
    const own = this.catalog.contracts.flatMap((contract) => this.#offeredOf(contract).limits.left(states, at));
    return [...this.policies.left(states, at), ...own];
  }

  /** States at the start of a new run of the same session. */
  forNewRun(states: PolicyStates): PolicyStates {
    const kept = this.catalog.contracts.map((contract) => this.#offeredOf(contract).limits.forNewRun(states));
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

/** What is told of a decision of both sets of policies: the same object as long as they decide the same. */
function sharedDecision(contract: Contract, offered: Offered, byPolicies: Decision, byLimits: Decision): SharedDecision {
  const { usual, passes } = offered;
  if (usual !== null && usual.byPolicies === byPolicies && usual.byLimits === byLimits) return usual.shared;
  const stageOf = (stage: 'policies' | 'limits', { reason, steps }: Decision): StageReport =>
    Object.freeze({ stage, verdict: 'pass', reason, steps });
  const { policy, reason } = byPolicies;
  const stages = Object.freeze([...passes, stageOf('policies', byPolicies), stageOf('limits', byLimits)]);
  const shared: SharedDecision = Object.freeze({ contract, policy, reason, stages });
  offered.usual = { byPolicies, byLimits, shared };
  return shared;
}

function allowed(shared: SharedDecision, args: Record<string, unknown>, handlerArgs: Record<string, unknown>): CallDecision {
  const { contract, policy, reason, stages } = shared;
  return {
    verdict: 'allow',
    contract,
    args,
    handlerArgs,
    typeError: null,
    denial: null,
    human: null,
    policy,
    reason,
    expiresMs: null,
    grant: null,
    fault: null,
    stages,
    shared,
  };
}

/** A call that does not simply pass, on its way. */
class Way {
  readonly contract: Contract | null;
  readonly args: Record<string, unknown> | null;
  readonly handlerArgs: Record<string, unknown> | null;
  readonly #request: CallRequest;
  readonly #stages: StageReport[];

  constructor(
    request: CallRequest,
    contract: Contract | null = null,
    passed: readonly StageReport[] = [],
    args: Record<string, unknown> | null = null,
    handlerArgs: Record<string, unknown> | null = null,
  ) {
    this.#request = request;
    this.contract = contract;
    this.args = args;
    this.handlerArgs = handlerArgs;
    this.#stages = [...passed];
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
      shared: null,
      ...ending,
    };
  }
}
