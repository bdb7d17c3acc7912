# atexit (what runs at the end itself is in test/unit/threads) and platform.
import atexit
import platform

# === atexit ===
# What others have registered is not meant.
atexit._clear()
@atexit.register
def bye(): print('bye')
print(atexit.register(print, 'x', sep='-') is print, bye.__name__)
def unwanted(): raise ValueError('never')
atexit.register(unwanted)
atexit.register(bye)
atexit.register(unwanted, 1, a=2)
print(atexit.unregister(unwanted), atexit.unregister(len))
for args in ((), (3,)):
    try: atexit.register(*args)
    except TypeError as e: print(type(e).__name__)
class Equal:
    def __init__(self, tag): self.tag = tag
    def __eq__(self, other): return isinstance(other, Equal)
    def __call__(self): print('called', self.tag)
atexit.register(Equal(1))
atexit.register(Equal(2))
atexit.unregister(Equal(3))
atexit._run_exitfuncs()
print(atexit._ncallbacks())
atexit.register(print, 'dropped')
atexit._clear()
print(atexit._ncallbacks())

# === platform ===
print(platform.python_version(), platform.python_version_tuple(), isinstance(platform.python_implementation(), str))
print(platform.mac_ver(), platform.win32_ver(), platform.win32_edition(), platform.win32_is_iot(), platform.python_branch(), platform.python_revision())
print(platform.ios_ver(), platform.android_ver(model='m'))
print(platform.system_alias('SunOS', '5.8', ''), platform.system_alias('SunOS', '4', ''), platform.system_alias('win32', '4', 'v'), platform.system_alias('Linux', 'x', 'y'))
try: platform.freedesktop_os_release()
except OSError as e: print(type(e).__name__, e.strerror)
uname = platform.uname()
print(type(uname).__name__, uname._fields[:5], uname.system == platform.system(), uname.node == platform.node(), uname.machine == platform.machine())
print(uname.release == platform.release(), uname.version == platform.version(), platform.processor() == uname.processor)
print(platform.system() == 'Windows', platform.platform().startswith(platform.system()), platform.platform(terse=True).startswith(platform.system()))
print(len(platform.architecture()), len(platform.python_build()), type(platform.python_compiler()), len(platform.libc_ver()), platform.invalidate_caches())
print(platform.uname_result.__name__, platform.IOSVersionInfo._fields, platform.AndroidVer._fields)

import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    print(platform.java_ver(), [(x.category.__name__, str(x.message)) for x in w])
