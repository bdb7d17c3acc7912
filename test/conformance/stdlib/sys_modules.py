# sys.modules: what has been imported, and what programs put there.
import sys
import json
import collections.abc
import importlib
import types


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(f'{type(e).__name__}: {e}', getattr(e, 'name', ''))


# === what is there ===
print(type(sys.modules), all(isinstance(name, str) for name in sys.modules))
print([name in sys.modules for name in ('sys', 'builtins', '__main__', 'json', 'collections', 'collections.abc', 'tomllib', 'nope')])
print(sys.modules['json'] is json, sys.modules['sys'] is sys, sys.modules['__main__'].attempt is attempt, sys.modules[__name__].__dict__ is globals())
print(sys.modules['collections.abc'] is collections.abc)
import tomllib
print(sys.modules['tomllib'] is tomllib, sys.modules.get('nope'))
attempt(lambda: sys.modules['nope'])

# === put there ===
fake = types.ModuleType('fake')
fake.value = 5
sys.modules['fake'] = fake
import fake as again
from fake import value
print(again is fake, value, importlib.import_module('fake') is fake)
sys.modules['package'] = package = types.ModuleType('package')
sys.modules['package.inner'] = inner = types.ModuleType('package.inner')
package.inner = inner
inner.x = 1
import package.inner
from package.inner import x
from package import inner as same
print(package.inner is inner, x, same is inner)


class Anything:
    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(name)
        return f'any {name}'


sys.modules['requests'] = Anything()
import requests
from requests import get
print(requests.post, get)

# === halted ===
sys.modules['yaml'] = None
sys.modules['json'] = None
for name in ('yaml', 'json'):
    attempt(lambda: importlib.import_module(name))
try:
    import yaml
except ImportError as e:
    print(type(e).__name__, e, e.name)
try:
    import json
except ModuleNotFoundError as e:
    print(e)
sys.modules['json'] = json
import json as restored
print(restored is json)

# === replaced and deleted ===
original = sys.modules['tomllib']
sys.modules['tomllib'] = fake
import tomllib as replaced
print(replaced is fake)
del sys.modules['fake']
try:
    import fake
except ModuleNotFoundError as e:
    print(e)
sys.modules['tomllib'] = original
import tomllib as back
print(back is original)

# === patched ===
from unittest import mock

with mock.patch.dict(sys.modules, {'only_here': fake}):
    import only_here
    print(only_here is fake)
try:
    import only_here
except ModuleNotFoundError as e:
    print(e)
import textwrap
print(sys.modules['textwrap'] is textwrap)
with mock.patch.dict('sys.modules', textwrap=None):
    attempt(lambda: importlib.import_module('textwrap'))
import textwrap as textwrap_again
print(textwrap_again is textwrap)
