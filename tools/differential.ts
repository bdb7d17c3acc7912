/**
 * Calls every method of every builtin type and every builtin function, or with `--modules` everything that the standard modules have, with generated arguments, here and on CPython 3.14.2, and prints the differences.
 * `npm run differential -- [--only str.split] [--type int] [--modules] [--module math] [--seed a] [--count 20000]`; a seed and a count name the calls.
 * `--list` prints the targets, `--all` prints every difference instead of a few a target, `--show N` prints the program of call N. Exit code 1 when a difference is unexplained.
 * `--record PATH` writes the calls and what CPython gives for them, the documented differences left out: `test/differential/calls.jsonl` is seed `ci`, 2500 calls.
 */
import { existsSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ALLOWED, type Allowed, checkRows, findAllowed } from './differential/allowed.ts';
import { ALLOWED_IN_MODULES } from './differential/allowed-modules.ts';
import { makeCall, type Target } from './differential/calls.ts';
import { findModuleTargets } from './differential/module-targets.ts';
import { importsOf } from './differential/modules/names.ts';
import { MODULE_CALLS } from './differential/modules/table.ts';
import { RECEIVERS, type Receivers } from './differential/receivers.ts';
import { type Recorded, writeRecords } from './differential/record.ts';
import { compareWith, type Difference, type NamedCall, type Observed, observeThere, standalone } from './differential/run.ts';
import { findTargets } from './differential/targets.ts';
import { Random } from './fuzz/random.ts';
import { loadOracle, type Oracle, runWithLargeStack } from './oracle.ts';

const BATCH = 500;
const SHOWN_PER_TARGET = 3;
/** From here on a run without filters is full, and says which documented differences it has not met. */
const FULL = { builtins: 100_000, modules: 50_000 } as const;

const OPTIONS = {
  only: { type: 'string' },
  type: { type: 'string' },
  module: { type: 'string' },
  modules: { type: 'boolean', default: false },
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

/** What is called in one kind of program: the targets of builtins, or of one module. */
interface Group {
  readonly imports: readonly string[];
  readonly targets: readonly Target[];
}

const RECEIVERS_OF_ALL: Readonly<Record<string, Receivers>> = {
  ...RECEIVERS,
  ...Object.fromEntries(
    Object.entries(MODULE_CALLS).flatMap(([module, { receivers = {} }]) =>
      Object.entries(receivers).map(([name, make]) => [`${module}.${name}`, { make }]),
    ),
  ),
};

/** Makes the calls of a run: each target in proportion to its weight, in an order that interleaves them. */
function makeCalls(targets: readonly Target[], seed: string, count: number): NamedCall[] {
  const total = targets.reduce((sum, { weight }) => sum + weight, 0);
  const due = targets.map(() => 0);
  const out: NamedCall[] = [];
  for (let round = 0; out.length < count; round++) {
    for (const [index, target] of targets.entries()) {
      due[index]! += (target.weight * targets.length) / total;
      for (let part = 0; due[index]! >= 1 && out.length < count; part++, due[index]!--) {
        const call = makeCall(new Random(`${seed}:${target.name}:${round}:${part}`), target, RECEIVERS_OF_ALL);
        if (target.unless?.test(`${call.receiver} -> ${call.call}`) !== true) out.push({ name: target.name, call });
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

/** What a seed does not meet may be rare, or no longer so. */
function reportUnused(rows: readonly Allowed[], used: ReadonlySet<Allowed>): void {
  for (const { target, page, why } of rows.filter((row) => !used.has(row)))
    print(`documented, but not met: ${target ?? ''} ${why} (${page ?? 'the oracle'})`);
}

function selectTargets(targets: readonly Target[], only: string | undefined, type: string | undefined): Target[] {
  return targets.filter(
    (target) =>
      (only === undefined || only.split(',').includes(target.name)) &&
      (type === undefined || type.split(',').some((name) => target.type === name || (target.type === '' && target.name === name))),
  );
}

function checkPages(): void {
  for (const { page } of [...ALLOWED, ...ALLOWED_IN_MODULES])
    if (page !== undefined && !existsSync(new URL(`../${page}`, import.meta.url)))
      throw new Error(`${page}, which explains a difference, does not exist`);
}

type Options = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

/** Finds the groups that the options name; a class that no row of ours can make is a fault. */
function findGroups(oracle: Oracle, { only, type, module, modules }: Options): { groups: Group[]; missing: number } {
  const names = module !== undefined ? module.split(',') : modules ? Object.keys(MODULE_CALLS) : ['builtins'];
  let missing = 0;
  const groups = names.map((name) => {
    const calls = MODULE_CALLS[name];
    const found = name === 'builtins' ? findTargets(oracle, RECEIVERS, 'builtins', {}) : findModuleTargets(oracle, name, calls!);
    if (found.missing.length > 0) print(`${name}: types without receivers: ${found.missing.join(', ')}`);
    missing += found.missing.length;
    const imports = name === 'builtins' ? [] : importsOf(name);
    return { imports, targets: selectTargets(found.targets, only, type) };
  });
  return { groups: groups.filter(({ targets }) => targets.length > 0), missing };
}

/** Shares the calls of a run out among the groups. */
function callsOf(groups: readonly Group[], seed: string, count: number): { imports: readonly string[]; calls: NamedCall[] }[] {
  const weights = groups.map(({ targets }) => targets.reduce((sum, { weight }) => sum + weight, 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return groups.map(({ imports, targets }, i) => ({
    imports,
    calls: makeCalls(targets, seed, Math.ceil((count * weights[i]!) / total)),
  }));
}

/** What a run has met. */
class Tally {
  readonly used = new Set<Allowed>();
  readonly recorded: Recorded[] = [];
  readonly perTarget = new Map<string, number>();
  documented = 0;
  calls = 0;

  get unexplained(): number {
    return [...this.perTarget.values()].reduce((sum, each) => sum + each, 0);
  }
}

function runBatch(
  oracle: Oracle,
  batch: readonly NamedCall[],
  imports: readonly string[],
  rows: readonly Allowed[],
  all: boolean,
  tally: Tally,
): void {
  const expected = observeThere(oracle, batch, imports);
  const differences = compareWith(expected, batch, imports);
  const explained = new Map(differences.map((difference) => [difference.call, findAllowed(difference, rows)]));
  batch.forEach(({ name, call }, i) => {
    if (explained.get(call) === undefined) tally.recorded.push({ name, call, expected: expected[i]! });
  });
  for (const difference of differences) {
    const row = explained.get(difference.call);
    if (row !== undefined) {
      tally.used.add(row);
      tally.documented++;
      continue;
    }
    const before = tally.perTarget.get(difference.name) ?? 0;
    tally.perTarget.set(difference.name, before + 1);
    if (all || before < SHOWN_PER_TARGET) report(difference, tally.calls + batch.findIndex(({ call }) => call === difference.call));
  }
  tally.calls += batch.length;
}

function list(groups: readonly Group[]): void {
  for (const { name, parameters } of groups.flatMap(({ targets }) => targets))
    print(`${name}(${parameters.positional.map(({ kinds }) => kinds.join('|')).join(', ')})`);
}

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS });
  checkPages();
  checkRows([...ALLOWED, ...ALLOWED_IN_MODULES]);
  const oracle = await loadOracle();
  const { groups, missing } = findGroups(oracle, values);
  if (values.list) {
    list(groups);
    return 0;
  }
  if (groups.length === 0) throw new Error('no target has such a name; --list prints them');
  const parts = callsOf(groups, values.seed, Number(values.count));
  if (values.show !== undefined) {
    const all = parts.flatMap(({ imports, calls }) => calls.map(({ call }) => ({ imports, call })));
    const { imports, call } = all[Number(values.show)]!;
    print(standalone(call, imports));
    return 0;
  }
  const ofModules = values.modules || values.module !== undefined;
  const rows = ofModules ? [...ALLOWED_IN_MODULES, ...ALLOWED] : ALLOWED;
  const tally = new Tally();
  for (const { imports, calls } of parts)
    for (let from = 0; from < calls.length; from += BATCH)
      runBatch(oracle, calls.slice(from, from + BATCH), imports, rows, values.all, tally);
  if (values.record !== undefined) writeRecords(values.record, tally.recorded);
  const { unexplained, perTarget } = tally;
  const hasFilter = values.only !== undefined || values.type !== undefined || values.module !== undefined;
  const isFull = !hasFilter && tally.calls >= FULL[values.modules ? 'modules' : 'builtins'];
  if (isFull) reportUnused(values.modules ? ALLOWED_IN_MODULES : ALLOWED, tally.used);
  if (unexplained > 0)
    print(
      `\nby target: ${[...perTarget]
        .sort((a, b) => b[1] - a[1])
        .map(([name, each]) => `${name} ${each}`)
        .join(', ')}`,
    );
  const targets = groups.reduce((sum, group) => sum + group.targets.length, 0);
  print(`${tally.calls} calls of ${targets} targets: ${unexplained} unexplained, ${tally.documented} documented`);
  return unexplained + missing > 0 ? 1 : 0;
}

await runWithLargeStack(import.meta.url, main);
