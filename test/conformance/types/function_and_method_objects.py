def err(*fs):
    for f in fs:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


class K:
    def m(self, x=1):
        return self, x

    @classmethod
    def c(cls):
        return cls

    @staticmethod
    def s(x):
        return x


k = K()

# === binding ===
bound = k.m
print(bound()[0] is k, bound(5)[1], type(bound).__name__, type(K.m).__name__, type(k.c).__name__, type(k.s).__name__, k.c() is K, K.c() is K, k.s(1), K.s(2))
print(K.__dict__['m'] is K.m, type(K.__dict__['c']).__name__, type(K.__dict__['s']).__name__, K.c.__self__ is K, K.c.__func__ is K.__dict__['c'].__func__)
print(k.m == k.m, k.m is k.m, K().m == k.m, hash(k.m) == hash(k.m), k.m != K.m, {k.m: 1}[k.m], k.c == K.c)

# === functions are descriptors ===
def free(self, y=2):
    return f'free {type(self).__name__} {y}'


b = free.__get__(k)
print(b(), b(3), free.__get__(k, K)(4), free.__get__(None, K) is free, type(b).__name__, b.__self__ is k, b.__func__ is free)
K.late = free
print(k.late(), K.late(k))
k.on_instance = free
err(lambda: k.on_instance(), lambda: free.__get__(), lambda: free.__get__(None), lambda: k.m.__get__(5)()[0] is k)

# === method type ===
Method = type(k.m)
m = Method(lambda self, *a: (self, a), 'me')
print(m(1, 2), m.__self__, Method(len, 'abc')(), Method(print, 'first')('second'))
err(lambda: Method(5, 1), lambda: Method(len, None), lambda: Method(len), lambda: Method())

# === function type ===
F = type(free)
g = F(free.__code__, {}, 'g', ('dflt',))
print(g.__name__, g(1), g.__defaults__, F.__name__)
err(lambda: F(), lambda: F(5, {}), lambda: F(free.__code__, 5))

# === builtin methods ===
app = [].append
print(app.__self__, app.__name__, type(app).__name__, str.join('-', 'ab'), list.append.__get__([1])(2), type(list.append).__name__, type(int.__add__).__name__, (1).__add__.__self__, type((1).__add__).__name__, type(dict.__dict__['fromkeys']).__name__, int.__add__.__objclass__, str.upper.__objclass__)
print([1, 2].append == [1, 2].append, len.__self__.__name__, repr(str.upper), repr(int.__add__), repr(len), repr(dict.__dict__['fromkeys']), repr(type(free)), repr(Method))
err(lambda: str.upper(), lambda: str.upper(1), lambda: int.__add__(1), lambda: int.__add__('a', 1), lambda: list.append(5, 1), lambda: app(), lambda: [].append(1, 2), lambda: len.x, lambda: str.upper.__get__(1), lambda: (1).__add__())

# === names in repr ===
def outer():
    def inner():
        pass
    return inner


print(repr(outer).split(' at ')[0], repr(outer()).split(' at ')[0], repr(lambda: 0).split(' at ')[0], repr(k.m).split(' of ')[0], repr(K.c), repr(K.s).split(' at ')[0])
def set_code_wrong(): free.__code__ = 'x'
def call_class_method_on_instance(): K.m()
err(set_code_wrong, call_class_method_on_instance, lambda: k.m(1, 2), lambda: k.m.__self__.missing, lambda: K.s(), lambda: k.c(1))
