/** Functions of the host that are no names of a program: the standard library calls them, so that clocks, chance and files are external calls like any other. */
import { PyModule, type PyNative } from '../objects/callable.ts';
import { PyDict } from '../objects/containers.ts';

/** THE table of their names, with what they are for. A host that offers one grants what it does. */
export const SYSTEM_FUNCTIONS = {
  'clock.now': 'the time, in microseconds since 1970: time.time, datetime.now',
  'clock.sleep': 'waits: time.sleep',
  'random.seed': 'the seed of generators that are given none',
  'boundary.would_allow': 'what would become of a call: boundary.would_allow',
  'boundary.budget': 'what may still be used: boundary.budget',
  'zone.rules': 'the rules of a time zone: zoneinfo',
  'zone.keys': 'the names of all time zones',
  'fs.stat': 'what a path leads to',
  'fs.list': 'the names in a directory',
  'fs.read': 'a part of a file',
  'fs.create': 'makes or empties a file',
  'fs.write': 'writes a part of a file',
  'fs.truncate': 'sets the size of a file',
  'fs.remove': 'removes a file or an empty directory',
  'fs.rename': 'gives a file or a directory another path',
  'fs.make_dir': 'makes a directory',
} as const satisfies Record<string, string>;

/** True for a name of the table. */
export function isSystemFunction(name: string): boolean {
  return Object.hasOwn(SYSTEM_FUNCTIONS, name);
}

/** The module that the standard library imports for them; null if none is offered. */
export const SYSTEM_MODULE = '_host';

/** Makes that module of the functions that `make` gives by their full names: `clock.now` is its `clock_now`. */
export function systemModule(names: readonly string[], make: (fullName: string) => PyNative): PyModule | null {
  const offered = names.filter(isSystemFunction);
  if (offered.length === 0) return null;
  const dict = new PyDict();
  dict.setStr('__name__', SYSTEM_MODULE);
  for (const name of offered) dict.setStr(name.replaceAll('.', '_'), make(name));
  return new PyModule(dict);
}
