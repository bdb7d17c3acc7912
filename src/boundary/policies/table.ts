/** THE policy table. A policy is a file here and a row. */
import { type AllowPolicy, allowRow } from './allow.ts';
import { type AskPolicy, askRow } from './ask.ts';
import { type BudgetPolicy, budgetRow } from './budget.ts';
import { type DenyPolicy, denyRow } from './deny.ts';
import { type MaxEffectPolicy, maxEffectRow } from './max-effect.ts';
import type { PolicyBase, PolicyRow, PolicyState } from './policy.ts';
import { type RatePolicy, rateRow } from './rate.ts';
import { type WherePolicy, whereRow } from './where.ts';

/** Any policy. */
export type Policy = AllowPolicy | DenyPolicy | MaxEffectPolicy | WherePolicy | BudgetPolicy | RatePolicy | AskPolicy;

/** Rows by kind. */
export const POLICIES = {
  allow: allowRow,
  deny: denyRow,
  maxEffect: maxEffectRow,
  where: whereRow,
  budget: budgetRow,
  rate: rateRow,
  ask: askRow,
} as const satisfies Record<Policy['kind'], unknown>;

/** A row with the types of its policy and state forgotten. */
export type AnyRow = PolicyRow<PolicyBase, PolicyState>;

/** Returns the row of a policy; undefined for an unknown kind. */
export function rowOf({ kind }: PolicyBase): AnyRow | undefined {
  return Object.hasOwn(POLICIES, kind) ? (POLICIES[kind as Policy['kind']] as unknown as AnyRow) : undefined;
}
