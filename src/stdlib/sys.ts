/** Module `sys`: the part that shows nothing of the host. DIVERGENCE(modules): see there for what is left out. CPython: Python/sysmodule.c. */
import type { PyModule } from '../objects/callable.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import { overflowError, raise, typeError, valueError } from '../objects/errors.ts';
import { CALL, type Interp, typeOf, type Value } from '../objects/object.ts';
import { asStr, index } from '../objects/protocol.ts';
import { GC_HEADER, isTracked } from '../objects/sizes.ts';

/** Where a dump finds the limit that the program has set. */
const KEPT_LIMIT = '_kept_limit';

/** CPython: sys_setrecursionlimit_impl. */
function setRecursionLimit(interp: Interp, given: Value): Value {
  const n = index(interp, given);
  if (n === CALL) return interp.chain('sys.setrecursionlimit', []);
  const limit = n as number | bigint;
  if (limit > 0x7fffffff || limit < -0x80000000) throw overflowError('Python int too large to convert to C int');
  if (limit < 1) throw valueError('recursion limit must be greater or equal than 1');
  const depth = interp.recursionDepth();
  if (depth >= limit)
    throw raise('RecursionError', `cannot set the recursion limit to ${limit} at the recursion depth ${depth}: the limit is too low`);
  interp.setRecursionLimit(Number(limit));
  (interp.importModule('_sys') as PyModule).dict.setStr(KEPT_LIMIT, Number(limit));
  return null;
}

/** After a load: the limit that the program had set, if it had. Throws nothing: what is no limit is passed over. */
export function restoreRecursionLimit(machine: Pick<Interp, 'setRecursionLimit'>, modules: ReadonlyMap<string, PyModule>): void {
  const kept = modules.get('_sys')?.dict.get(KEPT_LIMIT);
  if (typeof kept === 'number' && kept >= 1) machine.setRecursionLimit(kept);
}

defineContinuations({ 'sys.setrecursionlimit': { done: (interp, _data, n) => setRecursionLimit(interp, n) } });

const rows: Readonly<Record<string, NativeRow>> = {
  _handled: fn('_handled()', (interp: Interp) => interp.handledException()),
  _caller: fn('_caller(level, /)', (interp: Interp, level: Value) => interp.callerAt(Math.max(0, Number(level)))),
  _recursion_limit: fn('_recursion_limit()', (interp: Interp) => interp.recursionLimit),
  _header: fn('_header(obj, /)', (_interp: Interp, v: Value) => (isTracked(v) ? GC_HEADER : 0)),
  _module_table: fn('_module_table()', (interp: Interp) => interp.moduleTable()),
  setrecursionlimit: fn('setrecursionlimit(limit, /)', setRecursionLimit),
  _main_names: fn('_main_names()', (interp: Interp) => interp.globals()),
  _write: fn('_write(text, is_error, /)', (interp: Interp, text: Value, isError: Value) => {
    const plain = asStr(text);
    if (plain === undefined) throw typeError(`write() argument must be str, not ${typeOf(text).name}`);
    interp.write(plain, isError === true ? 'stderr' : 'stdout');
    return [...plain].length;
  }),
};

/** Members of `_sys`. */
export function sysNatives(): Iterable<readonly [string, Value]> {
  return Object.entries(rows).map(([name, row]) => [name, makeNative(name, row, null)] as const);
}

/** Frozen Python of the module. */
export const SYS_SOURCE = `
import _sys


def _structure(name, fields):
    def __new__(cls, values):
        if cls._is_sealed:
            raise TypeError(f"cannot create 'sys.{name}' instances")
        return tuple.__new__(cls, values)

    def __repr__(self):
        return f'sys.{name}(' + ', '.join([f'{field}={value!r}' for field, value in zip(fields, self)]) + ')'

    namespace = {'__module__': 'sys', '__slots__': (), '__new__': __new__, '__repr__': __repr__, '_is_sealed': False}
    namespace['n_fields'] = namespace['n_sequence_fields'] = len(fields)
    namespace['n_unnamed_fields'] = 0
    for i, field in enumerate(fields):
        namespace[field] = property(lambda self, i=i: tuple.__getitem__(self, i))
    return type(name, (tuple,), namespace)

def _record(name, **values):
    cls = _structure(name, tuple(values))
    made = cls(values.values())
    cls._is_sealed = True
    return made

class _Stream:
    __module__ = 'sys'
    encoding = 'utf-8'
    errors = 'strict'
    mode = 'w'
    newlines = None
    closed = False
    line_buffering = True

    def __init__(self, name, is_error):
        self.name = name
        self._is_error = is_error

    def write(self, text, /):
        return _sys._write(text, self._is_error)

    def writelines(self, lines, /):
        for line in lines:
            _sys._write(line, self._is_error)

    def flush(self):
        pass

    def isatty(self):
        return False

    def writable(self):
        return True

    def readable(self):
        return False

    def seekable(self):
        return False

    def __repr__(self):
        return f"<sys.stream name={self.name!r} mode='w' encoding='utf-8'>"

def exception():
    return _sys._handled()

def exc_info():
    error = _sys._handled()
    if error is None:
        return (None, None, None)
    return (type(error), error, error.__traceback__)

def _caller_module():
    return _sys._main_names().get('__name__')

def _main_names():
    return _sys._main_names()

def exit(status=None, /):
    if status is None:
        raise SystemExit
    if isinstance(status, tuple):
        raise SystemExit(*status)
    raise SystemExit(status)

def getrecursionlimit():
    return _sys._recursion_limit()

setrecursionlimit = _sys.setrecursionlimit

def intern(string, /):
    if type(string) is not str:
        raise TypeError(f"can't intern {type(string).__name__}" if isinstance(string, str) else f'intern() argument must be str, not {"None" if string is None else type(string).__name__}')
    return string

def getdefaultencoding():
    return 'utf-8'

def getfilesystemencoding():
    return 'utf-8'

def getfilesystemencodeerrors():
    return 'surrogateescape'

def get_int_max_str_digits():
    return 4300

def is_finalizing():
    return False

def getrefcount(object, /):
    raise NotImplementedError('sys.getrefcount: objects have no reference counts here')

_NO_DEFAULT = ()

def getsizeof(object, default=_NO_DEFAULT):
    """Return the size of object in bytes, as CPython takes them on a 64-bit machine."""
    try:
        size = type(object).__sizeof__(object)
        if not isinstance(size, int):
            raise TypeError('an integer is required')
    except TypeError:
        if default is _NO_DEFAULT:
            raise
        return default
    if size < 0:
        raise ValueError('__sizeof__() should return >= 0')
    return size + _sys._header(object)

version_info = _record('version_info', major=3, minor=14, micro=2, releaselevel='final', serial=0)
version = '3.14.2 (sandboa)'
hexversion = 0x030E02F0
platform = 'sandboa'
byteorder = 'little'
maxsize = 2 ** 63 - 1
maxunicode = 0x10FFFF
float_repr_style = 'short'
float_info = _record(
    'float_info', max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308, min=2.2250738585072014e-308, min_exp=-1021,
    min_10_exp=-307, dig=15, mant_dig=53, epsilon=2.220446049250313e-16, radix=2, rounds=1,
)
int_info = _record('int_info', bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300, str_digits_check_threshold=640)
hash_info = _record(
    'hash_info', width=64, modulus=2 ** 61 - 1, inf=314159, nan=0, imag=1000003, algorithm='sandboa', hash_bits=64, seed_bits=0, cutoff=0,
)

class _Implementation:
    def __init__(self):
        self.name = 'sandboa'
        self.cache_tag = None
        self.version = version_info
        self.hexversion = hexversion

    def __repr__(self):
        return 'namespace(' + ', '.join([f'{name}={value!r}' for name, value in self.__dict__.items()]) + ')'

implementation = _Implementation()
argv = ['']
path = []
modules = _sys._module_table()
warnoptions = []
dont_write_bytecode = True
stdout = __stdout__ = _Stream('<stdout>', False)
stderr = __stderr__ = _Stream('<stderr>', True)
for _function in (exception, exc_info, exit, getrecursionlimit, intern, getdefaultencoding, getfilesystemencoding, getfilesystemencodeerrors):
    _function.__module__ = 'sys'
del _function
`;
