/** Which module a recorded call is of, and what its program imports. */
import { MODULE_CALLS } from './table.ts';

const NAMES = Object.keys(MODULE_CALLS).sort((a, b) => b.length - a.length);

/** The module of a target's full name: `collections.abc.Set.add` is of `collections.abc`. */
export function moduleOf(name: string): string {
  const found = NAMES.find((module) => name.startsWith(`${module}.`));
  if (found === undefined) throw new Error(`${name} is of no module in tools/differential/modules/table.ts`);
  return found;
}

/** What a program that calls a module imports. */
export function importsOf(module: string): readonly string[] {
  return [module, ...(MODULE_CALLS[module]?.imports ?? [])];
}
