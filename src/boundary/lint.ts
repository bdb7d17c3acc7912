/** Flags mushy contracts: those that a model cannot use well, or that hold a host to less than they seem to. */
import type { Contract } from './contract.ts';
import { PolicyError } from './errors.ts';
import { LINT_RULES, type LintRuleName } from './lint-rules.ts';
import { matchesAny, readPatterns } from './policies/match.ts';

/** One fault of one contract. */
export interface LintFinding {
  readonly rule: LintRuleName;
  /** `billing.refund@1.0.0`. */
  readonly contract: string;
  /** Place in the arguments or the result: `input.customer.name`, `output[]`; or a field of the contract. */
  readonly place: string;
  /** What is wrong, and what to do. */
  readonly text: string;
}

/** Options of `lintContracts`. */
export interface LintOptions {
  /** By rule, the contracts that it is not to be applied to: `{ idempotency: ['mail.*'] }`. */
  readonly except?: { readonly [rule in LintRuleName]?: string | readonly string[] };
}

/** Returns the faults of contracts, by contract and then by rule. Retired contracts are left out. Throws PolicyError for an exception that names no rule. */
export function lintContracts(contracts: readonly Contract[], { except = {} }: LintOptions = {}): readonly LintFinding[] {
  const exceptions = new Map(Object.entries(except).map(([rule, match]) => [checkRule(rule), readPatterns(match, `except ${rule}`)]));
  const offered = contracts.filter(({ retired }) => retired === null);
  return offered.flatMap((contract) =>
    Object.entries(LINT_RULES).flatMap(([name, { find }]) => {
      const rule = name as LintRuleName;
      if (matchesAny(exceptions.get(rule) ?? [], contract)) return [];
      return find(contract, offered).map(({ place, text }) => ({ rule, contract: contract.label, place, text }));
    }),
  );
}

function checkRule(name: string): LintRuleName {
  if (!Object.hasOwn(LINT_RULES, name))
    throw new PolicyError(`There is no lint rule ${JSON.stringify(name)}; the rules are ${Object.keys(LINT_RULES).join(', ')}.`);
  return name as LintRuleName;
}
