/** Policy `budget`: so many calls, bytes or units of cost in a run or a session. */
import { PolicyError } from '../errors.ts';
import { matchesAny, readPatterns } from './match.ts';
import { type BudgetLine, type PolicyBase, type PolicyCall, type PolicyRow, policyId } from './policy.ts';
import { sizeOf } from './size.ts';

/** What a call costs: the same each time, or what one of its arguments says. */
export type Cost =
  | { readonly max: number; readonly perCall: number; readonly unit?: string }
  | { readonly max: number; readonly argument: string; readonly unit?: string };

/** Made by `budget`. */
export interface BudgetPolicy extends PolicyBase {
  readonly kind: 'budget';
  readonly match: readonly string[];
  readonly scope: 'run' | 'session';
  readonly calls: number | null;
  readonly bytes: number | null;
  readonly cost: Cost | null;
}

/** Options of `budget`; at least one of calls, bytes and cost. */
export interface BudgetOptions {
  readonly id?: string;
  /** 'run' unless said otherwise. */
  readonly scope?: 'run' | 'session';
  readonly calls?: number;
  /** Of arguments and results together, as JSON would have them. */
  readonly bytes?: number;
  readonly cost?: Cost;
}

/** What a budget has spent. */
export interface Spent {
  readonly calls: number;
  readonly bytes: number;
  readonly cost: number;
  readonly [name: string]: number;
}

/** Bounds what the contracts of the patterns use, together: `budget('billing.refund', { cost: { max: 50_000, argument: 'cents' } })`. */
export function budget(match: string | readonly string[], options: BudgetOptions): BudgetPolicy {
  const patterns = readPatterns(match, 'budget');
  const { id, scope = 'run', calls = null, bytes = null, cost = null } = options;
  if (scope !== 'run' && scope !== 'session') throw new PolicyError("budget: scope must be 'run' or 'session'.");
  if (calls === null && bytes === null && cost === null) throw new PolicyError('budget needs calls, bytes or cost.');
  for (const [name, value] of Object.entries({ calls, bytes, 'cost.max': cost?.max ?? null })) {
    if (value !== null && !(typeof value === 'number' && value >= 0 && Number.isFinite(value)))
      throw new PolicyError(`budget: ${name} must be a number from 0.`);
  }
  if (cost !== null) checkCost(cost);
  return { kind: 'budget', id: policyId(id, `budget ${patterns.join(' ')}`), match: patterns, scope, calls, bytes, cost };
}

function checkCost(cost: Cost): void {
  const isRight = 'perCall' in cost ? isAmount(cost.perCall) : typeof cost.argument === 'string';
  if (!isRight) throw new PolicyError('budget: cost needs perCall, a number from 0, or argument, the name of one.');
}

/** Row of the policy table. */
export const budgetRow: PolicyRow<BudgetPolicy, Spent> = {
  doc: 'Denies calls once so many calls, bytes or units of cost are used up.',
  start: { calls: 0, bytes: 0, cost: 0 },
  scope: ({ scope }) => scope,
  decide(policy, call, spent) {
    if (!matchesAny(policy.match, call.contract)) return null;
    const { calls, bytes, cost, scope } = policy;
    const whole = `in this ${scope}`;
    if (calls !== null && spent.calls + 1 > calls) return exhausted(`all ${calls} calls that are allowed ${whole} are used up`);
    if (bytes !== null && spent.bytes + sizeOf(call.args) > bytes)
      return exhausted(`${bytes} bytes are allowed ${whole}, ${spent.bytes} are used`);
    if (cost === null) return null;
    const amount = costOf(cost, call);
    if (spent.cost + amount <= cost.max) return null;
    const unit = cost.unit === undefined ? '' : ` ${cost.unit}`;
    return exhausted(
      `this call would cost ${amount}${unit}; ${cost.max}${unit} are allowed ${whole}, ${Math.max(0, cost.max - spent.cost)} are left`,
    );
  },
  spend(policy, call, spent) {
    if (!matchesAny(policy.match, call.contract)) return spent;
    return {
      calls: spent.calls + 1,
      bytes: spent.bytes + (policy.bytes === null ? 0 : sizeOf(call.args)),
      cost: spent.cost + (policy.cost === null ? 0 : costOf(policy.cost, call)),
    };
  },
  left({ id: policy, match: functions, scope, calls, bytes, cost }, spent) {
    const line = (what: 'calls' | 'bytes' | 'cost', max: number | null, used: number): BudgetLine[] => {
      if (max === null) return [];
      const unit = what === 'cost' ? (cost?.unit ?? null) : null;
      return [{ policy, functions, what, unit, scope, max, left: Math.max(0, max - used), per_seconds: null }];
    };
    return [...line('calls', calls, spent.calls), ...line('bytes', bytes, spent.bytes), ...line('cost', cost?.max ?? null, spent.cost)];
  },
  settle(policy, call, result, spent) {
    if (policy.bytes === null || !matchesAny(policy.match, call.contract)) return spent;
    return { ...spent, bytes: spent.bytes + sizeOf(result) };
  },
};

function exhausted(reason: string): { verdict: 'deny'; code: 'budget.exhausted'; reason: string } {
  return { verdict: 'deny', code: 'budget.exhausted', reason };
}

/** SECURITY: throws, and so denies, unless the amount is a number from 0: a negative one would refill the budget. */
function costOf(cost: Cost, { args }: PolicyCall): number {
  if ('perCall' in cost) return cost.perCall;
  const given = Object.hasOwn(args, cost.argument) ? args[cost.argument] : 0;
  const amount = typeof given === 'bigint' ? Number(given) : given;
  if (!isAmount(amount)) throw new PolicyError(`the argument ${cost.argument} is no amount`);
  return amount;
}

function isAmount(x: unknown): x is number {
  return typeof x === 'number' && x >= 0 && Number.isFinite(x);
}
