/** Scenarios of functions and generators: calls, closures, decorators, scopes, generators driven from outside, stars, names. */

export const FUNCTION_SCENARIOS: readonly string[] = [
  `def gen(n«¦=2¦, *rest»):
    print('start')
    «try:
        got = yield n
        print('got', got)
        «yield from keep(inner(got))¦w0 = yield from keep(inner(got)); print('w0', w0)¦yield (yield)¦yield [(yield), (yield 1)]¦yield from <seq>¦return got»
    «except E0 as error:
        print('caught', error, error.__context__)
        «yield 'after'¦raise¦raise ValueError(1) from error¦return 'ret'¦pass»
    ¦except GeneratorExit:
        print('closing')
        «raise¦return 3¦yield 'no'¦pass»
    ¦except* E0 as g:
        print(repr(g))
    ¦»finally:
        print('finally')
        «yield 'fin'¦print((yield 4))¦return 9¦»¦while True:
        tick()
        got = yield got if n else n
        n -= 1¦for i in range(n):
        «yield i¦if (yield i): break»
    else: yield 'else'¦raise StopIteration(n)
    yield¦x = yield
    yield x, «x.v¦locals()['x']»¦raise E0('early')
    yield»
    return «n¦<any>»
def inner(x):
    try:
        y = yield ('in', x)
        «yield y¦return y¦raise E0(y)»
    «finally:
        print('inner done')¦except E0:
        print('inner e0')
        «return 'inner'¦yield 1¦raise»¦except BaseException as e:
        print('inner', type(e).__name__)
        raise»
g = keep(gen(<small>))
for op in («'n'¦'s'¦'t'», «'n'¦'s'¦'t'¦'c'¦'x'¦'u'», «'n'¦'s'¦'t'¦'c'¦'x'», «'n'¦'s'¦'c'»):
    try:
        match op:
            case 'n': print('->', next(g«¦, 'end'»))
            case 's': print('->', g.send(<any>))
            case 't': print('->', g.throw(«E0('thrown')¦E0¦ValueError(<any>)¦StopIteration(1)¦GeneratorExit¦E1¦<any>»))
            case 'c': print('close', g.close())
            case 'x': print(list(g))
            case 'u': a, *b = g; print(a, b)
    except «Exception¦BaseException» as error:
        print('!', type(error).__name__, error, getattr(error, 'value', None), type(error.__context__).__name__, type(error.__cause__).__name__)
«print(g.gi_running, g.gi_yieldfrom)
¦print(g.__name__, g.__qualname__, type(g).__name__)
¦print(next(g))
¦»`,

  `def deco(«f¦*args, **kw»):
    «print('deco', f.__name__)
    def wrapper(*a, **k):
        print('call', a, k)
        return f(*a, **k)
    «wrapper.__name__ = f.__name__¦wrapper.__wrapped__ = f¦import functools; functools.update_wrapper(wrapper, f)¦»
    return wrapper¦return lambda f: (print('inner deco', args, kw), f)[1]¦return f¦return <any>»
@deco«¦(1, k=<any>)¦(<any>)»
«@T
¦@(lambda f: f)
¦@[T][0]
¦@(lambda f, /: (lambda *a: ('L', f(*a))))
¦@K0
¦@(w0 := T)
¦@staticmethod
¦»«def target(a, b=<any>, *c, d=<any>, **e):
    «'doc'
    ¦»return a, b, c, d, e¦class target:
    def __new__(cls, *a, **k): return a, k¦async def target(*a, **k): return a, k¦def target(*a, **k):
    yield a
    yield k»
«print(target(<args>))¦print(list(target(<args>)))¦print(target(*<seq>, **<kwargs>))¦print(target(1, 2, b=3))¦drive(target(1, k=2))¦print(target(1, *<seq>, d=1, **{'x': 2}))¦print(target)»
print(«target.__name__¦target.__doc__¦target.__defaults__¦target.__kwdefaults__¦target.__wrapped__¦target.__closure__ is None¦target.__qualname__¦target.__module__¦target.__code__.co_argcount»)`,

  `def level1(«a=<plain>¦*a¦a, b=2»):
    x = 'x1'
    «y = [a]¦y = 0¦»
    def level2(«b=x¦*b¦»):
        nonlocal x«, y¦, a¦»
        x = «<any>¦x + '2'¦(x, 2)»
        «z = 3¦del x¦class x: pass¦for x in <seq>: pass¦x: int = 2¦import math as x¦with o0 as x: pass¦(x := 4)¦[x := k for k in (1, 2)]¦try: raise E0
        except E0 as x: pass»
        def level3(z=<plain>):
            nonlocal «x¦x¦x¦z2¦x, y»
            «x += x¦x = <any>¦y = x¦del x¦return x»
            return lambda «x=x¦*x¦»: (x, «z¦b¦y¦a»)
        «z2 = 5¦»
        print(«x¦b¦locals()¦sorted(locals())»)
        return level3
    r = level2(«¦<any>»)
    «r = r()¦print('x is', x)¦del x¦y = [r]»
    print(x)
    return r«()¦(1)¦»
«print(level1()())¦print(level1(1)(2))¦f = level1(<any>); print(f)¦print(level1.__code__.co_cellvars, level1.__code__.co_freevars)¦print(level1(1)«.__code__.co_freevars¦.__closure__[0].cell_contents¦.__closure__»)»
«print(level1(2))¦print([f() for f in [level1(k) for k in range(2)]])¦»`.replaceAll('<plain>', '1'),

  `def glob(«¦n=2»):
    «global i0, w0
    ¦global fresh_name
    fresh_name = <any>
    ¦»«i0 = <any>¦del i0¦w0 = 1¦i0 += 1¦for i0 in <seq>: pass¦def i0(): return 1¦class i0: pass¦import math as i0¦i0, w0 = <seq>¦print(i0); i0 = 2»
    «def inner():
        «global i0¦global l0»
        «i0 = 5¦n = 6¦del i0¦l0 = 7¦n += 1»
    inner()¦[i0 for i0 in range(3)]¦lambda i0: i0¦try: raise E0(1)
    except E0 as i0: pass¦del w0¦»
    return «i0¦w0¦n¦(i0, w0)¦globals()['i0']¦'i0' in locals()¦fresh_name»
print(glob())
print(i0, w0)
«del i0
print(glob(), i0)¦print(glob(3) if i0 else None)¦print(fresh_name)¦del fresh_name; print(fresh_name)¦del print; print(1)¦int = str; print(int(<any>)); del int; print(int('7'))¦print('glob' in globals(), 'zz' in globals(), sorted(k for k in globals() if k in ('i0', 'w0')))»`,

  `«a, *b, c = <seq>
print(a, b, c)¦*a, = <seq>
print(a)¦(a, (b, *c)), d = (<seq>, <seq>), <any>
print(a, b, c, d)¦for a, *b in [<seq>, <seq>, (1, 2)]: print(a, b)¦[a, [*b]] = <any>, <seq>
print(a, b)¦a = *b, c = <seq>
print(a, b, c)¦a = b = *<seq>, 1
print(a, b)¦l0[:], a = <seq>, 1
print(l0)¦l1[0], *l1[1:], w0 = <seq>
print(l1, w0)¦o0.x, d0['s'], (*a,) = <seq>
print(a, d0)»
print(«[*<seq>, *<seq>]¦(*<seq>,)¦{*<ints>, *<range>} == set()¦{**<dict>, 'a': 1, **<dict>}¦F0(*<seq>, *<seq>)¦F1(*<seq>, **<dict>, **<kwargs>)¦F2(**<dict>, **<dict>)¦F3(*<seq>, a=1, *<seq>, **<kwargs>)¦*<seq>, *<seq>¦[*a for a in [[1], [2]]] if 0 else 1¦d0[*<seq>]¦{1: 2, **<any>}¦[1, *<any>]¦max(*<seq>)¦(lambda *a, k=1, **kw: (a, k, kw))(*<seq>, **<dict>)¦dict(**<dict>, a=2)¦print(*<seq>, **{'sep': '-'})¦K0(*<ints>)¦str(*<seq>)»)
def f(*a: *tuple[int], **k):
    return *a, *k.values()
print(f(*<seq>, **<kwargs>), f.__annotations__)
del «a¦a, b¦(a, b)¦[a]¦l0[0], d0['a']¦d0[*t0]¦l1[:1], w0¦o0.x, o1.x»
print(l0, d0, w0)`.replace('[*a for a in [[1], [2]]] if 0 else 1¦', ''),

  `fs = [lambda «x, k=k¦*x, k=k¦x=k¦x, /, *, y=k¦x, **k»: («x¦(x,)», «k¦y¦1») for k in <!range>]
for f in fs:
    try:
        print(f(«¦<any>¦1, k=2¦1, 2¦x=1¦1, y=3»))
    except TypeError as e:
        print(e)
print((lambda: (yield <any>))«()¦().send(None)¦.__name__¦.__code__.co_name»)
print([«x¦(x, w0)¦f(x)» for x in <!seq> if (w0 := «x¦[x]¦f»)], w0)
«while (w1 := <int>) and tick() is None:
    print(w1)
    break¦if (w1 := <any>) == w1: print('same', w1)¦print((w1 := 3) + w1, [w1 := 4, w1], w1)¦print({(w1 := 2): (w1 := 3)}, w1)¦print(f'{(w1 := 5)}', f'{w1:=5}', w1)¦def walrus(a=(w1 := 6)): return a + w1
print(walrus())¦print([[w1 := y for y in range(x)] for x in range(3)], w1)¦print((w1 := 1, 2), w1)¦class W:
    print(w1 := 7, [w1 for _ in [1]])
    q = (w1 := w1 + 1)
print(W.q, w1, W.w1)»
print(sorted(<seq>, key=lambda x: «-x¦str(x)¦(len(str(x)), str(x))¦x»), list(map(lambda x, y=1: «x + y¦(x, y)», <ints>)))`,

  `def outer(n):
    «try:
        return «inner(n)¦'try'¦next(inner(n))¦n / 0»
    finally:
        «print('f1')¦n += 1; print(n)¦return 'fin'¦raise E0('fin')¦for _ in [1]: continue¦while True: break»¦for i in range(3):
        try:
            «if i == n: break¦if i == n: continue¦if i == n: return i¦1 / (i - n)»
        except ZeroDivisionError as e:
            «print('zde', e)¦raise KeyError(i) from e¦raise E1(e) from None¦continue¦return 'h'¦break»
        else:
            print('else', i)
        finally:
            «print('f2', i)¦if i == 1: break¦if i == 1: continue¦»
    else:
        return 'no break'¦try:
        try:
            raise E0(n)
        except E0 as e:
            «raise ValueError('v')¦raise e¦raise¦e.add_note('note'); raise¦raise E1 from e¦del e; raise¦raise e.with_traceback(None)»
        finally:
            «print('in')¦undefined»
    except (ValueError, E0) as err:
        print(type(err).__name__, repr(err.__context__), repr(err.__cause__), err.__suppress_context__, getattr(err, '__notes__', None))
        «raise¦raise err¦raise err from err¦err.__context__ = None; raise¦raise RuntimeError from err¦»»
    return 'end'
def inner(n):
    «return [1, 2][n]¦raise E0(n)¦yield n¦return undefined_var»
print(outer(«0¦1¦2»))
«print(err)¦print(e)¦import sys; print(sys.exc_info()[0], sys.exception())¦raise E0('last') from «E1(1)¦None¦KeyError¦<any>»¦import traceback
try: outer(1); 1 / 0
except Exception as x: print(''.join(traceback.format_exception(x)))»`,

  `type «Al = int | str¦Al[T1] = list[T1] | dict[str, T1]¦Al[*Ts] = tuple[*Ts]¦Al[**PS] = PS¦Al = undefined_alias¦Al[T1: int, T2 = str] = dict[T1, T2]¦Al[T1: (int, str)] = T1»
print(«Al¦Al.__name__¦Al.__type_params__¦Al.__value__¦repr(Al)¦Al[int]¦Al[int, str]¦isinstance(1, Al)¦Al.__module__¦Al | None¦type(Al).__name__¦Al.__parameters__¦Al.zz¦Al()¦list[Al]»)
def generic[U: «int¦(int, str)¦undefined_bound», *Us, **Ps](x: U«¦ = <any>», *args: *Us) -> «U¦list[U]»:
    «def inner[V](y: U | V) -> V: return y, U
    return inner(x)¦return x, U¦return [U for _ in range(2)]¦U = 3; return U¦class C[W]: q = U
    return C.q, C.__type_params__¦return (lambda: U)()»
print(«generic(1)¦generic.__type_params__¦generic.__annotations__¦generic.__type_params__[0].__bound__¦generic.__type_params__[0].__constraints__¦generic(<any>, 2)»)
class G«[T3]¦[T3, *T4]¦[T3: int = bool]¦[T3 = undefined_default]¦[**T3]»«¦(K0)¦(list[int])¦(dict[str, T3])»:
    «z: T3¦z = T3¦def m[T5](self, x: T5 = T3) -> T3: return T3, T5¦class In[T6]: y = T3, T6¦z = [T3 for _ in [1]]»
print(«G¦G.__type_params__¦G[int]¦G[int, str]¦G.__orig_bases__¦G.__parameters__¦[b.__name__ for b in G.__mro__]¦G[int].__origin__¦G[int]¦G[G[int]]¦G().z¦G().m(1)¦G.In.y¦G.__annotations__¦G.__type_params__[0].__default__¦G.__type_params__[0].has_default()¦T3¦G[int](1)¦issubclass(G, <type>)»)`,
];
