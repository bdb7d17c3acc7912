/** Compares what a run depends on with what its journal says: code, contracts, policies, limits, engine. */
import { ENGINE_VERSION } from '../../interpreter/engine-version.ts';
import { isSystemFunction } from '../../interpreter/system-functions.ts';
import type { Catalog } from '../catalog.ts';
import type { Policy } from '../policies/table.ts';
import type { EntryOf } from './entries.ts';
import { recordedPolicy } from './recorder.ts';
import type { Change } from './report.ts';

type Started = EntryOf<'run.started'>;

/** What a replay is given instead of what was recorded; null for as recorded. */
export interface Given {
  readonly code: string | null;
  readonly catalog: Catalog | null;
  readonly policies: readonly Policy[] | null;
  readonly limits: Readonly<Record<string, number | undefined>> | null;
}

/** Returns all that is not as recorded. */
export function findChanges(started: Started, { code, catalog, policies, limits }: Given): readonly Change[] {
  return [
    ...(started.engine === ENGINE_VERSION
      ? []
      : [{ cause: 'engine', text: `The engine was ${started.engine}, now it is ${ENGINE_VERSION}.` } as const]),
    ...(code === null || code === started.code ? [] : [codeChange(started.code, code)]),
    ...(catalog === null ? [] : contractChanges(started, catalog)),
    ...(policies === null ? [] : policyChanges(started, policies)),
    ...(limits === null ? [] : limitChanges(started, limits)),
  ];
}

function codeChange(before: string, after: string): Change {
  const a = before.split('\n');
  const b = after.split('\n');
  const at = a.findIndex((line, i) => line !== b[i]);
  const line = at < 0 ? a.length : at;
  return {
    cause: 'code',
    text: `The code differs from line ${line + 1} on: ${quoted(a[line])} was recorded, ${quoted(b[line])} is there now.`,
  };
}

function quoted(line: string | undefined): string {
  return line === undefined ? 'nothing' : JSON.stringify(line.trim().slice(0, 100));
}

function contractChanges({ contracts }: Started, catalog: Catalog): readonly Change[] {
  return Object.entries(contracts).flatMap(([name, { version, id }]): Change[] => {
    const now = catalog.find(name);
    // The clock, seeds and files are offered by the host of a run, not by its contracts.
    if (now === null && isSystemFunction(name)) return [];
    if (now === null) return [{ cause: 'contract', text: `The contract ${name}@${version} is no longer offered.` }];
    if (now.id === id) return [];
    const what = now.version === version ? 'changed under the same version' : `is offered as ${now.label}`;
    return [{ cause: 'contract', text: `The contract ${name}@${version} ${what}.` }];
  });
}

function policyChanges({ policies: before }: Started, policies: readonly Policy[]): readonly Change[] {
  const after = policies.map(recordedPolicy);
  const changes = before.flatMap(({ id, hash }): Change[] => {
    const now = after.find((one) => one.id === id);
    if (now === undefined) return [{ cause: 'policy', text: `The policy "${id}" is gone.` }];
    return now.hash === hash ? [] : [{ cause: 'policy', text: `The policy "${id}" changed.` }];
  });
  for (const { id } of after)
    if (!before.some((one) => one.id === id)) changes.push({ cause: 'policy', text: `The policy "${id}" is new.` });
  const isMoved = changes.length === 0 && after.some(({ id }, i) => before[i]?.id !== id);
  return isMoved ? [{ cause: 'policy', text: 'The policies are in another order.' }] : changes;
}

function limitChanges({ limits: before }: Started, limits: Readonly<Record<string, number | undefined>>): readonly Change[] {
  return Object.entries(limits).flatMap(([name, now]): Change[] => {
    const then = before[name] ?? Infinity;
    return now === undefined || now === then ? [] : [{ cause: 'limits', text: `The limit ${name} was ${then}, now it is ${now}.` }];
  });
}
