# importlib, importlib.util, importlib.machinery, errno: every public name.
import errno
import importlib
import importlib.machinery
import importlib.util

# === import_module ===
print(importlib.import_module('json').dumps([1]), importlib.import_module('os.path').join('a', 'b'))
name = 'deco' + 'der'
print(importlib.import_module(f'json.{name}').JSONDecoder, importlib.import_module(f'.{name}', package='json').__name__)
for args in (('nope',), ('json.nope',), ('nope.json',), ('',), ('.x',), ('.x', 'json'), ('..x', 'json'), ('..', 'json.decoder'), ('.x', 3), (3,)):
    try:
        print(args, importlib.import_module(*args).__name__)
    except Exception as e:
        print(args, type(e).__name__, e, getattr(e, 'name', None))
importlib.invalidate_caches()

# === what a program does when a module may not be there ===
def best_of(*names):
    for each in names:
        try:
            return importlib.import_module(each)
        except ImportError:
            continue
print(best_of('orjson_not_there', 'ujson_not_there', 'json').__name__)
print([n for n in ('json', 'xml.etree', 'surely_not_there') if importlib.util.find_spec(n) is not None])

# === find_spec ===
for args in (('nope',), ('json.nope',), ('os.path',), ('nope.x',), ('.decoder', 'json'), ('..x', 'json'), ('.x',), ('json',)):
    try:
        spec = importlib.util.find_spec(*args)
        print(args, spec and (spec.name, spec.parent, spec.submodule_search_locations is None))
    except Exception as e:
        print(args, type(e).__name__, e, getattr(e, 'name', None))

# === resolve_name ===
print(importlib.util.resolve_name('.a', 'b.c'), importlib.util.resolve_name('..a', 'b.c'), importlib.util.resolve_name('a', None))
for args in (('.a', None), ('...a', 'b.c')):
    try: importlib.util.resolve_name(*args)
    except ImportError as e: print(e)

# === ModuleSpec ===
spec = importlib.machinery.ModuleSpec('a.b', None, origin='x', is_package=True)
print(spec, spec.parent, spec.cached, spec.has_location, spec.loader_state)
print(spec == importlib.machinery.ModuleSpec('a.b', None, origin='x', is_package=True), spec == 3)
plain = importlib.machinery.ModuleSpec('a.b', None)
plain.has_location, plain.cached = 1, 'c'
print(plain, plain.parent, plain.cached, plain.has_location)

# === errno ===
NAMES = '''
E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EADV EAFNOSUPPORT EAGAIN EALREADY EBADE EBADF EBADFD EBADMSG EBADR EBADRQC EBADSLT EBFONT EBUSY
ECANCELED ECHILD ECHRNG ECOMM ECONNABORTED ECONNREFUSED ECONNRESET EDEADLK EDEADLOCK EDESTADDRREQ EDOM EDOTDOT EDQUOT EEXIST EFAULT EFBIG
EHOSTDOWN EHOSTUNREACH EHWPOISON EIDRM EILSEQ EINPROGRESS EINTR EINVAL EIO EISCONN EISDIR EISNAM EKEYEXPIRED EKEYREJECTED EKEYREVOKED EL2HLT
EL2NSYNC EL3HLT EL3RST ELIBACC ELIBBAD ELIBEXEC ELIBMAX ELIBSCN ELNRNG ELOOP EMEDIUMTYPE EMFILE EMLINK EMSGSIZE EMULTIHOP ENAMETOOLONG
ENAVAIL ENETDOWN ENETRESET ENETUNREACH ENFILE ENOANO ENOBUFS ENOCSI ENODATA ENODEV ENOENT ENOEXEC ENOKEY ENOLCK ENOLINK ENOMEDIUM ENOMEM
ENOMSG ENONET ENOPKG ENOPROTOOPT ENOSPC ENOSR ENOSTR ENOSYS ENOTBLK ENOTCONN ENOTDIR ENOTEMPTY ENOTNAM ENOTRECOVERABLE ENOTSOCK ENOTSUP
ENOTTY ENOTUNIQ ENXIO EOPNOTSUPP EOVERFLOW EOWNERDEAD EPERM EPFNOSUPPORT EPIPE EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE EREMCHG EREMOTE
EREMOTEIO ERESTART ERFKILL EROFS ESHUTDOWN ESOCKTNOSUPPORT ESPIPE ESRCH ESRMNT ESTALE ESTRPIPE ETIME ETIMEDOUT ETOOMANYREFS ETXTBSY EUCLEAN
EUNATCH EUSERS EWOULDBLOCK EXDEV EXFULL
'''.split()
print(sorted(errno.errorcode.values()))
print(len(NAMES), all(isinstance(getattr(errno, name), int) for name in NAMES))
print(all(getattr(errno, name) == number for number, name in errno.errorcode.items()))
print(errno.EWOULDBLOCK == errno.EAGAIN, errno.EDEADLOCK == errno.EDEADLK, errno.ENOTSUP == errno.EOPNOTSUPP)
for name in ('ENOENT', 'EEXIST', 'EPIPE', 'ETIMEDOUT', 'EAGAIN', 'ECHILD', 'EINTR', 'ESRCH', 'ECONNRESET', 'EACCES', 'EPERM', 'EISDIR', 'ENOTDIR', 'ECONNREFUSED', 'ECONNABORTED', 'EIO'):
    error = OSError(getattr(errno, name), 'why')
    print(name, type(error).__name__, errno.errorcode[error.errno])

# === what is in no package ===
for s in ('os.nope', 'math.nope', 'json.nope', 'os.path.nope', 'nope.x', 'collections.abc.nope', 'sys.nope', 'string.nope', 'html.nope', 'builtins.nope', 'xml.etree.nope', 'concurrent.nope', 'time.sleep', 'nope', 'json.nope.deep', 'os.nope.deep'):
    import importlib
    try:
        importlib.import_module(s)
    except ImportError as e:
        print(s, '|', type(e).__name__, e, e.name)
def t(f):
    try: f()
    except ImportError as e: print(type(e).__name__, e, e.name, e.path)
def a(): import os.nope
def b(): import json.nope
def c(): from os.nope import x
def d(): import math.nope.deep
def e(): import time.sleep as s
for f in (a, b, c, d, e): t(f)
