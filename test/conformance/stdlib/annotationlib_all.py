# === annotationlib: formats ===
import annotationlib
import collections.abc
import inspect
import typing
from annotationlib import *
from typing import Annotated, Any, Callable, Generic, Literal, Optional, TypeVar, Union
import re


def show(fn, *a, **k):
    try:
        r = fn(*a, **k)
    except BaseException as e:
        r = (type(e), str(e))
    print(re.sub(r' at 0x[0-9a-f]+', '', repr(r)))


print(annotationlib.__all__)
for n in annotationlib.__all__:
    o = getattr(annotationlib, n)
    try: print(n, type(o), inspect.signature(o))
    except Exception as e: print(n, type(o), e)
print(list(Format))
def f(a: int, b: "str" = 1, *c: undefined, d: list[undef2] = (), e: undef.x.y[1] | None = 0, g: undef(1, k=2) + 3 = 0) -> undef3: ...
for fmt in Format:
    show(get_annotations, f, format=fmt)
class A:
    x: int
    y: nope = 3
for fmt in Format:
    try: print(fmt, get_annotations(A, format=fmt))
    except BaseException as e: print(fmt, type(e), e)
r = ForwardRef('nope')
print(r, r == ForwardRef('nope'), hash(r) == hash(ForwardRef('nope')))
print(type_repr(int), type_repr(A), type_repr(...), type_repr('x'), type_repr(list[int]), type_repr(f), type_repr(len), type_repr(None), type_repr(3))
print(annotations_to_string({'a': int, 'b': 'str', 'c': list[int], 'd': A}))

# === expressions, scopes, other owners ===
T = TypeVar('T')
def f1(a: int | undef, b: undef | int, c: Optional[undef], d: Callable[[undef, int], str], e: Literal['x', 1], f: Annotated[int, undef], g: Union[int, undef, str], h: dict[str, list[undef]], i: undef[int, str], j: -undef, k: undef + 1, l: not undef, m: (int, undef), n: [undef], o: {undef: 1}, p: 1, q: None, r: ..., s: 'text', t: undef.a, u: undef(3, *x, k=int), v: list['undef'], w: T, x2: 1.5, y: undef < 3, z: undef[1:2], aa: undef if int else 3, bb: lambda: undef, cc: type[undef], dd: undef @ 2, ee: ~undef, ff: 2 ** undef, gg: undef == undef, ii: f'{undef}', jj: [x for x in undef], kk: True, ll: undef['a'], mm: b'x', nn: int.real, oo: typing.List[int], pp: tuple[undef, ...], qq: undef | None, rr: None | undef, ss: 'a' | undef, tt: undef or int, uu: undef and int, vv: {1, 2}, ww: int | str | None, xx: Optional[int]): ...
show(get_annotations, f1, format=Format.STRING)
show(get_annotations, f1, format=Format.FORWARDREF)
def g1(a: int | undef, b: undef | int, c: Optional[undef], d: Callable[[undef, int], str], e: Literal['x', 1], f: Annotated[int, undef], g: Union[int, undef, str], h: dict[str, list[undef]], k: undef + 1, m: (int, undef), n: [undef], s: 'text', t: undef.a, v: list['undef'], w: T, cc: type[undef], pp: tuple[undef, ...], qq: undef | None, rr: None | undef, ww: int | str | None, xx: Optional[int], yy: undef['a']): ...
show(get_annotations, g1, format=Format.STRING)
for k, v in get_annotations(g1, format=Format.FORWARDREF).items():
    show(lambda: (k, v))
    if isinstance(v, ForwardRef): print(v.__forward_arg__, v.__owner__ is g1, v.__forward_is_class__, v.__forward_module__)
def outer():
    class C:
        a: int
        b: late
        c: inner
        d: a
        e: list[late]
        f: C
    def h(x: late, y: C) -> 'C': ...
    show(get_annotations, C, format=Format.STRING); show(get_annotations, C, format=Format.FORWARDREF); show(get_annotations, C)
    show(get_annotations, h, format=Format.STRING); show(get_annotations, h, format=Format.FORWARDREF)
    inner = 5
    late = str
    show(get_annotations, C, format=Format.STRING); show(get_annotations, C, format=Format.FORWARDREF); show(get_annotations, C)
    show(get_annotations, h, format=Format.STRING); show(get_annotations, h)
outer()
class G[X]:
    a: X
    b: list[X]
    c: nope
    def m[Y](self, x: X, y: Y, z: nope): ...
for o in (G, G.m):
    show(get_annotations, o, format=Format.STRING); show(get_annotations, o, format=Format.FORWARDREF)
show(get_annotations, 5); show(get_annotations, len); show(get_annotations, annotationlib); show(get_annotations, int); show(get_annotations, f1, format='x'); show(get_annotations, g1, format=3, eval_str=True); show(get_annotations, g1, format=1, eval_str=True)
def ev(a: 'int', b: 'list[str]', c: 'nope'): ...
show(get_annotations, ev, eval_str=True); show(get_annotations, ev, format=4, eval_str=True)
def ev2(a: 'int', b: 'list[str]', c: 'q', d: int): ...
show(get_annotations, ev2, eval_str=True, globals={'q': 3}); show(get_annotations, ev2, eval_str=True, locals={'q': 4}); show(get_annotations, ev2)
class O: __annotations__ = {'a': 1}
show(get_annotations, O); show(get_annotations, O()); show(get_annotations, O(), format=4)
class O2: __annotations__ = 5
show(get_annotations, O2); show(get_annotations, O2(),format=3)
def ann(format):
    if format == 1: return {'x': int}
    raise NotImplementedError
show(call_annotate_function, ann, Format.VALUE); show(call_annotate_function, ann, Format.STRING); show(call_annotate_function, ann, Format.FORWARDREF); show(call_annotate_function, ann, Format.VALUE_WITH_FAKE_GLOBALS); show(call_annotate_function, g1.__annotate__, Format.STRING, owner=g1); show(call_annotate_function, 5, Format.STRING); show(call_annotate_function, g1.__annotate__, 9)
def ann2(format):
    if format in (1, 2): return {'x': nope[int], 'y': int, 'z': 3}
    raise NotImplementedError
show(call_annotate_function, ann2, Format.STRING); show(call_annotate_function, ann2, Format.FORWARDREF); show(call_annotate_function, ann2, 1)
def ann3(format): return {'all': format}
for n in (1,3,4): show(call_annotate_function, ann3, n)
type Al = list[nope]
show(call_evaluate_function, Al.evaluate_value, Format.STRING); show(call_evaluate_function, Al.evaluate_value, Format.FORWARDREF); show(call_evaluate_function, Al.evaluate_value, Format.VALUE)
show(get_annotate_from_class_namespace, {'__annotate__': 3}); show(get_annotate_from_class_namespace, {'__annotate_func__': 4}); show(get_annotate_from_class_namespace, {})
class Meta(type):
    def __new__(mcls, name, bases, ns):
        a = get_annotate_from_class_namespace(ns)
        show(call_annotate_function, a, Format.STRING); show(call_annotate_function, a, Format.FORWARDREF)
        return super().__new__(mcls, name, bases, ns)
class M(metaclass=Meta):
    x: int
    y: M

# === forward references ===
class C: attr = int
R = ForwardRef
show(R, 'C', owner=C); show(R, 5); show(R, 'a b'); show(R, ''); show(R, '*x'); show(R, 'x', is_class=True, module='typing'); show(R)
show(R('int').evaluate); show(R('nope').evaluate); show(R('nope').evaluate, format=Format.FORWARDREF); show(R('nope.x').evaluate, format=Format.FORWARDREF); show(R('list[nope]').evaluate, format=Format.FORWARDREF); show(R('nope').evaluate, format=Format.STRING); show(R('a').evaluate, globals={'a': 1}); show(R('a').evaluate, locals={'a': 2}); show(R('C').evaluate); show(R('C.attr').evaluate, globals=globals()); show(R('List', module='typing').evaluate); show(R('attr', owner=C).evaluate); show(R('attr', owner=C, is_class=True).evaluate); show(R('T').evaluate, type_params=(typing.TypeVar('T'),)); show(R('a b').evaluate); show(R('None').evaluate); show(R('True').evaluate); show(R('nope').evaluate, format=2); show(R('nope').evaluate, format=7)
def f(x: int, y: later): ...
r = get_annotations(f, format=Format.FORWARDREF)['y']
show(r.evaluate); later = str; show(r.evaluate); show(r.evaluate, owner=f); show(r.__forward_code__) if False else None
print(r == get_annotations(f, format=Format.VALUE)['y'])
print(R('x') | int, int | R('x'), R('x') == 'x', R('x') != R('y'), R('x', owner=C) == R('x'), R('x', is_class=True) == R('x'), len({R('x'), R('x')}))
print(type(R('x') | None), typing.Optional[R('x')], list[R('x')])
show(lambda: R('x').nope); show(lambda: R('x').__forward_value__); show(lambda: R('x').__forward_evaluated__)
show(lambda: type('S', (R,), {}))
show(typing.evaluate_forward_ref, R('list[int]')); show(typing.evaluate_forward_ref, R('nope')); show(typing.evaluate_forward_ref, R('list["int"]')); show(typing.evaluate_forward_ref, R('nope'), format=Format.FORWARDREF); show(typing.evaluate_forward_ref, R('nope'), format=Format.STRING); show(typing.evaluate_forward_ref, 5)
for v in (int, C, ..., 'x', list[int], f, len, None, 3, typing.List, typing.Any, typing.Optional[int], typing.TypeVar('Q'), R('x'), collections.abc.Callable[[int], str], int | str, C(), [1], typing.Literal['a'], type, C.__init__): show(type_repr, v)
show(annotations_to_string, {'a': 1, 'b': [int], 'c': None, 'd': int | None}); show(annotations_to_string, [])
