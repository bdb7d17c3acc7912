/** Scenarios of `match`, exception groups and `except*`. */

export const PATTERN_SCENARIOS: readonly string[] = [
  `class Pt:
    __match_args__ = «('x', 'y')¦('x',)¦['x', 'y']¦('x', 1)¦()¦('x', 'x')»
    def __init__(self, x, y=0):
        self.x, self.y = x, y
    «def __eq__(self, o): print('eq', o); return <any>¦def __getattr__(self, n): return n¦»
class Seq«(list)¦(tuple)¦(dict)¦(str)¦(int)¦(K0)»:
    pass
    «def __len__(self): return <small>¦__match_args__ = ('real',)¦def get(self, *a): return a¦»
class Ns:
    A, B = 1, 'b'
    class In: C = 2.5
def look(v«, w=1¦»):
    match v«¦, 1¦, *[2, 3]»:
        «case Pt(x=0, y=0) | Pt(1): return 'pt0'
        case Pt(a, b): return 'pt', a, b
        case Pt(): return 'any pt'
        ¦»«case [] | (): return 'empty'
        case [a]: return 'one', a
        case [1, *r] | [*r, 1]: return 'ends', r
        case (a, (b, c)) if c: return 'nest', a, b, c
        case a, b: return 'two', a, b
        case [a, *_, b]: return 'many', a, b
        ¦»«case {}: return 'map'
        ¦»«case {'k': a, **r}: return 'k', a, r
        case {'t': str() as s, 'n': int(i) | float(i)}: return s, i
        case {1: _, Ns.B: x}: return 'vals', x
        case {None: x} | {True: x}: return 'nt', x
        ¦»«case -1 | 1j | -1 - 1j | 2.5: return 'num'
        case 'a' 'b' | b'c': return 'text'
        case True | None: return 'const'
        case Ns.A | Ns.In.C: return 'ns'
        case 1 + 2j: return 'cplx'
        ¦»«case int(n) | str(n) as whole: return n, whole
        case bool(b): return b
        case float() | bytes(): return 'fb'
        case list([a, b]) | tuple((a, b)): return 'lt', a, b
        case dict(d) if d: return d
        case K0(v=v): return 'k', v
        case object(real=r): return r
        case Seq(q): return 'seq', q
        ¦»«case «int(1, 2)¦Pt(1, x=2)¦Pt(1, 2, 3)¦str(x=1)¦zzz.a¦Ns.zz¦zzz(1)¦<!name2>(a)»: return 'err'
        ¦»«case [[[x]], {'a': [*_, y]}]: return x, y
        case [Pt(x=[*q]), *_]: return q
        case {'a': {'b': {'c': z}}}: return z
        case ((1 | [_]) as y) as z: return y, z
        ¦»case _«¦ if <any>»: return 'other'
for v in («Pt(0, 0), Pt(1), Pt(2, <any>)¦Pt(0), 1j, None, True», «<seq>, [1, 2, 1], (1, (2, 3)), [5]¦[[[1]], {'a': [2]}], [Pt([1])], []», «{'k': 1, 'j': 2}, {'t': 's', 'n': 1}, {1: 0, 'b': 1}, {}, {None: 1}¦<dict>, {'a': {'b': {'c': 0}}}», «1, -1, 1.0, True, 2.5, 'ab', b'c', 1 + 2j¦<scalar>, <any>», «Seq(), <object>, range(3), 'str', bytearray(b'x')¦<any>, <any>», «Seq¦o0», iter([1])):
    try:
        print(look(v))
    except Exception as e:
        print('!', type(e).__name__, e)`.replace('<!name2>', 'print'),

  `def groups(k):
    try:
        try:
            raise «ExceptionGroup('g', [E0(1), ExceptionGroup('in', [E1(2), KeyError(k)]), ValueError(3)])¦BaseExceptionGroup('b', [E0(1), GeneratorExit(2)])¦E0(k)¦ExceptionGroup('s', [E1('x')])¦ExceptionGroup('t', (TypeError(), OSError(9999, 'm')))¦Sub('sub', [E0(0), ValueError(k)])¦ExceptionGroup(<any>, <any>)¦BaseExceptionGroup('c', [E0(5)])»«¦ from E0('cause')»
        except* «E1¦(E0, KeyError)¦ValueError¦Exception¦BaseException¦(TypeError, E0)¦ExceptionGroup¦<any>» as g:
            print('1st', repr(g), g.__context__)
            «raise¦raise E0('new')¦raise E0('from') from g¦raise g¦raise g.exceptions[0]¦pass¦1 / 0¦g = 3¦del g¦g.add_note('n'); raise¦try: raise
            except* E0: print('nested')¦for q in [1]:
                if q: continue»
        except* «ValueError¦KeyError¦E0¦TypeError» «as h:
            print('2nd', h.message, h.exceptions)
            «raise¦raise TypeError(k)¦h.exceptions[0].add_note('x')»¦:
            print('2nd')
            «raise¦pass»»
        «else: print('else')¦»
        «finally: print('finally'«, g¦»)¦»
    except BaseException as e:
        print('out', repr(e), repr(e.__context__), repr(e.__cause__), e.__suppress_context__, getattr(e, '__notes__', None))
        «raise¦import traceback; print(''.join(traceback.format_exception(e)))¦print(e.split(E0) if isinstance(e, BaseExceptionGroup) else 0)¦print(e.subgroup(lambda x: isinstance(x, E0)))¦print(e.derive([E0(9)]))¦print(e.subgroup(<any>))¦print(e.split((ValueError, E0)))¦return e.args¦raise RuntimeError('again') from e»
    return «'done'¦k»
class Sub(ExceptionGroup):
    «def derive(self, excs): return «Sub(self.message + '!', excs)¦ExceptionGroup('d', excs)¦<any>»
    ¦def __new__(cls, *a): return super().__new__(cls, *a)
    ¦tag = 1»
print(groups(<any>))
«print(ExceptionGroup('m', [E0(1)]).«message¦exceptions¦args¦split(E0)¦subgroup(E1)¦derive([1])¦__notes__»)
¦print(type(BaseExceptionGroup('m', [E0(1)])).__name__, ExceptionGroup('', <any>))
¦print(ExceptionGroup[E0], issubclass(ExceptionGroup, BaseExceptionGroup), ExceptionGroup.__mro__)
¦»raise ExceptionGroup('final', [E0(<any>), ExceptionGroup('deep', [E1(1), ValueError(<int>)])])«¦ from groups(1)»`,

  `class My(«Exception¦ValueError¦KeyError¦OSError¦E0¦BaseException¦StopIteration¦SyntaxError¦ImportError¦AttributeError¦NameError¦UnicodeError»):
    «def __init__(self, a=1, *rest«, **kw¦»):
        «super().__init__(a, *rest)¦super().__init__()¦self.a = a¦»
        print('init', a, rest)
    ¦def __new__(cls, *a, **k):
        print('new', a, k)
        return super().__new__(cls, «*a¦1, 2¦»)
    ¦»«def __str__(self): return «'my ' + super().__str__()¦<any>¦str(self.args)»
    ¦def __repr__(self): return «'R'¦<any>»
    ¦»«x = property(lambda self: self.args)
    ¦__slots__ = ()
    ¦args = <plain>
    ¦»pass
try:
    «raise My¦raise My(<any>)¦raise My(<any>, <any>)¦raise My(1, k=2)¦raise My(*<seq>)¦e = My(1, 'two', 'three'); raise e»«¦ from My(0)¦ from None»
except «My¦Exception¦BaseException» as e:
    print(type(e).__name__, e.args, «str(e)¦repr(e)¦f'{e}'¦e.__dict__¦getattr(e, 'name', 'no')¦getattr(e, 'errno', 'no')¦getattr(e, 'value', 'no')¦getattr(e, 'msg', 'no')¦getattr(e, 'a', 'no')»)
    «e.args = <any>
    print(e, repr(e))
    ¦e.add_note(<any>)
    ¦e.__cause__ = <any>
    ¦e.__traceback__ = <any>
    ¦e.__context__ = e
    ¦e.__notes__ = <any>
    ¦e.extra = 1; del e.args
    ¦»«raise¦raise e¦raise e from None¦raise type(e)('again')¦pass¦raise e.with_traceback(<any>)¦assert e == 1, e¦raise E0 from e»
print(«My(1) == My(1)¦My.__mro__¦My(2).args¦e¦isinstance(My(), Exception)¦str(My('q'))¦My(1).__reduce__()[1]»)`.replace('<plain>', '5'),
];
