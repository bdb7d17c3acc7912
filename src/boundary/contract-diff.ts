/** What a change of a contract means to programs that were written against the old one, and the version bump that it needs. */

import { EFFECTS } from './contract-check.ts';
import type { ContractInterface } from './contract-id.ts';
import { findInclusion, type Gap } from './schema/inclusion.ts';
import { textOf } from './schema/inclusion-left.ts';
import type { Schema } from './schema/schema.ts';
import type { Bump } from './version.ts';

/** What one change means. */
export type Verdict = 'breaking for args' | 'breaking for results' | 'compatible';

/** One change, in words. */
export interface Change {
  readonly part: 'parameters' | 'input' | 'output' | 'effect' | 'concurrent' | 'denials';
  /** Place in the arguments or the result. */
  readonly path: string;
  readonly verdict: Verdict;
  readonly text: string;
}

/** What all changes mean together. */
export interface ContractDiff {
  readonly isBreakingForArgs: boolean;
  readonly isBreakingForResults: boolean;
  /** `compatible`, or what is broken. */
  readonly verdict: Verdict | 'breaking for args and results';
  readonly changes: readonly Change[];
  /** The least bump that tells readers the truth. */
  readonly bump: Bump;
}

/**
 * Compares two contracts of one name. `compatible` is certain: no arguments that were valid are refused now, and no result appears that was impossible. Where
 * the schemas are too involved to be sure, the answer is `breaking`.
 */
export function diffContracts(before: ContractInterface, after: ContractInterface): ContractDiff {
  const changes = [
    ...parameterChanges(before.parameters, after.parameters),
    ...inputChanges(before, after),
    ...outputChanges(before.output, after.output),
    ...effectChanges(before, after),
    ...concurrencyChanges(before, after),
    ...denialChanges(before.denials, after.denials),
  ];
  const isBreakingForArgs = changes.some(({ verdict }) => verdict === 'breaking for args');
  const isBreakingForResults = changes.some(({ verdict }) => verdict === 'breaking for results');
  const bump = isBreakingForArgs || isBreakingForResults ? 'major' : changes.length > 0 ? 'minor' : 'none';
  return { isBreakingForArgs, isBreakingForResults, verdict: together(isBreakingForArgs, isBreakingForResults), changes, bump };
}

function together(args: boolean, results: boolean): ContractDiff['verdict'] {
  if (args && results) return 'breaking for args and results';
  return args ? 'breaking for args' : results ? 'breaking for results' : 'compatible';
}

/** Positional arguments: the old parameters must stay first, in their order. */
function parameterChanges(before: readonly string[], after: readonly string[]): Change[] {
  const gone = before.filter((name) => !after.includes(name));
  if (gone.length > 0)
    return gone.map((name) => ({ part: 'parameters', path: name, verdict: 'breaking for args', text: `the parameter ${name} is gone` }));
  if (before.some((name, i) => after[i] !== name)) {
    return [
      {
        part: 'parameters',
        path: '',
        verdict: 'breaking for args',
        text: `positional arguments go elsewhere: ${before.join(', ')} became ${after.join(', ')}`,
      },
    ];
  }
  const added = after.slice(before.length);
  return added.map((name) => ({ part: 'parameters', path: name, verdict: 'compatible', text: `the parameter ${name} is new` }));
}

/** Only parameters can be passed, whatever the schema says of other members. */
function inputChanges(before: ContractInterface, after: ContractInterface): Change[] {
  if (isSame(before.input, after.input)) return [];
  const parameters = Object.fromEntries(before.parameters.map((name) => [name, true]));
  const { isIncluded, gaps } = findInclusion(before.input, after.input, [
    { type: 'object', properties: parameters, additionalProperties: false },
  ]);
  if (isIncluded)
    return [{ part: 'input', path: '', verdict: 'compatible', text: 'more arguments are accepted, or the schema is written otherwise' }];
  return named(gaps).map(({ path, rule }) => ({
    part: 'input',
    path,
    verdict: 'breaking for args',
    text: `${placeOf(path, 'the arguments')}: ${rule} refuses what was valid`,
  }));
}

function outputChanges(before: Schema, after: Schema): Change[] {
  if (isSame(before, after)) return [];
  const { isIncluded, gaps } = findInclusion(after, before);
  if (isIncluded)
    return [{ part: 'output', path: '', verdict: 'compatible', text: 'fewer results are possible, or the schema is written otherwise' }];
  return named(gaps).map(({ path, rule }) => ({
    part: 'output',
    path,
    verdict: 'breaking for results',
    text: `${placeOf(path, 'the result')}: ${rule} no longer holds, so results may appear that were impossible`,
  }));
}

function named(gaps: readonly Gap[]): readonly Gap[] {
  const seen = new Set<string>();
  const different = gaps.filter(({ path, rule }) => !seen.has(`${path} ${rule}`) && seen.add(`${path} ${rule}`));
  // What leads to another gap says less than that gap: a reference, a combination.
  const telling = different.filter(({ rule }) => rule !== '$ref' && rule !== 'allOf');
  return telling.length > 0 ? telling : [different[0] ?? { path: '', rule: 'the schema' }];
}

function placeOf(path: string, whole: string): string {
  return path === '' ? whole : path;
}

function isSame(a: Schema, b: Schema): boolean {
  const text = textOf(a);
  return text !== null && text === textOf(b);
}

function effectChanges(before: ContractInterface, after: ContractInterface): Change[] {
  if (before.effect === after.effect) return [];
  const isMore = EFFECTS.indexOf(after.effect) > EFFECTS.indexOf(before.effect);
  const text = `the effect was ${before.effect} and is ${after.effect}${isMore ? ': policies may now deny calls that went through' : ''}`;
  return [{ part: 'effect', path: '', verdict: isMore ? 'breaking for args' : 'compatible', text }];
}

function concurrencyChanges(before: ContractInterface, after: ContractInterface): Change[] {
  if (before.concurrent === after.concurrent) return [];
  const text = after.concurrent
    ? 'the function is async def now: it must be awaited'
    : 'the function is no longer async def: it cannot be awaited';
  return [{ part: 'concurrent', path: '', verdict: 'breaking for results', text }];
}

function denialChanges(before: readonly string[], after: readonly string[]): Change[] {
  const added = after.filter((code) => !before.includes(code));
  const gone = before.filter((code) => !after.includes(code));
  return [
    ...added.map(
      (code) => ({ part: 'denials', path: '', verdict: 'breaking for results', text: `the handler may now deny with ${code}` }) as const,
    ),
    ...gone.map(
      (code) => ({ part: 'denials', path: '', verdict: 'compatible', text: `the handler no longer denies with ${code}` }) as const,
    ),
  ];
}
