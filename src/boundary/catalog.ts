/** Which version of each function a session offers, of several that exist side by side. */
import type { Contract } from './contract.ts';
import { ContractError } from './errors.ts';
import { matchesAny, readPatterns } from './policies/match.ts';
import { compareVersions, readVersion } from './version.ts';

/** Contracts by name, one version each. */
export class Catalog {
  readonly #offered: ReadonlyMap<string, Contract>;
  /** All that are offered, by name. */
  readonly contracts: readonly Contract[];

  /**
   * Offers the newest version of each name that is neither retired nor a prerelease. `pins` choose others: `billing@1` (all of the namespace),
   * `billing.refund@1.2.0`. Throws ContractError for two contracts with one name and version, and for a pin that leaves a name without a version.
   */
  constructor(contracts: readonly Contract[], pins: readonly string[] = []) {
    const labels = contracts.map(({ label }) => label);
    const twice = labels.find((label, i) => labels.indexOf(label) !== i);
    if (twice !== undefined) throw new ContractError(`Two contracts are called ${twice}.`);
    const byName = new Map<string, Contract[]>();
    for (const one of contracts) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
    const wanted = pins.map((pin) => ({ pin, patterns: readPin(pin) }));
    for (const { pin, patterns } of wanted) {
      if (!contracts.some((one) => matchesAny(patterns, one))) throw new ContractError(`The pin ${pin} names no contract.`);
    }
    this.#offered = new Map([...byName].map(([name, versions]) => [name, choose(name, versions, wanted)]));
    this.contracts = [...this.#offered.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    checkNamespaces([...byName.keys()]);
  }

  /** The contract offered under a name; null if there is none. */
  find(name: string): Contract | null {
    return this.#offered.get(name) ?? null;
  }

  /** Names close to one that is not offered: in the same namespace, or with the same last part. */
  near(name: string): readonly string[] {
    const [last = ''] = name.split('.').slice(-1);
    const space = name.slice(0, -last.length);
    const names = this.contracts.filter(({ retired }) => retired === null).map((one) => one.name);
    const same = names.filter((one) => one === last || one.endsWith(`.${last}`));
    return (same.length > 0 ? same : names.filter((one) => space !== '' && one.startsWith(space))).slice(0, 3);
  }
}

interface Pin {
  readonly pin: string;
  readonly patterns: readonly string[];
}

function readPin(pin: string): readonly string[] {
  const [name = '', version] = typeof pin === 'string' ? pin.split('@') : [];
  if (version === undefined) throw new ContractError(`A pin is a name and a version, such as billing@1, not ${JSON.stringify(pin)}.`);
  return readPatterns(name === '*' || name.endsWith('.*') ? [pin] : [pin, `${name}.*@${version}`], 'pins');
}

function choose(name: string, versions: readonly Contract[], pins: readonly Pin[]): Contract {
  const own = pins.filter(({ patterns }) =>
    matchesAny(
      patterns.map((pattern) => pattern.replace(/@.*/, '')),
      { name, version: '' },
    ),
  );
  const fitting = versions.filter((one) => own.every(({ patterns }) => matchesAny(patterns, one)));
  if (fitting.length === 0) throw new ContractError(`No version of ${name} fits ${own.map(({ pin }) => pin).join(' and ')}.`);
  const rank = (one: Contract): number => (one.retired === null ? 2 : 0) + (readVersion(one.version)?.prerelease.length === 0 ? 1 : 0);
  return [...fitting].sort((a, b) => rank(b) - rank(a) || compareVersions(b.version, a.version))[0] as Contract;
}

/** A Python name is either a function or a namespace. */
function checkNamespaces(names: readonly string[]): void {
  for (const name of names) {
    const inside = names.find((other) => other.startsWith(`${name}.`));
    if (inside !== undefined) throw new ContractError(`${name} cannot be a function and the namespace of ${inside}.`);
  }
}
