/** The option `builtins`: which built-in contracts a run offers. A clock and seeds unless told otherwise, no files. */
import { OptionError } from '../../interpreter/errors.ts';
import { checkOptions } from '../../interpreter/options.ts';
import type { Contract } from '../contract.ts';
import { type ClockOptions, clockContracts } from './clock.ts';
import { fileContracts } from './files/contracts.ts';
import type { Mount } from './files/mount.ts';
import { type RandomOptions, randomContracts } from './random.ts';
import { type ZoneOptions, zoneContracts } from './zones.ts';

/** What a program has of the world by itself. Each is a contract like any other: decided on, recorded, replayed. */
export interface Builtins {
  /** `clock.now`: `time.time`, `datetime.now`. True unless given. */
  readonly clock?: boolean | ClockOptions;
  /** `random.seed`: module `random` without a seed. True unless given. */
  readonly random?: boolean | RandomOptions;
  /** `zone.rules`, `zone.keys`: module `zoneinfo`. True, the platform's zones, unless given. */
  readonly zones?: boolean | ZoneOptions;
  /** `fs.*`: `open`, `pathlib`, `os`. Mounts by the paths at which the program sees them; none unless given. */
  readonly files?: Readonly<Record<string, Mount>>;
}

const OPTIONS = ['clock', 'random', 'zones', 'files'];

/** Makes the contracts that `builtins` asks for; false: none. `defaults` are used where it says nothing. Throws OptionError. */
export function builtinContracts(builtins: Builtins | false = {}, defaults: Builtins = {}): Contract[] {
  if (builtins === false) return [];
  if (typeof builtins !== 'object' || builtins === null) throw new OptionError('`builtins` must be an object or false.');
  checkOptions(builtins, OPTIONS, 'builtins');
  const { clock = true, random = true, zones = true, files } = { ...defaults, ...builtins };
  return [
    ...(clock === false ? [] : clock === true ? usual('clock', () => clockContracts()) : made(clock, clockContracts)),
    ...(random === false ? [] : random === true ? usual('random', () => randomContracts()) : made(random, randomContracts)),
    ...(zones === false ? [] : zones === true ? usual('zones', () => zoneContracts()) : made(zones, zoneContracts)),
    ...(files === undefined ? [] : made(files, fileContracts)),
  ];
}

const usuals = new Map<string, Contract[]>();

/** Those that most runs offer are made once. */
function usual(name: string, make: () => Contract[]): Contract[] {
  let known = usuals.get(name);
  if (known === undefined) {
    known = make();
    usuals.set(name, known);
  }
  return known;
}

const madeOf = new WeakMap<object, Contract[]>();

/** As `usual`, by the very options. */
function made<T extends object>(options: T, make: (options: T) => Contract[]): Contract[] {
  let known = madeOf.get(options);
  if (known === undefined) {
    known = make(options);
    madeOf.set(options, known);
  }
  return known;
}
