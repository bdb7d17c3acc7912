/** Grants: standing permissions for a class of calls, with a ceiling and an expiry. Plain data and pure functions; the host keeps the list. */
import { PolicyError } from './errors.ts';
import { matchesAny, readPatterns } from './policies/match.ts';
import { type ArgumentTest, checkTest, failedTest, type PolicyCall } from './policies/policy.ts';
import type { Schema } from './schema/schema.ts';

/** A standing permission. Plain JSON. */
export interface Grant {
  readonly id: string;
  readonly match: readonly string[];
  /** JSON Schema that the arguments must fit; true for any. */
  readonly args: Schema;
  /** Who gave it. */
  readonly by: string;
  /** Milliseconds on the host's clock. */
  readonly expiresAt: number;
  /** How many calls it covers, and how many it has covered. */
  readonly maxCalls: number | null;
  readonly usedCalls: number;
  /** What the argument may sum up to, and what it has. */
  readonly maxAmount: { readonly argument: string; readonly max: number } | null;
  readonly usedAmount: number;
  readonly isRevoked: boolean;
}

/** What a host says to grant a class of calls. */
export interface GrantInput {
  readonly id: string;
  readonly match: string | readonly string[];
  readonly args?: Schema;
  readonly by: string;
  readonly expiresAt: number;
  readonly maxCalls?: number;
  readonly maxAmount?: { readonly argument: string; readonly max: number };
}

/** Adds a grant to a list. Throws PolicyError. */
export function addGrant(grants: readonly Grant[], input: GrantInput): readonly Grant[] {
  const { id, args = true, by, expiresAt, maxCalls = null, maxAmount = null } = input;
  const match = readPatterns(input.match, 'a grant');
  if (typeof id !== 'string' || id === '') throw new PolicyError('A grant needs an id.');
  if (grants.some((one) => one.id === id)) throw new PolicyError(`There is a grant ${id} already.`);
  if (typeof by !== 'string' || by === '') throw new PolicyError('A grant says by whom it is given.');
  if (!Number.isFinite(expiresAt)) throw new PolicyError('A grant expires at some time.');
  if (maxCalls === null && maxAmount === null) throw new PolicyError('A grant has a ceiling: maxCalls, maxAmount or both.');
  if (maxCalls !== null && !(Number.isSafeInteger(maxCalls) && maxCalls > 0))
    throw new PolicyError('maxCalls must be a positive whole number.');
  if (maxAmount !== null && !(typeof maxAmount.argument === 'string' && Number.isFinite(maxAmount.max) && maxAmount.max > 0)) {
    throw new PolicyError('maxAmount names an argument and a positive number.');
  }
  checkTest(args as ArgumentTest, 'a grant');
  return [...grants, { id, match, args, by, expiresAt, maxCalls, usedCalls: 0, maxAmount, usedAmount: 0, isRevoked: false }];
}

/** Takes a grant back; it stays in the list, with what it was used for. Throws PolicyError if there is none of that id. */
export function revokeGrant(grants: readonly Grant[], id: string): readonly Grant[] {
  if (!grants.some((one) => one.id === id)) throw new PolicyError(`There is no grant ${id}.`);
  return grants.map((one) => (one.id === id ? { ...one, isRevoked: true } : one));
}

/** The grants that still cover something at a time. */
export function activeGrants(grants: readonly Grant[], at: number): readonly Grant[] {
  return grants.filter((one) => !one.isRevoked && at < one.expiresAt && (one.maxCalls === null || one.usedCalls < one.maxCalls));
}

/** Returns the first grant that covers the call; null if none does. Never throws. */
export function findGrant(grants: readonly Grant[], call: PolicyCall): Grant | null {
  return activeGrants(grants, call.at).find((grant) => covers(grant, call)) ?? null;
}

/** The list after the call was made under the grant. */
export function useGrant(grants: readonly Grant[], id: string, call: PolicyCall): readonly Grant[] {
  return grants.map((one) =>
    one.id === id ? { ...one, usedCalls: one.usedCalls + 1, usedAmount: one.usedAmount + (amountOf(one, call) ?? 0) } : one,
  );
}

function covers(grant: Grant, call: PolicyCall): boolean {
  try {
    if (!matchesAny(grant.match, call.contract) || failedTest(grant.args, call.args) !== null) return false;
  } catch {
    return false;
  }
  const amount = amountOf(grant, call);
  return amount !== null && (grant.maxAmount === null || grant.usedAmount + amount <= grant.maxAmount.max);
}

/** SECURITY: null, and so no cover, unless the amount is a number from 0: a negative one would refill the grant. */
function amountOf({ maxAmount }: Grant, { args }: PolicyCall): number | null {
  if (maxAmount === null) return 0;
  const given = Object.hasOwn(args, maxAmount.argument) ? args[maxAmount.argument] : null;
  const amount = typeof given === 'bigint' ? Number(given) : given;
  return typeof amount === 'number' && amount >= 0 && Number.isFinite(amount) ? amount : null;
}
