/** Which functions and classes of modules take callbacks: by the names of their parameters, and by how the differential calls them. */
import { runSync } from '../../../src/index.ts';
import { MODULE_CALLS } from '../../../tools/differential/modules/table.ts';
import { missingFromModules, oracleModules } from '../../compatibility/modules.ts';

/** Parameters that are called, by name. */
const CALLED = [
  ...[
    'key',
    'func',
    'function',
    'predicate',
    'callback',
    'default_factory',
    'factory',
    'mycmp',
    'object_hook',
    'object_pairs_hook',
    'parse_float',
  ],
  ...[
    'parse_int',
    'parse_constant',
    'array_hook',
    'repl',
    'dict_factory',
    'tuple_factory',
    'quote_via',
    'linejunk',
    'charjunk',
    'isjunk',
    'dfunc',
  ],
  ...['user_function', 'callable', 'exec_body', 'decorator', 'fget', 'wrapped', 'opener', 'stop', 'hook', 'fn'],
];

/** Kinds of `tools/differential` that are callbacks. */
const CALLED_KIND = /(?:^|[ |])(?:callable|sortKey|:function|:binary|:hook|:dfunc|:cm)(?:$|[ |])/;

/** Names that take what is not called while they run, with the reason. */
export const NOT_CALLED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'abc.abstractclassmethod abc.abstractstaticmethod abc.abstractmethod asyncio.iscoroutinefunction inspect.getcallargs inspect.getclosurevars inspect.getfullargspec inspect.signature inspect.markcoroutinefunction typing.final typing.override typing.no_type_check typing.get_overloads typing.overload typing.clear_overloads types.MethodType'
      .split(' ')
      .map((name) => [name, 'looks at the function, or marks it']),
  ),
  ...Object.fromEntries(
    'hashlib.blake2b hashlib.blake2s hmac.HMAC hmac.digest hmac.new'.split(' ').map((name) => [name, 'the key is bytes']),
  ),
  ...Object.fromEntries('os.getenv os.getenvb zoneinfo.ZoneInfo'.split(' ').map((name) => [name, 'the key is a name'])),
  ...Object.fromEntries('io.FileIO io.open'.split(' ').map((name) => [name, 'an opener is refused: there are no descriptors'])),
  ...Object.fromEntries(
    'threading.setprofile threading.setprofile_all_threads threading.settrace threading.settrace_all_threads'
      .split(' ')
      .map((name) => [name, 'there is no tracing']),
  ),
  'asyncio.TimerHandle': 'made by the loop, as asyncio.Handle',
  'dataclasses.Field': 'made by dataclasses.field',
  'itertools.islice': 'the stop is a number',
  'random.randrange': 'the stop is a number',
  'json.decoder.JSONDecoder': 'is json.JSONDecoder',
  'logging.LogRecord': 'func is a text',
  ...Object.fromEntries(
    'weakref.ReferenceType weakref.WeakMethod weakref.finalize weakref.proxy weakref.ref'
      .split(' ')
      .map((name) => [name, 'nothing dies: what is to be called then never is']),
  ),
  'abc.abstractproperty': 'is a property, which has a probe',
  'copy.copy': 'in copy.deepcopy',
};

/** Every function and class that takes a callback. */
export function callbackTakers(): readonly string[] {
  const oracle = oracleModules();
  const missing = missingFromModules(oracle);
  const supported = [...oracle].map(([module, names]) => [module, names.filter((name) => !missing.get(module)!.includes(name))] as const);
  const source = `import inspect
${supported.map(([module]) => `import ${module}\n`).join('')}
modules = {${supported.map(([module]) => `'${module}': ${module}`).join(', ')}}
for module, names in ${JSON.stringify(supported)}:
    for name in names:
        value = getattr(modules[module], name)
        if not callable(value):
            continue
        try:
            parameters = inspect.signature(value).parameters
        except Exception:
            continue
        if any(parameter in ${JSON.stringify(CALLED)} for parameter in parameters):
            print(f'{module}.{name}')
`;
  const outcome = runSync(source, { filename: 'callbacks.py' });
  if (outcome.status !== 'completed') throw new Error(`the parameters of modules: ${outcome.status}`);
  const byRow = Object.entries(MODULE_CALLS).flatMap(([module, { rows = {} }]) =>
    Object.entries(rows)
      .filter(([name, row]) => !name.includes('.') && CALLED_KIND.test(row))
      .map(([name]) => `${module}.${name}`),
  );
  return [...new Set([...outcome.prints.join('').trim().split('\n'), ...byRow])].sort();
}
