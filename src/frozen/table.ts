/** The texts of frozen Python and which of them defines a function. */
import { frozenArrays } from './arrays.ts';
import { frozenBuiltins } from './builtins.ts';
import { frozenClasses } from './classes.ts';
import { frozenContainers } from './containers.ts';
import { frozenExternal } from './external.ts';
import { frozenGroups } from './groups.ts';
import { frozenHeap } from './heap.ts';
import { frozenHelp } from './help.ts';
import { frozenRe } from './re.ts';
import { frozenSort } from './sort.ts';
import { frozenTemplates } from './templates.ts';
import { frozenText } from './text.ts';
import { frozenVm } from './vm.ts';

/** Texts by name; function names are unique among all of them. */
export const FROZEN: Readonly<Record<string, string>> = {
  arrays: frozenArrays,
  builtins: frozenBuiltins,
  classes: frozenClasses,
  containers: frozenContainers,
  external: frozenExternal,
  groups: frozenGroups,
  heap: frozenHeap,
  help: frozenHelp,
  sort: frozenSort,
  re: frozenRe,
  templates: frozenTemplates,
  text: frozenText,
  vm: frozenVm,
};

/** Names of the texts by what they define at their top level. */
const homes = new Map<string, string>();
for (const [name, text] of Object.entries(FROZEN)) {
  for (const match of text.matchAll(/^(?:(?:async )?def|class) (\w+)/gm)) homes.set(match[1], name);
}

/** Returns the name of the text that defines the frozen function or class `name`; undefined if there is none. */
export function frozenHome(name: string): string | undefined {
  return homes.get(name);
}
