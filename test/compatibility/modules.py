# Prints every standard module that exists here with the public names that CPython has in it: what the tables of docs/stdlib.md must account for.
import importlib
import types

MODULES = (
    '__future__ abc annotationlib argparse array ast asyncio atexit base64 binascii bisect calendar cmath codecs collections collections.abc colorsys concurrent concurrent.futures concurrent.futures._base concurrent.futures.thread configparser contextlib contextvars copy copyreg csv '
    'dataclasses datetime decimal difflib enum errno fnmatch fractions functools gc getopt glob graphlib gzip hashlib heapq hmac html html.entities html.parser http importlib importlib.machinery importlib.util inspect io '
    'ipaddress itertools json json.decoder json.encoder keyword linecache locale logging logging.config logging.handlers math mimetypes numbers operator os os.path pathlib platform '
    'pickle pkgutil posixpath pprint queue quopri random re reprlib sched secrets shlex shutil stat statistics string string.templatelib struct sys tempfile textwrap threading time timeit token tokenize tomllib traceback '
    'types typing unicodedata unittest unittest.mock urllib urllib.error urllib.parse urllib.response uuid warnings weakref xml xml.etree xml.etree.ElementTree xml.sax xml.sax.saxutils zlib zoneinfo'
).split()

for module_name in MODULES:
    module = importlib.import_module(module_name)
    listed = getattr(module, '__all__', None)
    names = listed or [name for name in dir(module) if not name.startswith('_') and not isinstance(getattr(module, name), types.ModuleType)]
    print(f'{module_name}:', *sorted(names))
