/** Module objects. CPython: Objects/moduleobject.c. */
import { moduleType, PyModule } from './callable.ts';
import { PyDict, PyList } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { defineType, fn, method, readonly } from './define.ts';
import { attributeError, typeError } from './errors.ts';
import { CALL, type Interp, typeOf, type Value } from './object.ts';
import { repr } from './operators.ts';
import { asStr, findAttr } from './protocol.ts';

/** Makes a module with the attributes every module has. */
export function newModule(name: string, doc: Value = null): PyModule {
  const dict = new PyDict();
  dict.setStr('__name__', name);
  dict.setStr('__doc__', doc);
  dict.setStr('__package__', null);
  dict.setStr('__loader__', null);
  dict.setStr('__spec__', null);
  return new PyModule(dict);
}

function moduleGetAttr(interp: Interp, self: Value, name: string): Value {
  const value = findAttr(interp, self, name);
  if (value !== undefined) return value;
  const { dict } = self as PyModule;
  const fallback = dict.get('__getattr__');
  if (fallback !== undefined) return interp.tailCall(fallback, [name]);
  const own = dict.get('__name__');
  throw attributeError(
    self,
    name,
    typeof own === 'string' ? `module '${own}' has no attribute '${name}'` : `module has no attribute '${name}'`,
  );
}

defineType(moduleType, {
  construct: fn('module(name, doc=None)', (_interp: Interp, name: Value, doc?: Value) => {
    const text = asStr(name);
    if (text === undefined) throw typeError(`module() argument 'name' must be str, not ${typeOf(name).name}`);
    return newModule(text, doc ?? null);
  }),
  slots: {
    repr(interp, self) {
      const { dict } = self as PyModule;
      const name = dict.get('__name__');
      // The program has no file.
      if (name === '__main__') return "<module '__main__'>";
      if (dict.get('__spec__') === undefined || dict.get('__spec__') === null) {
        if (dict.get('__loader__') === undefined) return `<module '${String(name)}' (built-in)>`;
        const text = repr(interp, name ?? '?');
        return text === CALL ? interp.chain('module.repr', []) : `<module ${text as string}>`;
      }
      return `<module '${String(name)}' (built-in)>`;
    },
    getattribute: (interp, self, name) => moduleGetAttr(interp, self, asStr(name) ?? ''),
  },
  methods: {
    __dir__: method('__dir__(self, /)', (interp: Interp, self: PyModule) => {
      const custom = self.dict.get('__dir__');
      if (custom !== undefined) return interp.tailCall(custom, []);
      return new PyList(self.dict.keys.filter((key): key is Value => key !== undefined));
    }),
  },
  getset: { __dict__: { get: (_interp, self) => (self as PyModule).dict, set: readonly } },
});

defineContinuations({ 'module.repr': { done: (_interp, _data, text) => `<module ${text as string}>` } });
