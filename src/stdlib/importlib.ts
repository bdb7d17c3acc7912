/** Modules `importlib`, `importlib.util`, `importlib.machinery`: finding modules by names that are known late. CPython: Lib/importlib. */
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import { typeError } from '../objects/errors.ts';
import { type Interp, typeOf, type Value } from '../objects/object.ts';

/** The members of `_importlib` by name; `names` gives the modules that can be imported. */
export function importlibNatives(names: () => readonly string[]): Iterable<readonly [string, Value]> {
  const rows: Readonly<Record<string, NativeRow>> = {
    _import: fn('_import(name, /)', (interp: Interp, name: Value) => interp.importForProgram(textOf(name))),
    _exists: fn('_exists(name, /)', (interp: Interp, name: Value) => {
      interp.meter.charge(4);
      return interp.loadedModule(name as string) !== undefined || names().includes(name as string);
    }),
    _is_package: fn('_is_package(name, /)', (interp: Interp, name: Value) => {
      interp.meter.charge(4);
      return names().some((each) => each.startsWith(`${name as string}.`) && each !== ALIAS);
    }),
  };
  return Object.entries(rows).map(([name, row]) => [name, makeNative(name, row, null)] as const);
}

function textOf(name: Value): string {
  if (typeof name !== 'string') throw typeError(`module name must be str, not ${typeOf(name).name}`);
  return name;
}

/** The one module that has its name only since module `os` says so. */
const ALIAS = 'os.path';

/** Frozen Python of `importlib`. */
export const IMPORTLIB_SOURCE = `
import _importlib

__all__ = ['import_module', 'invalidate_caches']


def import_module(name, package=None):
    """Import a module; the 'package' argument is required when performing a relative import, and is what it is relative to."""
    level = 0
    if name.startswith('.'):
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        level = len(name) - len(name.lstrip('.'))
    name = name[level:]
    if not isinstance(name, str):
        raise TypeError(f'module name must be str, not {type(name)}')
    if level:
        if not isinstance(package, str):
            raise TypeError('__package__ not set to a string')
        _importlib._import(package)
        name = _resolved(name, package, level)
    elif not name:
        raise ValueError('Empty module name')
    return _importlib._import(str(name))


def _resolved(name, package, level):
    bits = package.rsplit('.', level - 1)
    if len(bits) < level:
        raise ImportError('attempted relative import beyond top-level package')
    return f'{bits[0]}.{name}' if name else bits[0]


def invalidate_caches():
    """Call the invalidate_caches() method on all meta path finders: there are none."""
`;

/** Frozen Python of `importlib.machinery`. */
export const IMPORTLIB_MACHINERY_SOURCE = `
class ModuleSpec:
    """The specification for a module, used for loading."""

    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name = name
        self.loader = loader
        self.origin = origin
        self.loader_state = loader_state
        self.submodule_search_locations = [] if is_package else None
        self._set_fileattr = False
        self._cached = None

    @property
    def parent(self):
        """The name of the module's parent."""
        return self.name.rpartition('.')[0] if self.submodule_search_locations is None else self.name

    @property
    def has_location(self):
        return self._set_fileattr

    @has_location.setter
    def has_location(self, value):
        self._set_fileattr = bool(value)

    @property
    def cached(self):
        return self._cached

    @cached.setter
    def cached(self, cached):
        self._cached = cached

    def __repr__(self):
        args = [f'name={self.name!r}', f'loader={self.loader!r}']
        if self.origin is not None:
            args.append(f'origin={self.origin!r}')
        if self.submodule_search_locations is not None:
            args.append(f'submodule_search_locations={self.submodule_search_locations}')
        return f'{type(self).__name__}({", ".join(args)})'

    def __eq__(self, other):
        try:
            return (self.name == other.name and self.loader == other.loader and self.origin == other.origin and
                    self.submodule_search_locations == other.submodule_search_locations and self.cached == other.cached and
                    self.has_location == other.has_location)
        except AttributeError:
            return NotImplemented


ModuleSpec.__module__ = '_frozen_importlib'
`;

/** Frozen Python of `importlib.util`. */
export const IMPORTLIB_UTIL_SOURCE = `
import _importlib
from importlib import _resolved


def resolve_name(name, package):
    """Resolve a relative module name to an absolute one."""
    if not name.startswith('.'):
        return name
    if not package:
        raise ImportError(f'no package specified for {name!r} (required for relative module names)')
    level = len(name) - len(name.lstrip('.'))
    return _resolved(name[level:], package, level)


def find_spec(name, package=None):
    """Return the spec for the specified module, or None; the parent of a dotted name is imported."""
    fullname = resolve_name(name, package) if name.startswith('.') else name
    if fullname == 'os.path':
        # Its name only since module os says so.
        fullname = 'posixpath'
    parent = fullname.rpartition('.')[0]
    if parent:
        _importlib._import(parent)
        if not _importlib._is_package(parent):
            raise ModuleNotFoundError(f'__path__ attribute not found on {parent!r} while trying to find {fullname!r}', name=fullname)
    if not _importlib._exists(fullname):
        return None
    from importlib.machinery import ModuleSpec
    # DIVERGENCE(modules): nothing of the spec can load a module again.
    return ModuleSpec(fullname, None, origin='frozen', is_package=_importlib._is_package(fullname))
`;
