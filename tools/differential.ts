/**
 * Calls every method of every builtin type and every builtin function with generated arguments, here and on CPython 3.14.2, and prints the differences.
 * `npm run differential -- [--only str.split] [--type int] [--module math] [--seed a] [--count 20000]`; a seed and a count name the calls.
 * `--list` prints the targets, `--all` prints every difference instead of a few a target, `--show N` prints the program of call N. Exit code 1 when a difference is unexplained.
 * `--record PATH` writes the calls and what CPython gives for them, the documented differences left out: `test/differential/calls.jsonl` is seed `ci`, 2500 calls.
 */
import { existsSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ALLOWED, type Allowed, findAllowed } from './differential/allowed.ts';
import { makeCall, type Target } from './differential/calls.ts';
import { MODULE_RECEIVERS, MODULE_ROWS } from './differential/modules.ts';
import { RECEIVERS } from './differential/receivers.ts';
import { type Recorded, writeRecords } from './differential/record.ts';
import { compareWith, type Difference, type NamedCall, type Observed, observeThere, standalone } from './differential/run.ts';
import { findTargets } from './differential/targets.ts';
import { Random } from './fuzz/random.ts';
import { loadOracle, runWithLargeStack } from './oracle.ts';

const BATCH = 500;
const SHOWN_PER_TARGET = 3;
/** From here on a run without filters is full: each documented difference must have been met. */
const FULL = 100_000;

const OPTIONS = {
  only: { type: 'string' },
  type: { type: 'string' },
  module: { type: 'string', default: 'builtins' },
  seed: { type: 'string', default: 'a' },
  count: { type: 'string', default: '20000' },
  list: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  show: { type: 'string' },
  record: { type: 'string' },
} as const;

/** Prints at once: a worker's console would hold lines back until the next pause. */
function print(text: string): void {
  writeSync(1, `${text}\n`);
}

/** Makes the calls of a run: each target in proportion to its weight, in an order that interleaves them. */
function makeCalls(targets: readonly Target[], seed: string, count: number): NamedCall[] {
  const receivers = { ...RECEIVERS, ...MODULE_RECEIVERS };
  const total = targets.reduce((sum, { weight }) => sum + weight, 0);
  const due = targets.map(() => 0);
  const out: NamedCall[] = [];
  for (let round = 0; out.length < count; round++) {
    for (const [index, target] of targets.entries()) {
      due[index]! += (target.weight * targets.length) / total;
      for (let part = 0; due[index]! >= 1 && out.length < count; part++, due[index]!--) {
        out.push({ name: target.name, call: makeCall(new Random(`${seed}:${target.name}:${round}:${part}`), target, receivers) });
      }
    }
  }
  return out;
}

function describe({ result, state, notes, printed }: Observed, other: Observed): string {
  const parts = [
    result.startsWith('names ') && other.result.startsWith('names ') ? `only on this side: ${namesBeside(result, other.result)}` : result,
  ];
  if (state !== other.state) parts.push(`after: ${state}`);
  if (notes !== other.notes) parts.push(`notes: ${notes}`);
  if (printed !== other.printed) parts.push(`printed: ${JSON.stringify(printed)}`);
  return parts.join(' | ').slice(0, 600);
}

function namesBeside(names: string, others: string): string {
  const known = new Set(others.split(' '));
  return names
    .split(' ')
    .filter((name) => !known.has(name))
    .join(' ');
}

function report({ name, call, theirs, ours }: Difference, number: number): void {
  print(`\n--- ${name} (#${number}): x = ${call.receiver}; ${call.call}`);
  print(`  cpython: ${describe(theirs, ours)}`);
  print(`  here:    ${describe(ours, theirs)}`);
}

function reportUnused(used: ReadonlySet<Allowed>): number {
  const unused = ALLOWED.filter((row) => !used.has(row));
  for (const { target, page, why } of unused) print(`documented, but not met: ${target ?? ''} ${why} (${page ?? 'the oracle'})`);
  return unused.length;
}

function selectTargets(targets: readonly Target[], only: string | undefined, type: string | undefined): Target[] {
  return targets.filter(
    (target) =>
      (only === undefined || only.split(',').includes(target.name)) &&
      (type === undefined || type.split(',').some((name) => target.type === name || (target.type === '' && target.name === name))),
  );
}

function checkPages(): void {
  for (const { page } of ALLOWED)
    if (page !== undefined && !existsSync(new URL(`../${page}`, import.meta.url)))
      throw new Error(`${page}, which explains a difference, does not exist`);
}

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS });
  const { module } = values;
  checkPages();
  const oracle = await loadOracle();
  const { targets, missing } = findTargets(oracle, { ...RECEIVERS, ...MODULE_RECEIVERS }, module, MODULE_ROWS);
  if (missing.length > 0) print(`types without receivers: ${missing.join(', ')}`);
  const selected = selectTargets(targets, values.only, values.type);
  if (values.list) {
    for (const { name, parameters } of selected) print(`${name}(${parameters.positional.map(({ kinds }) => kinds.join('|')).join(', ')})`);
    return 0;
  }
  if (selected.length === 0) throw new Error('no target has such a name; --list prints them');
  const imports = module === 'builtins' ? [] : [module];
  const calls = makeCalls(selected, values.seed, Number(values.count));
  if (values.show !== undefined) {
    print(standalone(calls[Number(values.show)]!.call, imports));
    return 0;
  }
  const used = new Set<Allowed>();
  const recorded: Recorded[] = [];
  const perTarget = new Map<string, number>();
  let documented = 0;
  for (let from = 0; from < calls.length; from += BATCH) {
    const batch = calls.slice(from, from + BATCH);
    const expected = observeThere(oracle, batch, imports);
    const differences = compareWith(expected, batch, imports);
    const documentedCalls = new Set(differences.filter((difference) => findAllowed(difference) !== undefined).map(({ call }) => call));
    batch.forEach(({ name, call }, i) => {
      if (!documentedCalls.has(call)) recorded.push({ name, call, expected: expected[i]! });
    });
    for (const difference of differences) {
      const row = findAllowed(difference);
      if (row !== undefined) {
        used.add(row);
        documented++;
        continue;
      }
      const before = perTarget.get(difference.name) ?? 0;
      perTarget.set(difference.name, before + 1);
      if (values.all || before < SHOWN_PER_TARGET) report(difference, from + batch.findIndex(({ call }) => call === difference.call));
    }
  }
  if (values.record !== undefined) writeRecords(values.record, recorded);
  const unexplained = [...perTarget.values()].reduce((sum, each) => sum + each, 0);
  const isFull = values.only === undefined && values.type === undefined && module === 'builtins' && calls.length >= FULL;
  const unused = isFull ? reportUnused(used) : 0;
  if (unexplained > 0)
    print(
      `\nby target: ${[...perTarget]
        .sort((a, b) => b[1] - a[1])
        .map(([name, each]) => `${name} ${each}`)
        .join(', ')}`,
    );
  print(`${calls.length} calls of ${selected.length} targets: ${unexplained} unexplained, ${documented} documented`);
  return unexplained + unused + missing.length > 0 ? 1 : 0;
}

await runWithLargeStack(import.meta.url, main);
