"""References, generators and frames of tracebacks ask odd arguments what CPython asks them."""
import typing, inspect, traceback, copy, pickle, weakref, annotationlib
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
class G:
    def __init__(s, v): object.__setattr__(s, 'v', v)
    def __getattribute__(s, n):
        print('ga', n)
        v = object.__getattribute__(s, 'v')
        if isinstance(v, BaseException): raise v
        return v
class A:
    def __getattr__(s, n):
        print('getattr', n); return 5
class A2:
    def __getattr__(s, n):
        print('getattr', n); raise AttributeError(n)
class M:
    def __init__(s, name, v): s.__class__ = type('M', (M,), {name: lambda s, *a: (print(name, a), v)[1]})
    def __repr__(s): return 'M'
print('ForwardRef')
for text in ('int', 'a.b', 'list[x]', '*a', '*tuple[int]'):
    r = typing.ForwardRef(text)
    for name in ('__forward_arg__', '__forward_is_argument__', '__forward_is_class__', '__forward_module__', '__owner__', '__globals__', '__cell__', '__arg__', '__ast_node__', '__code__', 'x', '__resolved_str__', '__resolved_str_cache__', '__extra_names__'):
        print(name)
        t(lambda: setattr(r, name, 5)); t(lambda: getattr(r, name)); t(lambda: delattr(r, name))
        t(lambda: getattr(r, name))
    t(lambda: r); t(lambda: r == r); t(lambda: hash(r) == hash(r))
t(lambda: typing.ForwardRef('x') | len)
t(lambda: typing.NewType('N', int) | len)
t(lambda: len | typing.NewType('N', int))
t(lambda: typing.Union[int, len])
t(lambda: typing.Optional[len])
print('generators')
for f in (inspect.getgeneratorstate, inspect.getcoroutinestate, inspect.getasyncgenstate):
    for v in (A(), A2(), G(1), G(False), G(AttributeError('z')), G(None), 5, None):
        print(f.__name__)
        t(lambda: f(v))
print('FrameSummary')
for ln in (0, 1, None, -1, 2.5, 'a', True, [], M('__bool__', False), M('__bool__', 5), M('__len__', 0), M('__len__', 'a'), M('__repr__', 5), M('__str__', 5), M('__format__', 5), M('__eq__', 5)):
    for args in (('f', ln, 'n'), ('f', 1, ln), (ln, 1, 'n')):
        t(lambda: traceback.FrameSummary(*args))
        def more(**kw):
            r = traceback.FrameSummary(*args, **kw)
            print(r.line, r.name is args[2], len(r), r == r, r == args + (None,))
            print(list(r))
            return traceback.StackSummary.from_list([r]).format()
        t(lambda: more(lookup_line=False))
        t(lambda: more(line='  x = 1  '))
print('format')
for c in ('a', 5, None, 0, '', [], [1], A(), G(5), G(False), True, {}, 2.5):
    for e in (ValueError(1), ExceptionGroup('g', [ValueError(1), TypeError(2)]), KeyError()):
        for chain in (True, False):
            te = traceback.TracebackException.from_exception(e)
            t(lambda: list(te.format(_ctx=c, chain=chain)))
r = typing.ForwardRef('a.b', owner=int)
t(lambda: copy.copy(r)); t(lambda: copy.deepcopy(r)); t(lambda: weakref.ref(r)() is r); t(lambda: pickle.loads(pickle.dumps(r)))
t(lambda: copy.copy(r) == r)
