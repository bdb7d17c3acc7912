/** Asks CPython what there is to call: the members of every type, the functions of `builtins` or of a module, with their signatures. */
import type { Oracle } from '../oracle.ts';
import type { Target } from './calls.ts';
import { parametersOf, type Rows } from './parameters.ts';
import { prelude } from './prelude.ts';
import type { Receivers } from './receivers.ts';

/** Functions that are capabilities or only serve the interactive prompt: absent here, by design. */
const ABSENT = new Set([
  'open',
  'eval',
  'exec',
  'compile',
  '__import__',
  'input',
  'breakpoint',
  'exit',
  'quit',
  'help',
  'copyright',
  'credits',
  'license',
]);

/** Functions whose answer is about the caller or an address, so that no two interpreters agree. */
const INCOMPARABLE = new Set(['globals', 'locals', 'id', '__build_class__', '__loader__', '__spec__']);

/** Members that tell nothing comparable, with the reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  __doc__: 'help texts',
  __sizeof__: 'bytes of CPython’s structures',
  __text_signature__: 'signatures are for tools',
  __globals__: 'guest-only view of the runner',
  __builtins__: 'guest-only view of the runner',
  __code__: 'code objects are described elsewhere',
  __closure__: 'cells have addresses',
  gi_frame: 'frames are described elsewhere',
  gi_code: 'code objects are described elsewhere',
  __subclasses__: 'depends on what is loaded',
  __init_subclass__: 'called by class statements',
  __subclasshook__: 'called by isinstance',
  __dict__: 'lists everything else',
  __firstlineno__: 'line numbers',
  __module__: 'covered by show',
  __annotate__: 'functions made by the compiler',
  __flags__: 'bits of CPython’s structures',
  __basicsize__: 'bytes of CPython’s structures',
  __itemsize__: 'bytes of CPython’s structures',
  __dictoffset__: 'bytes of CPython’s structures',
  __weakrefoffset__: 'bytes of CPython’s structures',
  __weakref__: 'there are no weak references',
};

/** What the oracle says of one function or method. */
export interface Member {
  readonly type: string;
  readonly name: string;
  readonly signature: string | null;
  readonly callable: boolean;
  readonly bound: boolean;
  readonly inherited: boolean;
}

interface Answer {
  readonly members: readonly Member[];
  readonly missing: readonly string[];
}

function question(receivers: Readonly<Record<string, Receivers>>, module: string): string {
  const types = Object.entries(receivers).map(([name, { type, module: from }]) => [name, type ?? name, from ?? 'builtins'] as const);
  return `${prelude('oracle', [])}
import builtins, inspect, json, ${module}
from types import *
members = []
known = []
def signature(f):
    text = getattr(f, '__text_signature__', None)
    if text is None and isinstance(f, FunctionType):
        text = str(inspect.signature(f)).partition(' ->')[0]
    return text
for name, text, source in ${JSON.stringify(types)}:
    if source != '${module}':
        continue
    t = eval(text, globals() | vars(__import__(source)))
    known.append(t)
    for member in dir(t):
        raw = inspect.getattr_static(t, member)
        try:
            value = getattr(t, member)
        except AttributeError:
            value = None
        bound = not isinstance(raw, (classmethod, staticmethod, ClassMethodDescriptorType)) and not (isinstance(raw, BuiltinFunctionType))
        inherited = raw is object.__dict__.get(member) and t is not object or issubclass(t, BaseException) and t is not BaseException and raw is BaseException.__dict__.get(member)
        members.append(dict(type=name, name=member, signature=signature(value), callable=callable(value), bound=bound, inherited=inherited))
missing = []
for name in dir(${module}):
    value = getattr(${module}, name)
    if isinstance(value, type) and not issubclass(value, BaseException) and value not in known:
        missing.append(name)
    if callable(value) and (not isinstance(value, type) or value in known) and not (name.startswith('_') and '${module}' != 'builtins'):
        members.append(dict(type='', name=name, signature=signature(value), callable=True, bound=False, inherited=False))
print(json.dumps(dict(members=members, missing=missing)))
`;
}

/** Returns the targets of `builtins` or of a module, and the types that no row of receivers makes. */
export function findTargets(
  oracle: Oracle,
  receivers: Readonly<Record<string, Receivers>>,
  module: string,
  rows: Rows,
): { targets: Target[]; missing: readonly string[] } {
  const output = oracle(question(receivers, module), 'targets.py', [], 0);
  if (!output.startsWith('{')) throw new Error(output);
  const { members, missing } = JSON.parse(output) as Answer;
  const prefix = module === 'builtins' ? '' : `${module}.`;
  const targets: Target[] = [];
  for (const { type, name, signature, callable, bound, inherited } of members) {
    if (LEFT_OUT[name] !== undefined || (type === '' && module === 'builtins' && (ABSENT.has(name) || INCOMPARABLE.has(name)))) continue;
    targets.push({
      name: type === '' ? prefix + name : `${type}.${name}`,
      type,
      member: name,
      isCallable: callable,
      isBound: bound,
      weight: inherited ? 0.15 : callable ? 1 : 0.3,
      parameters: parametersOf(type, type === '' ? prefix + name : name, signature, rows),
    });
  }
  return { targets, missing: missing.filter((name) => !ABSENT.has(name) && !INCOMPARABLE.has(name)) };
}
