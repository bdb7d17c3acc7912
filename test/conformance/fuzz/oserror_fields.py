# === fields of an exception do not follow a change of its args ===
class My(OSError):
    def __init__(self, a=1, *rest):
        super().__init__()
e = My(1, 2)
print(e.args, repr(e), e, e.errno)
e.args = ('c', 'z')
print(e, repr(e), e.errno, e.strerror)
e.args = ('c', 'z', 'd')
print(e, repr(e), e.errno, e.strerror)
class My2(OSError):
    def __init__(self, a=1, *rest):
        super().__init__('e', 'f')
e = My2(1, 2)
print(e)
class My3(OSError):
    def __init__(self, a=1, *rest):
        pass
e = My3(1, 2)
print(e.args, repr(e), e, e.errno)
e.args = ('c', 'z')
print(e, repr(e), e.errno, e.strerror)
e = OSError()
e.args = ('c', 'z')
print(e)
e.errno = None
print(e)
e.strerror = None
print(e)
del e.errno
print(e)
class My4(OSError):
    def __new__(cls, *a):
        return super().__new__(cls)
    def __init__(self, a=1, *rest):
        pass
e = My4(1, 2)
print(e.args, repr(e), e, e.errno)
e.args = ('c', 'z')
print(e)

e = SyntaxError('m', ('f', 1, 2, 't'))
e.args = ('n',)
print(e, e.msg, e.lineno)
del e.msg, e.filename
print(e, e.msg, e.filename)
e = StopIteration(1)
e.args = (2,)
print(e, e.value)
e = ImportError('m', name='n')
e.args = ('k', 2)
print(e, e.msg, e.name)
e = UnicodeDecodeError('utf-8', b'ab', 0, 1, 'r')
e.args = (1,)
print(e, e.reason)
try:
    {}['k']
except KeyError as e:
    e.args = ('other',)
    print(e)
try:
    next(iter([]))
except StopIteration as e:
    e.args = (5,)
    print(e, e.value)
try:
    b'\xff'.decode()
except UnicodeDecodeError as e:
    e.args = ()
    print(e, e.start)
