"""types: the names of the interpreter's own classes, dynamic classes, SimpleNamespace."""
import types
from types import SimpleNamespace


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


def f(): ...
def g(): yield
async def c(): ...
async def ag(): yield
class K:
    __slots__ = ('s',)
    def m(self): ...


print(isinstance(f, types.FunctionType), types.LambdaType is types.FunctionType, isinstance(f.__code__, types.CodeType))
print(isinstance(g(), types.GeneratorType), isinstance(ag(), types.AsyncGeneratorType))
co = c()
print(isinstance(co, types.CoroutineType))
co.close()
print(isinstance(K().m, types.MethodType), isinstance(len, types.BuiltinFunctionType), types.BuiltinMethodType is types.BuiltinFunctionType)
print(isinstance(object.__init__, types.WrapperDescriptorType), isinstance(object().__str__, types.MethodWrapperType))
print(isinstance(str.join, types.MethodDescriptorType), isinstance(dict.__dict__['fromkeys'], types.ClassMethodDescriptorType))
print(isinstance(types, types.ModuleType), isinstance(K.s, types.MemberDescriptorType), isinstance(K.__dict__, types.MappingProxyType))
print(types.GenericAlias, types.UnionType, types.EllipsisType, types.NoneType, types.NotImplementedType, types.CellType)
print(types.GenericAlias(list, (int,)), list[int] == types.GenericAlias(list, int), isinstance(int | None, types.UnionType))
try:
    1 / 0
except ZeroDivisionError as e:
    print(isinstance(e.__traceback__, types.TracebackType), isinstance(e.__traceback__.tb_frame, types.FrameType))
print([t.__name__ for t in (types.FunctionType, types.CodeType, types.GeneratorType, types.CoroutineType, types.MethodType, types.MappingProxyType, types.ModuleType)])
m = types.ModuleType('made', 'its doc')
m.x = 1
print(m.__name__, m.__doc__, m.x, m)
bound = types.MethodType(lambda self, x: (self, x), 'me')
print(bound(2), bound.__self__)
proxy = types.MappingProxyType({'a': 1})
print(proxy, proxy['a'], dict(proxy | {'b': 2}))

# === SimpleNamespace ===
ns = SimpleNamespace(a=1, b='x')
ns.c = [1]
print(ns, ns.a, vars(ns), ns == SimpleNamespace(a=1, b='x', c=[1]), ns != SimpleNamespace(), ns == 3)
del ns.a
print(ns, SimpleNamespace(), SimpleNamespace({'k': 1}, j=2), SimpleNamespace([('p', 1)]))
ns.me = ns
print(ns)
class Sub(SimpleNamespace):
    extra = 1
print(Sub(z=1), Sub(z=1).extra, Sub(z=1) == SimpleNamespace(z=1))
attempt(lambda: SimpleNamespace({1: 2}))

# === dynamic classes ===
def body(namespace):
    namespace['x'] = 1
    namespace['__doc__'] = 'made'
A = types.new_class('A', (), {}, body)
print(A.x, A.__name__, A.__doc__, A.__bases__)
class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print('prepare', name, bases, kw)
        return {'prepared': True}
    def __new__(mcls, name, bases, ns, **kw):
        return super().__new__(mcls, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
B = types.new_class('B', (A,), {'metaclass': Meta, 'flag': 2}, body)
print(B.prepared, type(B), B.__mro__)
meta, ns, kw = types.prepare_class('C', (B,), {'z': 1})
print(meta, ns, kw)
class Other(type): ...
attempt(lambda: types.prepare_class('D', (B,), {'metaclass': Other}))
class Entries:
    def __mro_entries__(self, bases):
        return (A, int)
e = Entries()
print(types.resolve_bases((e, str)), types.resolve_bases((A, int)))
D = types.new_class('D', (Entries(),), {}, None)
print(D.__bases__, len(D.__orig_bases__), types.get_original_bases(D) == D.__orig_bases__)
class Gen(list[int]): ...
print(types.get_original_bases(Gen), types.get_original_bases(bool))
attempt(lambda: types.get_original_bases(3))

# === coroutine ===
@types.coroutine
def pause(x):
    got = yield x
    return got * 2
async def user():
    return await pause(1) + await pause(2)
co = user()
print(co.send(None), co.send(10))
try:
    co.send(20)
except StopIteration as stop:
    print(stop.value)
attempt(lambda: types.coroutine(3))
print(pause.__name__, type(pause(1)).__name__, types.coroutine(c) is c)
class Dyn:
    @types.DynamicClassAttribute
    def v(self):
        return 5
print(Dyn().v)
attempt(lambda: Dyn.v)
