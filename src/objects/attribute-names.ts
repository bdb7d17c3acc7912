/** The names that `dir()` lists, and the closest one to a name that failed. CPython: Objects/object.c (_dir_object), Lib/traceback.py. */
import { PyFunction, PyMember, PyMethodWrapper, PyModule, PySuper } from './callable.ts';
import type { PyDict } from './containers.ts';
import type { PyBaseException } from './errors.ts';
import { type Interp, PyInstance, PyType, typeOf, typeType, type Value } from './object.ts';
import { asStr } from './protocol.ts';
import { suggest } from './suggestions.ts';

/** Names of the attributes of `v` that need no guest code to find, unsorted: its own, its class's and those of the bases. */
export function attributeNames(interp: Interp | null, v: Value): string[] {
  const names = new Set<string>();
  const own = v instanceof PyModule ? v.dict : v instanceof PyFunction || v instanceof PyMethodWrapper ? v.dict : null;
  if (v instanceof PyModule) return dictNames(v.dict);
  if (own !== null) for (const name of dictNames(own)) names.add(name);
  if (v instanceof PyInstance) for (const name of instanceNames(v)) names.add(name);
  if (v instanceof PySuper) for (const name of namesBehind(v)) names.add(name);
  const mro = v instanceof PyType && v.cls.isSubtype(typeType) ? v.mro : typeOf(v).mro;
  for (const base of mro) for (const name of base.ns.keys()) names.add(name);
  interp?.meter.charge(names.size >> 3);
  return [...names];
}

/** The names in the `__dict__` of a super's object, which dir() asks for where a class beyond the start class lends it. */
function namesBehind({ start, self, selfType }: PySuper): string[] {
  const order = selfType?.mro ?? [];
  const lends = order.slice(order.indexOf(start) + 1).some((type) => type.ns.has('__dict__'));
  if (!lends || !(self instanceof PyInstance)) return [];
  return instanceNames(self).filter((name) => !(self.cls.lookup(name) instanceof PyMember));
}

function instanceNames(v: PyInstance): string[] {
  if (v.dict !== null) return dictNames(v.dict as PyDict);
  return v.shape.keys.filter((_, i) => v.values[i] !== undefined);
}

function dictNames(dict: PyDict): string[] {
  return dict.keys.flatMap((key) => (key === undefined ? undefined : asStr(key)) ?? []);
}

/** Where a NameError happened: the names in reach, nearest scope first. `self` is the local of that name. */
export interface NamesInReach {
  readonly locals: readonly string[];
  readonly globals: PyDict;
  readonly builtins: PyDict;
  readonly self: Value | undefined;
}

/**
 * What a traceback adds to the message of a NameError, AttributeError or ImportError: ". Did you mean: 'x'?" or ''. `reach` is null when the frame is
 * unknown. Never runs guest code. CPython: _compute_suggestion_error in Lib/traceback.py.
 */
export function suggestionFor(error: PyBaseException, reach: NamesInReach | null, stdlibNames: ReadonlySet<string>): string {
  const fields = error.fields;
  const wrong = fields?.get('name_from') ?? fields?.get('name');
  if (fields === null || typeof wrong !== 'string') return '';
  const isName = hasBase(error, 'NameError');
  const close = isName ? nameSuggestion(wrong, reach) : objectSuggestion(error, wrong, reach);
  const text = close === undefined ? '' : `. Did you mean: '${close}'?`;
  if (!isName || !stdlibNames.has(wrong)) return text;
  return close === undefined ? `. Did you forget to import '${wrong}'?` : `${text} Or did you forget to import '${wrong}'?`;
}

function hasBase(error: PyBaseException, name: string): boolean {
  return error.cls.mro.some((base) => base.isBuiltin && base.name === name);
}

function nameSuggestion(wrong: string, reach: NamesInReach | null): string | undefined {
  if (reach === null) return undefined;
  if (reach.self !== undefined && attributeNames(null, reach.self).includes(wrong)) return `self.${wrong}`;
  return suggest([...reach.locals, ...dictNames(reach.globals), ...dictNames(reach.builtins)], wrong);
}

function objectSuggestion(error: PyBaseException, wrong: string, reach: NamesInReach | null): string | undefined {
  const object = error.fields?.get('obj');
  if (object === undefined || hasBase(error, 'ImportError')) return undefined;
  const names = attributeNames(null, object).sort();
  const showsAll = wrong.startsWith('_') || (reach !== null && reach.self !== undefined && reach.self === object);
  return suggest(showsAll ? names : names.filter((name) => !name.startsWith('_')), wrong);
}

/** The closest public name in a module to one that `from module import name` did not find. */
export function importSuggestion(module: PyDict, wrong: string): string {
  const names = dictNames(module).sort();
  const close = suggest(wrong.startsWith('_') ? names : names.filter((name) => !name.startsWith('_')), wrong);
  return close === undefined ? '' : `. Did you mean: '${close}'?`;
}
