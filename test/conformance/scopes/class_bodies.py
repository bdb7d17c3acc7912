"""What a class body sees: its own names, globals, enclosing cells, and what comprehensions and functions in it see."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


name = 'global'


class A:
    before = name
    name = 'class'
    after = name

    def method(self):
        return name

    through_lambda = (lambda: name)()
    comp_outer = [n for n in name]
    comp_inner = [name for _ in range(1)]
    gen_inner = list(name for _ in range(1))
    default = (lambda n=name: n)()
    nested = [[name for _ in 'a'] for _ in 'a']
    dict_comp = {name: n for n in 'z'}


print(A.before, A.after, A().method(), A.through_lambda, A.comp_outer, A.comp_inner, A.gen_inner, A.default, A.nested, A.dict_comp)


def function():
    name = 'function'

    class B:
        first = name

        def method(self):
            return name

    class C:
        # Assigned in the body, so looked up in the class and then among the globals, not in the function.
        try:
            first = name
        except NameError as e:
            first = str(e)
        name = 'C'

    return B.first, B().method(), C.first


print(function())


class Loops:
    squares = []
    for i in range(3):
        squares.append(i * i)
    else:
        done = True
    while i:
        i -= 1
    if done:
        def chosen(self):
            return 'chosen'
    else:
        def chosen(self):
            return 'not chosen'
    try:
        missing_name
    except NameError as error:
        text = str(error)
    with open_it() if False else type('M', (), {'__enter__': lambda s: 'entered', '__exit__': lambda s, *a: None})() as entered:
        inside = entered + '!'


print(Loops.squares, Loops.i, Loops.done, Loops().chosen(), Loops.text, hasattr(Loops, 'error'), Loops.inside)


class Dels:
    a = b = c = 1
    del a
    x, (y, *z) = 1, (2, 3, 4)
    x += 1
    print(sorted(k for k in locals() if not k.startswith('__')), __name__, __qualname__, __module__)

    class Inner:
        print(__qualname__)

        def f(self):
            return type(self).__qualname__, self.f.__qualname__


print(hasattr(Dels, 'a'), Dels.x, Dels.z, Dels.Inner().f())


def bad_del():
    class C:
        del nothing_here


def read_then_set():
    class C:
        v = v


def returns_locals():
    class C:
        p = 1
        q = locals()
        r = vars() is locals()

    return sorted(k for k in C.q if not k.startswith('__')), C.r


attempt(bad_del)
attempt(read_then_set)
attempt(returns_locals)


class Mangled:
    __private = 1

    def __method(self):
        return self.__private, __global_like if False else 'no', [__x for __x in 'a']

    def get(self, __arg=5):
        __local = __arg
        return self.__method(), __local, sorted(locals())

    class __Hidden:
        pass

    __dunder__ = 3
    _single = 4


print(Mangled().get(), sorted(k for k in vars(Mangled) if 'angled' in k or 'single' in k or k == '__dunder__'))
print(Mangled().get(_Mangled__arg=7)[1])
attempt(lambda: Mangled().__private)
attempt(lambda: Mangled.__Hidden)


class _Under:
    def f(self):
        self.__x = 1
        return vars(self)


class __:
    def f(self):
        self.__x = 1
        return vars(self)


print(_Under().f(), __().f())


class Annotated:
    a: int
    b: str = 'b'
    c: undefined_name_here = 3


print(Annotated.b, Annotated.c, hasattr(Annotated, 'a'))
attempt(lambda: Annotated.__annotations__)
