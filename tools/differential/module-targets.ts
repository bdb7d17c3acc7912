/** Asks CPython what a module has to call: its public functions, the constructors and the methods of its public classes, with their signatures. */
import type { Oracle } from '../oracle.ts';
import type { Target } from './calls.ts';
import type { ModuleCalls } from './modules/module.ts';
import { parametersOf } from './parameters.ts';
import { prelude } from './prelude.ts';
import { LEFT_OUT, type Member } from './targets.ts';

/** Members of classes that tell how CPython wrote the class, not what it does. */
const INTERNAL: ReadonlySet<string> = new Set([
  ...Object.keys(LEFT_OUT),
  ...[
    '__annotations__',
    '__annotate_func__',
    '__annotations_cache__',
    '__abstractmethods__',
    '__static_attributes__',
    '__slots__',
    '__match_args__',
  ],
  ...[
    '__orig_bases__',
    '__parameters__',
    '__type_params__',
    '__slotnames__',
    '__getnewargs__',
    '__getnewargs_ex__',
    '__reduce__',
    '__reduce_ex__',
  ],
  ...[
    '__getstate__',
    '__setstate__',
    '__dir__',
    '__class__',
    '__new__',
    '__init__',
    '__post_init__',
    '__dataclass_fields__',
    '__dataclass_params__',
  ],
  ...[
    '__signature__',
    '__call__',
    '__getattribute__',
    '__setattr__',
    '__delattr__',
    '__get__',
    '__set_name__',
    '__objclass__',
    '__name__',
    '__qualname__',
  ],
  ...[
    '__mro_entries__',
    '__wrapped__',
    '__del__',
    '__buffer__',
    '__release_buffer__',
    '__hash__',
    '__isabstractmethod__',
    '__protocol_attrs__',
  ],
  ...['__non_callable_proto_members__', '__vectorcalloffset__', '__getattr__'],
]);

function question(module: string): string {
  return `${prelude('oracle', [])}
import importlib, inspect, json
from types import *
module = importlib.import_module('${module}')
members = []
classes = []
def signature(f):
    if isinstance(getattr(f, '__text_signature__', None), str) and not isinstance(f, type):
        return f.__text_signature__
    try:
        parameters = list(inspect.signature(f).parameters.values())
    except (ValueError, TypeError):
        return None
    out = []
    for p in parameters:
        if p.kind == p.KEYWORD_ONLY and not any(o.startswith('*') for o in out):
            out.append('*')
        stars = {p.VAR_POSITIONAL: '*', p.VAR_KEYWORD: '**'}.get(p.kind, '')
        own = '$' if p.name == 'self' and p is parameters[0] else ''
        out.append(own + stars + p.name + ('=0' if p.default is not p.empty else ''))
    return '(' + ', '.join(out) + ')'
public = getattr(module, '__all__', None) or [name for name in dir(module) if not name.startswith('_')]
for name in sorted(public):
    value = getattr(module, name)
    if isinstance(value, ModuleType) or not callable(value):
        continue
    error = isinstance(value, type) and issubclass(value, BaseException)
    members.append(dict(type='', name=name, signature=signature(value), callable=True, bound=False, inherited=error and '__init__' not in vars(value)))
    if not isinstance(value, type) or issubclass(value, BaseException):
        continue
    classes.append(name)
    for member in dir(value):
        if member.startswith('_') and not member.endswith('__'):
            continue
        raw = inspect.getattr_static(value, member)
        try:
            got = getattr(value, member)
        except AttributeError:
            got = None
        bound = not isinstance(raw, (classmethod, staticmethod, ClassMethodDescriptorType, BuiltinFunctionType))
        inherited = any(raw is base.__dict__.get(member) for base in (object, tuple, dict, list, int, str, type, BaseException))
        members.append(dict(type=name, name=member, signature=signature(got), callable=callable(got) and not isinstance(got, type), bound=bound, inherited=inherited))
print(json.dumps(dict(members=members, classes=classes)))
`;
}

function isLeftOut({ leftOut = {}, only }: ModuleCalls, type: string, name: string): boolean {
  if (only !== undefined && !only.includes(type === '' ? name : type)) return true;
  if (type === '') return leftOut[name] !== undefined || leftOut[`${name}()`] !== undefined;
  return leftOut[type] !== undefined || leftOut[`${type}.${name}`] !== undefined || leftOut[`*.${name}`] !== undefined;
}

/** Returns the targets of a module, and the public classes that no row tells how to make. */
export function findModuleTargets(oracle: Oracle, module: string, calls: ModuleCalls): { targets: Target[]; missing: readonly string[] } {
  const output = oracle(question(module), 'targets.py', [], 0);
  if (!output.startsWith('{')) throw new Error(output);
  const { members, classes } = JSON.parse(output) as { members: readonly Member[]; classes: readonly string[] };
  const rows = Object.fromEntries(Object.entries(calls.rows ?? {}).map(([name, row]) => [`${module}.${name}`, row]));
  const targets: Target[] = [];
  for (const { type, name, signature, callable, bound, inherited } of members) {
    if (isLeftOut(calls, type, name) || (type !== '' && (INTERNAL.has(name) || (calls.receivers?.[type]?.length ?? 0) === 0))) continue;
    const path = type === '' ? '' : `${module}.${type}`;
    targets.push({
      name: type === '' ? `${module}.${name}` : `${path}.${name}`,
      type: path,
      member: name,
      isCallable: callable,
      isBound: bound,
      weight: inherited ? 0.15 : callable ? 1 : 0.3,
      parameters: parametersOf(path, type === '' ? `${module}.${name}` : name, signature, rows, calls.names),
      result: type === '' ? calls.results?.[name] : undefined,
      names: calls.names,
      unless: calls.unless,
      values: { ...calls.receivers, ...calls.values },
    });
  }
  const isKnown = (name: string): boolean =>
    calls.receivers?.[name] !== undefined || calls.leftOut?.[name] !== undefined || calls.only !== undefined;
  return { targets, missing: classes.filter((name) => !isKnown(name)) };
}
