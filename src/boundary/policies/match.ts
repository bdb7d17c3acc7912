/** Patterns over contracts: `billing.refund`, `billing.*`, `*`, each with an optional version: `billing.refund@1`, `billing.*@1.2`. */
import { PolicyError } from '../errors.ts';

const PATTERN = /^(?:\*|[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*(?:\.\*)?)(?:@\d+(?:\.\d+(?:\.\d+(?:-[\w.-]+)?)?)?)?$/;

/** What a pattern is held against. */
export interface Named {
  readonly name: string;
  readonly version: string;
}

/** Returns the patterns as an array, checked. Throws PolicyError. */
export function readPatterns(given: string | readonly string[], where: string): readonly string[] {
  const patterns = typeof given === 'string' ? [given] : given;
  if (!Array.isArray(patterns) || patterns.length === 0) throw new PolicyError(`${where} needs at least one pattern, such as 'billing.*'.`);
  for (const pattern of patterns) {
    if (typeof pattern !== 'string' || !PATTERN.test(pattern))
      throw new PolicyError(
        `${where}: ${JSON.stringify(pattern)} is no pattern; examples are 'billing.refund', 'billing.*', 'billing.*@1' and '*'.`,
      );
  }
  return patterns;
}

/** True if one of the patterns covers the contract. */
export function matchesAny(patterns: readonly string[], contract: Named): boolean {
  for (let i = 0; i < patterns.length; i++) if (matches(patterns[i] as string, contract)) return true;
  return false;
}

function matches(pattern: string, { name, version }: Named): boolean {
  const at = pattern.indexOf('@');
  const names = at < 0 ? pattern : pattern.slice(0, at);
  if (at >= 0) {
    const wanted = pattern.slice(at + 1);
    if (version !== wanted && !version.startsWith(`${wanted}.`)) return false;
  }
  if (names === '*' || names === name) return true;
  return names.endsWith('.*') && name.startsWith(names.slice(0, -1));
}
