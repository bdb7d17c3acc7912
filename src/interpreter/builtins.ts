/** The namespace of builtins as a dict. */
import { PyDict } from '../objects/containers.ts';
import { BUILTINS } from '../builtins/table.ts';

let builtins: PyDict | null = null;

/** The builtins of all programs: shared, so never written. */
export function pristineBuiltins(): PyDict {
  if (builtins === null) {
    builtins = new PyDict();
    for (const [name, value] of BUILTINS) builtins.setStr(name, value);
  }
  return builtins;
}
