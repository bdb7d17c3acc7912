/** The namespace of builtins as a dict. */

import { BUILTINS } from '../builtins/table.ts';
import { PyDict } from '../objects/containers.ts';

let builtins: PyDict | null = null;

/** The builtins of all programs: shared, so never written. */
export function pristineBuiltins(): PyDict {
  if (builtins === null) {
    builtins = new PyDict();
    for (const [name, value] of BUILTINS) builtins.setStr(name, value);
  }
  return builtins;
}
